/** A Swedish calendar day as an ISO string, `2026-03-01`. No clock time, no time zone (dag). */
export type Day = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_A_DAY = 86_400_000;

/** True for a day that exists in the calendar, years 1000–2999: `2026-02-30` and `2026-W01` are not days. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string') return false;
  const match = SHAPE.exec(value);
  if (!match) return false;
  const year = Number(match[1]);
  return year >= 1000 && year <= 2999 && dayOf(numberOf(value)) === value;
}

/** Days since 1970-01-01, for arithmetic. */
function numberOf(day: Day): number {
  return Math.floor(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MILLISECONDS_A_DAY);
}

const days = new Map<number, Day>();

/** Days are few and asked for often: each is written out once. */
function dayOf(number: number): Day {
  let day = days.get(number);
  if (day === undefined) days.set(number, (day = new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10)));
  return day;
}

export const year = (day: Day): number => Number(day.slice(0, 4));
export const month = (day: Day): number => Number(day.slice(5, 7));
export const dayOfMonth = (day: Day): number => Number(day.slice(8, 10));

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export function weekday(day: Day): number {
  return ((numberOf(day) + 3) % 7 + 7) % 7 + 1;
}

export function addDays(day: Day, days: number): Day {
  return dayOf(numberOf(day) + days);
}

/**
 * The same day of the month `months` later (or earlier); the month's last day where that day does not exist.
 * `addMonths('2028-02-29', 12)` is `2029-02-28`.
 */
export function addMonths(day: Day, months: number): Day {
  const index = year(day) * 12 + (month(day) - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = (index % 12) + 1;
  const lastOfMonth = dayOfMonth(dayOf(Date.UTC(targetYear, targetMonth, 0) / MILLISECONDS_A_DAY));
  const targetDay = Math.min(dayOfMonth(day), lastOfMonth);
  return `${String(targetYear).padStart(4, '0')}-${String(targetMonth).padStart(2, '0')}-${String(targetDay).padStart(2, '0')}`;
}

/** Whole calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

export const earliest = (a: Day, b: Day): Day => (a < b ? a : b);
export const latest = (a: Day, b: Day): Day => (a > b ? a : b);
