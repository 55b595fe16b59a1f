import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout, unvouched, vouched, without } from '../example-facts.js';

const grant = exampleTown({
  affiliation: [{ id: 'a1', person: 'vide', entity: 'Strands IF', role: 'Styrelseledamot', affiliationKind: 'representative', validFrom: '2023-02-01' }],
  matter: [{ id: 'm1', day: '2026-08-20', diaryNumber: 'TN 2026:90', title: 'Bidrag till Strands IF', matterType: 'BIDRAG', body: 'tn', status: 'decided', counterparty: 'Strands IF' }],
  meeting: [{ id: 'meet', day: '2026-10-15', body: 'tn', status: 'held' }],
  decision: [{ id: 'd1', day: '2026-10-15', number: '§ 77', title: 'Bidrag till Strands IF', matter: 'm1', kind: 'decision', body: 'tn', makerKind: 'body', maker: 'tn', basis: 'body', meeting: 'meet' }],
  participation: [{ id: 'p1', day: '2026-10-15', person: 'vide', decision: 'd1', meeting: 'meet', capacity: 'member', part: 'decided', absent: ['recusal', 'exception'] }],
});
const company = (share: number | null, more: object = {}) => withRows(changed(grant, 'matter', 'm1', { isSupervision: false }), {
  company: [{ id: 'c1', name: 'Strands IF', ownership: 'partly', companyKind: 'limited-company', share, ...more }],
});
const silent = without(grant, 'participation', 'p1');
const vouchedFor = withRows(silent, { 'completeness-mark': vouched('participation') });
const chair = (facts: typeof grant) => changed(facts, 'decision', 'd1', { makerKind: 'chair', maker: 'tn-vice', makerPerson: 'vide', basis: 'urgent', meeting: null });
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const possibleConflictExamples: RuleExamples = {
  rule: 'KL-6-28-CONFLICT',
  conditions: ['det är ett beslut', 'organet är inte fullmäktige och hör till kommunen', 'någon har en bindning till en part', 'ledamoten var med', 'inget jäv är anmält eller prövat', 'undantaget för kommunens bolag gäller inte'],
  examples: [
    cannotTell('Om lagens undantag gällde är inte ifyllt', 'participation.exception', changed(grant, 'participation', 'p1', { absent: ['recusal'] })),
    cannotTell('Om ledamoten anmälde jäv är inte ifyllt', 'participation.recusal', changed(grant, 'participation', 'p1', { absent: ['exception'] })),
    flags('Föreningens styrelseledamot var med när nämnden gav föreningen bidrag', 'risk', grant),
    flags('Ledamoten var i rummet men teg', 'risk', changed(grant, 'participation', 'p1', { part: 'present' })),
    flags('Ledamoten deltog i överläggningen', 'risk', changed(grant, 'participation', 'p1', { part: 'handled' })),
    flags('Närvaron är antecknad för hela sammanträdet', 'risk', changed(grant, 'participation', 'p1', { decision: null })),
    flags('Föreningen är inte part men berörs', 'risk', changed(grant, 'matter', 'm1', { counterparty: 'Byggaren AB', affectedParties: ['strands if'] })),
    flags('Bindningen gäller bara det här ärendet', 'risk', changed(grant, 'affiliation', 'a1', { matter: 'm1', validFrom: '2026-12-01' })),
    flags('Vice ordföranden beslutade ensam om sin egen förening', 'risk', chair(silent)),
    flags('Arbetsutskottet beslutade', 'risk', changed(grant, 'decision', 'd1', { makerKind: 'subcommittee', maker: 'tnau', basis: 'delegation' })),
    flags('Bolaget ägs till knappt hälften av kommunen', 'risk', company(49)),
    flags('Föreningen är inget aktiebolag', 'risk', company(100, { companyKind: 'economic-association', ownership: 'wholly' })),
    flags('Ett eget intresse i kommunens bolag', 'risk', changed(company(60), 'affiliation', 'a1', { affiliationKind: 'own-interest' })),
    flags('Tillsyn över det egna bolaget', 'risk', changed(company(60), 'matter', 'm1', { isSupervision: true })),
    flags('Bygglov till kommunens bolag', 'risk', changed(company(60), 'matter', 'm1', { matterType: 'BYGGLOV' })),
    flags('Två har bindningar, och bara den ena var med', 'risk', withRows(grant, { affiliation: [{ id: 'a0', person: 'kim', entity: 'Strands IF', affiliationKind: 'representative', validFrom: '2023-02-01' }] })),
    flags('Presidiet beslutade, och ledamoten sitter i presidiet', 'risk', withRows(changed(grant, 'decision', 'd1', { makerKind: 'presidium', maker: 'tnp', basis: 'delegation' }), { body: [{ id: 'tnp', name: 'Presidiet', bodyKind: 'presidium', parent: 'tn' }] })),
    passes('Arbetsutskottet beslutade, och ledamoten sitter bara i nämnden', 'ledamoten var med', changed(silent, 'decision', 'd1', { makerKind: 'subcommittee', maker: 'ksau', basis: 'delegation', meeting: null })),
    cannotTell('Utskottet är inte känt, och ledamoten sitter i nämnden', 'completeness-mark.participation', changed(silent, 'decision', 'd1', { makerKind: 'subcommittee', maker: null, basis: 'delegation', meeting: null })),
    cannotTell('En annan var antecknad för hela sammanträdet', 'completeness-mark.participation', changed(grant, 'participation', 'p1', { decision: null, person: 'tove' })),
    passes('Nämnden yttrade sig bara', 'det är ett beslut', changed(grant, 'decision', 'd1', { kind: 'opinion' })),
    passes('Fullmäktige beslutade', 'organet är inte fullmäktige och hör till kommunen', changed(grant, 'body', 'tn', { bodyKind: 'council' })),
    passes('Det var bolagets styrelse som beslutade', 'organet är inte fullmäktige och hör till kommunen', changed(grant, 'body', 'tn', { bodyKind: 'company-board' })),
    passes('En annan förening fick bidraget', 'någon har en bindning till en part', changed(grant, 'matter', 'm1', { counterparty: 'Viks IF' })),
    passes('Ledamoten lämnade styrelsen före beslutet', 'någon har en bindning till en part', changed(grant, 'affiliation', 'a1', { validUntil: '2026-10-15' })),
    passes('Bindningen gällde ett annat ärende', 'någon har en bindning till en part', changed(grant, 'affiliation', 'a1', { matter: 'm2' })),
    passes('Vem som har bindningen är inte ifyllt', 'någon har en bindning till en part', changed(grant, 'affiliation', 'a1', { person: null })),
    passes('Ledamoten lämnade rummet', 'ledamoten var med', changed(grant, 'participation', 'p1', { part: 'left' })),
    passes('Alla närvarande är införda och ledamoten finns inte bland dem', 'ledamoten var med', vouchedFor),
    passes('Den som har bindningen sitter i en annan nämnd', 'ledamoten var med', changed(silent, 'affiliation', 'a1', { person: 'kim' })),
    passes('Fastighetschefen beslutade på delegation', 'ledamoten var med', changed(silent, 'decision', 'd1', { makerKind: 'employee-post', maker: 'property-head', makerPerson: 'fanny', basis: 'delegation', meeting: null })),
    passes('Ledamotens uppdrag i nämnden hade upphört', 'ledamoten var med', changed(silent, 'assignment', 'tn-vice', { validUntil: '2026-10-01' })),
    passes('Ledamoten anmälde jäv', 'inget jäv är anmält eller prövat', changed(grant, 'participation', 'p1', { recusal: 'declared' })),
    passes('Nämnden fann att det inte var jäv', 'inget jäv är anmält eller prövat', changed(grant, 'participation', 'p1', { recusal: 'not-disqualified' })),
    passes('Opartiskheten saknade uppenbart betydelse', 'inget jäv är anmält eller prövat', changed(grant, 'participation', 'p1', { exception: 'obvious' })),
    passes('Han är tjänsteman i ärendet och prövas av en annan regel', 'inget jäv är anmält eller prövat', changed(grant, 'participation', 'p1', { capacity: 'case-officer' })),
    passes('Kommunen äger hälften av bolaget', 'undantaget för kommunens bolag gäller inte', company(50)),
    passes('Kommunen äger hela bolaget', 'undantaget för kommunens bolag gäller inte', company(null, { ownership: 'wholly' })),
    passes('Bindningen pekar ut kommunens bolag', 'undantaget för kommunens bolag gäller inte', changed(company(60, { name: 'Strands Arena AB' }), 'affiliation', 'a1', { company: 'c1', affiliationKind: 'connection' })),
    cannotTell('Vilka som var med är inte infört', 'completeness-mark.participation', silent),
    cannotTell('Märket gäller en annan nämnd', 'completeness-mark.participation', withRows(silent, { 'completeness-mark': [{ id: 'mark', register: 'participation', by: 'Registratorn', subject: 'bun' }] })),
    cannotTell('Ingen går längre i god för närvaron', 'completeness-mark.participation', unvouched(vouchedFor, 'participation')),
    cannotTell('Kommunens andel är inte ifylld', 'company.share', company(null)),
    cannotTell('Bolagets form är inte ifylld', 'company.companyKind', company(60, { companyKind: null })),
    cannotTell('Bindningens art är inte ifylld', 'affiliation.affiliationKind', changed(company(60), 'affiliation', 'a1', { affiliationKind: null })),
    cannotTell('Om det är tillsyn är inte ifyllt', 'matter.isSupervision', changed(company(60), 'matter', 'm1', { isSupervision: null })),
    cannotTell('Organets art är inte ifylld', 'body.bodyKind', changed(grant, 'body', 'tn', { bodyKind: null })),
    cannotTell('Organet finns inte i registret', 'body.bodyKind', without(grant, 'body', 'tn')),
    cannotTell('Beslutets art är inte ifylld', 'decision.kind', changed(grant, 'decision', 'd1', { kind: null })),
  ],
};
