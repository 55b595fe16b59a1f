import type { Facts } from '../facts/facts.js';
import type { AmountBasis } from '../registers/delegation/delegation-item.js';
import type { Day } from '../time/day.js';
import type { Known, PowerLimits } from './power-grant.js';

/**
 * Does an amount lie within the limits? Unknown when the amount, or whether it is counted in the same way as the limit, is not
 * recorded: 900 000 a year is not the same as 900 000 for the whole contract.
 */
export function coversAmount(limits: PowerLimits, amount: number | null, basis: AmountBasis | null): Known {
  if (limits.amountMax === null && limits.amountMin === null) return true;
  if (amount === null) return 'unknown';
  if (limits.amountBasis !== basis && limits.amountBasis !== null) return 'unknown';
  if (limits.amountMin !== null && amount <= limits.amountMin) return false;
  if (limits.amountMax === null || amount < limits.amountMax) return true;
  if (amount > limits.amountMax) return false;
  return limits.amountInclusive ?? 'unknown';
}

/** Does a contract time lie within the limits? `untilFurtherNotice` is longer than every limit. */
export function coversDuration(limits: PowerLimits, months: number | null, untilFurtherNotice: boolean | null): Known {
  if (limits.durationMaxMonths === null) return true;
  if (untilFurtherNotice === true) return false;
  return months === null ? 'unknown' : months <= limits.durationMaxMonths;
}

/** Is the unit the one that the power is limited to, or a part of it? */
export function coversUnit(facts: Facts, limits: PowerLimits, unit: string | null, day: Day): Known {
  if (limits.unit === null) return true;
  if (unit === null) return 'unknown';
  return unitAndParents(facts, unit, day).includes(limits.unit);
}

/** The unit followed by those above it. */
export function unitAndParents(facts: Facts, unit: string, day: Day): readonly string[] {
  const path: string[] = [];
  for (let id: string | null = unit; id !== null && !path.includes(id); id = facts.findAny('unit', id, day)?.parent ?? null) path.push(id);
  return path;
}
