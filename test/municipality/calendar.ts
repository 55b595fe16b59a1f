import type { Day } from '@ragang/domain';

/** The day the demo is told from. Everything after it is planned. */
export const TODAY: Day = '2026-11-24';

const milliseconds = (day: Day): number => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
const dayFrom = (time: number): Day => new Date(time).toISOString().slice(0, 10);

export const plusDays = (day: Day, days: number): Day => dayFrom(milliseconds(day) + days * 86_400_000);
/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (day: Day): number => ((new Date(milliseconds(day)).getUTCDay() + 6) % 7) + 1;
/** The day itself, or the Monday after when it falls on a weekend. */
export const workday = (day: Day): Day => (weekdayOf(day) === 6 ? plusDays(day, 2) : weekdayOf(day) === 7 ? plusDays(day, 1) : day);
export const dayOf = (year: number, month: number, date: number): Day => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

/** The `nth` weekday of a month: `nthWeekday(2026, 11, 4, 2)` is the second Thursday. `nth` −1 is the last one. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  if (nth > 0) {
    const first = dayOf(year, month, 1);
    return plusDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
  }
  const last = plusDays(dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1), -1);
  return plusDays(last, -((weekdayOf(last) - weekday + 7) % 7));
}
