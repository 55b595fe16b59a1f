import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const standard = exampleTown({
  body: [{ id: 'bn', name: 'Byggnadsnämnden', bodyKind: 'committee', isBuildingCommittee: true }],
  'council-mandate': [{ id: 'c1', body: 'bn', mandateKind: 'delegation', matterType: 'DETALJPLAN_ANTAGANDE', paragraph: 'KF § 12', exceptsPrincipal: true, validFrom: '2023-01-01' }],
  'completeness-mark': vouched('council-mandate'),
  matter: [{ id: 'm1', day: '2025-02-02', diaryNumber: 'BN 2025:60', title: 'Detaljplan för Åkern 2', matterType: 'DETALJPLAN_ANTAGANDE', body: 'bn', status: 'decided' }],
  assessment: [{ id: 'a1', day: '2026-03-01', matter: 'm1', question: 'principal', value: false, by: 'Kommunjuristen', reason: 'En tomt delas.' }],
  decision: [{ id: 'd1', day: '2026-04-14', number: 'BN § 61', title: 'Ändrad detaljplan för Åkern 2', matter: 'm1', kind: 'decision', body: 'bn', makerKind: 'body', maker: 'bn', basis: 'body', outcome: 'approved' }],
});
const byHead = changed(standard, 'decision', 'd1', { makerKind: 'employee-post', maker: 'technical-head', basis: 'delegation' });
const principal = changed(standard, 'assessment', 'a1', { value: true });
const noMandate = without(standard, 'council-mandate', 'c1');
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const planLevelExamples: RuleExamples = {
  rule: 'PBL-5-27-PLAN',
  conditions: ['det är ett beslut', 'det gäller en detaljplan eller områdesbestämmelser', 'planen antas', 'det är inte fullmäktige', 'beslutet fattades på delegation', 'organet är varken styrelse eller byggnadsnämnd', 'uppdrag från fullmäktige saknas', 'planen är principiell'],
  examples: [
    cannotTell('Om planen antogs är inte ifyllt', 'decision.outcome', changed(byHead, 'decision', 'd1', { outcome: null })),
    flags('Samhällsbyggnadschefen antar en mindre planändring', ['unlawful', 'delegated'], byHead),
    flags('Planen antas på vidaredelegering', ['unlawful', 'delegated'], changed(byHead, 'decision', 'd1', { basis: 'sub-delegation' })),
    flags('En plan upphävs på delegation', ['unlawful', 'delegated'], changed(byHead, 'matter', 'm1', { matterType: 'DETALJPLAN_UPPHAV' })),
    flags('Områdesbestämmelser antas på delegation', ['unlawful', 'delegated'], changed(byHead, 'matter', 'm1', { matterType: 'OMRADESBEST' })),
    flags('En nämnd som inte är byggnadsnämnd antar planen', ['unlawful', 'body'], changed(standard, 'body', 'bn', { isBuildingCommittee: false })),
    flags('Byggnadsnämnden har inget uppdrag', ['unlawful', 'mandate'], noMandate),
    flags('Uppdraget upphörde samma dag', ['unlawful', 'mandate'], changed(standard, 'council-mandate', 'c1', { validUntil: '2026-04-14' })),
    flags('Uppdraget gäller något annat', ['unlawful', 'mandate'], changed(standard, 'council-mandate', 'c1', { matterType: 'OMRADESBEST' })),
    flags('Uppdraget är av annat slag', ['unlawful', 'mandate'], changed(standard, 'council-mandate', 'c1', { mandateKind: 'over-committee' })),
    flags('Planen är bedömd som principiell', ['unlawful', 'principal'], principal),
    passes('Chefen lämnar förslag till nämnden', 'det är ett beslut', changed(byHead, 'decision', 'd1', { kind: 'proposal' })),
    passes('Chefen beslutar om samråd', 'det gäller en detaljplan eller områdesbestämmelser', changed(byHead, 'matter', 'm1', { matterType: 'DETALJPLAN_SAMRAD' })),
    passes('Nämnden antar inte planen', 'planen antas', changed(byHead, 'decision', 'd1', { outcome: 'rejected' })),
    passes('Fullmäktige antar en principiell plan', 'det är inte fullmäktige', changed(without(principal, 'council-mandate', 'c1'), 'decision', 'd1', { body: 'kf' })),
    passes('Byggnadsnämnden antar en standardplan med uppdrag', 'beslutet fattades på delegation', standard),
    passes('Styrelsen antar planen med uppdrag', 'organet är varken styrelse eller byggnadsnämnd', changed(changed(standard, 'decision', 'd1', { body: 'ks' }), 'council-mandate', 'c1', { body: 'ks' })),
    passes('Uppdraget står i reglementet', 'uppdrag från fullmäktige saknas', withRows(noMandate, { remit: [{ id: 'r1', body: 'bn', matterType: 'DETALJPLAN_ANTAGANDE', validFrom: '2023-01-01' }] })),
    passes('Planen är bedömd som inte principiell', 'planen är principiell', changed(standard, 'assessment', 'a1', { reason: 'Planen följer översiktsplanen.' })),
    flags('Reglementet ger uppdraget till en annan nämnd', ['unlawful', 'mandate'], withRows(noMandate, { remit: [{ id: 'r1', body: 'tn', matterType: 'DETALJPLAN_ANTAGANDE', validFrom: '2023-01-01' }] })),
    cannotTell('Ingen går i god för att fullmäktigeuppdragen är införda', 'completeness-mark.council-mandate', unvouched(noMandate, 'council-mandate')),
    cannotTell('Ingen har bedömt om planen är principiell', 'assessment.value', without(standard, 'assessment', 'a1')),
    cannotTell('Om nämnden är byggnadsnämnd är inte infört', 'body.isBuildingCommittee', changed(standard, 'body', 'bn', { isBuildingCommittee: null })),
    cannotTell('Vad beslutet vilar på är inte infört', 'decision.basis', changed(standard, 'decision', 'd1', { basis: null })),
  ],
};
