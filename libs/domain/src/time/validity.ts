import { addDays, type Day } from './day.js';

/** Half-open period `[validFrom, validUntil)` in calendar days (giltighetstid); `null` = no known bound. */
export interface Validity {
  readonly validFrom: Day | null;
  readonly validUntil: Day | null;
}

/** Did it hold on `day`? */
export function isValidOn(period: Validity, day: Day): boolean {
  return (period.validFrom === null || period.validFrom <= day) && (period.validUntil === null || day < period.validUntil);
}

/** Do the two periods share a day? */
export function overlaps(a: Validity, b: Validity): boolean {
  return (
    (a.validUntil === null || b.validFrom === null || b.validFrom < a.validUntil) &&
    (b.validUntil === null || a.validFrom === null || a.validFrom < b.validUntil)
  );
}

/** The last day of a period as people write it ("t.o.m."); `null` when open. */
export function lastDayOf(period: Validity): Day | null {
  return period.validUntil === null ? null : addDays(period.validUntil, -1);
}

/** "t.o.m. 2026-12-31" is stored as `validUntil` 2027-01-01. */
export function untilFromLastDay(lastDay: Day | null): Day | null {
  return lastDay === null ? null : addDays(lastDay, 1);
}
