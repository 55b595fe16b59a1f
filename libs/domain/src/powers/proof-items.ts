import type { Facts, Row } from '../facts/facts.js';
import type { Day } from '../time/day.js';
import { overlaps, type Validity } from '../time/validity.js';
import { followRenaming, hasCeased } from './holders.js';
import { unitAndParents } from './limits.js';
import { LEAST_AMOUNT, type Box } from './proof-sweep.js';

export type Item = Row<'delegation-item'>;

/** The shared days of the periods; null when there are none. */
export function sharedDays(...periods: readonly Validity[]): Validity | null {
  const from = periods.flatMap((one) => one.validFrom ?? []).sort().at(-1) ?? null;
  const until = periods.flatMap((one) => one.validUntil ?? []).sort()[0] ?? null;
  return from !== null && until !== null && from >= until ? null : { validFrom: from, validUntil: until };
}

/** The item with the days that it holds: its own, within its order's. */
export interface ItemInForce {
  readonly item: Item;
  readonly days: Validity;
}

/**
 * The items that decide during the order: its own, and those of other adopted orders of the same body that hold on some of its days.
 * A draft is looked at alone: it is meant to take their place.
 */
export function itemsDuring(facts: Facts, order: Row<'delegation-order'>): readonly ItemInForce[] {
  const others = facts.where('delegation-order', 'body', order.body).filter((one) => one.id !== order.id && one.status === 'adopted' && overlaps(one, order));
  const orders = order.status === 'adopted' ? [order, ...others] : [order];
  return orders.flatMap((one) => facts.where('delegation-item', 'order', one.id).flatMap((item) => {
    const days = sharedDays(item, one, order);
    return days ? [{ item, days }] : [];
  }));
}

/** A unit and an area that items may be limited to; null = somewhere that no item names. */
export interface Place {
  readonly unit: string | null;
  readonly area: string | null;
}

/** Every combination of units and areas that can make a difference between the items, the general one first. */
export function placesOf(items: readonly Item[]): readonly Place[] {
  const units = [null, ...new Set(items.flatMap((item) => item.unit ?? []))];
  const areas = [null, ...new Set(items.flatMap((item) => item.area ?? []))];
  return units.flatMap((unit) => areas.map((area) => ({ unit, area })));
}

/** Where and when the item decides in the place, as boxes of days and amounts. The highest amount itself is uncertain when it is not recorded whether it is included. */
export function boxesOf(facts: Facts, { item, days }: ItemInForce, place: Place): readonly Box<Item>[] {
  if (item.unit !== null && (place.unit === null || !unitAndParents(facts, place.unit, days.validFrom ?? '9999-12-31').includes(item.unit))) return [];
  if (item.area !== null && item.area !== place.area) return [];
  const ends = ceasesOn(facts, item, days);
  const alive = ends === null ? days : sharedDays(days, { validFrom: null, validUntil: ends });
  if (lacksDelegate(item) || !alive) return [];
  const { validFrom: from, validUntil: until } = alive;
  const low = item.amountMin === null ? LEAST_AMOUNT : Math.max(LEAST_AMOUNT, item.amountMin + 1);
  const high = item.amountMax === null ? null : item.amountInclusive === true ? item.amountMax + 1 : item.amountMax;
  const sure = high === null || high > low ? [{ from, until, low, high, of: item, isCertain: true }] : [];
  const atLimit = item.amountMax !== null && item.amountInclusive === null && item.amountMax >= low;
  return atLimit ? [...sure, { from, until, low: item.amountMax, high: item.amountMax + 1, of: item, isCertain: false }] : sure;
}

/** No delegate is recorded, and the kind alone does not say who it is. */
export function lacksDelegate(item: Item): boolean {
  if (item.delegateKind === 'group') return (item.members ?? []).length === 0;
  return item.delegate === null && !['automated', 'chair', 'member', 'substitute', 'presidium'].includes(item.delegateKind ?? '');
}

/** The first day of `days` on which the item's post or body no longer exists; null when it lasts. */
export function ceasesOn(facts: Facts, item: Item, days: Validity): Day | null {
  if (item.delegate === null) return null;
  if (facts.periodsOf('post', item.delegate).length > 0) {
    const ends = facts.periodsOf('post', followRenaming(facts, item.delegate, '9999-12-31')).flatMap((period) => period.validUntil ?? []).sort().at(-1);
    return ends !== undefined && hasCeased(facts, item.delegate, ends) && isBefore(ends, days.validUntil) ? ends : null;
  }
  const periods = facts.periodsOf('body', item.delegate);
  const last = periods.flatMap((period) => period.validUntil ?? []).sort().at(-1);
  return last !== undefined && periods.every((period) => period.validUntil !== null) && isBefore(last, days.validUntil) ? last : null;
}

const isBefore = (day: Day, until: Day | null): boolean => until === null || day < until;

/** Two items with the same delegate never contradict each other. */
export const delegateKey = (item: Item): string => [item.delegateKind, item.delegate, ...(item.members ?? [])].join('|');
