import { describe, expect, it } from '@jest/globals';
import { easterSunday, holidayName, isDayOff, lastDay } from './swedish-holidays.js';

describe('Swedish holidays', () => {
  it.each([[2024, '2024-03-31'], [2025, '2025-04-20'], [2026, '2026-04-05'], [2027, '2027-03-28'], [2000, '2000-04-23'], [2038, '2038-04-25'], [2285, '2285-03-22']])('Easter of %i is %s', (ofYear, day) => {
    expect(easterSunday(ofYear)).toBe(day);
  });

  it.each([
    ['2026-01-06', 'Trettondedag jul'], ['2026-04-03', 'Långfredagen'], ['2026-04-06', 'Annandag påsk'], ['2026-05-14', 'Kristi himmelsfärdsdag'], ['2026-06-06', 'Sveriges nationaldag'],
    ['2026-06-19', 'Midsommarafton'], ['2026-06-20', 'Midsommardagen'], ['2025-06-20', 'Midsommarafton'], ['2026-10-31', 'Alla helgons dag'], ['2025-11-01', 'Alla helgons dag'], ['2026-12-31', 'Nyårsafton'],
    ['2026-06-26', null], ['2026-05-25', null], ['2026-12-23', null],
  ])('%s is %s', (day, name) => {
    expect(holidayName(day)).toBe(name);
  });

  it('treats an ordinary Saturday as a day off, though it has no name', () => {
    expect([isDayOff('2026-11-28'), holidayName('2026-11-28')]).toEqual([true, null]);
  });
});

describe('the last day of a statutory time limit', () => {
  it.each([
    ['a weekday stays', '2026-11-24', '2026-11-24'],
    ['a Saturday becomes Monday', '2026-11-28', '2026-11-30'],
    ['Christmas Eve on a Thursday becomes Monday the 28th', '2026-12-24', '2026-12-28'],
    ['Good Friday becomes Tuesday', '2026-04-03', '2026-04-07'],
    ['New Year’s Eve becomes the first weekday of the new year', '2026-12-31', '2027-01-04'],
    ['Midsummer Eve becomes Monday', '2026-06-19', '2026-06-22'],
    ['Twelfth Night itself moves to the day after', '2027-01-06', '2027-01-07'],
  ])('%s', (_name, day, expected) => {
    expect(lastDay(day)).toBe(expected);
  });
});
