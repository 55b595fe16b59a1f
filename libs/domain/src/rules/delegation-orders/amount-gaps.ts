import type { Facts } from '../../facts/facts.js';
import { coversAmount } from '../../powers/limits.js';
import { proveOrder, type ProvedMatterType } from '../../powers/proof.js';
import type { Day } from '../../time/day.js';
import type { Item, OrderInForce } from './orders-in-force.js';

type Part = ProvedMatterType['parts'][number];

/** A step that is missing in a stair of amounts: the items on both sides, and the amounts between them. */
export interface AmountGap {
  readonly below: Item;
  readonly above: Item;
  /** The first and the last whole SEK that nobody has. */
  readonly low: number;
  readonly high: number;
  /** It is a gap only if the limit of `below` is not included. */
  readonly dependsOnLimit: boolean;
  /** The unit and area it shows in, where it is not everywhere. */
  readonly place: string;
}

const isDelegated = (part: Part): boolean => part.state === 'one' || part.state === 'overlap';

/** The gaps (luckor) between the steps of the order on `day`, as its proof has found them. */
export function amountGapsIn(facts: Facts, { order, items }: OrderInForce, day: Day): readonly AmountGap[] {
  return (proveOrder(facts, order.id, day)?.matterTypes ?? []).flatMap(({ matterType, parts }) => {
    const today = parts.filter((part) => (part.from === null || part.from <= day) && (part.until === null || day < part.until));
    const own = items.filter((item) => item.matterType === matterType);
    return today.flatMap((part) => gapAt(part, today, own) ?? []);
  });
}

function gapAt(part: Part, parts: readonly Part[], items: readonly Item[]): AmountGap | undefined {
  const { high, low } = part;
  const dependsOnLimit = part.state === 'unknown';
  if (high === null || !(part.state === 'gap' || dependsOnLimit)) return undefined;
  const sharesPlace = (other: Part): boolean => (other.unit === part.unit || other.unit === null) && (other.area === part.area || other.area === null);
  const others = parts.filter((other) => sharesPlace(other) && isDelegated(other));
  const below = items.find(({ id }) => others.filter((other) => other.high !== null && other.high <= low).sort((a, b) => b.low - a.low)[0]?.items.includes(id));
  const above = items.find(({ id }) => others.filter((other) => other.low >= high).sort((a, b) => a.low - b.low)[0]?.items.includes(id));
  if (!below || !above) return undefined;
  // At an uncertain limit there is a gap only where nobody but the one below could have the amount. A gap right above it says the same, for sure.
  if (dependsOnLimit && (parts.some((other) => other.state === 'gap' && other.low === high) || items.some((item) => item.id !== below.id && coversAmount(item, low, item.amountBasis) !== false))) return undefined;
  return { below, above, low, high: high - 1, dependsOnLimit, place: [part.unit, part.area].join(' ').trim() };
}
