import type { Facts, Row } from '../../facts/facts.js';
import { fieldState, type RowBase } from '../../register/register.js';
import { byNumber } from '../../powers/orders.js';
import type { Day } from '../../time/day.js';
import { isValidOn } from '../../time/validity.js';
import { noneExists } from '../existence.js';
import { isUnknown, or, type Truth } from '../three-valued.js';

export type Item = Row<'delegation-item'>;
export type Order = Row<'delegation-order'>;

export interface OrderInForce {
  readonly order: Order;
  /** The items in force that day, by number. */
  readonly items: readonly Item[];
}

/** The adopted orders in force on `day`, each with its items. Drafts do not count. */
export function ordersInForce(facts: Facts, day: Day): readonly OrderInForce[] {
  return facts.on('delegation-order', day).filter((order) => order.status === 'adopted').map((order) => ({ order, items: itemsIn(facts, order, day) }));
}

function itemsIn(facts: Facts, order: Order, day: Day): readonly Item[] {
  return facts.where('delegation-item', 'order', order.id).filter((item) => isValidOn(item, day)).sort(byNumber);
}

/** "2.1, 2.4 och 3.2", for sentences about several items of one order. */
export function numbersOf(items: readonly Item[]): string {
  const numbers = items.map((item) => item.number ?? '');
  return numbers.length < 2 ? numbers.join('') : `${numbers.slice(0, -1).join(', ')} och ${numbers.at(-1)}`;
}

/** The same for a title, where a long list is only counted: "Punkt 2.1 och 3.2", "25 punkter". */
export function itemsInTitle(items: readonly Item[]): string {
  return items.length > 3 ? `${items.length} punkter` : `Punkt ${numbersOf(items)}`;
}

/** Several things judged as one: does it hold for some, and which are to be told of? Those it holds for; where there are none, those nobody knows of. */
export function judgeEach<T>(things: readonly T[], judge: (thing: T) => Truth): { readonly some: Truth; readonly told: readonly T[] } {
  const judged = things.map((thing) => ({ thing, truth: judge(thing) }));
  const some = or(...judged.map(({ truth }) => truth));
  return { some, told: judged.filter(({ truth }) => (isUnknown(some) ? isUnknown(truth) : truth === true)).map(({ thing }) => thing) };
}

/**
 * Does the order say nothing there? An empty field says so only when it is recorded as absent, or when somebody vouches that the
 * body's items are recorded in full. A "no" counts as nothing said.
 */
export function isSilent<R extends RowBase>(facts: Facts, row: R, field: keyof R & string, body: string | null, day: Day): Truth {
  const state = fieldState(row, field);
  if (state === 'present') return row[field] === false;
  return state === 'absent' || noneExists(facts, 'delegation-item', [body], day, false);
}
