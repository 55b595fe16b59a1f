import type { Deadline } from './calendar-answer';

export const MONTHS_SHOWN = 12;
const NAMES = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'];

export interface Month {
  /** "2026-11". */
  readonly key: string;
  readonly name: string;
  readonly short: string;
  readonly year: string;
  readonly deadlines: readonly Deadline[];
}

/** That many months later (or earlier): `monthAfter('2026-11', 3)` is `2027-02`. */
export function monthAfter(month: string, count: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** The month of the address when it is one, else the month of the day. */
export function firstMonth(chosen: string | undefined, day: string): string {
  return chosen && /^\d{4}-(0[1-9]|1[0-2])$/.test(chosen) ? chosen : day.slice(0, 7);
}

/** First and last day of twelve months. */
export function periodFrom(month: string): { readonly from: string; readonly to: string } {
  const last = monthAfter(month, MONTHS_SHOWN - 1);
  const days = new Date(Date.UTC(Number(last.slice(0, 4)), Number(last.slice(5, 7)), 0)).getUTCDate();
  return { from: `${month}-01`, to: `${last}-${days}` };
}

/** Twelve months with what falls in each, empty ones too. */
export function monthsOf(first: string, deadlines: readonly Deadline[]): readonly Month[] {
  return Array.from({ length: MONTHS_SHOWN }, (_, index) => {
    const key = monthAfter(first, index);
    return { key, name: monthName(key), short: monthName(key).slice(0, 3), year: key.slice(0, 4), deadlines: deadlines.filter((deadline) => deadline.day.startsWith(key)) };
  });
}

export const monthName = (month: string): string => NAMES[Number(month.slice(5, 7)) - 1] ?? '';
