import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, vouched, without } from '../example-facts.js';

const purchase = exampleTown({
  assignment: [{ id: 'kf-vide', person: 'vide', body: 'kf', functions: ['member'], validFrom: '2022-10-15' }],
  matter: [{ id: 'm1', day: '2026-08-20', diaryNumber: 'KS 2026:93', title: 'Köp av fastigheten Granen 3', matterType: 'MARK_KOP', body: 'kf', status: 'decided', personallyConcerns: ['vide'] }],
  decision: [{ id: 'd1', day: '2026-10-26', number: '§ 93', title: 'Köp av fastigheten Granen 3', matter: 'm1', kind: 'decision', body: 'kf', makerKind: 'body', maker: 'kf', basis: 'body' }],
  participation: [{ id: 'p1', day: '2026-10-26', person: 'vide', decision: 'd1', capacity: 'member', part: 'decided', absent: ['recusal'] }],
});
const silent = without(purchase, 'participation', 'p1');
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const councilConflictExamples: RuleExamples = {
  rule: 'KL-5-47-COUNCIL-CONFLICT',
  conditions: ['fullmäktige beslutar', 'det är ett beslut', 'saken rör någon personligen', 'ledamoten deltog', 'inget jäv är anmält eller prövat'],
  examples: [
    cannotTell('Om ledamoten anmälde jäv är inte ifyllt', 'participation.recusal', changed(purchase, 'participation', 'p1', { absent: [] })),
    flags('Ledamoten röstade om köpet av sin egen fastighet', 'notice', purchase),
    flags('Ledamoten deltog i överläggningen', 'notice', changed(purchase, 'participation', 'p1', { part: 'handled' })),
    flags('Saken rör två ledamöter, och bara den ena deltog', 'notice', withRows(changed(purchase, 'matter', 'm1', { personallyConcerns: ['tove', 'vide'] }), { 'completeness-mark': vouched('participation') })),
    passes('Styrelsen beslutade, och där gäller nämndernas regler', 'fullmäktige beslutar', changed(purchase, 'body', 'kf', { bodyKind: 'executive-board' })),
    passes('Fullmäktige lämnade bara ett yttrande', 'det är ett beslut', changed(purchase, 'decision', 'd1', { kind: 'opinion' })),
    passes('Läraren i fullmäktige röstade om skolans budget', 'saken rör någon personligen', changed(purchase, 'matter', 'm1', { personallyConcerns: null })),
    passes('Ledamoten satt kvar i salen utan att delta', 'ledamoten deltog', changed(purchase, 'participation', 'p1', { part: 'present' })),
    passes('Alla deltagare är införda och ledamoten finns inte bland dem', 'ledamoten deltog', withRows(silent, { 'completeness-mark': vouched('participation') })),
    passes('Den som saken rör sitter inte i fullmäktige', 'ledamoten deltog', changed(silent, 'assignment', 'kf-vide', { body: 'tn' })),
    passes('Ledamoten anmälde jäv', 'inget jäv är anmält eller prövat', changed(purchase, 'participation', 'p1', { recusal: 'declared' })),
    cannotTell('Vem som deltog är inte infört', 'completeness-mark.participation', silent),
    cannotTell('Organets art är inte ifylld', 'body.bodyKind', changed(purchase, 'body', 'kf', { bodyKind: null })),
    cannotTell('Organet finns inte i registret', 'body.bodyKind', without(purchase, 'body', 'kf')),
    cannotTell('Beslutets art är inte ifylld', 'decision.kind', changed(purchase, 'decision', 'd1', { kind: null })),
  ],
};
