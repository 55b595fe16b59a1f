import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, without } from '../example-facts.js';

const waste = exampleTown({
  body: [{ id: 'dir', name: 'Avfallsförbundets direktion', bodyKind: 'federation-direction', collaboration: 'c1' }],
  collaboration: [{ id: 'c1', name: 'Avfallsförbundet', form: 'federation', status: 'active' }],
  'decision-right': [{ id: 'dr1', subject: 'c1', question: 'tariff', matterType: 'TAXA_AVFALL', organ: 'dir', clause: 'förbundsordningen § 5', validFrom: '2024-07-01' }],
  matter: [{ id: 'm1', day: '2026-02-02', diaryNumber: 'AF 2026:6', title: 'Avfallstaxa 2027', matterType: 'TAXA_AVFALL', body: 'dir', status: 'decided' }],
  decision: [{ id: 'd1', day: '2026-10-08', number: 'AF 14', title: 'Avfallstaxan höjs med 14 procent', matter: 'm1', kind: 'decision', body: 'dir', makerKind: 'employee-post', maker: 'technical-head', basis: 'delegation' }],
});
const byDirection = changed(waste, 'decision', 'd1', { makerKind: 'body', maker: 'dir', basis: 'body' });
const building = changed(changed(byDirection, 'matter', 'm1', { matterType: 'TAXA_PBL' }), 'decision', 'd1', { body: 'kf', maker: 'kf' });
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const feeLevelExamples: RuleExamples = {
  rule: 'SPEC-FEE-COUNCIL',
  conditions: ['det är ett beslut', 'det är en taxa', 'organet som har rätten beslutade inte självt'],
  examples: [
    flags('Förbundschefen höjer avfallstaxan genom eget beslut', 'unlawful', waste),
    flags('Tekniska nämnden beslutar om avfallstaxan', 'unlawful', changed(byDirection, 'decision', 'd1', { body: 'tn', maker: 'tn' })),
    flags('Nämnden beslutar om bygglovstaxan, som alltid är fullmäktiges', 'unlawful', changed(building, 'decision', 'd1', { body: 'tn', maker: 'tn' })),
    flags('Ett utskott till fullmäktige beslutar om bygglovstaxan', 'unlawful', changed(building, 'decision', 'd1', { makerKind: 'presidium' })),
    flags('Reglementet lägger taxan på fullmäktige', 'unlawful', withRows(without(byDirection, 'decision-right', 'dr1'), { remit: [{ id: 'r1', body: 'kf', matterType: 'TAXA_AVFALL', paragraph: 'renhållningsordningen § 12', validFrom: '2015-01-01' }] })),
    passes('Förbundschefen föreslår en ny taxa', 'det är ett beslut', changed(waste, 'decision', 'd1', { kind: 'proposal' })),
    passes('Förbundschefen debiterar en kund', 'det är en taxa', changed(waste, 'matter', 'm1', { matterType: 'AVFALL_DISPENS' })),
    passes('Direktionen beslutar och förbundsordningen ger den rätten', 'organet som har rätten beslutade inte självt', byDirection),
    passes('Fullmäktige beslutar om bygglovstaxan', 'organet som har rätten beslutade inte självt', building),
    cannotTell('Ingen har läst vem som beslutar om avfallstaxan', 'decision-right.organ', without(waste, 'decision-right', 'dr1')),
    cannotTell('Beslutsrätten upphörde samma dag', 'decision-right.organ', changed(waste, 'decision-right', 'dr1', { validUntil: '2026-10-08' })),
    cannotTell('Beslutsrätten säger inte vilket organ', 'decision-right.organ', changed(waste, 'decision-right', 'dr1', { organ: null })),
  ],
};
