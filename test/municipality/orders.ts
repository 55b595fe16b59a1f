import type { Day, Disclosure } from '@ragang/domain';
import { educationItems } from './delegation-bun.ts';
import { changed, type Item } from './delegation-item.ts';
import { boardItems } from './delegation-ks.ts';
import { buildingItemsDraft } from './delegation-sbn-draft.ts';
import { buildingItems } from './delegation-sbn.ts';
import { socialItems } from './delegation-sn.ts';
import { technicalItems } from './delegation-tn.ts';
import { body, idOf, person, post } from './key.ts';
import { state, type Entry } from './record.ts';

/** What an order holds, whether it has been adopted or not. */
interface OrderText {
  readonly key: string;
  readonly body: string;
  readonly title: string;
  readonly version: string;
  readonly from: Day;
  readonly until: Day | null;
  readonly items: readonly Item[];
}

export interface Order extends OrderText {
  readonly adoptedBy: string;
  readonly adoptedOn: Day;
  readonly supersedes?: string;
  /** Key of the decision that adopted it, where the demo holds it. */
  readonly decision?: string;
}

/** Utkast: proposed, not adopted. No decision rests on it, so it is not among the orders. */
interface Draft extends OrderText {
  readonly supersedes: string;
  /** Where it lies: the matter and the day. */
  readonly proposedIn: string;
}

/** Version 11 of the board's order had neither the gap nor the overlap in the right to rent premises. */
const boardItems11 = changed(boardItems, {
  '2.1 a': { upTo: 1_000_000 }, '4.7': { over: 3_000_000 }, '2.7': { upTo: 3_000_000 }, '5.2': null, '6.2': null, '6.3': null,
});

/** Before March 2025 the head of building permits decided herself; nothing was handed on. */
const buildingItems1 = changed(buildingItems, {
  '3.2': { delegate: 'bygglovschef', substitutes: ['bygglovshandlaggare'], subdelegable: false, title: 'Bygglov inom detaljplan' },
  '3.5': { delegate: 'bygglovschef', substitutes: ['bygglovshandlaggare'] }, '3.7': { delegate: 'bygglovschef', substitutes: ['bygglovshandlaggare'] },
  '3.8': null, '3.15': null, '3.25': null, '6.3': { upTo: 300_000 },
});

export const orders: readonly Order[] = [
  { key: 'ks11', body: 'ks', title: 'Kommunstyrelsens delegationsordning, version 11', version: '11', from: '2023-01-01', until: '2026-01-01', adoptedBy: 'KS 2022-12-13 § 170', adoptedOn: '2022-12-13', items: boardItems11 },
  { key: 'ks12', body: 'ks', title: 'Kommunstyrelsens delegationsordning, version 12', version: '12', from: '2026-01-01', until: null, adoptedBy: 'KS 2025-12-09 § 188', adoptedOn: '2025-12-09', supersedes: 'ks11', decision: 'delegationsordning-ks', items: boardItems },
  { key: 'sbn1', body: 'sbn', title: 'Samhällsbyggnadsnämndens delegationsordning, version 1', version: '1', from: '2023-01-17', until: '2025-03-01', adoptedBy: 'SBN 2023-01-17 § 4', adoptedOn: '2023-01-17', items: buildingItems1 },
  { key: 'sbn2', body: 'sbn', title: 'Samhällsbyggnadsnämndens delegationsordning, version 2', version: '2', from: '2025-03-01', until: null, adoptedBy: 'SBN 2025-02-18 § 21', adoptedOn: '2025-02-18', supersedes: 'sbn1', decision: 'delegationsordning-sbn', items: buildingItems },
  { key: 'sn1', body: 'sn', title: 'Socialnämndens delegationsordning', version: '1', from: '2023-01-11', until: null, adoptedBy: 'SN 2023-01-11 § 7', adoptedOn: '2023-01-11', items: socialItems },
  { key: 'bun1', body: 'bun', title: 'Barn- och utbildningsnämndens delegationsordning', version: '1', from: '2023-01-18', until: null, adoptedBy: 'BUN 2023-01-18 § 5', adoptedOn: '2023-01-18', items: educationItems },
  { key: 'tn1', body: 'tn', title: 'Tekniska nämndens delegationsordning', version: '1', from: '2023-01-19', until: null, adoptedBy: 'TN 2023-01-19 § 6', adoptedOn: '2023-01-19', items: technicalItems },
];

const drafts: readonly Draft[] = [
  { key: 'sbn3', body: 'sbn', title: 'Samhällsbyggnadsnämndens delegationsordning, utkast till version 3', version: '3', from: '2027-01-01', until: null, supersedes: 'sbn2', proposedIn: 'SBN 2026:214, förvaltningens utkast 2026-11-12', items: buildingItemsDraft },
];

const SUBCOMMITTEES = new Set(['ksau', 'sbnu', 'snu']);
export const isSubcommittee = (delegate: string): boolean => SUBCOMMITTEES.has(delegate);
export const itemId = (order: string, number: string): string => idOf('delegation-item', `${order}:${number}`);
export const subDelegationId = (order: string, number: string, to: string): string => idOf('sub-delegation', `${order}:${number}:${to}`);

/** The leisure manager's post became the culture and leisure manager's: the same items, a new delegate from that day. */
const RENAMED_DAY = '2025-07-01';

/** Who the item named on `day`. */
export function delegateOn(row: Item, day: Day): string {
  return row.delegate === 'kultur-fritidschef' && day < RENAMED_DAY ? 'fritidschef' : row.delegate;
}

function itemEntries(order: OrderText, row: Item, source: string, disclosure?: Disclosure): readonly Entry[] {
  const period = (from: Day, until: Day | null, delegate: string): Entry => state('delegation-item', `${order.key}:${row.number}`, from, until, {
    order: idOf('delegation-order', order.key), number: row.number, title: row.title, matterType: row.matterType,
    delegateKind: isSubcommittee(delegate) ? 'subcommittee' : 'employee-post', delegate: isSubcommittee(delegate) ? body(delegate) : post(delegate),
    ...(row.substitutes.length ? { substitutes: row.substitutes.map(post) } : {}),
    ...(row.over !== undefined ? { amountMin: row.over } : {}),
    ...(row.upTo !== undefined ? { amountMax: row.upTo, amountInclusive: true, amountBasis: row.basis } : {}),
    ...(row.months !== undefined ? { durationMaxMonths: row.months } : {}),
    ...(row.conditions ? { conditions: row.conditions } : {}), ...(row.conditionKinds ? { conditionKinds: row.conditionKinds } : {}),
    subdelegable: row.subdelegable, reporting: row.reported ? 'reported' : 'not-reported', ...(row.law.length ? { legalBasis: row.law } : {}),
    ...(row.unlimited ? { unlimitedReason: row.unlimited } : {}), ...(row.transitional ? { transitionalReference: true } : {}),
    source: `${source}, punkt ${row.number}`, ...(disclosure ? { disclosure } : {}),
    absent: row.noSubstitute || isSubcommittee(delegate) ? ['substitutes'] : [],
  });
  return row.delegate === 'kultur-fritidschef'
    ? [period(order.from, RENAMED_DAY, 'fritidschef'), period(RENAMED_DAY, order.until, row.delegate)]
    : [period(order.from, order.until, row.delegate)];
}

type Step = readonly [order: string, number: string, from: string, to: string, day: Day, document: string, notified: Day | null];

/** Proper ones first; the three last are the demo's mistakes (see planted.ts). */
const steps: readonly Step[] = [
  ['sbn2', '3.2', 'samhallsbyggnadschef', 'bygglovshandlaggare', '2025-03-10', 'SBN 2025:14, beslut 3', '2025-03-18'],
  ['sbn2', '5.1', 'samhallsbyggnadschef', 'planchef', '2025-03-10', 'SBN 2025:14, beslut 4', '2025-03-18'],
  ['sbn2', '6.2', 'samhallsbyggnadschef', 'bygglovschef', '2025-03-10', 'SBN 2025:14, beslut 5', '2025-03-18'],
  ['sn1', '7.3', 'socialchef', 'myndighetschef', '2023-02-01', 'SN 2023:9, beslut 1', '2023-02-08'],
  ['sn1', '7.5', 'socialchef', 'enhetschef-hemtjanst', '2023-02-01', 'SN 2023:9, beslut 2', '2023-02-08'],
  ['sn1', '7.5', 'socialchef', 'enhetschef-boende', '2023-02-01', 'SN 2023:9, beslut 3', '2023-02-08'],
  ['bun1', '6.3', 'utbildningschef', 'rektor-kvarnskolan', '2023-02-06', 'BUN 2023:11, beslut 1', '2023-02-15'],
  ['bun1', '6.3', 'utbildningschef', 'rektor-sjoskolan', '2023-02-06', 'BUN 2023:11, beslut 2', '2023-02-15'],
  ['bun1', '6.3', 'utbildningschef', 'rektor-norrbyskolan', '2023-02-06', 'BUN 2023:11, beslut 3', '2023-02-15'],
  ['bun1', '5.1', 'utbildningschef', 'gymnasiechef', '2023-02-06', 'BUN 2023:11, beslut 4', '2023-02-15'],
  ['tn1', '4.1', 'teknisk-chef', 'gatuchef', '2023-02-13', 'TN 2023:8, beslut 1', '2023-02-16'],
  ['tn1', '5.2', 'teknisk-chef', 'va-chef', '2023-02-13', 'TN 2023:8, beslut 2', '2023-02-16'],
  ['ks12', '3.3', 'kommundirektor', 'bitr-kommundirektor', '2026-01-07', 'KS 2026:6, beslut 1', '2026-01-13'],
  ['bun1', '6.5', 'utbildningschef', 'grundskolechef', '2024-02-01', 'BUN 2024:19, beslut 1', '2024-02-21'],
  ['bun1', '6.5', 'grundskolechef', 'rektor-sjoskolan', '2024-03-04', 'BUN 2024:19, beslut 2', null],
  ['sn1', '7.6', 'socialchef', 'aldrechef', '2024-09-02', 'SN 2024:88, beslut 1', null],
];

export const subDelegations = steps.map(([order, number, from, to, day]) => ({ order, number, from, to, day }));

const urgent: readonly (readonly [string, string, string])[] = [
  ['ks', 'Stefan Kvarnlöf', 'KS 2023-01-10 § 5'], ['sbn', 'Tommy Bredsele', 'SBN 2023-01-17 § 6'], ['sn', 'Mohammed Elvhage', 'SN 2023-01-11 § 8'], ['bun', 'Louise Åsmyr', 'BUN 2023-01-18 § 6'],
];

export const delegation: readonly Entry[] = [
  ...orders.map((order) => state('delegation-order', order.key, order.from, order.until, {
    title: order.title, body: body(order.body), version: order.version, status: 'adopted', adoptedBy: order.adoptedBy, adoptedOn: order.adoptedOn,
    source: order.adoptedBy, ...(order.supersedes ? { supersedes: idOf('delegation-order', order.supersedes) } : {}), ...(order.decision ? { decidedBy: idOf('decision', order.decision) } : {}),
  })),
  ...orders.flatMap((order) => order.items.flatMap((row) => itemEntries(order, row, `${order.adoptedBy}, ${order.title.toLowerCase()}`))),
  ...drafts.flatMap((draft) => [
    state('delegation-order', draft.key, draft.from, draft.until, { title: draft.title, body: body(draft.body), version: draft.version, status: 'draft', supersedes: idOf('delegation-order', draft.supersedes), source: draft.proposedIn, disclosure: 'internal' }),
    ...draft.items.flatMap((row) => itemEntries(draft, row, draft.proposedIn, 'internal')),
  ]),
  ...steps.map(([order, number, from, to, day, document, notified]) => state('sub-delegation', `${order}:${number}:${to}`, day, null, {
    item: itemId(order, number), fromPost: post(from), toPost: post(to), decidedOn: day, document, ...(notified ? { notifiedOn: notified } : { absent: ['notifiedOn'] as const }), source: document,
  })),
  ...urgent.map(([bodyKey, name, adoptedBy]) => state('urgent-mandate', bodyKey, adoptedBy.slice(adoptedBy.indexOf(' ') + 1, adoptedBy.indexOf(' §')), '2027-01-01', { body: body(bodyKey), members: [person(name)], adoptedBy })),
];
