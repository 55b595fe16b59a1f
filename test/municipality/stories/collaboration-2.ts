import { body, collaboration, idOf, matter, person } from '../key.ts';
import { event, state, type Entry } from '../record.ts';

const party = (key: string, name: string): string => idOf('collaboration-party', `${key}:${name}`);
const goal = (key: string): string => idOf('goal', key);

/** COL-NO-REP: the substitute left the council with the election and was allowed to stay; in the environment federation nobody is left. */
const seats: readonly Entry[] = [
  state('representation', 'avfall:ersattare', '2024-07-01', '2027-01-01', { collaboration: collaboration('avfall'), person: person('Anna-Karin Visthed'), role: 'Ersättare i direktionen', electedBy: 'KF 2024-05-27 § 49', seat: 'substitute', isCouncilMember: true }),
  state('representation', 'raddning:ersattare', '2023-01-01', '2027-01-01', {
    collaboration: collaboration('raddning'), person: person('Bosse Järnhed'), role: 'Ersättare i direktionen', electedBy: 'KF 2022-12-19 § 140', seat: 'substitute', isCouncilMember: false, leftCouncilOn: '2026-10-15', mayRemain: true, source: 'KF 2026-10-26 § 96',
  }),
  state('representation', 'kollektiv:ledamot', '2023-01-01', '2027-01-01', { collaboration: collaboration('kollektiv'), person: person('Yasmine Björkedal'), role: 'Ledamot i nämnden', electedBy: 'KF 2022-12-19 § 140', seat: 'member' }),
  ...(['Jörgen Hallsjö', 'Veronica Lugnvik'] as const).map((name) => state('representation', `kollektiv:${name}`, '2023-01-01', '2027-01-01', { collaboration: collaboration('kollektiv'), person: person(name), role: 'Ersättare i nämnden', electedBy: 'KF 2022-12-19 § 140', seat: 'substitute' })),
];

/** COL-EXPIRED: two that are over, one of them still with bills to pay. */
const ended: readonly Entry[] = [
  state('collaboration', 'arkivtjanst', '2021-01-01', null, { name: 'Arkivtjänst åt bolagen', form: 'agreement', formCertainty: 'explicit', ownRole: 'buyer', status: 'ended', startYear: 2021, purpose: 'Arkivering åt kommunens bolag.' }),
  state('agreement', 'arkivtjanst', '2021-01-01', null, { collaboration: collaboration('arkivtjanst'), title: 'Avtal om arkivtjänst', documentKind: 'contract', adoptedBy: 'KS 2020-12-08 § 199', documentRef: 'KS 2020:310', endsOn: '2025-12-31', noticeMonths: 6, readThrough: true, competentlyAdopted: true, absent: ['renewMonths'] }),
  event('cost', 'arkivtjanst:2026', '2026-04-10', { subject: collaboration('arkivtjanst'), year: 2026, actual: 210_000 }),
  state('collaboration', 'vikarier', '2019-01-01', null, { name: 'Vikariepool', form: 'agreement', formCertainty: 'explicit', ownRole: 'buyer', status: 'ended', startYear: 2019, purpose: 'Gemensam bemanning av vikarier.' }),
  state('agreement', 'vikarier', '2019-01-01', null, { collaboration: collaboration('vikarier'), title: 'Avtal om vikariepool', documentKind: 'contract', adoptedBy: 'KS 2018-11-13 § 166', documentRef: 'KS 2018:270', endsOn: '2024-12-31', noticeMonths: 6, readThrough: true, competentlyAdopted: true, absent: ['renewMonths'] }),
  event('cost', 'vikarier:2024', '2025-02-10', { subject: collaboration('vikarier'), year: 2024, actual: 480_000 }),
  ...(['arkivtjanst', 'vikarier'] as const).flatMap((key) => ['Bänkmåla kommun', 'Hagryds kommun'].map((name) => state('collaboration-party', `${key}:${name}`, key === 'vikarier' ? '2019-01-01' : '2021-01-01', null, { collaboration: collaboration(key), name }))),
];

/** COL-GOAL-CONFLICT, COL-SUPERVISION and COL-LEGAL-OWNER. */
const followed: readonly Entry[] = [
  state('goal-conflict', 'avc', '2026-06-09', null, { collaboration: collaboration('avfall'), title: 'Nära service mot färre återvinningscentraler', goal: goal('service'), collaborationGoal: 'Färre och större återvinningscentraler', raisedOn: '2026-06-09', status: 'open' }),
  state('goal-conflict', 'station', '2026-01-20', null, { collaboration: collaboration('raddning'), title: 'Trygghet på landsbygden mot färre stationer', goal: goal('trygg'), collaborationGoal: 'Färre stationer med fler heltidsanställda', raisedOn: '2026-01-20', status: 'accepted', decision: 'KS 2026-03-10 § 50' }),
  event('supervision-note', '2025', '2026-03-10', { title: 'Uppsikt över samarbetena 2025', collaborations: (['avfall', 'kollektiv', 'lon', 'miljo'] as const).map(collaboration), year: 2025, body: body('ks'), paragraph: 'KS § 52' }),
  state('legal-owner', 'busslinje', '2012-01-01', null, { matterType: 'BUSSLINJE', owner: 'region', agreedIn: 'Länets överenskommelse om kollektivtrafik 2011' }),
];

/** COL-NO-CONSULTATION, COL-NO-POSITION and COL-POSTING: meetings of others and what came before them. */
const meetings: readonly Entry[] = [
  event('meeting', 'raddning:2026-06-11', '2026-06-11', { body: body('raddning'), status: 'held', meetingKind: 'ordinary' }),
  event('meeting', 'raddning:2026-12-03', '2026-12-03', { body: body('raddning'), status: 'planned', meetingKind: 'ordinary', topics: ['tariff'] }),
  event('consultation', 'station-viken', '2026-05-20', {
    collaboration: collaboration('raddning'), matter: matter('station-viken-nastan'), title: 'Samråd om stationen i Viken', consultationKind: 'consultation', minutesRef: 'Ägarsamråd 2026-05-20 § 4',
    parties: [party('raddning', 'Bänkmåla kommun'), party('raddning', 'Övriga medlemmar (antalet är inte avgjort)')],
  }),
  ...([['2026-05-07', ['Grannby kommun', 'Hagryds kommun']], ['2026-09-10', ['Bänkmåla kommun', 'Grannby kommun', 'Hagryds kommun']]] as const).flatMap(([day, postedIn], index) => [
    event('meeting', `kollektiv:${day}`, day, { body: body('kollektiv'), status: 'held', meetingKind: 'ordinary' }),
    event('minutes', `kollektiv:${day}`, day, {
      meeting: idOf('meeting', `kollektiv:${day}`), paragraphs: `§§ ${index * 9 + 1}–${index * 9 + 9}`, approvedOn: `${day.slice(0, 8)}${index === 0 ? '11' : '14'}`, postedOn: `${day.slice(0, 8)}${index === 0 ? '12' : '15'}`, lastPostedOn: `${day.slice(0, 8)}${index === 0 ? '13' : '16'}`,
      takenDownOn: index === 0 ? '2026-06-12' : '2026-10-16', postingComplete: true, postedIn: postedIn.map((name) => party('kollektiv', name)),
    }),
  ]),
];

export const collaborationFacts: readonly Entry[] = [...seats, ...ended, ...followed, ...meetings];
