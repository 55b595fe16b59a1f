import type { Facts } from '../facts/facts.js';
import type { Day } from '../time/day.js';
import { known, none, step, unknown, type DeadlineResult } from './deadline.js';

/**
 * SUPERVISION_YEAR: when the board must have decided about a company's past calendar year (KL 6:9). The law names no day but the year;
 * the day within it is the municipality's own (threshold `supervisionDue`).
 */
export function supervisionDue(facts: Facts, company: string, forYear: number, asOf: Day): DeadlineResult {
  const decided = facts.where('supervision-decision', 'company', company).find((decision) => decision.year === forYear && decision.day <= asOf);
  if (decided) return none(`Beslutat ${decided.day}.`);
  const monthDay = facts.threshold('supervisionDue', asOf);
  const day = `${forYear + 1}-${monthDay ?? ''}`;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return unknown({ kind: 'threshold', id: null, field: 'supervisionDue' }, 'Kommunens egen dag för uppsiktsbeslut är inte satt.');
  return known(day, [step(`Beslutet gäller kalenderåret ${forYear}`), step('Kommunens egen dag', day), step('Lagens yttersta gräns är årets slut', `${forYear + 1}-12-31`)]);
}
