import type { Facts, Row } from '../facts/facts.js';
import { matterTypeTitle } from '../reference/matter-types.js';
import type { Day } from '../time/day.js';
import { overlaps, type Validity } from '../time/validity.js';
import { kronor } from '../who-decides/swedish.js';
import type { ProofFault, ProofQuestion } from './proof-fault.js';
import { itemsDuring, lacksDelegate, type ItemInForce } from './proof-items.js';
import { judgedCells, type JudgedCell } from './proof-matter-type.js';
import { faultOf } from './proof-sentence.js';
import { proveSubDelegations } from './proof-sub-delegations.js';
import type { Cell } from './proof-sweep.js';
import { tellCell, tellItems, tellRemits } from './proof-tell.js';

/** One matter type of the remit: exactly one decider everywhere, a fault, or a datum that is missing. */
export interface ProvedMatterType {
  readonly matterType: string;
  readonly title: string;
  readonly verdict: 'one-decider' | 'fault' | 'undetermined';
  /** Who decides where; the body itself where no item reaches. */
  readonly parts: readonly (Cell & { readonly state: JudgedCell['state']; readonly items: readonly string[]; readonly unit: string | null; readonly area: string | null })[];
}

/** Bevis om en delegationsordning: for every matter type of the remit, over all amounts and all days of the order, exactly one decider. */
export interface OrderProof {
  readonly order: string;
  readonly body: string | null;
  readonly validity: Validity;
  /** No fault and no question. */
  readonly holds: boolean;
  readonly matterTypes: readonly ProvedMatterType[];
  readonly subDelegations: number;
  readonly faults: readonly ProofFault[];
  readonly questions: readonly ProofQuestion[];
}

/**
 * Proves the order, or shows where it cannot be: every gap, overlap and conflict with a concrete counterexample. `asOf` is the day that
 * counterexamples are dated, where they can be. Undefined when there is no such order.
 */
export function proveOrder(facts: Facts, id: string, asOf: Day): OrderProof | undefined {
  const order = facts.findAny('delegation-order', id, asOf);
  if (!order) return undefined;
  const items = itemsDuring(facts, order);
  const remits = facts.where('remit', 'body', order.body).filter((remit) => overlaps(remit, order));
  const keys = [...new Set([...remits.flatMap((remit) => remit.matterType ?? []), ...items.flatMap(({ item }) => item.matterType ?? [])])].sort();
  const tried = keys.map((key) => tryMatterType(facts, order, key, items.filter(({ item }) => item.matterType === key), asOf));
  const subs = proveSubDelegations(facts, items, asOf);
  const faults = [...tried.flatMap((one) => one.faults), ...subs.faults];
  const questions = [...tried.flatMap((one) => one.questions), ...subs.questions];
  return {
    order: order.id, body: order.body, validity: { validFrom: order.validFrom, validUntil: order.validUntil }, holds: faults.length === 0 && questions.length === 0,
    matterTypes: tried.map((one) => one.proved), subDelegations: subs.tried, faults, questions,
  };
}

interface Tried {
  readonly proved: ProvedMatterType;
  readonly faults: readonly ProofFault[];
  readonly questions: readonly ProofQuestion[];
}

function tryMatterType(facts: Facts, order: Row<'delegation-order'>, matterType: string, items: readonly ItemInForce[], asOf: Day): Tried {
  const cells = judgedCells(facts, order, items);
  const told = [...cells.flatMap((cell) => tellCell(facts, order, matterType, cell)), ...tellItems(facts, order, matterType, items), ...tellRemits(facts, order, matterType, items)];
  const faults = told.map((one) => faultOf(facts, one, asOf));
  const questions = [...cells.filter((cell) => cell.state === 'unknown').flatMap((cell) => askLimit(matterType, cell)), ...items.filter(({ item }) => lacksDelegate(item) && !item.absent.includes('delegate')).map((one) => askDelegate(matterType, one))];
  const parts = cells.map(({ from, until, low, high, state, items: of, place }) => ({ from, until, low, high, state, items: of.map((item) => item.id), ...place }));
  return { faults, questions, proved: { matterType, title: matterTypeTitle(matterType), verdict: faults.length > 0 ? 'fault' : questions.length > 0 ? 'undetermined' : 'one-decider', parts } };
}

/** At the limit itself there is one decider or another, depending on whether the limit is included. */
function askLimit(matterType: string, cell: JudgedCell): readonly ProofQuestion[] {
  return cell.items.map((item) => ({
    matterType, missing: { kind: 'delegation-item', id: item.id, field: 'amountInclusive' }, sentence: `Punkt\u00a0${item.number ?? ''}: det är inte registrerat om gränsen ${kronor(cell.low)} ingår.`,
  }));
}

const askDelegate = (matterType: string, { item }: ItemInForce): ProofQuestion => ({
  matterType, missing: { kind: 'delegation-item', id: item.id, field: 'delegate' }, sentence: `Punkt\u00a0${item.number ?? ''}: det är inte registrerat vem som är delegat.`,
});
