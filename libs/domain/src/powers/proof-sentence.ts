import { delegateName } from '../delegation/amount-staircase.js';
import type { Facts, Row } from '../facts/facts.js';
import { nameOf } from '../facts/names.js';
import { matterTypeTitle } from '../reference/matter-types.js';
import type { SubjectRef } from '../rules/rule.js';
import { addDays, type Day } from '../time/day.js';
import { bodyInSentence, HARD_SPACE, kronor } from '../who-decides/swedish.js';
import { proofFaults, type Certainty, type Counterexample, type ProofFault, type ProofFaultKind } from './proof-fault.js';
import type { Item, Place } from './proof-items.js';
import { LEAST_AMOUNT, type Cell } from './proof-sweep.js';

/** A round amount inside the cell, as somebody would give as an example; null where every amount is alike. */
export function exampleAmount({ low, high }: Pick<Cell, 'low' | 'high'>): number | null {
  if (low <= LEAST_AMOUNT && high === null) return null;
  const middle = high === null ? low * 1.2 : (low + high - 1) / 2;
  for (const step of [10 ** Math.floor(Math.log10(middle)) / 10, 10 ** Math.floor(Math.log10(middle)) / 100]) {
    const round = Math.round(middle / step) * step;
    if (Number.isInteger(round) && round >= low && (high === null || round < high)) return round;
  }
  return high === null ? low : Math.floor(middle);
}

/** A day inside the cell: the one asked about if it lies there, else its first, else its last. */
export function exampleDay({ from, until }: Pick<Cell, 'from' | 'until'>, asOf: Day): Day {
  if ((from === null || from <= asOf) && (until === null || asOf < until)) return asOf;
  return from ?? (until === null ? asOf : addDays(until, -1));
}

/** What is told about one fault; the counterexample and the sentence follow. */
export interface Told {
  readonly kind: ProofFaultKind;
  readonly matterType: string;
  readonly cell: Cell;
  readonly place?: Place;
  readonly certainty?: Certainty;
  readonly sources: readonly SubjectRef[];
  /** After the colon: "två delegater, …". */
  readonly what: string;
}

export function faultOf(facts: Facts, told: Told, asOf: Day): ProofFault {
  const { kind, matterType, cell, place = { unit: null, area: null }, certainty = 'certain', sources, what } = told;
  const counterexample: Counterexample = { matterType, amount: exampleAmount(cell), day: exampleDay(cell, asOf), ...place };
  return { kind, label: proofFaults[kind], certainty, counterexample, cell, sources, sentence: `${exampleInWords(facts, counterexample)}: ${what}` };
}

/** "Hyra ut lokal 340 000 kr, enheten Norr, 2026-03-14". */
function exampleInWords(facts: Facts, { matterType, amount, day, unit, area }: Counterexample): string {
  const place = [unit === null ? null : nameOf(facts, 'unit', unit, day), area].filter((part) => part !== null);
  return [`${matterTypeTitle(matterType)}${amount === null ? '' : ` ${kronor(amount)}`}`, ...place, day].join(', ');
}

/** "Fastighetschef (punkt 2.1)". */
export const itemInWords = (facts: Facts, item: Item, day: Day): string => `${delegateName(facts, item, day)} (punkt${HARD_SPACE}${item.number ?? ''})`;

export const bodyInWords = (facts: Facts, order: Row<'delegation-order'>, day: Day): string => bodyInSentence(nameOf(facts, 'body', order.body, day));

const numbers = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];
export const countInWords = (count: number): string => numbers[count] ?? String(count);

export const listInWords = (words: readonly string[]): string => (words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} och ${words.at(-1)}`);
