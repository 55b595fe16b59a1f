import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const robot = exampleTown({
  matter: [{ id: 'm1', day: '2026-02-02', diaryNumber: 'BUN 2026:51', title: 'Bidrag', matterType: 'BIDRAG', body: 'bun', status: 'decided' }],
  decision: [{ id: 'd1', day: '2026-02-20', number: '51-2', title: 'Föreningsbidrag beviljas', matter: 'm1', kind: 'decision', body: 'bun', makerKind: 'automated', basis: 'delegation' }],
});
const support = changed(robot, 'matter', 'm1', { matterType: 'EKONOMISKT_BISTAND' });
const bought = changed(robot, 'matter', 'm1', { matterType: 'UPPHANDLING' });
const weighed = withRows(support, { assessment: [{ id: 'a1', day: '2026-02-10', matter: 'm1', question: 'principal', value: true, by: 'Kommunjuristen', reason: 'Första av sitt slag' }] });
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const automatedDecisionExamples: RuleExamples = {
  rule: 'KL-6-38-AUTOMATED',
  conditions: ['en automatiserad funktion beslutade', 'det är ett beslut', 'lagen hade inte öppnat för det', 'ärendetypen överklagas inte enligt förvaltningslagen', 'ärendet gäller upphandling', 'ärendet är av större vikt'],
  examples: [
    flags('En robot beslutar om föreningsbidrag', ['unlawful', 'route'], robot),
    flags('En robot beslutar om planbesked, som inte går att överklaga', ['unlawful', 'route'], changed(robot, 'matter', 'm1', { matterType: 'PLANBESKED' })),
    flags('En robot tilldelar ett kontrakt', ['unlawful', 'procurement'], bought),
    flags('En robot tilldelar ett kontrakt den dag förbudet börjar gälla', ['unlawful', 'procurement'], changed(bought, 'decision', 'd1', { day: '2024-01-01' })),
    flags('Försörjningsstöd dagen innan lagen ändrades', ['unlawful', 'early'], changed(support, 'decision', 'd1', { day: '2022-06-30' })),
    flags('Försörjningsstöd i ett ärende som är bedömt som principiellt', ['unlawful', 'weight'], weighed),
    flags('Försörjningsstöd där inriktningen ändras', ['unlawful', 'weight'], changed(weighed, 'assessment', 'a1', { question: 'goals-scope-quality' })),
    passes('Chefen beslutar om bidraget', 'en automatiserad funktion beslutade', changed(robot, 'decision', 'd1', { makerKind: 'employee-post', maker: 'school-head' })),
    passes('Funktionen räknar fram ett förslag', 'det är ett beslut', changed(robot, 'decision', 'd1', { kind: 'proposal' })),
    passes('Försörjningsstöd den dag lagen ändrades', 'lagen hade inte öppnat för det', changed(support, 'decision', 'd1', { day: '2022-07-01' })),
    passes('En robot beviljar försörjningsstöd', 'ärendetypen överklagas inte enligt förvaltningslagen', support),
    passes('Försörjningsstöd är inte upphandling', 'ärendet gäller upphandling', changed(support, 'decision', 'd1', { day: '2023-05-05' })),
    passes('Bedömt som inte av större vikt', 'ärendet är av större vikt', changed(weighed, 'assessment', 'a1', { value: false })),
    cannotTell('Upphandling före 2024, då lagen löd på ett annat sätt', 'decision.day', changed(bought, 'decision', 'd1', { day: '2023-12-31' })),
    cannotTell('Ärendets typ är inte ifylld', 'matter.matterType', changed(robot, 'matter', 'm1', { matterType: null })),
  ],
};
