import type { AmountBasis, ItemCondition } from '@ragang/domain';

/** One row of a delegation order as its table reads. `over` is exclusive, `upTo` inclusive; SEK excl. VAT. */
export interface Item {
  readonly number: string;
  readonly title: string;
  readonly matterType: string;
  /** Key of a post or of a subcommittee. */
  readonly delegate: string;
  readonly substitutes: readonly string[];
  readonly law: readonly string[];
  readonly over?: number;
  readonly upTo?: number;
  readonly basis?: AmountBasis;
  readonly months?: number;
  readonly conditions?: readonly string[];
  /** Those of the conditions that a rule compares with the decision. */
  readonly conditionKinds?: readonly ItemCondition[];
  readonly subdelegable: boolean;
  readonly reported: boolean;
  /** The order says that there is no substitute (saknas, not okänt). */
  readonly noSubstitute: boolean;
  /** Why there is no limit, where the matter is about money. */
  readonly unlimited?: string;
  /** Cites older law on purpose. */
  readonly transitional?: true;
}

type Rest = Partial<Pick<Item, 'over' | 'upTo' | 'basis' | 'months' | 'conditions' | 'conditionKinds' | 'subdelegable' | 'reported' | 'noSubstitute' | 'unlimited' | 'transitional'>>;

export function item(number: string, title: string, matterType: string, delegate: string, substitutes: readonly string[], law: readonly string[], rest: Rest = {}): Item {
  return { number, title, matterType, delegate, substitutes, law, subdelegable: false, reported: true, noSubstitute: false, ...rest };
}

/** The same list with some rows replaced, for another version of the order. */
export function changed(items: readonly Item[], changes: Readonly<Record<string, Partial<Item> | null>>): readonly Item[] {
  return items.flatMap((row) => {
    const change = changes[row.number];
    return change === null ? [] : [{ ...row, ...change }];
  });
}
