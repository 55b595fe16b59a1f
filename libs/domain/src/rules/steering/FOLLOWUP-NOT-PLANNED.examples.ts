import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const pool = exampleTown({
  matter: [{ id: 'm1', day: '2026-01-12', diaryNumber: 'KS 2026:31', title: 'Ny simhall', matterType: 'SIMHALL', body: 'kf', status: 'decided' }],
  decision: [{ id: 'd1', day: '2026-05-25', number: '§ 40', title: 'Ny simhall', matter: 'm1', kind: 'decision', body: 'kf', makerKind: 'body', maker: 'kf', basis: 'body', followUpRequired: true, amount: 90_000_000 }],
  threshold: [{ id: 't1', key: 'strategicAmount', value: '25000000' }],
  'completeness-mark': vouched('follow-up'),
});
const large = changed(pool, 'matter', 'm1', { matterType: 'UPPHANDLING' });
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const followUpNotPlannedExamples: RuleExamples = {
  rule: 'FOLLOWUP-NOT-PLANNED',
  conditions: ['det är ett beslut', 'kommunen beslutar själv', 'beslutet är ett vägval eller över gränsen', 'beslutet ska följas upp', 'inget steg är planerat'],
  examples: [
    cannotTell('Om beslutet ska följas upp är inte ifyllt', 'decision.followUpRequired', changed(pool, 'decision', 'd1', { followUpRequired: null })),
    flags('Fullmäktige beslutar om en simhall utan dag för återrapport', 'notice', pool),
    flags('Ett vägval utan belopp', 'notice', changed(pool, 'decision', 'd1', { amount: null })),
    flags('En upphandling över gränsen', 'notice', large),
    flags('En krona över gränsen', 'notice', changed(large, 'decision', 'd1', { amount: 25_000_001 })),
    flags('Steget planeras först i morgon', 'notice', withRows(pool, { 'follow-up': [{ id: 'f1', day: '2026-11-25', decision: 'd1', step: 'effect' }] })),
    flags('Ett annat beslut har en plan', 'notice', withRows(pool, { 'follow-up': [{ id: 'f1', day: '2026-06-01', decision: 'd9', step: 'effect' }] })),
    passes('Styrelsen föreslog en simhall', 'det är ett beslut', changed(pool, 'decision', 'd1', { kind: 'proposal' })),
    passes('Ett bolag beslutade', 'kommunen beslutar själv', changed(pool, 'decision', 'd1', { company: 'bolaget' })),
    passes('Ett tillstånd för en enskild', 'beslutet är ett vägval eller över gränsen', changed(changed(pool, 'matter', 'm1', { matterType: 'BYGGLOV' }), 'decision', 'd1', { amount: null })),
    passes('Precis på gränsen', 'beslutet är ett vägval eller över gränsen', changed(large, 'decision', 'd1', { amount: 25_000_000 })),
    passes('Kommunen har ingen gräns', 'beslutet är ett vägval eller över gränsen', without(large, 'threshold', 't1')),
    passes('Det är bestämt att beslutet inte följs upp', 'beslutet ska följas upp', changed(pool, 'decision', 'd1', { followUpRequired: false })),
    passes('Effekten ska följas upp', 'inget steg är planerat', withRows(pool, { 'follow-up': [{ id: 'f1', day: '2026-11-24', decision: 'd1', step: 'effect' }] })),
    cannotTell('Ingen går i god för att uppföljningarna är införda', 'completeness-mark.follow-up', unvouched(pool, 'follow-up')),
  ],
};
