import type { Facts, Row } from '../facts/facts.js';
import { isValidOn } from '../time/validity.js';
import { delegationTo } from './items-for.js';
import { itemsOf } from './orders.js';

type Item = Row<'delegation-item'>;

/**
 * Do both orders say the very same of the decision's matter? Then nothing can move, no flag appear and none disappear. Only the plain
 * case is answered yes: one item on either side, that the decision rests on, without sub-delegations; or no item on either side.
 */
export function isSamePower(before: Facts, after: Facts, decision: Row<'decision'>): boolean {
  if (decision.body === null || decision.subDelegation !== null) return false;
  const was = itemsOf(before, decision.body, decision.day);
  const is = itemsOf(after, decision.body, decision.day);
  if (was.length !== is.length || was.length > 1) return false;
  const [old, anew] = [was[0], is[0]];
  if (!old || !anew) return decision.item === null;
  return signatureOf(old) === signatureOf(anew) && (decision.item === null || restsOn(before, old, decision)) && !isPassedOn(before, old, decision) && !isPassedOn(after, anew, decision);
}

/** Is the item that the decision names also the one that fits its maker? */
function restsOn(facts: Facts, item: Item, { item: named, makerKind, maker, makerPerson, body, day }: Row<'decision'>): boolean {
  if (named !== item.id || makerKind === 'automated' || body === null) return false;
  return (maker === null && makerPerson === null) || delegationTo(facts, item, { maker, makerPerson, body, day }) !== 'none';
}

const isPassedOn = (facts: Facts, item: Item, decision: Row<'decision'>): boolean => facts.where('sub-delegation', 'item', item.id).some((sub) => isValidOn(sub, decision.day));

const signatures = new WeakMap<Item, string>();

/** Everything in the item that a power or a rule rests on, and nothing of where it stands. */
function signatureOf(item: Item): string {
  let signature = signatures.get(item);
  if (signature === undefined) {
    const { delegateKind, delegate, members, jointMode, substitutes, amountMin, amountMax, amountInclusive, amountBasis, durationMaxMonths, unit, area, conditions, subdelegable, reporting, legalBasis, absent } = item;
    signature = JSON.stringify([delegateKind, delegate, members, jointMode, substitutes, amountMin, amountMax, amountInclusive, amountBasis, durationMaxMonths, unit, area, conditions, subdelegable, reporting, legalBasis, absent]);
    signatures.set(item, signature);
  }
  return signature;
}
