import type { Entry, Own } from '../record.ts';
import { state } from '../record.ts';
import { assignment, body, decision, idOf, person, post } from '../key.ts';
import type { Made } from '../made.ts';
import { meetingId, meetingOn, meetingPlan } from '../meetings.ts';
import { olderOrders } from './delegation-orders-older.ts';

const RULES = 'KF 2023-02-27 § 22';
const kf = meetingOn('kf', '2023-02-27');

/** The technical committee decides about every outdoor seating itself. */
const seatings: readonly Made[] = meetingPlan.filter((meeting) => meeting.body === 'tn' && meeting.held && /^202[56]-0[345]/.test(meeting.day)).flatMap((meeting, index) => ['Torget', 'Hamngatan'].map((street): Made => ({
  key: `uteservering-${index}-${street.toLowerCase()}`, day: meeting.day, meeting: meetingId(meeting), body: 'tn', diary: `TN ${meeting.day.slice(0, 4)}:${400 + index * 2 + (street === 'Torget' ? 0 : 1)}`,
  number: `TN ${meeting.day} § ${meeting.lastParagraph - (street === 'Torget' ? 1 : 2)}`, title: `Plats för uteservering, ${street}`, matterType: 'UTESERVERING', prepared: 30, makerKind: 'body', maker: body('tn'), basis: 'body', report: false,
})));

export const delegationOrdersDecisions: readonly Made[] = [
  // The council, and not the crisis committee itself, adopted the committee's order after a tabletop exercise.
  {
    key: 'delegationsordning-kln', day: kf.day, meeting: meetingId(kf), body: 'kf', diary: 'KS 2023:290', number: RULES, title: 'Delegationsordning för krisledningsnämnden', matterType: 'DELEGATIONSORDNING', prepared: 60,
    makerKind: 'body', maker: body('kf'), basis: 'body', report: false,
  },
  ...seatings,
];

const crisisItem = (number: string, title: string, matterType: string, fields: Own<'delegation-item'>): Entry => state('delegation-item', `kln1:${number}`, '2023-03-01', null, {
  order: idOf('delegation-order', 'kln1'), number, title, matterType, subdelegable: false, legalBasis: ['KL-7-5'], reserveReason: 'Används bara när krisledningsnämnden är i tjänst', source: RULES, ...fields,
});
const chief = { delegateKind: 'employee-post', delegate: post('sakerhetschef') } as const;

/** Written in haste: two stand in for each other, one item mixes politics and administration, and nothing is said about reporting. */
const crisisOrder: readonly Entry[] = [
  state('delegation-order', 'kln1', '2023-03-01', null, { title: 'Krisledningsnämndens delegationsordning', body: body('kln'), version: '1', status: 'adopted', adoptedBy: RULES, adoptedOn: kf.day, decidedBy: decision('delegationsordning-kln'), isEditorial: false, source: RULES }),
  crisisItem('1', 'Förnödenheter och transporter', 'AVTAL_MINDRE', { ...chief, substitutes: [post('kommunikationschef')], amountMax: 300_000, amountInclusive: true, amountBasis: 'per-decision' }),
  crisisItem('2', 'Förnödenheter och transporter till samlingsplatser', 'AVTAL_MINDRE', { delegateKind: 'employee-post', delegate: post('kommunikationschef'), substitutes: [post('sakerhetschef')], jointMode: 'severally', amountMax: 300_000, amountInclusive: true, amountBasis: 'per-decision' }),
  crisisItem('3', 'Ordningsvakter vid trygghetspunkter', 'ORDNINGSVAKT', { delegateKind: 'group', members: [assignment('ks', 'Stefan Kvarnlöf'), post('sakerhetschef')], jointMode: 'jointly', amountMax: 200_000, amountInclusive: true, amountBasis: 'per-decision' }),
  crisisItem('4', 'Yttrande till länsstyrelsen under pågående händelse', 'YTTRANDE_TILLSYN', { delegateKind: 'group', members: [post('sakerhetschef'), post('kommunikationschef')], jointMode: 'severally' }),
  crisisItem('5', 'Avslå begäran om att få ut allmän handling under pågående händelse', 'HANDLING_UTLAMNANDE', { ...chief, substitutes: [person('Stefan Kvarnlöf')] }),
  state('completeness-mark', 'delegation-item:kln', '2023-03-01', null, { register: 'delegation-item', by: 'Inger Dalhem, registrator', subject: body('kln') }),
];

const representation = (number: string, title: string, beneficiary: string): Entry => state('delegation-item', `ks12:${number}`, '2026-01-01', null, {
  order: idOf('delegation-order', 'ks12'), number, title, matterType: 'REPRESENTATION', delegateKind: 'employee-post', delegate: post('kommundirektor'), beneficiary: post(beneficiary), amountMax: 20_000, amountInclusive: true, amountBasis: 'per-decision',
  subdelegable: false, reporting: 'reported', legalBasis: ['KL-7-5'], source: 'KS 2025-12-09 § 188', absent: ['substitutes'],
});

const approval = (key: string, postKey: string, matterType: string, amountMax: number): Entry => state('payment-approval', key, '2024-01-01', null, {
  post: post(postKey), matterType, amountMax, document: idOf('governing-document', 'attestreglemente'), source: 'KF 2023-11-27 § 90', absent: ['reason'],
});

/** What else they are told by. */
export const delegationOrdersStories: readonly Entry[] = [
  ...crisisOrder,
  ...olderOrders,
  representation('3.11', 'Representation för kommundirektörens räkning', 'kommundirektor'),
  representation('3.12', 'Representation för kommunjuristens räkning', 'kommunjurist'),
  state('governing-document', 'attestreglemente', '2024-01-01', null, { title: 'Attestreglemente', documentKind: 'other', adoptedBy: 'KF 2023-11-27 § 90', source: 'KF 2023-11-27 § 90' }),
  // Above what the property head may decide, and below what the finance head may.
  approval('fastighetschef:LOKALHYRA', 'fastighetschef', 'LOKALHYRA', 5_000_000),
  approval('ekonomichef:DIREKTUPPHANDLING', 'ekonomichef', 'DIREKTUPPHANDLING', 500_000),
  state('remit', 'tn:UTESERVERING', '2023-01-01', null, { body: body('tn'), matterType: 'UTESERVERING', paragraph: 'Reglementet § 7', source: 'KF 2022-11-28 § 101, reglemente för styrelse och nämnder' }),
  state('threshold', 'frequentDecisions', '2024-01-01', null, { key: 'frequentDecisions', value: '10', decidedIn: 'KS 2023-12-12 § 185' }),
];
