import type { Facts, Row } from '../../facts/facts.js';
import { itemsOf } from '../../powers/orders.js';
import type { Day } from '../../time/day.js';

export interface AdoptedItems {
  readonly body: string;
  readonly items: readonly Row<'delegation-item'>[];
}

/** The items in force on `day`, body by body. Drafts do not count. */
export function adoptedItems(facts: Facts, day: Day): readonly AdoptedItems[] {
  const bodies = new Set(facts.all('delegation-order').flatMap((order) => order.body ?? []));
  return [...bodies].map((body) => ({ body, items: itemsOf(facts, body, day) }));
}
