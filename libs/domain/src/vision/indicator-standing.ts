import type { Facts, Row } from '../facts/facts.js';
import { nameOf } from '../facts/names.js';
import type { Day } from '../time/day.js';
import { isValidOn } from '../time/validity.js';

/** The way from the measurement before the last to the last, against the way that the goal wants; `unknown` with fewer than two. */
export type TrendWord = 'wanted' | 'unwanted' | 'still' | 'unknown';

/** En indikator med sina mätningar. */
export interface IndicatorStanding {
  readonly id: string;
  readonly name: string;
  /** As it is written: "80 procent". */
  readonly target: string | null;
  readonly wantedTrend: Row<'indicator'>['wantedTrend'];
  readonly trend: TrendWord;
  /** Null when the target is no number, or nothing is measured. */
  readonly isReached: boolean | null;
  readonly measurements: readonly { readonly id: string; readonly day: Day; readonly value: number | null; readonly reportedTo: string | null }[];
}

/** The indicators of a goal, with what was measured up to `asOf`. */
export function indicatorsOf(facts: Facts, goal: string, asOf: Day): readonly IndicatorStanding[] {
  return facts.where('indicator', 'goal', goal).filter((row) => isValidOn(row, asOf)).map((row) => {
    const measurements = facts.where('measurement', 'indicator', row.id).filter((one) => one.day <= asOf).toSorted((a, b) => a.day.localeCompare(b.day))
      .map((one) => ({ id: one.id, day: one.day, value: one.value, reportedTo: one.reportedTo === null ? null : nameOf(facts, 'body', one.reportedTo, asOf) }));
    const values = measurements.flatMap((one) => (one.value === null ? [] : [one.value]));
    return { id: row.id, name: row.name ?? '', target: row.target, wantedTrend: row.wantedTrend, trend: trendOf(row.wantedTrend, values), isReached: isReached(row, values.at(-1)), measurements };
  });
}

function trendOf(wanted: Row<'indicator'>['wantedTrend'], values: readonly number[]): TrendWord {
  const [before, last] = values.slice(-2);
  if (wanted === null || before === undefined || last === undefined) return 'unknown';
  if (before === last) return 'still';
  return last > before === (wanted === 'up') ? 'wanted' : 'unwanted';
}

function isReached(row: Row<'indicator'>, last: number | undefined): boolean | null {
  const written = /^\s*(\d+(?:[.,]\d+)?)/.exec(row.target ?? '')?.[1];
  if (written === undefined || last === undefined || row.wantedTrend === null) return null;
  const target = Number(written.replace(',', '.'));
  return row.wantedTrend === 'up' ? last >= target : last <= target;
}
