import { withRows } from '../../facts/facts-from.js';
import type { Row } from '../../facts/facts.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const handedOver = exampleTown({
  collaboration: [{ id: 'waste', name: 'Avfallsförbundet', form: 'federation', status: 'active', scope: ['AVFALL_DRIFT', 'TAXA_AVFALL'], validFrom: '2024-07-01' }],
  matter: [{ id: 'm1', day: '2026-09-01', diaryNumber: 'KS 2026:190', title: 'Återvinningscentralen', matterType: 'AVFALL_DRIFT', body: 'ks', status: 'decided' }],
  decision: [{ id: 'd1', day: '2026-10-13', number: '§ 158', title: 'Återvinningscentralen ska hållas öppen', matter: 'm1', kind: 'decision', body: 'ks', makerKind: 'body', maker: 'ks', basis: 'body' }],
});
const right = (row: Partial<Row<'decision-right'>> = {}) => withRows(handedOver, { 'decision-right': [{ id: 'r1', subject: 'waste', question: 'location', matterType: 'AVFALL_DRIFT', consultation: 'consent', consentBody: 'ks', clause: 'Förbundsordningen § 11', ...row }] });
const joint = changed(handedOver, 'collaboration', 'waste', { form: 'joint-committee' });
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const colPrincipalIntervenesExamples: RuleExamples = {
  rule: 'COL-PRINCIPAL-INTERVENES',
  conditions: ['det är ett beslut', 'organet är vårt eget', 'uppgiften är överlämnad', 'inget samtycke krävs av organet', 'organet är inte fullmäktige över en gemensam nämnd', 'formen flyttar rätten att besluta'],
  examples: [
    flags('Styrelsen beslutar att återvinningscentralen ska hållas öppen fast förbundet beslutar', 'unlawful', handedOver),
    flags('Fullmäktige beslutar i förbundets fråga', 'unlawful', changed(handedOver, 'decision', 'd1', { body: 'kf' })),
    flags('Nämnden beslutar i den gemensamma nämndens fråga', 'unlawful', changed(joint, 'decision', 'd1', { body: 'tn' })),
    flags('Förbundsordningen kräver samråd men inte samtycke', 'unlawful', right({ consultation: 'consultation' })),
    flags('Samtycket ska lämnas av fullmäktige', 'unlawful', right({ consentBody: 'kf' })),
    flags('Samtycket gäller taxan', 'unlawful', right({ matterType: 'TAXA_AVFALL' })),
    flags('Kravet på samtycke kom efter beslutet', 'unlawful', right({ validFrom: '2026-10-14' })),
    flags('Uppgiften togs över samma dag', 'unlawful', changed(handedOver, 'collaboration', 'waste', { validFrom: '2026-10-13' })),
    passes('Styrelsen lämnar ett yttrande till förbundet', 'det är ett beslut', changed(handedOver, 'decision', 'd1', { kind: 'opinion' })),
    passes('Förbundets direktion beslutade', 'organet är vårt eget', changed(handedOver, 'body', 'ks', { bodyKind: 'federation-direction' })),
    passes('Den gemensamma nämnden beslutade själv', 'organet är vårt eget', changed(joint, 'body', 'ks', { bodyKind: 'joint-committee', collaboration: 'waste' })),
    passes('Beslutet fattades innan förbundet tog över', 'uppgiften är överlämnad', changed(handedOver, 'collaboration', 'waste', { validFrom: '2026-10-14' })),
    passes('Uppgiften hör inte till förbundet', 'uppgiften är överlämnad', changed(handedOver, 'collaboration', 'waste', { scope: ['TAXA_AVFALL'] })),
    passes('Samarbetet är avslutat', 'uppgiften är överlämnad', changed(handedOver, 'collaboration', 'waste', { status: 'ended' })),
    passes('Vilka uppgifter förbundet har är inte infört', 'uppgiften är överlämnad', changed(handedOver, 'collaboration', 'waste', { scope: null })),
    passes('Förbundsordningen kräver styrelsens samtycke', 'inget samtycke krävs av organet', right()),
    passes('Fullmäktige anger mål för den gemensamma nämnden', 'organet är inte fullmäktige över en gemensam nämnd', changed(joint, 'decision', 'd1', { body: 'kf' })),
    passes('Avtalet flyttar inte rätten att besluta', 'formen flyttar rätten att besluta', changed(handedOver, 'collaboration', 'waste', { form: 'agreement' })),
    cannotTell('Samarbetets form är inte känd', 'collaboration.form', changed(handedOver, 'collaboration', 'waste', { form: null })),
    cannotTell('Om samtycke krävs är inte ifyllt', 'decision-right.consultation', right({ consultation: null })),
    cannotTell('Vem som ska samtycka är inte ifyllt', 'decision-right.consentBody', right({ consentBody: null })),
  ],
};
