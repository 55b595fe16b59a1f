import type { Facts, Row } from '../facts/facts.js';
import { belongsToCouncil } from '../rules/deciding.js';
import { evaluateDecision } from '../rules/evaluate.js';
import type { Day } from '../time/day.js';
import { councilOf } from './bodies.js';
import type { ItemQuery } from './items-for.js';
import { deciderUnder, recordedDecider, restsOnOrder, type Decider } from './replay-decider.js';
import { OneMatterType, withOrderInForce } from './replay-facts.js';
import type { Replay, ReplayPeriod, ReplayProgress } from './replay-result.js';
import { replayRules } from './replay-rules.js';
import { isSamePower } from './replay-same-power.js';
import { Tally } from './replay-tally.js';

/**
 * Runs the recorded decisions of the order's body against the order, a draft or any other, instead of the one that was in force. Who
 * would have decided, on which level, and which flags appear and disappear. Undefined when there is no such order.
 */
export function replay(facts: Facts, id: string, period: ReplayPeriod, asOf: Day): Replay | undefined {
  const work = replaying(facts, id, period, asOf);
  if (!work) return undefined;
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** The same, a stride at a time: between two strides it tells how far it has come, and whoever drives it may do something else, or stop. */
export function replaying(facts: Facts, id: string, period: ReplayPeriod, asOf: Day): Generator<ReplayProgress, Replay> | undefined {
  const order = facts.findAny('delegation-order', id, period.from);
  return order && order.body !== null ? run(facts, order, order.body, period, asOf) : undefined;
}

/** Decisions between two reports of progress: some milliseconds of work. */
const STRIDE = 250;

function* run(facts: Facts, order: Row<'delegation-order'>, body: string, period: ReplayPeriod, asOf: Day): Generator<ReplayProgress, Replay> {
  const decisions = facts.where('decision', 'body', body).filter(({ kind, day }) => kind === 'decision' && day >= period.from && day < period.until);
  const total = decisions.length;
  yield { done: 0, total };
  const swapped = withOrderInForce(facts, order, { validFrom: period.from, validUntil: period.until });
  const [before, after] = [new OneMatterType(facts), new OneMatterType(swapped.facts)];
  const tally = new Tally();
  for (const [done, decision] of decisions.entries()) {
    if (done > 0 && done % STRIDE === 0) yield { done, total };
    replayOne(before, after, decision, asOf, tally);
  }
  yield { done: total, total };
  return tally.result(order.id, body, period, swapped.carried);
}

function replayOne(before: OneMatterType, after: OneMatterType, decision: Row<'decision'>, asOf: Day, tally: Tally): void {
  const matterType = before.periodsOf('matter', decision.matter).at(-1)?.matterType ?? null;
  before.look(matterType);
  after.look(matterType);
  tally.decisions += 1;
  const same = isSamePower(before, after, decision);
  if (!same) tally.addFlags(decision, evaluateDecision(before, decision, asOf, replayRules).findings, evaluateDecision(after, withoutItem(decision), asOf, replayRules).findings);
  if (matterType === null) tally.addUnknown();
  else tally.addDeciders(decision, matterType, ...decidersOf(before, same ? before : after, decision, matterType, asOf));
}

/** The item that the decision names stands in another order: under this one it rests on whatever fits its maker. */
export function withoutItem(decision: Row<'decision'>): Row<'decision'> {
  return decision.item === null && decision.subDelegation === null ? decision : { ...decision, item: null, subDelegation: null };
}

function decidersOf(before: Facts, after: Facts, decision: Row<'decision'>, matterType: string, asOf: Day): readonly [Decider, Decider] {
  if (!restsOnOrder(decision)) {
    const recorded = recordedDecider(before, decision);
    return [recorded, recorded];
  }
  if (belongsToCouncil(before, before.periodsOf('matter', decision.matter).at(-1), asOf) === true) {
    const id = councilOf(before, decision.day)?.id;
    const council: Decider = { level: 'council', holder: id === undefined ? null : { kind: 'body', id }, item: null, isCertain: true };
    return [council, council];
  }
  const query: ItemQuery = { body: decision.body ?? '', matterType, day: decision.day, maker: decision.maker, makerPerson: decision.makerPerson };
  const from = deciderUnder(before, decision, query);
  return [from, before === after ? from : deciderUnder(after, decision, query)];
}
