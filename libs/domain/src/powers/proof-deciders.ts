import type { Box } from './proof-sweep.js';
import { delegateKey, type Item } from './proof-items.js';

/**
 * Who decides where several items reach, in the same order as who-decides: the most exact item first (limited to a unit or area before
 * not limited, a lower limit before a higher: so a staircase is meant). More than one delegate left with the same limit, or with spans
 * that cross, is an overlap.
 */
export function firstItems(items: readonly Item[]): readonly Item[] {
  const best = [...items].sort(compare)[0];
  if (!best) return [];
  const first = items.filter((item) => compare(item, best) === 0 || crosses(item, best));
  return first.filter((item, index) => first.findIndex((other) => delegateKey(other) === delegateKey(item)) === index);
}

const narrowness = (item: Item): number => Number(item.unit !== null) + Number(item.area !== null);
const highest = (item: Item): number => item.amountMax ?? Infinity;

function compare(a: Item, b: Item): number {
  return narrowness(b) - narrowness(a) || (highest(a) === highest(b) ? 0 : highest(a) - highest(b));
}

/** Neither span lies within the other, and each is written with a lower limit of its own: 1–3 and 2–6 million. */
function crosses(a: Item, b: Item): boolean {
  if (a.amountMin === null || b.amountMin === null || a.unit !== b.unit || a.area !== b.area) return false;
  return (a.amountMin - b.amountMin) * (highest(a) - highest(b)) > 0;
}

/** What the boxes say of one cell. `unknown`: it depends on whether a limit is included. */
export type Verdict = { readonly state: 'body' } | { readonly state: 'one'; readonly item: Item } | { readonly state: 'several'; readonly items: readonly Item[] } | { readonly state: 'unknown'; readonly item: Item };

export function verdictOf(covering: readonly Box<Item>[]): Verdict {
  const sure = outcome(covering.filter((box) => box.isCertain).map((box) => box.of));
  const perhaps = covering.find((box) => !box.isCertain);
  if (!perhaps) return sure;
  const all = outcome(covering.map((box) => box.of));
  return verdictKey(sure) === verdictKey(all) ? sure : { state: 'unknown', item: perhaps.of };
}

function outcome(items: readonly Item[]): Verdict {
  const first = firstItems(items);
  if (first.length === 0) return { state: 'body' };
  return first.length === 1 ? { state: 'one', item: first[0]! } : { state: 'several', items: first };
}

/** Two verdicts with the same key name the same items. */
export function verdictKey(verdict: Verdict): string {
  if (verdict.state === 'body') return 'body';
  return verdict.state === 'several' ? ['several', ...verdict.items.map((item) => item.id).sort()].join(' ') : `${verdict.state} ${verdict.item.id}`;
}

/** What keeps two items apart, that no sweep of days and amounts can see. */
export function keptApartBy(items: readonly Item[]): 'severally' | 'conditions' | 'duration' | null {
  if (items.filter((item) => item.jointMode !== 'severally').length <= 1) return 'severally';
  if (distinct(items, (item) => [...(item.conditions ?? [])].sort().join('\n')) === items.length) return 'conditions';
  return distinct(items, (item) => String(item.durationMaxMonths)) === items.length ? 'duration' : null;
}

const distinct = (items: readonly Item[], by: (item: Item) => string): number => new Set(items.map(by)).size;
