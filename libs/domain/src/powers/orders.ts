import type { Facts, Row } from '../facts/facts.js';
import { isValidOn } from '../time/validity.js';
import type { Day } from '../time/day.js';

/** The adopted delegation orders (delegationsordningar) of a body on `day`; two or more only when versions overlap by mistake. Drafts never count. */
export function ordersOf(facts: Facts, body: string, day: Day): readonly Row<'delegation-order'>[] {
  return facts.where('delegation-order', 'body', body).filter((order) => order.status === 'adopted' && isValidOn(order, day));
}

const numbers = new Intl.Collator('sv', { numeric: true });

/** In the order of a document: 2.9 before 2.10. */
export const byNumber = (one: Row<'delegation-item'>, other: Row<'delegation-item'>): number => numbers.compare(one.number ?? '', other.number ?? '');

/** Every item of the body's adopted order that is valid on `day`. */
export function itemsOf(facts: Facts, body: string, day: Day): readonly Row<'delegation-item'>[] {
  return ordersOf(facts, body, day).flatMap((order) => facts.where('delegation-item', 'order', order.id).filter((item) => isValidOn(item, day)));
}

/** Those of them that cover the matter type: looked up by type, of which there are more than of orders. */
export function itemsCovering(facts: Facts, body: string, matterType: string, day: Day): readonly Row<'delegation-item'>[] {
  const items = facts.where('delegation-item', 'matterType', matterType);
  if (items.length === 0) return items;
  const orders = ordersOf(facts, body, day);
  return items.filter((item) => isValidOn(item, day) && orders.some((order) => order.id === item.order));
}

/** The body on whose behalf the item delegates; null when its order is not recorded. */
export function bodyOfItem(facts: Facts, item: Row<'delegation-item'>, day: Day): string | null {
  return facts.findAny('delegation-order', item.order, day)?.body ?? null;
}

/**
 * Does the item cover the matter type? The reference data has no hierarchy of types, so it must be the same one. When types get
 * subtypes, this is the one place that changes.
 */
export function coversMatterType(item: Row<'delegation-item'>, matterType: string): boolean {
  return item.matterType === matterType;
}
