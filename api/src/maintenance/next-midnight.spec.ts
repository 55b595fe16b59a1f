import { describe, expect, it } from '@jest/globals';
import { untilSwedishMidnight } from './next-midnight.js';

const HOUR = 3_600_000;

describe('the time to the next Swedish midnight', () => {
  const examples: readonly (readonly [string, string, number])[] = [
    ['a winter evening', '2026-11-24T21:00:00Z', 2],
    ['a summer evening', '2026-07-01T21:00:00Z', 1],
    ['midnight itself gives the next one', '2026-11-24T23:00:00Z', 24],
    ['the night when clocks go back is an hour longer', '2026-10-24T22:00:00Z', 25],
    ['the night when clocks go forward is an hour shorter', '2026-03-28T23:00:00Z', 23],
  ];
  it.each(examples)('%s', (_, now, hours) => {
    expect(untilSwedishMidnight(new Date(now)) / HOUR).toBe(hours);
  });
});
