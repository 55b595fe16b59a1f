import type { Facts, Row } from '../../facts/facts.js';
import { itemsFor, queryOf, subDelegationsFor } from '../../powers/items-for.js';
import { itemsCovering, ordersOf } from '../../powers/orders.js';
import { matterOf } from '../deciding.js';
import { holdsInFull, noneExists } from '../existence.js';
import { and, or, unknown, type Truth } from '../three-valued.js';

/** Förtroendevalda delegates (KL 6:37). */
export const electedKinds = ['presidium', 'subcommittee', 'chair', 'member', 'substitute'] as const;

/** The item that the decision rests on: the one it names, as it was that day or last, else the one that fits its maker. */
export function itemOf(facts: Facts, decision: Row<'decision'>): Row<'delegation-item'> | undefined {
  return facts.findAny('delegation-item', decision.item, decision.day) ?? fittingItems(facts, decision)[0];
}

/** The sub-delegation that the decision names, else the one that fits its maker. */
export function subDelegationOf(facts: Facts, decision: Row<'decision'>): Row<'sub-delegation'> | undefined {
  return facts.findAny('sub-delegation', decision.subDelegation, decision.day) ?? subDelegationsFor(facts, decision)[0];
}

/** Does the order have an item for the matter that names nobody, so that it may be the maker's? Not where somebody vouches for the items. */
export function hasNamelessItem(facts: Facts, decision: Row<'decision'>): Truth {
  const query = queryOf(facts, decision);
  const nameless = query ? itemsCovering(facts, query.body, query.matterType, query.day).filter((item) => item.delegate === null && (item.members ?? []).length === 0 && needsName.includes(item.delegateKind)) : [];
  return or(...nameless.map((item) => holdsInFull(facts, 'delegation-item', item, 'delegate', () => true, [decision.body], decision.day)));
}

/** Kinds of delegate that are told by a name; "ordföranden" needs none. */
const needsName: readonly Row<'delegation-item'>['delegateKind'][] = ['subcommittee', 'employee-post', 'employee-person', 'external-employee', 'group', null];

/** Did no item of the committee's order give the maker this matter type that day? Unknown without an order, or without a mark that it is complete. */
export function lacksItem(facts: Facts, decision: Row<'decision'>): Truth {
  const fitting = fittingItems(facts, decision);
  const isAnonymous = decision.makerKind !== 'automated' && decision.maker === null && decision.makerPerson === null;
  if (fitting.length > 0) return isAnonymous ? unknown('decision', decision.id, 'maker') : false;
  if (!matterOf(facts, decision)?.matterType) return unknown('decision', decision.id, 'matter');
  if (decision.body === null || ordersOf(facts, decision.body, decision.day).length === 0) return unknown('delegation-order', null, 'body');
  return noneExists(facts, 'delegation-item', [decision.body], decision.day, false);
}

/** The same for sub-delegations, which only an employee can have (KL 7:6). */
export function lacksSubDelegation(facts: Facts, decision: Row<'decision'>): Truth {
  if ((electedKinds as readonly string[]).includes(decision.makerKind ?? '') || decision.makerKind === 'automated') return true;
  return noneExists(facts, 'sub-delegation', [decision.body], decision.day, subDelegationsFor(facts, decision).length > 0);
}

export function lacksPower(facts: Facts, decision: Row<'decision'>): Truth {
  return and(lacksItem(facts, decision), lacksSubDelegation(facts, decision));
}

function fittingItems(facts: Facts, decision: Row<'decision'>): readonly Row<'delegation-item'>[] {
  const items = itemsFor(facts, decision);
  return decision.makerKind === 'automated' ? items.filter((item) => item.delegateKind === 'automated') : items;
}
