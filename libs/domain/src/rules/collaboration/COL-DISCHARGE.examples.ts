import { withRows } from '../../facts/facts-from.js';
import type { Row } from '../../facts/facts.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

/** The council tried 2024 in time, and not 2025. */
const untried = exampleTown({
  collaboration: [{ id: 'env', name: 'Miljöförbundet', form: 'federation', federationKind: 'direction', status: 'active', startYear: 2016 }],
  matter: [{ id: 'm1', day: '2025-04-01', diaryNumber: 'KS 2025:80', title: 'Ansvarsfrihet 2024', matterType: 'ANSVARSFRIHET', body: 'kf', status: 'decided' }],
  decision: [{ id: 'd1', day: '2025-05-26', number: '§ 40', title: 'Ansvarsfrihet för direktionen 2024', matter: 'm1', kind: 'decision', body: 'kf', makerKind: 'body', maker: 'kf', basis: 'body', collaboration: 'env', concernsYear: 2024 }],
  'completeness-mark': vouched('decision'),
});
const tried = (row: Partial<Row<'decision'>> = {}) => changed(untried, 'decision', 'd1', { day: '2026-05-25', concernsYear: 2025, ...row });
const form = (row: Partial<Row<'collaboration'>>, facts = untried) => changed(facts, 'collaboration', 'env', row);
const { flags, passes, cannotTell } = examplesAbout('env', '2026-11-24');

export const colDischargeExamples: RuleExamples = {
  rule: 'COL-DISCHARGE',
  conditions: ['vårt fullmäktige prövar ansvarsfriheten', 'samarbetet fanns året innan', 'fullmäktige har inte prövat den', 'juni har gått', 'samarbetet pågår', 'formen är förbund eller gemensam nämnd'],
  examples: [
    flags('Fullmäktige har inte behandlat revisionsberättelsen för miljöförbundet', 'unlawful', untried),
    flags('Det är den 1 juli', 'unlawful', untried, '2026-07-01'),
    flags('En gemensam nämnd prövas också', 'unlawful', form({ form: 'joint-committee', federationKind: null })),
    flags('Förbundets organ är en direktion', 'unlawful', changed(form({ federationKind: null }), 'body', 'tn', { bodyKind: 'federation-direction', collaboration: 'env' })),
    flags('Styrelsen prövade frågan i stället för fullmäktige', 'unlawful', tried({ body: 'ks' })),
    flags('Beslutet gällde ett annat förbund', 'unlawful', tried({ collaboration: 'fire' })),
    flags('Beslutet gällde inte ansvarsfrihet', 'unlawful', changed(tried(), 'matter', 'm1', { matterType: 'FORBUND_BUDGET' })),
    flags('Det var bara ett förslag', 'unlawful', tried({ kind: 'proposal' })),
    flags('Beslutet fattas först i december', 'unlawful', tried({ day: '2026-12-14' })),
    flags('Samarbetet är infört från sista dagen på året', 'unlawful', form({ startYear: null, validFrom: '2025-12-31' })),
    flags('Samarbetet började under 2025', 'unlawful', form({ startYear: 2025 })),
    flags('Någon går i god för just fullmäktiges beslut', 'unlawful', withRows(unvouched(untried, 'decision'), { 'completeness-mark': [{ id: 'kf-only', register: 'decision', subject: 'kf', by: 'Registratorn' }] })),
    cannotTell('Förbundets organ är en styrelse', 'collaboration.federationKind', changed(form({ federationKind: null }), 'body', 'tn', { bodyKind: 'federation-board', collaboration: 'env' })),
    passes('Det är den 30 juni', 'juni har gått', untried, '2026-06-30'),
    passes('Fullmäktige prövade den i maj', 'fullmäktige har inte prövat den', tried()),
    passes('Fullmäktige prövade den i dag', 'fullmäktige har inte prövat den', tried({ day: '2026-11-24' })),
    passes('Fullmäktige prövade den, fast ingen går i god för alla beslut', 'fullmäktige har inte prövat den', unvouched(tried(), 'decision')),
    passes('Förbundet har ett eget fullmäktige', 'vårt fullmäktige prövar ansvarsfriheten', form({ federationKind: 'council' })),
    passes('Samarbetet började i år', 'samarbetet fanns året innan', form({ startYear: 2026 })),
    passes('Samarbetet är infört från nyår', 'samarbetet fanns året innan', form({ startYear: null, validFrom: '2026-01-01' })),
    passes('Samarbetet är avslutat', 'samarbetet pågår', form({ status: 'ended' })),
    passes('Samverkan genom avtal har ingen egen ansvarsprövning', 'formen är förbund eller gemensam nämnd', form({ form: 'agreement' })),
    cannotTell('Om förbundet har direktion är inte ifyllt', 'collaboration.federationKind', form({ federationKind: null })),
    cannotTell('Direktionen finns inte längre', 'collaboration.federationKind', changed(form({ federationKind: null }), 'body', 'tn', { bodyKind: 'federation-direction', collaboration: 'env', validUntil: '2026-01-01' })),
    cannotTell('När samarbetet började är inte känt', 'collaboration.startYear', form({ startYear: null })),
    cannotTell('Ingen går i god för att fullmäktiges beslut är införda', 'completeness-mark.decision', unvouched(untried, 'decision')),
    cannotTell('Vilket år beslutet gällde är inte ifyllt', 'decision.concernsYear', tried({ concernsYear: null })),
    flags('Inget beslut alls finns', 'unlawful', without(untried, 'decision', 'd1')),
  ],
};
