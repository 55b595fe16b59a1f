import type { RegisterKind } from '@ragang/domain';
import { idOf } from './key.ts';
import { event, state, type Entry } from './record.ts';
import { collaborationGrannby } from './stories/collaboration-grannby.ts';

/**
 * Two small tenants beside Bänkmåla. Every name carries a canary word (KANARIEFÅGEL-GRANNBY, KANARIEFÅGEL-REGION), so that a test
 * can look for one tenant's words in another's answers.
 */
function tenant(slug: string, canary: string, words: { readonly council: string; readonly board: string; readonly director: string; readonly committee: string; readonly matterType: string; readonly item: string }): readonly Entry[] {
  const id = (kind: RegisterKind, key: string): string => idOf(kind, key, slug);
  const own = (entry: Entry, key: string): Entry => ({ ...entry, row: { ...entry.row, id: id(entry.kind, key) } });
  const from = '2023-01-01';
  const names = ['Alva', 'Birk', 'Cornelia', 'Dag'].map((first) => `${first} ${canary}`);
  return [
    own(state('body', '', '1971-01-01', null, { name: `${words.council} ${canary}`, bodyKind: 'council', seats: 21 }), 'kf'),
    own(state('body', '', '1971-01-01', null, { name: `${words.board} ${canary}`, bodyKind: 'executive-board', seats: 7, reportLeadDays: 7, reportingRule: 'next-meeting' }), 'ks'),
    own(state('body', '', from, null, { name: `${words.committee} ${canary}`, bodyKind: 'committee', isBuildingCommittee: slug === 'grannby', seats: 7, reportLeadDays: 7, reportingRule: 'next-meeting' }), 'namnd'),
    own(state('unit', '', from, null, { name: `Förvaltningen ${canary}`, unitKind: 'administration', body: id('body', 'namnd') }), 'forvaltning'),
    own(state('unit', '', from, null, { name: `Kansliet ${canary}`, unitKind: 'administration', body: id('body', 'ks') }), 'kansli'),
    ...names.map((name, index) => own(state('person', '', null, null, { name, isPublic: index > 1, disclosure: index > 1 ? 'public' : 'internal' }), name)),
    own(state('post', '', from, null, { title: words.director, unit: id('unit', 'kansli'), isAdministrationHead: true, isDirector: true }), 'direktor'),
    own(state('post', '', from, null, { title: `Förvaltningschef ${canary}`, unit: id('unit', 'forvaltning'), isAdministrationHead: true }), 'chef'),
    own(state('post-holding', '', from, null, { person: id('person', names[0]!), post: id('post', 'direktor'), holdingKind: 'regular', appointedBy: id('body', 'ks') }), 'direktor'),
    own(state('post-holding', '', from, null, { person: id('person', names[1]!), post: id('post', 'chef'), holdingKind: 'regular' }), 'chef'),
    own(state('assignment', '', from, '2027-01-01', { person: id('person', names[2]!), body: id('body', 'ks'), functions: ['member', 'chair'], electedBy: 'Fullmäktige 2022-12-19 § 3' }), 'ks'),
    own(state('assignment', '', from, '2027-01-01', { person: id('person', names[3]!), body: id('body', 'namnd'), functions: ['member', 'chair'], electedBy: 'Fullmäktige 2022-12-19 § 3' }), 'namnd'),
    own(state('remit', '', from, null, { body: id('body', 'namnd'), matterType: words.matterType, paragraph: 'Reglementet § 2' }), 'namnd'),
    own(state('delegation-order', '', from, null, { title: `Delegationsordning ${canary}`, body: id('body', 'namnd'), version: '1', status: 'adopted', adoptedBy: 'Nämnden 2023-01-12 § 4', adoptedOn: '2023-01-12' }), 'order'),
    own(state('delegation-item', '', from, null, { order: id('delegation-order', 'order'), number: '1', title: words.item, matterType: words.matterType, delegateKind: 'employee-post', delegate: id('post', 'chef'), subdelegable: false, reporting: 'reported', legalBasis: ['KL-7-5'], definition: 'Förklaras i ordningens ordlista', absent: ['substitutes'] }), 'item'),
    own(event('meeting', '', '2026-09-17', { body: id('body', 'namnd'), status: 'held', meetingKind: 'ordinary' }), 'mote'),
    own(event('matter', '', '2026-08-20', { diaryNumber: `${slug.toUpperCase().slice(0, 3)} 2026:1`, title: `Ärende ${canary}`, matterType: words.matterType, body: id('body', 'namnd'), status: 'closed', individual: false, touchesVisionGoal: false, impact: ['user-impact', 'place-impact', 'dialogue-plan', 'compensation', 'transition-plan'] }), 'arende'),
    own(event('decision', '', '2026-09-02', { number: `${slug.toUpperCase().slice(0, 3)} 2026:1-1`, title: `Beslut ${canary}`, matter: id('matter', 'arende'), kind: 'decision', body: id('body', 'namnd'), makerKind: 'employee-post', maker: id('post', 'chef'), makerPerson: id('person', names[1]!), basis: 'delegation', item: id('delegation-item', 'item') }), 'beslut'),
    own(event('delegation-report', '', '2026-09-17', { body: id('body', 'namnd'), meeting: id('meeting', 'mote'), decisions: [id('decision', 'beslut')], paragraph: '§ 5' }), 'anmalan'),
    own(event('threat-incident', '', '2026-09-21', { target: id('assignment', 'ks'), targetKind: 'full-time', actions: [`Åtgärd ${canary}`], riskAssessmentOn: '2026-09-22', trainingDone: true }), 'hot'),
    // The vision ran out in 2025 and was prolonged; the collaborations were reviewed last year.
    own(state('vision', '', '2017-01-01', '2026-01-01', { title: `Vision ${canary}`, status: 'in-force', adoptedBy: 'Fullmäktige 2016-11-28 § 80' }), 'vision'),
    own(state('vision', '', '2026-01-01', '2028-01-01', { title: `Vision ${canary}`, status: 'in-force', adoptedBy: 'Fullmäktige 2025-10-27 § 66, förlängning', nextOwner: words.board, nextBudget: 400_000, nextMethod: 'dialogue' }), 'vision'),
    own(state('collaboration', '', '2015-01-01', null, { name: `Växel ${canary}`, form: 'agreement', formCertainty: 'explicit', ownRole: 'host', status: 'active', startYear: 2015, hostBody: id('body', 'ks'), purpose: 'Gemensam telefonväxel.', residentInfo: 'Kommunens anslagstavla', keyQuestions: ['budget', 'other'] }), 'vaxel'),
    own(state('collaboration-party', '', '2015-01-01', null, { collaboration: id('collaboration', 'vaxel'), name: words.council.replace(/fullmäktige/i, ''), costShare: 50 }), 'vaxel-1'),
    own(state('collaboration-party', '', '2015-01-01', null, { collaboration: id('collaboration', 'vaxel'), name: 'Almnäs kommun', costShare: 50 }), 'vaxel-2'),
    own(state('agreement', '', '2015-01-01', null, { collaboration: id('collaboration', 'vaxel'), title: `Avtal om växel ${canary}`, documentKind: 'contract', adoptedBy: 'Styrelsen 2014-11-11 § 90', documentRef: 'Dnr 2014:77', endsOn: '2019-12-31', renewMonths: 60, noticeMonths: 12, readThrough: true, competentlyAdopted: true }), 'vaxel'),
    own(state('decision-right', '', '2015-01-01', null, { subject: id('collaboration', 'vaxel'), question: 'budget', organ: id('body', 'ks'), organText: words.board, clause: 'Avtalet § 4' }), 'vaxel-budget'),
    own(state('decision-right', '', '2015-01-01', null, { subject: id('collaboration', 'vaxel'), question: 'other', organ: id('body', 'ks'), organText: words.board, clause: 'Avtalet § 5' }), 'vaxel-ovrigt'),
    own(state('representation', '', from, '2027-01-01', { collaboration: id('collaboration', 'vaxel'), person: id('person', names[2]!), role: 'Samrådsgrupp', electedBy: 'KS 2023-01-10 § 6' }), 'vaxel'),
    ...[2023, 2026].map((year) => own(event('cost', '', `${year}-02-01`, { subject: id('collaboration', 'vaxel'), year, budget: 900_000, alternative: 1_400_000 }), `vaxel-${year}`)),
    own(event('report-received', '', '2026-03-10', { subject: id('collaboration', 'vaxel'), toBody: id('body', 'ks'), title: 'Verksamhetsrapport 2025', reportKind: 'annual' }), 'vaxel'),
    own(event('cost', '', '2026-02-01', { subject: id('collaboration', 'vaxel'), year: 2025, budget: 880_000, actual: 890_000 }), 'vaxel-2025'),
    ...[2025, 2026].map((year) => own(event('report-received', '', `${year}-05-25`, { subject: id('collaboration', 'vaxel'), toBody: id('body', 'kf'), title: `Årsredovisning ${year - 1}, avsnittet om avtalssamverkan`, reportKind: 'agreement-report', paragraph: '§ 31' }), `samlad-${year}`)),
    own(event('supervision-note', '', '2026-03-10', { title: 'Uppsikt över samarbetena 2025', collaborations: [id('collaboration', 'vaxel')], year: 2025, body: id('body', 'ks'), paragraph: '§ 44' }), 'uppsikt'),
    // A second agreement renews at the turn of the year, and nobody has said whether it should.
    own(state('agreement', '', '2018-01-01', null, { collaboration: id('collaboration', 'vaxel'), title: `Avtal om nödväxel ${canary}`, documentKind: 'contract', adoptedBy: 'Styrelsen 2017-11-14 § 88', documentRef: 'Dnr 2017:61', endsOn: '2020-12-31', renewMonths: 36, noticeMonths: 6, readThrough: true, competentlyAdopted: true }), 'nodvaxel'),
    own(state('completeness-mark', '', from, null, { register: 'position', by: names[0]! }), 'position'),
    own(event('position', '', '2026-02-10', { collaboration: id('collaboration', 'vaxel'), title: 'Öppettider', topic: 'other', text: 'Öppettiderna ska vara kvar.', body: id('body', 'ks'), howVoted: 'Ja' }), 'vaxel'),
    own(state('goal', '', from, null, { title: `Mål ${canary}`, vision: id('vision', 'vision'), level: 1, owner: id('body', 'kf') }), 'mal'),
    own(state('goal-link', '', from, null, { goal: id('goal', 'mal'), subject: id('collaboration', 'vaxel'), relation: 'supports', note: 'Lättare att nå kommunen' }), 'mal'),
    ...(slug === 'region-exempel' ? [own(state('legal-owner', '', '2012-01-01', null, { matterType: words.matterType, owner: 'self', agreedIn: 'Länets överenskommelse om kollektivtrafik' }), 'trafik')] : []),
    own(event('review', '', '2025-11-11', { scope: 'all', includesAlternatives: true, body: id('body', 'ks'), paragraph: '§ 140' }), 'oversyn'),
    own(state('completeness-mark', '', from, null, { register: 'vision', by: names[0]! }), 'vision'),
    own(state('completeness-mark', '', from, null, { register: 'review', by: names[0]! }), 'review'),
    own(state('completeness-mark', '', from, null, { register: 'collaboration', by: names[0]! }), 'collaboration'),
  ];
}

export const grannby: readonly Entry[] = [...collaborationGrannby, ...tenant('grannby', 'Kanariefågel-Grannby', {
  council: 'Kommunfullmäktige', board: 'Kommunstyrelsen', director: 'Kommundirektör', committee: 'Byggnadsnämnden', matterType: 'BYGGLOV', item: 'Bygglov inom detaljplan',
})];

export const regionExempel: readonly Entry[] = tenant('region-exempel', 'Kanariefågel-Region', {
  council: 'Regionfullmäktige', board: 'Regionstyrelsen', director: 'Regiondirektör', committee: 'Kollektivtrafiknämnden', matterType: 'BUSSLINJE', item: 'Mindre ändring av tidtabell',
});
