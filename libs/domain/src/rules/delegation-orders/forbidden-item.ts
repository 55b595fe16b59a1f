import type { Facts } from '../../facts/facts.js';
import { findMatterType } from '../../reference/matter-types.js';
import type { Day } from '../../time/day.js';
import { barsOn } from '../delegation/special-delegation-rules.js';
import type { SpecialDelegationRule } from '../delegation/special-delegation-rule.js';
import { and, holds, not, unknown, type Truth } from '../three-valued.js';
import { isSilent, type Item } from './orders-in-force.js';

export interface Bar {
  readonly code: 'reserved' | 'goals' | 'special-law';
  readonly isBarred: Truth;
  /** Who decides, where a statute of its own says so. */
  readonly decider: string | null;
}

/**
 * Does the law keep the item's matter where it is (delegeringsförbud)? A statute with a bar of its own speaks before the general rule,
 * because it may leave a delegate some room. Whether a single matter is one of principle is not asked of an item.
 */
export function barOn(facts: Facts, item: Item, body: string | null, day: Day): Bar {
  const type = findMatterType(item.matterType);
  if (!type) return { code: 'reserved', isBarred: unknown('delegation-item', item.id, 'matterType'), decider: null };
  const bar = barsOn(type.key).find(({ mark, condition }) => mark !== 'unverified' && (condition === 'always' || condition === 'unless-cites'));
  if (bar) return { code: 'special-law', isBarred: closes(facts, bar, item, body, day), decider: bar.decider };
  return { code: type.touchesGoals === 'always' ? 'goals' : 'reserved', isBarred: type.nonDelegable || type.touchesGoals === 'always', decider: null };
}

function closes(facts: Facts, bar: SpecialDelegationRule, item: Item, body: string | null, day: Day): Truth {
  const isOutside = holds('delegation-item', item, 'delegateKind', (kind) => !bar.allowed.includes(kind));
  if (bar.condition === 'always') return isOutside;
  const cites = (item.legalBasis ?? []).some((id) => bar.exempt.some((exempt) => exempt === id));
  // An item that names other sections does not rest on the exempt ones; one that names none says nothing until it is known to be complete.
  const citesNothing = (item.legalBasis ?? []).length > 0 ? true : isSilent(facts, item, 'legalBasis', body, day);
  return and(isOutside, not(cites), citesNothing);
}
