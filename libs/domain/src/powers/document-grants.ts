import type { Facts, Row } from '../facts/facts.js';
import { kindOf, nameOf } from '../facts/names.js';
import type { LawSectionId } from '../law/law-section-id.js';
import type { SubjectRef } from '../rules/rule.js';
import { isValidOn } from '../time/validity.js';
import type { Day } from '../time/day.js';
import { councilOf } from './bodies.js';
import { bodyOfItem, ordersOf } from './orders.js';
import { noLimits, type Holder, type PowerGrant, type PowerLimits, type Reservation } from './power-grant.js';

const HARD_SPACE = '\u00a0';
const bodyHolder = (id: string): Holder => ({ ref: { kind: 'body', id } });
const sourceOf = (kind: SubjectRef['kind'], row: { readonly id: string }): SubjectRef => ({ kind, id: row.id });
const holders = (facts: Facts, ids: readonly (string | null)[]): readonly Holder[] =>
  ids.flatMap((id) => {
    const kind = id === null ? undefined : kindOf(facts, id, ['post', 'body', 'assignment', 'person']);
    return id !== null && kind ? [{ ref: { kind, id } }] : [];
  });

const plain = { toKind: null, jointly: false, substitutes: [], limits: noLimits, conditions: [], subdelegable: null, onlyUrgent: false } as const;

/** Reglemente: the council gives a committee a matter type (KL 6:44). */
export function remitGrant(facts: Facts, remit: Row<'remit'>, day: Day): PowerGrant {
  const council = councilOf(facts, day);
  return {
    ...plain, from: council ? bodyHolder(council.id) : { word: 'council' }, to: remit.body ? [bodyHolder(remit.body)] : [], matterTypes: remit.matterType ? [remit.matterType] : [],
    instrument: 'standing-orders', source: sourceOf('remit', remit), citation: remit.paragraph ?? remit.source, legalBasis: ['KL-6-3', 'KL-6-44'], validity: remit,
  };
}

export function limitsOf(item: Row<'delegation-item'>): PowerLimits {
  const { amountMin, amountMax, amountInclusive, amountBasis, durationMaxMonths, unit, area } = item;
  return { amountMin, amountMax, amountInclusive, amountBasis, durationMaxMonths, unit, area };
}

/** Delegationspunkt (KL 6:37, 7:5). */
export function itemGrant(facts: Facts, item: Row<'delegation-item'>, day: Day): PowerGrant {
  const body = bodyOfItem(facts, item, day);
  const order = facts.findAny('delegation-order', item.order, day);
  const group = item.delegateKind === 'group';
  return {
    ...plain, from: body ? bodyHolder(body) : null, to: holders(facts, group ? (item.members ?? []) : [item.delegate]), toKind: item.delegateKind,
    jointly: group && item.jointMode !== 'severally', substitutes: holders(facts, item.substitutes ?? []).flatMap((holder) => ('ref' in holder ? [holder.ref] : [])),
    matterTypes: item.matterType ? [item.matterType] : [], limits: limitsOf(item), conditions: item.conditions ?? [], subdelegable: item.subdelegable, instrument: 'delegation-item',
    source: sourceOf('delegation-item', item), citation: [order?.adoptedBy, `punkt${HARD_SPACE}${item.number ?? ''}`].filter(Boolean).join(', '),
    legalBasis: item.legalBasis && item.legalBasis.length > 0 ? (item.legalBasis as readonly LawSectionId[]) : [isElected(item) ? 'KL-6-37' : 'KL-7-5'], validity: narrower(item, order),
  };
}

const isElected = (item: Row<'delegation-item'>) => ['presidium', 'subcommittee', 'chair', 'member', 'substitute'].includes(item.delegateKind ?? '');

/** An item holds no longer than its order. */
function narrower(item: Row<'delegation-item'>, order: Row<'delegation-order'> | undefined) {
  const from = [item.validFrom, order?.validFrom ?? null].filter((day): day is Day => day !== null).sort().at(-1) ?? null;
  const until = [item.validUntil, order?.validUntil ?? null].filter((day): day is Day => day !== null).sort().at(0) ?? null;
  return { validFrom: from, validUntil: until };
}

/** Vidaredelegering (KL 7:6): narrows the item that it comes from. */
export function subDelegationGrant(facts: Facts, sub: Row<'sub-delegation'>, item: Row<'delegation-item'>, day: Day): PowerGrant {
  const given = itemGrant(facts, item, day);
  const max = [given.limits.amountMax, sub.amountMax].filter((amount): amount is number => amount !== null).sort((a, b) => a - b).at(0) ?? null;
  return {
    ...given, from: sub.fromPost ? { ref: { kind: 'post', id: sub.fromPost } } : null, to: holders(facts, [sub.toPost]), toKind: 'employee-post', jointly: false, substitutes: [],
    limits: { ...given.limits, amountMax: max, unit: sub.unit ?? given.limits.unit }, subdelegable: false, instrument: 'sub-delegation', source: sourceOf('sub-delegation', sub),
    citation: sub.document ?? sub.source, legalBasis: ['KL-7-6'], validity: sub,
  };
}

/** Brådskemandat (KL 6:39): everything that the committee may decide, when it cannot wait. */
export function urgentGrant(facts: Facts, mandate: Row<'urgent-mandate'>, matterType: string): PowerGrant {
  return {
    ...plain, from: mandate.body ? bodyHolder(mandate.body) : null, to: holders(facts, mandate.members ?? []), matterTypes: [matterType], onlyUrgent: true, instrument: 'urgent-mandate',
    source: sourceOf('urgent-mandate', mandate), citation: mandate.adoptedBy, legalBasis: ['KL-6-39'], validity: mandate,
  };
}

/** Beslutsrätt in a collaboration or company: read from its constituting document. */
export function decisionRightGrant(right: Row<'decision-right'>, matterType: string): PowerGrant {
  return {
    ...plain, from: { word: 'organization' }, to: right.organ ? [bodyHolder(right.organ)] : [], matterTypes: [matterType], instrument: 'decision-right', source: sourceOf('decision-right', right),
    citation: right.clause, legalBasis: ['KL-9-1'], validity: right,
  };
}

/** Clauses in articles and directives that keep a company's question for the council (KL 10:3). */
export function companyReservations(facts: Facts, day: Day): readonly Reservation[] {
  const base = { heldBy: 'council', matterTypes: 'all', legalBasis: ['KL-10-3'] } as const;
  const fromArticles = facts.on('articles', day).filter((articles) => articles.councilOpinionClause !== null && articles.company !== null)
    .map((articles): Reservation => ({ ...base, when: 'if-principal', company: articles.company, threshold: null, source: sourceOf('articles', articles), validity: articles }));
  const fromDirectives = facts.where('directive-clause', 'clauseType', 'submission').filter((clause) => isValidOn(clause, day)).map((clause): Reservation => ({
    ...base, when: clause.threshold === null ? 'if-principal' : 'over-threshold', company: facts.find('directive', clause.directive, day)?.company ?? null, threshold: clause.threshold,
    source: sourceOf('directive-clause', clause), validity: clause,
  }));
  return [...fromArticles, ...fromDirectives];
}

/** What a body's adopted order is called in an answer: "Delegationsordning för SBN, version 4". */
export function orderName(facts: Facts, body: string, day: Day): string | null {
  const order = ordersOf(facts, body, day)[0];
  return order ? nameOf(facts, 'delegation-order', order.id, day) : null;
}
