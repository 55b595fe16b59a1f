import type { Facts, Row } from '../facts/facts.js';
import type { SubjectRef } from '../rules/rule.js';
import { coversAmount, coversDuration, coversUnit } from './limits.js';
import { delegationTo, subDelegationsFor, type ItemQuery } from './items-for.js';
import { itemsOf } from './orders.js';
import { both, type Known } from './power-grant.js';
import { firstItems } from './proof-deciders.js';
import { holderRef, levelOf, type Level } from './replay-levels.js';
import { limitsOf } from './document-grants.js';

/** Who would decide a recorded matter under an order. */
export interface Decider {
  readonly level: Level;
  readonly holder: SubjectRef | null;
  /** The item that it rests on; null where the body, or the law, decides. */
  readonly item: string | null;
  /** False when a limit could not be compared: the decision lacks the datum. */
  readonly isCertain: boolean;
}

/** Grounds that rest on something else than the delegation order: it moves none of them. */
const otherGrounds: readonly string[] = ['law', 'urgent', 'crisis', 'company', 'self-governance', 'contract-delegation', 'council-mandate', 'board-over-committee'];

export const restsOnOrder = (decision: Row<'decision'>): boolean => !otherGrounds.includes(decision.basis ?? '') && decision.company === null;

/** Whoever decided, as it is recorded. */
export function recordedDecider(facts: Facts, decision: Row<'decision'>): Decider {
  const id = decision.makerKind === 'body' ? (decision.maker ?? decision.body) : (decision.maker ?? decision.makerPerson);
  return { level: levelOf(facts, id, decision.makerKind, decision.day), holder: holderRef(facts, id), item: decision.item, isCertain: true };
}

/**
 * Who decides the decision's matter under the order in force in `facts`: whoever did decide, if the order gives them the right; else
 * the delegate whose item is most exact; else the body itself.
 */
export function deciderUnder(facts: Facts, decision: Row<'decision'>, query: ItemQuery): Decider {
  const items = itemsOf(facts, query.body, query.day).filter((item) => item.matterType === query.matterType).map((item) => ({ item, covers: covers(facts, item, decision) })).filter((fit) => fit.covers !== false);
  return byMaker(facts, decision, query, items) ?? byDelegate(facts, decision, items) ?? { level: levelOf(facts, query.body, 'body', query.day), holder: { kind: 'body', id: query.body }, item: null, isCertain: true };
}

interface Fit {
  readonly item: Row<'delegation-item'>;
  readonly covers: Known;
}

function byMaker(facts: Facts, decision: Row<'decision'>, query: ItemQuery, fits: readonly Fit[]): Decider | undefined {
  if (decision.makerKind === 'body') return undefined;
  const isAutomated = decision.makerKind === 'automated';
  const own = fits.find(({ item }) => (isAutomated ? item.delegateKind === 'automated' : delegationTo(facts, item, query) !== 'none'));
  const recorded = recordedDecider(facts, decision);
  if (own) return { ...recorded, item: own.item.id, isCertain: own.covers === true };
  const sub = isAutomated ? undefined : subDelegationsFor(facts, query).map((row) => ({ row, covers: subCovers(facts, row, fits, decision) })).find((one) => one.covers !== false);
  return sub && { ...recorded, item: sub.row.item, isCertain: sub.covers === true };
}

function byDelegate(facts: Facts, decision: Row<'decision'>, fits: readonly Fit[]): Decider | undefined {
  const sure = fits.filter((fit) => fit.covers === true);
  const [first] = firstItems((sure.length > 0 ? sure : fits).map((fit) => fit.item));
  return first && { level: levelOf(facts, first.delegate, first.delegateKind, decision.day), holder: holderRef(facts, first.delegate), item: first.id, isCertain: sure.length > 0 };
}

function covers(facts: Facts, item: Row<'delegation-item'>, decision: Row<'decision'>): Known {
  const amount = coversAmount(item, decision.amount, decision.amountBasis);
  const duration = coversDuration(item, decision.durationMonths, decision.untilFurtherNotice);
  return both(both(amount, duration), coversUnit(facts, item, decision.unit, decision.day));
}

function subCovers(facts: Facts, sub: Row<'sub-delegation'>, fits: readonly Fit[], decision: Row<'decision'>): Known {
  const fit = fits.find(({ item }) => item.id === sub.item);
  if (!fit) return false;
  const limits = { ...limitsOf(fit.item), amountMin: null, amountMax: sub.amountMax, amountInclusive: true, unit: sub.unit };
  return both(fit.covers, both(coversAmount(limits, decision.amount, decision.amountBasis), coversUnit(facts, limits, decision.unit, decision.day)));
}
