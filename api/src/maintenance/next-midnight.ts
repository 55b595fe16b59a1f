import { addDays } from '@ragang/domain';

/** Milliseconds from `now` to the next Swedish midnight: the day when deadlines pass, also on the two nights when clocks are set. */
export function untilSwedishMidnight(now: Date): number {
  const today = swedishDay(now);
  const tomorrow = addDays(today, 1);
  // Midnight in Sweden is 22.00 or 23.00 UTC; the right one is the first instant that has tomorrow's date.
  const candidates = [22, 23].map((hour) => Date.parse(`${today}T${hour}:00:00Z`));
  const midnight = candidates.find((instant) => swedishDay(new Date(instant)) === tomorrow) ?? Date.parse(`${tomorrow}T00:00:00Z`);
  return midnight > now.getTime() ? midnight - now.getTime() : midnight + 86_400_000 - now.getTime();
}

function swedishDay(instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(instant);
}
