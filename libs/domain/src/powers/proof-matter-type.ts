import type { Facts, Row } from '../facts/facts.js';
import { keptApartBy, verdictKey, verdictOf, type Verdict } from './proof-deciders.js';
import type { Certainty } from './proof-fault.js';
import { boxesOf, placesOf, type Item, type ItemInForce, type Place } from './proof-items.js';
import { merged, sweep, type Cell } from './proof-sweep.js';

/** Who decides in one part of the days and amounts, in one place. `gap`: the body between two delegates, in amount or in time. */
export interface JudgedCell extends Cell {
  readonly place: Place;
  readonly state: 'body' | 'one' | 'gap' | 'overlap' | 'unknown';
  readonly certainty: Certainty;
  readonly items: readonly Item[];
}

/**
 * Every part of days × amounts × places of one matter type in the order, with who decides there. What is said of a unit or an area is
 * left out where the general answer is the same.
 */
export function judgedCells(facts: Facts, order: Row<'delegation-order'>, items: readonly ItemInForce[]): readonly JudgedCell[] {
  const general = new Set<string>();
  return placesOf(items.map(({ item }) => item)).flatMap((place, index) => {
    const cells = cellsIn(facts, order, items, place);
    const fresh = index === 0 ? cells : cells.filter((cell) => !general.has(keyOf(cell)));
    for (const cell of cells) general.add(keyOf(cell));
    return fresh;
  });
}

const keyOf = ({ from, until, low, high, state, items }: JudgedCell): string => JSON.stringify([from, until, low, high, state, items.map((item) => item.id)]);

function cellsIn(facts: Facts, order: Row<'delegation-order'>, items: readonly ItemInForce[], place: Place): readonly JudgedCell[] {
  const rows = sweep({ from: order.validFrom, until: order.validUntil }, items.flatMap((one) => boxesOf(facts, one, place)));
  const verdicts = rows.map((row) => row.map((cell) => verdictOf(cell.covering)));
  const judged = rows.map((row, day) => row.map(({ covering: _, ...cell }, column): JudgedCell => {
    const verdict = verdicts[day]![column]!;
    if (verdict.state === 'body') return { ...cell, place, items: [], certainty: 'certain', state: isBetween(verdicts, day, column) ? 'gap' : 'body' };
    if (verdict.state !== 'several') return { ...cell, place, items: [verdict.item], certainty: 'certain', state: verdict.state };
    const apart = keptApartBy(verdict.items);
    return { ...cell, place, items: verdict.items, certainty: apart === null ? 'certain' : 'to-assess', state: apart === 'severally' ? 'one' : 'overlap' };
  }));
  return merged(judged, (cell) => `${cell.state} ${cell.items.map((item) => item.id).sort().join(' ')}`);
}

/** A delegate decides about more that day, or about the same both before and after: the body was hardly meant to decide just here. */
function isBetween(verdicts: readonly (readonly Verdict[])[], day: number, column: number): boolean {
  const isDelegated = (verdict: Verdict | undefined): boolean => verdict !== undefined && verdictKey(verdict) !== 'body';
  if (verdicts[day]!.slice(column + 1).some(isDelegated)) return true;
  return verdicts.slice(0, day).some((row) => isDelegated(row[column])) && verdicts.slice(day + 1).some((row) => isDelegated(row[column]));
}
