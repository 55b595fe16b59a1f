import { withRows } from '../../facts/facts-from.js';
import type { RuleExamples } from '../example.js';
import { changed, exampleTown, examplesAbout } from '../example-facts.js';

const lease = exampleTown({
  affiliation: [{ id: 'a1', person: 'fanny', entity: 'Strands Bygg AB', role: 'Delägare', affiliationKind: 'own-interest', validFrom: '2023-02-01' }],
  matter: [{ id: 'm1', day: '2026-08-20', diaryNumber: 'TN 2026:92', title: 'Etableringsyta', matterType: 'AVTAL_MINDRE', body: 'tn', status: 'decided', counterparty: 'Strands Bygg AB', caseOfficer: 'tage' }],
  decision: [{ id: 'd1', day: '2026-10-15', number: '92-1', title: 'Etableringsyta', matter: 'm1', kind: 'decision', body: 'tn', makerKind: 'employee-post', maker: 'property-head', makerPerson: 'fanny', basis: 'delegation' }],
});
const byChief = changed(lease, 'decision', 'd1', { maker: 'technical-head', makerPerson: 'tage' });
const handling = changed(byChief, 'matter', 'm1', { caseOfficer: 'fanny' });
const part = (fields: object) => ({ participation: [{ id: 'p1', day: '2026-10-15', person: 'fanny', decision: 'd1', capacity: 'case-officer' as const, part: 'handled' as const, ...fields }] });
const owned = (more: object = {}) => withRows(changed(changed(lease, 'matter', 'm1', { isSupervision: false }), 'affiliation', 'a1', { affiliationKind: 'representative' }), {
  company: [{ id: 'c1', name: 'Strands Bygg AB', ownership: 'wholly', companyKind: 'limited-company', ...more }],
});
const { flags, passes, cannotTell } = examplesAbout('d1', '2026-11-24');

export const staffConflictExamples: RuleExamples = {
  rule: 'KL-7-4-STAFF-CONFLICT',
  conditions: ['det är ett beslut', 'en anställd har en bindning till en part', 'den anställda beslutade eller handlade', 'inget jäv är anmält eller prövat', 'undantaget för kommunens bolag gäller inte'],
  examples: [
    flags('Chefen beslutade om ett företag som hon äger del i', 'risk', lease),
    flags('Hon handlade ärendet och chefen beslutade', 'risk', handling),
    flags('Hon föredrog ärendet enligt protokollet', 'risk', withRows(byChief, part({ absent: ['recusal', 'exception'] }))),
    cannotTell('Om hon anmälde jäv är inte ifyllt', 'participation.recusal', withRows(byChief, part({}))),
    flags('Bara befattningen är antecknad som beslutsfattare', 'risk', changed(lease, 'decision', 'd1', { makerPerson: null })),
    flags('Företaget är inte part men berörs', 'risk', changed(lease, 'matter', 'm1', { counterparty: null, affectedParties: ['Strands Bygg AB'] })),
    flags('Bolaget ägs inte av kommunen till hälften', 'risk', owned({ ownership: 'partly', share: 20 })),
    flags('Två anställda har bindningar, och bara den ena beslutade', 'risk', withRows(lease, { affiliation: [{ id: 'a0', person: 'ulla', entity: 'Strands Bygg AB', affiliationKind: 'own-interest', validFrom: '2023-02-01' }] })),
    flags('Befattningen delades av två när beslutet fattades', 'risk', withRows(changed(lease, 'decision', 'd1', { makerPerson: null }), { 'post-holding': [{ id: 'second', person: 'ulla', post: 'property-head', holdingKind: 'acting', validFrom: '2026-10-01' }] })),
    flags('Hon hade tidigare en annan befattning', 'risk', withRows(lease, { 'post-holding': [{ id: 'former', person: 'fanny', post: 'school-head', holdingKind: 'regular', validFrom: '2015-01-01', validUntil: '2020-01-01' }] })),
    cannotTell('Handläggaren är inte ifylld, och hon har haft en annan befattning tidigare', 'matter.caseOfficer', withRows(changed(byChief, 'matter', 'm1', { caseOfficer: null }), { 'post-holding': [{ id: 'former', person: 'fanny', post: 'school-head', holdingKind: 'regular', validFrom: '2015-01-01', validUntil: '2020-01-01' }] })),
    passes('Beslutsfattaren är en grupp', 'den anställda beslutade eller handlade', changed(byChief, 'decision', 'd1', { makerKind: 'group', maker: 'property-head', makerPerson: null })),
    passes('Hon lämnade bara ett förslag', 'det är ett beslut', changed(lease, 'decision', 'd1', { kind: 'proposal' })),
    passes('Motparten är ett annat företag', 'en anställd har en bindning till en part', changed(lease, 'matter', 'm1', { counterparty: 'Viks Bygg AB' })),
    passes('Den som har bindningen är förtroendevald', 'en anställd har en bindning till en part', changed(lease, 'affiliation', 'a1', { person: 'tove' })),
    passes('Hon hade slutat', 'en anställd har en bindning till en part', changed(lease, 'post-holding', 'fanny-holds', { validUntil: '2026-10-15' })),
    passes('Hennes chef handlade och beslutade', 'den anställda beslutade eller handlade', byChief),
    passes('Nämnden beslutade', 'den anställda beslutade eller handlade', changed(lease, 'decision', 'd1', { makerKind: 'body', maker: 'tn', makerPerson: null })),
    passes('En annan befattning beslutade', 'den anställda beslutade eller handlade', changed(byChief, 'decision', 'd1', { makerPerson: null })),
    passes('Befattningen var vakant enligt registret', 'den anställda beslutade eller handlade', changed(byChief, 'decision', 'd1', { maker: 'school-head', makerPerson: null })),
    passes('Hon deltog i sin roll som ledamot', 'den anställda beslutade eller handlade', changed(lease, 'decision', 'd1', { makerKind: 'chair', maker: 'tn-chair' })),
    passes('Hon arbetar åt en annan nämnd och handläggaren är inte ifylld', 'den anställda beslutade eller handlade', changed(changed(byChief, 'matter', 'm1', { caseOfficer: null }), 'post-holding', 'fanny-holds', { post: 'school-head' })),
    passes('Hon anmälde jäv i ett ärende som hon handlade', 'inget jäv är anmält eller prövat', withRows(handling, part({ recusal: 'declared' }))),
    passes('Opartiskheten saknade uppenbart betydelse', 'inget jäv är anmält eller prövat', withRows(handling, part({ exception: 'obvious' }))),
    passes('Bolaget är kommunens eget', 'undantaget för kommunens bolag gäller inte', owned()),
    flags('En kollega anmälde jäv, men inte hon', 'risk', withRows(handling, part({ person: 'tage', recusal: 'declared' }))),
    flags('En kollega föredrog, hon beslutade', 'risk', withRows(lease, part({ person: 'tage' }))),
    passes('Hon var bara med som sekreterare', 'den anställda beslutade eller handlade', withRows(byChief, part({ capacity: 'secretary' }))),
    cannotTell('Handläggaren är inte ifylld', 'matter.caseOfficer', changed(byChief, 'matter', 'm1', { caseOfficer: null })),
    cannotTell('Bolagets form är inte ifylld', 'company.companyKind', owned({ companyKind: null })),
    cannotTell('Beslutets art är inte ifylld', 'decision.kind', changed(lease, 'decision', 'd1', { kind: null })),
    cannotTell('Beslutsfattarens art är inte ifylld', 'decision.makerKind', changed(lease, 'decision', 'd1', { makerKind: null })),
  ],
};
