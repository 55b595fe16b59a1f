import type { Day } from '../time/day.js';

/** A part of the days and the amounts: `[from, until)` in days, `[low, high)` in whole SEK; null = open. */
export interface Cell {
  readonly from: Day | null;
  readonly until: Day | null;
  readonly low: number;
  readonly high: number | null;
}

/** Something that covers a cell, and for sure only where `isCertain`. */
export interface Box<T> extends Cell {
  readonly of: T;
  readonly isCertain: boolean;
}

export interface SweptCell<T> extends Cell {
  readonly covering: readonly Box<T>[];
}

/** The smallest amount that anybody asks about: SEK are whole, and nothing costs nothing. */
export const LEAST_AMOUNT = 1;

/**
 * Sweeps the days and the amounts of `window`: between two edges nothing changes, so every cell of the grid has one answer. Rows are
 * days, columns amounts, both in order.
 */
export function sweep<T>(window: Pick<Cell, 'from' | 'until'>, boxes: readonly Box<T>[]): readonly (readonly SweptCell<T>[])[] {
  const days = edges(window.from, window.until, boxes.flatMap((box) => [box.from, box.until]));
  const amounts = [...new Set([LEAST_AMOUNT, ...boxes.flatMap((box) => (box.high === null ? [box.low] : [box.low, box.high]))])].filter((amount) => amount >= LEAST_AMOUNT).sort((a, b) => a - b);
  return pairs(days).map(([from, until]) => amounts.map((low, index) => {
    const high = amounts[index + 1] ?? null;
    return { from, until, low, high, covering: boxes.filter((box) => spans(box, from, until) && box.low <= low && (box.high === null || (high !== null && high <= box.high))) };
  }));
}

/** Cells side by side with the same key become one: first along the amounts, then along the days. */
export function merged<C extends Cell>(rows: readonly (readonly C[])[], keyOf: (cell: C) => string): readonly C[] {
  const done: C[] = [];
  let open: C[] = [];
  for (const row of rows) {
    const strips: C[] = [];
    for (const cell of row) {
      const last = strips.at(-1);
      if (last && last.high === cell.low && keyOf(last) === keyOf(cell)) strips[strips.length - 1] = { ...last, high: cell.high };
      else strips.push(cell);
    }
    const next = strips.map((strip) => {
      const above = open.find((cell) => cell.until === strip.from && cell.low === strip.low && cell.high === strip.high && keyOf(cell) === keyOf(strip));
      return above ? { ...above, until: strip.until } : strip;
    });
    done.push(...open.filter((cell) => !next.some((one) => one.from === cell.from && one.low === cell.low && keyOf(one) === keyOf(cell))));
    open = next;
  }
  return [...done, ...open];
}

function edges(from: Day | null, until: Day | null, inside: readonly (Day | null)[]): readonly (Day | null)[] {
  const within = inside.filter((day): day is Day => day !== null && (from === null || day > from) && (until === null || day < until));
  return [from, ...[...new Set(within)].sort(), until];
}

const pairs = <V>(values: readonly V[]): readonly (readonly [V, V])[] => values.slice(1).map((value, index) => [values[index]!, value] as const);

function spans(box: Cell, from: Day | null, until: Day | null): boolean {
  const begins = box.from === null || (from !== null && box.from <= from);
  return begins && (box.until === null || (until !== null && until <= box.until));
}
