import type { Facts, Row } from '../../facts/facts.js';
import type { Day } from '../../time/day.js';
import { holds, type Truth } from '../three-valued.js';

/** A sitting that has passed counts when it was held; a plan that nobody has closed says nothing. */
export function wasHeld(facts: Facts, decision: Row<'decision'>, due: Day, asOf: Day): Truth {
  const meeting = facts.where('meeting', 'body', decision.body).find((row) => row.day === due && row.status !== 'cancelled');
  if (!meeting || meeting.day > asOf) return false;
  return meeting.status === 'held' || holds('meeting', { ...meeting, status: null }, 'status', () => true);
}
