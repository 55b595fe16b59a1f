import type { Facts, Row } from '../../facts/facts.js';
import { year, type Day } from '../../time/day.js';
import { isValidOn } from '../../time/validity.js';
import { holds, unknown, type Truth } from '../three-valued.js';

/** Pågående samarbeten on the day. */
export function runningOn(facts: Facts, day: Day): readonly Row<'collaboration'>[] {
  return facts.on('collaboration', day).filter((one) => one.status === 'active');
}

/** The documents that constitute the collaboration on the day. */
export function documentsOf(facts: Facts, collaboration: Row<'collaboration'>, day: Day): readonly Row<'agreement'>[] {
  return facts.where('agreement', 'collaboration', collaboration.id).filter((row) => isValidOn(row, day));
}

export function partiesOf(facts: Facts, collaboration: string, day: Day): readonly Row<'collaboration-party'>[] {
  return facts.where('collaboration-party', 'collaboration', collaboration).filter((row) => isValidOn(row, day));
}

/** Had it begun by the day? From its first recorded day, and from the year it began when that year was over. */
export function beganBy(facts: Facts, collaboration: Row<'collaboration'>, day: Day): Truth {
  const first = facts.periodsOf('collaboration', collaboration.id).map((period) => period.validFrom).sort()[0] ?? null;
  if (collaboration.startYear === null && first === null) return unknown('collaboration', collaboration.id, 'startYear');
  return (collaboration.startYear !== null && `${collaboration.startYear}-12-31` <= day) || (first !== null && first <= day);
}

/** Networks and what is not yet formed have no cost and no right to decide of their own. */
export function isFormed(collaboration: Row<'collaboration'>): Truth {
  return holds('collaboration', collaboration, 'form', (form) => form !== 'network' && form !== 'none');
}

/** The last year for which something was due by `limit` (month and day) of the year after. */
export function lastYearDue(asOf: Day, limit: string): number {
  return asOf > `${year(asOf)}-${limit}` ? year(asOf) - 1 : year(asOf) - 2;
}
