import { Facts, type Row, type Rows } from '../facts/facts.js';
import { isValidOn, type Validity } from '../time/validity.js';
import { followRenaming } from './holders.js';

type Item = Row<'delegation-item'>;

/** Facts as they would have been, and how many sub-delegations were taken along. */
export interface Swapped {
  readonly facts: Facts;
  readonly carried: number;
}

/**
 * The facts with one delegation order put in force over all days instead of the body's others: what it holds on its first day holds
 * before it too, and what it holds on its last holds after; changes in between keep their days. Sub-delegations go along to the item with the same matter type and delegate, where that allows it: the head of the
 * administration is taken to decide them anew (KL 7:6).
 */
export function withOrderInForce(facts: Facts, order: Row<'delegation-order'>, period: Validity): Swapped {
  const always = { validFrom: null, validUntil: null };
  const first = order.validFrom ?? period.validFrom;
  const own = facts.where('delegation-item', 'order', order.id).map((item): Item => ({
    ...item, validFrom: first === null || isValidOn(item, first) ? null : item.validFrom, validUntil: item.validUntil === order.validUntil ? null : item.validUntil,
  }));
  const ids = new Set(own.map((item) => item.id));
  const replaced = new Set(facts.where('delegation-order', 'body', order.body).map((one) => one.id));
  const orders = facts.all('delegation-order').filter((one) => one.id !== order.id).map((one) => (replaced.has(one.id) ? { ...one, status: 'draft' as const } : one));
  const subs = facts.all('sub-delegation').map((sub) => carriedTo(facts, sub, own, replaced, order.id));
  const rows: Rows = {
    ...facts.rows, 'delegation-order': [...orders, { ...order, ...always, status: 'adopted' }],
    'delegation-item': [...facts.all('delegation-item').filter((item) => item.order !== order.id && !ids.has(item.id)), ...own], 'sub-delegation': subs,
  };
  return { facts: new Facts(facts.organization, rows), carried: subs.filter((sub, index) => sub !== facts.all('sub-delegation')[index]).length };
}

function carriedTo(facts: Facts, sub: Row<'sub-delegation'>, own: readonly Item[], replaced: ReadonlySet<string>, order: string): Row<'sub-delegation'> {
  const from = facts.periodsOf('delegation-item', sub.item).at(-1);
  if (!from || from.order === order || !replaced.has(from.order ?? '')) return sub;
  const post = (id: string | null): string | null => (id === null ? null : followRenaming(facts, id, '9999-12-31'));
  const to = own.find((item) => item.subdelegable === true && item.matterType === from.matterType && post(item.delegate) === post(from.delegate));
  return to ? { ...sub, item: to.id } : sub;
}

/**
 * The same facts, where an order shows only the items of the matter type at hand: a decision's rules look at no others, and an order
 * of two thousand items is not searched through for each of a hundred thousand decisions.
 */
export class OneMatterType extends Facts {
  readonly #byOrder = new Map<string, ReadonlyMap<string | null, readonly Item[]>>();
  #matterType: string | null = null;

  constructor(readonly whole: Facts) {
    super(whole.organization, whole.rows);
  }

  look(matterType: string | null): this {
    this.#matterType = matterType;
    return this;
  }

  override periodsOf<K extends keyof Rows>(kind: K, id: string | null): readonly Row<K>[] {
    return this.whole.periodsOf(kind, id);
  }

  override where<K extends keyof Rows>(kind: K, field: keyof Row<K> & string, value: unknown): readonly Row<K>[] {
    if (kind !== 'delegation-item' || field !== 'order' || typeof value !== 'string') return this.whole.where(kind, field, value);
    let types = this.#byOrder.get(value);
    if (!types) this.#byOrder.set(value, (types = Map.groupBy(this.whole.where('delegation-item', 'order', value), (item) => item.matterType)));
    return (types.get(this.#matterType) ?? []) as unknown as readonly Row<K>[];
  }
}
