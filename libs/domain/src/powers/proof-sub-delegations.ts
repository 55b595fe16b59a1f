import type { Facts, Row } from '../facts/facts.js';
import { nameOf } from '../facts/names.js';
import { matterTypeTitle } from '../reference/matter-types.js';
import type { SubjectRef } from '../rules/rule.js';
import type { Day } from '../time/day.js';
import { isValidOn, overlaps, type Validity } from '../time/validity.js';
import { kronor, lowerFirst } from '../who-decides/swedish.js';
import { followRenaming } from './holders.js';
import { unitAndParents } from './limits.js';
import type { ProofFault, ProofFaultKind, ProofQuestion } from './proof-fault.js';
import { sharedDays, type Item, type ItemInForce } from './proof-items.js';
import { LEAST_AMOUNT, type Cell } from './proof-sweep.js';
import { faultOf } from './proof-sentence.js';

type Sub = Row<'sub-delegation'>;

export interface SubDelegationProof {
  readonly faults: readonly ProofFault[];
  readonly questions: readonly ProofQuestion[];
  readonly tried: number;
}

/** Vidaredelegering only narrows (KL 7:6): amounts, unit, time and matter; it is allowed, comes from the delegate, goes one step and never round. */
export function proveSubDelegations(facts: Facts, items: readonly ItemInForce[], asOf: Day): SubDelegationProof {
  const pairs = items.flatMap((one) => facts.where('sub-delegation', 'item', one.item.id).filter((sub) => overlaps(sub, one.days)).map((sub) => ({ ...one, sub })));
  return {
    tried: new Set(pairs.map(({ sub }) => sub.id)).size,
    faults: pairs.flatMap(({ item, days, sub }) => faultsOf(facts, item, days, sub, items, asOf)),
    questions: pairs.filter(({ item }) => item.subdelegable === null && !item.absent.includes('subdelegable')).map(({ item }): ProofQuestion => ({
      matterType: item.matterType ?? '', missing: { kind: 'delegation-item', id: item.id, field: 'subdelegable' }, sentence: `Punkt ${item.number ?? ''}: det är inte registrerat om rätten får lämnas vidare.`,
    })),
  };
}

function faultsOf(facts: Facts, item: Item, days: Validity, sub: Sub, items: readonly ItemInForce[], asOf: Day): readonly ProofFault[] {
  const shared = sharedDays(days, sub);
  const whole: Cell = { from: shared?.validFrom ?? null, until: shared?.validUntil ?? null, low: LEAST_AMOUNT, high: null };
  const day = shared?.validFrom ?? asOf;
  const to = nameOf(facts, 'post', sub.toPost, day);
  const from = lowerFirst(nameOf(facts, 'post', sub.fromPost, day));
  const punkt = `punkt\u00a0${item.number ?? ''}`;
  const fault = (kind: ProofFaultKind, what: string, cell: Cell = whole, others: readonly Sub[] = []): ProofFault => faultOf(facts, {
    kind, matterType: item.matterType ?? '', cell, sources: [...[sub, ...others].map((one): SubjectRef => ({ kind: 'sub-delegation', id: one.id })), { kind: 'delegation-item', id: item.id }], what,
  }, asOf);
  const found: ProofFault[] = [];
  if (item.subdelegable === false || item.absent.includes('subdelegable')) found.push(fault('not-allowed', `${to} har fått rätten vidare, men ${punkt} medger det inte.`));
  if (sub.amountMax !== null && item.amountMax !== null && sub.amountMax > item.amountMax) {
    found.push(fault('wider-amount', `${to} har fått rätten upp till ${kronor(sub.amountMax)}, men ${punkt} räcker till ${kronor(item.amountMax)}.`, { ...whole, low: item.amountMax + 1, high: sub.amountMax + 1 }));
  }
  if (item.unit !== null && sub.unit !== null && !unitAndParents(facts, sub.unit, day).includes(item.unit)) {
    found.push(fault('wider-unit', `${to} har fått rätten för ${nameOf(facts, 'unit', sub.unit, day)}, men ${punkt} gäller ${nameOf(facts, 'unit', item.unit, day)}.`));
  }
  const after = afterwards(facts, item, days, sub, items);
  if (after) found.push(fault('longer-time', `${to} har fått rätten till ${sub.validUntil}, men ${punkt} upphör dessförinnan.`, after));
  const other = facts.periodsOf('delegation-item', item.id).find((period) => period.matterType !== item.matterType && isBefore(period, item) && isValidOn(period, sub.validFrom ?? '0001-01-01'));
  if (other) found.push(fault('other-matter', `${to} fick rätten när ${punkt} gällde ${lowerFirst(matterTypeTitle(other.matterType ?? ''))}.`));
  return [...found, ...linksOf(facts, item, sub, { to, from, punkt, day }, fault)];
}

/** Does it go on after the item has ended, with no later period of the item to lean on? */
function afterwards(facts: Facts, item: Item, days: Validity, sub: Sub, items: readonly ItemInForce[]): Cell | null {
  // "Tills vidare" falls with the item by itself.
  if (days.validUntil === null || sub.validUntil === null || sub.validUntil <= days.validUntil) return null;
  const goesOn = items.some((one) => one.item.id === item.id && one.days.validFrom !== null && one.days.validFrom <= days.validUntil! && (one.days.validUntil === null || one.days.validUntil > days.validUntil!));
  return goesOn ? null : { from: days.validUntil, until: sub.validUntil, low: LEAST_AMOUNT, high: null };
}

const isBefore = (a: Validity, b: Validity): boolean => a.validUntil !== null && b.validFrom !== null && a.validUntil <= b.validFrom;

interface Words { readonly to: string; readonly from: string; readonly punkt: string; readonly day: Day }

/** How it hangs together with the others from the same item. */
function linksOf(facts: Facts, item: Item, sub: Sub, { to, from, punkt, day }: Words, fault: (kind: ProofFaultKind, what: string, cell?: Cell, others?: readonly Sub[]) => ProofFault): readonly ProofFault[] {
  const siblings = facts.where('sub-delegation', 'item', item.id).filter((other) => other.id !== sub.id && overlaps(other, sub));
  if (sub.fromPost !== null && sub.toPost !== null && comesBack(siblings, sub.toPost, sub.fromPost)) return [fault('cycle', `rätten enligt ${punkt} går från ${from} och kommer tillbaka dit.`)];
  const first = siblings.filter((other) => other.toPost !== null && other.toPost === sub.fromPost);
  if (first.length > 0) return [fault('second-step', `${to} har fått rätten av ${from}, som själv har fått den vidare. Lagen medger ett led.`, undefined, first)];
  const isDelegate = item.delegate === null || sub.fromPost === null || followRenaming(facts, item.delegate, day) === followRenaming(facts, sub.fromPost, day);
  return isDelegate ? [] : [fault('not-delegate', `${from} har lämnat rätten vidare till ${lowerFirst(to)}, men är inte delegat i ${punkt}.`)];
}

/** Followed from post to post, does the right reach `goal`? */
function comesBack(subs: readonly Sub[], start: string, goal: string): boolean {
  const seen = new Set<string>();
  let reached: readonly string[] = [start];
  while (reached.length > 0) {
    if (reached.includes(goal)) return true;
    for (const post of reached) seen.add(post);
    const here = reached;
    reached = subs.flatMap((sub) => (sub.fromPost !== null && sub.toPost !== null && here.includes(sub.fromPost) && !seen.has(sub.toPost) ? [sub.toPost] : []));
  }
  return false;
}
