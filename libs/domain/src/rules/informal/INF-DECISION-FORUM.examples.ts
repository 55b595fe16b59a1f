import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched } from '../example-facts.js';

const freeze = exampleTown({
  body: [{ id: 'leaders', name: 'Gruppledarmötet', bodyKind: 'group-leaders' }, { id: 'mgmt', name: 'Ledningsgruppen', bodyKind: 'management-group' }],
  matter: [{ id: 'm1', day: '2026-09-01', diaryNumber: 'KS 2026:140', title: 'Anställningsstopp', matterType: 'ANST_STOPP', body: 'ks', status: 'open' }],
  decision: [{ id: 'd1', day: '2026-09-14', number: '140-1', title: 'Anställningsstopp', matter: 'm1', kind: 'decision', body: 'leaders', makerKind: 'body', maker: 'leaders' }],
  'completeness-mark': vouched('decision'),
});
const formal = (more: object = {}) => withRows(freeze, { decision: [{ id: 'd2', day: '2026-10-06', number: '§ 102', title: 'Anställningsstopp', matter: 'm1', kind: 'decision', body: 'ks', makerKind: 'body', maker: 'ks', basis: 'body', ...more }] });
const action = (day: string, more: object = {}) => withRows(formal(), { 'execution-action': [{ id: 'e1', day, matter: 'm1', decision: 'd1', title: 'Annonser dras in', actionKind: 'planning', ...more }] });
const set = (fields: object) => changed(freeze, 'decision', 'd1', fields);
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const decisionForumExamples: RuleExamples = {
  rule: 'INF-DECISION-FORUM',
  conditions: ['forumet kan inte besluta', 'det är registrerat som beslut', 'formellt beslut saknas eller kom efter åtgärden'],
  examples: [
    flags('Gruppledarmötet "beslutade" om anställningsstopp', ['unlawful', 'decided'], freeze),
    flags('Ledningsgruppen "beslutade"', ['unlawful', 'decided'], set({ body: 'mgmt', maker: 'mgmt' })),
    flags('Ledningsgruppen står som beslutsfattare för styrelsen', ['unlawful', 'decided'], set({ body: 'ks', maker: 'mgmt', makerKind: 'group' })),
    flags('Majoriteten gjorde upp i styrelsens namn', ['unlawful', 'decided'], set({ body: 'ks', maker: 'ks', forum: 'majority' })),
    flags('Det beslut som finns är också informellt', ['unlawful', 'decided'], formal({ forum: 'messages' })),
    flags('Styrelsen har bara fått ett förslag', ['unlawful', 'decided'], formal({ kind: 'proposal' })),
    flags('Det formella beslutet fattas först i morgon', ['unlawful', 'decided'], formal({ day: '2026-11-25' })),
    flags('Annonserna drogs in innan styrelsen hade beslutat', ['unlawful', 'acted'], action('2026-10-05')),
    passes('Styrelsen beslutade', 'forumet kan inte besluta', set({ body: 'ks', maker: 'ks' })),
    passes('Gruppledarmötets namn står, men det var ett sammanträde', 'forumet kan inte besluta', set({ forum: 'formal' })),
    passes('Organets art är inte ifylld', 'forumet kan inte besluta', changed(freeze, 'body', 'leaders', { bodyKind: null })),
    passes('Gruppledarna kom överens om ett yrkande', 'det är registrerat som beslut', set({ kind: 'proposal' })),
    passes('Styrelsen beslutade om yrkandet i § 102', 'formellt beslut saknas eller kom efter åtgärden', formal()),
    passes('Annonserna drogs in samma dag som styrelsen beslutade', 'formellt beslut saknas eller kom efter åtgärden', action('2026-10-06')),
    passes('Den tidiga åtgärden vilade på något annat', 'formellt beslut saknas eller kom efter åtgärden', action('2026-10-05', { decision: 'd9' })),
    passes('Det formella beslutet fattas i dag', 'formellt beslut saknas eller kom efter åtgärden', formal({ day: '2026-11-24' })),
    cannotTell('Ingen går i god för besluten', 'completeness-mark.decision', unvouched(freeze, 'decision')),
    cannotTell('Beslutets art är inte ifylld', 'decision.kind', set({ kind: null })),
    flags('Märket gäller just styrelsen', ['unlawful', 'decided'], withRows(unvouched(freeze, 'decision'), { 'completeness-mark': [{ id: 'mark', register: 'decision', by: 'Registratorn', subject: 'ks' }] })),
    flags('Märket gäller just ärendet', ['unlawful', 'decided'], withRows(unvouched(freeze, 'decision'), { 'completeness-mark': [{ id: 'mark', register: 'decision', by: 'Registratorn', subject: 'm1' }] })),
    flags('Det äldsta formella beslutet räknas', ['unlawful', 'acted'], withRows(action('2026-10-05'), { decision: [{ id: 'd3', day: '2026-11-03', number: '§ 120', title: 'Anställningsstoppet förlängs', matter: 'm1', kind: 'decision', body: 'ks', makerKind: 'body', maker: 'ks', basis: 'body' }] })),
    passes('Åtgärden kom mellan två formella beslut', 'formellt beslut saknas eller kom efter åtgärden', withRows(action('2026-10-20'), { decision: [{ id: 'd3', day: '2026-11-03', number: '§ 120', title: 'Anställningsstoppet förlängs', matter: 'm1', kind: 'decision', body: 'ks', makerKind: 'body', maker: 'ks', basis: 'body' }] })),
  ],
};
