import type { Facts } from '../facts/facts.js';
import { findMatterType } from '../reference/matter-types.js';
import type { MatterType } from '../reference/matter-type.js';
import { isValidOn } from '../time/validity.js';
import type { Day } from '../time/day.js';
import { remitsFor } from './bodies.js';
import { companyReservations, decisionRightGrant, itemGrant, remitGrant, subDelegationGrant, urgentGrant } from './document-grants.js';
import { lawGrants, lawReservations } from './law-grants.js';
import { itemsOf } from './orders.js';
import type { PowerGrant, Reservation } from './power-grant.js';

/**
 * The graph of powers (befogenhetsgrafen) of one organisation on one day: who may decide what, from the law down to the last delegate.
 * It is worked out for a matter type when that one is first asked for.
 */
export class PowerGraph {
  readonly #grants = new Map<string, readonly PowerGrant[]>();
  #companyReservations: readonly Reservation[] | undefined;

  constructor(
    readonly facts: Facts,
    readonly day: Day,
  ) {}

  /** Every power over the matter type: law first, then decision rights, reglementes, items, sub-delegations and urgent mandates. */
  grantsOver(matterType: string): readonly PowerGrant[] {
    let grants = this.#grants.get(matterType);
    if (!grants) this.#grants.set(matterType, (grants = this.#collect(matterType)));
    return grants;
  }

  /** Powers that the holder has been given, by the id of a post, body, person or assignment. */
  grantsTo(holder: string, matterType: string): readonly PowerGrant[] {
    return this.grantsOver(matterType).filter((grant) => grant.to.some((to) => 'ref' in to && to.ref.id === holder));
  }

  /** Powers that a body or post has passed on. */
  grantsFrom(holder: string, matterType: string): readonly PowerGrant[] {
    return this.grantsOver(matterType).filter(({ from }) => from !== null && 'ref' in from && from.ref.id === holder);
  }

  /** What must stay with the council or the committee. */
  reservationsOver(matterType: string): readonly Reservation[] {
    const type = findMatterType(matterType);
    return [...(type ? lawReservations(type) : []), ...this.companyReservations()];
  }

  /** Clauses that keep a company's questions for the council. */
  companyReservations(): readonly Reservation[] {
    return (this.#companyReservations ??= companyReservations(this.facts, this.day));
  }

  #collect(matterType: string): readonly PowerGrant[] {
    const { facts, day } = this;
    const type: MatterType | undefined = findMatterType(matterType);
    const bodies = facts.on('body', day);
    const items = bodies.flatMap((body) => itemsOf(facts, body.id, day)).filter((item) => item.matterType === matterType);
    const remits = remitsFor(facts, matterType, day);
    const responsible = new Set(remits.map((remit) => remit.body));
    return [
      ...(type ? lawGrants(facts, type, day) : []),
      ...rightsOver(facts, matterType, day).map((right) => decisionRightGrant(right, matterType)),
      ...remits.map((remit) => remitGrant(facts, remit, day)),
      ...items.map((item) => itemGrant(facts, item, day)),
      ...items.flatMap((item) => facts.where('sub-delegation', 'item', item.id).filter((sub) => isValidOn(sub, day)).map((sub) => subDelegationGrant(facts, sub, item, day))),
      ...facts.on('urgent-mandate', day).filter((mandate) => responsible.has(mandate.body)).map((mandate) => urgentGrant(facts, mandate, matterType)),
    ];
  }
}

/** Decision rights (beslutsrätter) that name the matter type on `day`. */
export function rightsOver(facts: Facts, matterType: string, day: Day) {
  return facts.where('decision-right', 'matterType', matterType).filter((right) => isValidOn(right, day));
}

const graphs = new WeakMap<Facts, Map<Day, PowerGraph>>();

/** The graph for those facts on that day; the same object every time it is asked for. */
export function powerGraph(facts: Facts, day: Day): PowerGraph {
  let byDay = graphs.get(facts);
  if (!byDay) graphs.set(facts, (byDay = new Map()));
  let graph = byDay.get(day);
  if (!graph) byDay.set(day, (graph = new PowerGraph(facts, day)));
  return graph;
}
