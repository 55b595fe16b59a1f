import type { Choice } from './calendar-answer';
import type { Month } from './months';

const NAMES_WIDTH = 220;
const COLUMN = 72;
const ROW = 40;
const HEAD = 44;
const RADII = [0, 7, 8, 9, 10, 11, 12, 13, 14];

export interface BandCell {
  readonly key: string;
  readonly month: Month;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly count: number;
  /** Something in the month is set by law: drawn filled. */
  readonly byLaw: boolean;
  /** Everything in it is done. */
  readonly isDone: boolean;
}

export interface BandRow { readonly value: string; readonly label: string; readonly y: number; readonly bottom: number; readonly cells: readonly BandCell[] }

/** Twelve months across and one row for each family that has anything; a circle where something falls, larger for more. */
export function layOutBand(months: readonly Month[], families: readonly Choice[]) {
  const shown = families.filter(({ value }) => months.some((month) => month.deadlines.some((deadline) => deadline.family === value)));
  const columns = months.map((month, index) => ({ month, x: NAMES_WIDTH + COLUMN * (index + 0.5), left: NAMES_WIDTH + COLUMN * index, isYearStart: index === 0 || month.key.endsWith('-01') }));
  const rows: readonly BandRow[] = shown.map(({ value, label }, index) => {
    const y = HEAD + ROW * (index + 0.5);
    const cells = columns.flatMap(({ month, x }): readonly BandCell[] => {
      const own = month.deadlines.filter((deadline) => deadline.family === value);
      if (own.length === 0) return [];
      return [{ key: `${value} ${month.key}`, month, x, y, r: RADII[Math.min(own.length, RADII.length - 1)]!, count: own.length, byLaw: own.some((deadline) => deadline.byLaw), isDone: own.every((deadline) => deadline.state === 'done' || deadline.state === 'past') }];
    });
    return { value, label, y, bottom: HEAD + ROW * (index + 1), cells };
  });
  return { width: NAMES_WIDTH + COLUMN * columns.length, height: HEAD + ROW * rows.length, head: HEAD, columns, rows, column: COLUMN };
}
