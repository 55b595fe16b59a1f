import { withRows } from '../../facts/facts-from.js';
import type { Facts, Row } from '../../facts/facts.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, without } from '../example-facts.js';

const five = exampleTown({
  body: [
    { id: 'kf', name: 'Kommunfullmäktige', bodyKind: 'council', seats: 11, remoteAllowed: false }, { id: 'tn', name: 'Tekniska nämnden', bodyKind: 'committee', seats: 11, remoteAllowed: false },
    { id: 'tnu', name: 'Tekniska utskottet', bodyKind: 'subcommittee', parent: 'tn', seats: 11 },
  ],
  meeting: [{ id: 'sitting', day: '2026-03-19', body: 'tn', status: 'held', servingCount: 5 }],
  matter: [{ id: 'm', diaryNumber: 'TN 2026:9', title: 'Plan för gatubelysning', matterType: 'GATUBELYSNING', body: 'tn' }],
  decision: [{ id: 'd', day: '2026-03-19', number: '§ 24', title: 'Plan för gatubelysning', matter: 'm', kind: 'decision', body: 'tn', makerKind: 'body', maker: 'tn', meeting: 'sitting' }],
});
const six = changed(five, 'meeting', 'sitting', { servingCount: 6 });
const person = (facts: Facts, row: Partial<Row<'participation'>>) => withRows(facts, { participation: [...facts.all('participation'), { id: `p${facts.all('participation').length}`, day: '2026-03-19', person: 'tove', decision: 'd', capacity: 'member', ...row }] });
const inCouncil = (facts: Facts) => changed(changed(facts, 'decision', 'd', { body: 'kf', maker: 'kf' }), 'meeting', 'sitting', { body: 'kf' });
const left = person(six, { part: 'left', recusal: 'declared' });
const { flags, passes, cannotTell } = examplesAbout('d', '2026-11-24');

export const kl627QuorumExamples: RuleExamples = {
  rule: 'KL-6-27-QUORUM',
  conditions: ['organet självt beslutade', 'organet räknas så', 'sammanträdet är känt', 'det var inte ett svar på en fråga', 'hälften eller färre var på plats'],
  examples: [
    flags('Fem av elva', 'unlawful', five),
    flags('Precis hälften', 'unlawful', changed(six, 'body', 'tn', { seats: 12 })),
    flags('Sex av elva, men en gick ut för jäv', 'unlawful', left),
    flags('Sex av elva, men en gick hem', 'unlawful', person(six, { part: 'absent' })),
    flags('Sex av elva, varav en på distans utan att fullmäktige tillåtit det', 'unlawful', person(six, { part: 'decided', remote: true })),
    flags('Styrelsen räknas likadant', 'unlawful', changed(changed(changed(five, 'body', 'ks', { seats: 11 }), 'decision', 'd', { body: 'ks', maker: 'ks' }), 'meeting', 'sitting', { body: 'ks' })),
    flags('Fullmäktige med fem av elva', 'unlawful', inCouncil(five)),
    flags('I fullmäktige gick en hem utan att vara jävig', 'unlawful', inCouncil(person(six, { part: 'left', absent: ['recusal'] }))),
    cannotTell('Om den som gick i fullmäktige var jävig är inte ifyllt', 'participation.recusal', inCouncil(person(six, { part: 'left' }))),
    flags('I fullmäktige gick en ut fast jävet hade avvisats', 'unlawful', inCouncil(person(six, { part: 'left', recusal: 'not-disqualified' }))),
    flags('I nämnden går svar på frågor inte före', 'unlawful', changed(five, 'matter', 'm', { matterType: 'INTERPELLATION' })),
    flags('En ersättare gick hem i stället för att träda in', 'unlawful', person(five, { capacity: 'serving-substitute', part: 'left' })),
    flags('En föredragande räknas inte', 'unlawful', person(five, { capacity: 'case-officer', part: 'handled' })),
    passes('Sex av elva', 'hälften eller färre var på plats', six),
    passes('En gick ut men en ersättare trädde in', 'hälften eller färre var på plats', person(left, { capacity: 'serving-substitute', part: 'decided' })),
    passes('En var på distans och fullmäktige har tillåtit det', 'hälften eller färre var på plats', person(changed(six, 'body', 'tn', { remoteAllowed: true }), { part: 'decided', remote: true })),
    passes('Sju av elva, varav en på distans', 'hälften eller färre var på plats', person(changed(six, 'meeting', 'sitting', { servingCount: 7 }), { part: 'decided', remote: true })),
    passes('I fullmäktige gick en ut för jäv', 'hälften eller färre var på plats', inCouncil(left)),
    passes('Handläggaren gick ut', 'hälften eller färre var på plats', person(six, { capacity: 'case-officer', part: 'left' })),
    passes('En chef beslutade på delegation samma dag', 'organet självt beslutade', changed(five, 'decision', 'd', { makerKind: 'employee-post', maker: 'technical-head' })),
    passes('Utskottets beslutsförhet står i reglementet', 'organet räknas så', changed(five, 'decision', 'd', { body: 'tnu', maker: 'tnu' })),
    passes('Vid vilket sammanträde det avgjordes är inte känt', 'sammanträdet är känt', without(changed(five, 'decision', 'd', { meeting: null }), 'meeting', 'sitting')),
    passes('Fullmäktige besvarade en interpellation', 'det var inte ett svar på en fråga', changed(inCouncil(five), 'matter', 'm', { matterType: 'INTERPELLATION' })),
    cannotTell('Hur många som tjänstgjorde är inte ifyllt', 'meeting.servingCount', changed(five, 'meeting', 'sitting', { servingCount: null })),
    cannotTell('Antalet ledamöter är inte ifyllt', 'body.seats', changed(five, 'body', 'tn', { seats: null })),
    cannotTell('Ingen vet om fullmäktige har tillåtit distans', 'body.remoteAllowed', changed(person(six, { part: 'decided', remote: true }), 'body', 'tn', { remoteAllowed: null })),
    flags('Den gemensamma nämnden räknas likadant', 'unlawful', changed(five, 'body', 'tn', { bodyKind: 'joint-committee' })),
    passes('Den som satt på distans hade redan ersatts', 'hälften eller färre var på plats', person(person(six, { part: 'left', remote: true }), { capacity: 'serving-substitute', part: 'decided' })),
    passes('Handläggaren var med på distans', 'hälften eller färre var på plats', person(six, { capacity: 'case-officer', part: 'handled', remote: true })),
    passes('En ersättare trädde aldrig in', 'hälften eller färre var på plats', person(six, { capacity: 'serving-substitute', part: 'absent' })),
  ],
};
