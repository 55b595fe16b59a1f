import type { Facts } from '../../facts/facts.js';
import { followRenaming } from '../../powers/holders.js';
import type { Day } from '../../time/day.js';
import { isValidOn } from '../../time/validity.js';
import type { Item } from './orders-in-force.js';

/**
 * Circles of those who take each other's place (ersättare och vidaredelegering) in items of one matter type, from which no way leads
 * out. A higher manager among the substitutes is a way out.
 */
export function closedCircles(facts: Facts, items: readonly Item[], day: Day): readonly ReadonlySet<string>[] {
  const ways = new Map<string, Set<string>>();
  const add = (from: string | null, to: string | null): void => {
    if (from === null || to === null) return;
    const start = followRenaming(facts, from, day);
    ways.set(start, (ways.get(start) ?? new Set()).add(followRenaming(facts, to, day)));
  };
  for (const item of items) {
    for (const substitute of item.substitutes ?? []) add(item.delegate, substitute);
    for (const sub of facts.where('sub-delegation', 'item', item.id)) if (isValidOn(sub, day)) add(sub.fromPost, sub.toPost);
  }
  const found: ReadonlySet<string>[] = [];
  for (const start of ways.keys()) {
    const circle = reachedFrom(ways, start);
    const isClosed = circle.has(start) && [...circle].every((one) => reachedFrom(ways, one).has(start));
    if (isClosed && !found.some((known) => known.has(start))) found.push(circle);
  }
  return found;
}

function reachedFrom(ways: ReadonlyMap<string, ReadonlySet<string>>, start: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const left = [...(ways.get(start) ?? [])];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    left.push(...(ways.get(next) ?? []));
  }
  return reached;
}
