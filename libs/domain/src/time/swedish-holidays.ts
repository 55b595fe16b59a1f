import { addDays, month, dayOfMonth, weekday, year, type Day } from './day.js';

/** Påskdagen by the Gregorian computus (Meeus, Jones, Butcher). */
export function easterSunday(ofYear: number): Day {
  const a = ofYear % 19;
  const b = Math.floor(ofYear / 100);
  const c = ofYear % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return `${String(ofYear).padStart(4, '0')}-${String(Math.floor(f / 31)).padStart(2, '0')}-${String((f % 31) + 1).padStart(2, '0')}`;
}

/** The first Saturday on or after a day. */
const saturdayFrom = (day: Day): Day => addDays(day, (6 - weekday(day) + 7) % 7);

const FIXED: Readonly<Record<string, string>> = {
  '01-01': 'Nyårsdagen', '01-06': 'Trettondedag jul', '05-01': 'Första maj', '06-06': 'Sveriges nationaldag', '12-24': 'Julafton', '12-25': 'Juldagen', '12-26': 'Annandag jul', '12-31': 'Nyårsafton',
};

/**
 * Why the day is not a working day for a statutory time limit: an allmän helgdag (lag 1989:253) or midsommar-, jul- or nyårsafton,
 * which lag 1930:173 § 2 puts on a par with them. Null for other days, ordinary Saturdays included; Sundays are "Söndag".
 */
export function holidayName(day: Day): string | null {
  const fixed = FIXED[day.slice(5)];
  if (fixed) return fixed;
  const easter = easterSunday(year(day));
  const moving: Readonly<Record<Day, string>> = {
    [addDays(easter, -2)]: 'Långfredagen', [easter]: 'Påskdagen', [addDays(easter, 1)]: 'Annandag påsk', [addDays(easter, 39)]: 'Kristi himmelsfärdsdag', [addDays(easter, 49)]: 'Pingstdagen',
  };
  if (moving[day]) return moving[day];
  if (month(day) === 6 && dayOfMonth(day) >= 19) {
    const midsummer = saturdayFrom(`${day.slice(0, 4)}-06-20`);
    if (day === midsummer) return 'Midsommardagen';
    if (day === addDays(midsummer, -1)) return 'Midsommarafton';
  }
  if (day === saturdayFrom(`${day.slice(0, 4)}-10-31`)) return 'Alla helgons dag';
  return weekday(day) === 7 ? 'Söndag' : null;
}

/** Is the day a Saturday, Sunday, helgdag, midsommarafton, julafton or nyårsafton? */
export function isDayOff(day: Day): boolean {
  return weekday(day) === 6 || holidayName(day) !== null;
}

/**
 * The last day of a time limit set by statute: moved to the next working day when it falls on a day off (lag 1930:173 § 2). Never for
 * notice periods that parties have agreed on: those fall on the day they fall.
 */
export function lastDay(day: Day): Day {
  let moved = day;
  while (isDayOff(moved)) moved = addDays(moved, 1);
  return moved;
}
