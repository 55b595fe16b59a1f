import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, without } from '../example-facts.js';

const meeting = exampleTown({
  matter: [{ id: 'm1', day: '2026-08-20', diaryNumber: 'TN 2026:91', title: 'Arrende i hamnen', matterType: 'AVTAL_MINDRE', body: 'tn', status: 'decided' }],
  decision: [{ id: 'd1', day: '2026-10-15', number: '§ 78', title: 'Arrende i hamnen', matter: 'm1', kind: 'decision', body: 'tn', makerKind: 'body', maker: 'tn', basis: 'body' }],
  participation: [{ id: 'p1', day: '2026-10-15', person: 'vide', decision: 'd1', capacity: 'member', part: 'present', recusal: 'declared', absent: ['exception'] }],
});
const council = changed(meeting, 'body', 'tn', { bodyKind: 'council' });
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const disqualifiedPresentExamples: RuleExamples = {
  rule: 'KL-6-30-PRESENT',
  conditions: ['jäv är anmält eller konstaterat', 'personen deltog eller var kvar', 'i fullmäktige räknas bara deltagande', 'inget av lagens undantag gällde', 'organet är kommunens'],
  examples: [
    flags('Ledamoten anmälde jäv men satt kvar i rummet', ['unlawful', 'present'], meeting),
    flags('Nämnden fann jäv, men ledamoten satt kvar', ['unlawful', 'present'], changed(meeting, 'participation', 'p1', { recusal: 'disqualified' })),
    flags('Den jäviga ledamoten röstade', ['unlawful', 'decided'], changed(meeting, 'participation', 'p1', { recusal: 'disqualified', part: 'decided' })),
    flags('Den jäviga deltog i överläggningen', ['unlawful', 'decided'], changed(meeting, 'participation', 'p1', { part: 'handled' })),
    flags('En jävig ledamot av fullmäktige röstade', ['unlawful', 'decided'], changed(council, 'participation', 'p1', { part: 'decided' })),
    flags('En jävig lämnade rummet men en annan satt kvar', ['unlawful', 'present'], withRows(meeting, { participation: [{ id: 'p0', day: '2026-10-15', person: 'tove', decision: 'd1', capacity: 'member', part: 'left', recusal: 'declared', absent: ['exception'] }] })),
    passes('En jävig röstade i ett kommunalförbund', 'organet är kommunens', changed(changed(meeting, 'body', 'tn', { bodyKind: 'federation-direction' }), 'participation', 'p1', { part: 'decided' })),
    passes('Protokollet nämner inget jäv', 'jäv är anmält eller konstaterat', changed(meeting, 'participation', 'p1', { recusal: null })),
    passes('Nämnden fann att det inte var jäv', 'jäv är anmält eller konstaterat', changed(meeting, 'participation', 'p1', { recusal: 'not-disqualified' })),
    passes('Ledamoten lämnade rummet och ersättaren trädde in', 'personen deltog eller var kvar', changed(meeting, 'participation', 'p1', { part: 'left' })),
    passes('Ledamoten satt kvar i fullmäktige utan att delta', 'i fullmäktige räknas bara deltagande', council),
    passes('Nämnden var annars inte beslutsför i jävsfrågan', 'inget av lagens undantag gällde', changed(meeting, 'participation', 'p1', { exception: 'conflict-quorum', absent: [] })),
    passes('Det var ett kommunalförbund', 'organet är kommunens', changed(meeting, 'body', 'tn', { bodyKind: 'federation-direction' })),
    cannotTell('Om något undantag gällde är inte ifyllt', 'participation.exception', changed(meeting, 'participation', 'p1', { absent: [] })),
    cannotTell('Hur personen deltog är inte ifyllt', 'participation.part', changed(meeting, 'participation', 'p1', { part: null })),
    cannotTell('Organets art är inte ifylld', 'body.bodyKind', changed(meeting, 'body', 'tn', { bodyKind: null })),
    cannotTell('Organet finns inte i registret', 'body.bodyKind', without(meeting, 'body', 'tn')),
  ],
};
