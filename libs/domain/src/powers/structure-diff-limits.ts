import type { Facts } from '../facts/facts.js';
import { nameOf } from '../facts/names.js';
import type { Day } from '../time/day.js';
import { HARD_SPACE, kronor } from '../who-decides/swedish.js';
import type { PowerLimits } from './power-grant.js';

export type Bounds = PowerLimits & { readonly conditions: readonly string[] };

/** Is the second wider or narrower than the first? `changed` when it is both, or when the two cannot be compared. */
export function compareBounds(before: readonly Bounds[], after: readonly Bounds[]): 'same' | 'narrowed' | 'widened' | 'changed' {
  const [was, is] = [written(before), written(after)];
  if (was === is) return 'same';
  if (before.length !== 1 || after.length !== 1) return 'changed';
  const signs = signsOf(before[0]!, after[0]!);
  if (signs.includes(null) || (signs.includes(1) && signs.includes(-1))) return 'changed';
  return signs.includes(1) ? 'widened' : signs.includes(-1) ? 'narrowed' : 'changed';
}

const written = (bounds: readonly Bounds[]): string => bounds.map((one) => JSON.stringify([one.amountMin ?? 0, one.amountMax, one.amountInclusive, one.amountBasis, one.durationMaxMonths, one.unit, one.area, [...one.conditions].sort()])).sort().join();

type Sign = -1 | 0 | 1 | null;

/** For each limit: 1 wider, -1 narrower, 0 the same, null not comparable. */
function signsOf(before: Bounds, after: Bounds): readonly Sign[] {
  const highest = Math.sign((after.amountMax ?? Infinity) === (before.amountMax ?? Infinity) ? 0 : (after.amountMax ?? Infinity) - (before.amountMax ?? Infinity)) as Sign;
  const lowest = Math.sign((before.amountMin ?? 0) - (after.amountMin ?? 0)) as Sign;
  const months = Math.sign((after.durationMaxMonths ?? Infinity) === (before.durationMaxMonths ?? Infinity) ? 0 : (after.durationMaxMonths ?? Infinity) - (before.durationMaxMonths ?? Infinity)) as Sign;
  const included = before.amountMax !== after.amountMax || before.amountInclusive === after.amountInclusive ? 0 : before.amountInclusive === null || after.amountInclusive === null ? null : after.amountInclusive ? 1 : -1;
  const basis = before.amountBasis === after.amountBasis || before.amountMax === null || after.amountMax === null ? 0 : null;
  return [highest, lowest, months, included, basis, place(before.unit, after.unit), place(before.area, after.area), conditions(before.conditions, after.conditions)];
}

function place(before: string | null, after: string | null): Sign {
  if (before === after) return 0;
  return before === null ? -1 : after === null ? 1 : null;
}

function conditions(before: readonly string[], after: readonly string[]): Sign {
  const [added, removed] = [after.some((one) => !before.includes(one)), before.some((one) => !after.includes(one))];
  return added && removed ? null : added ? -1 : removed ? 1 : 0;
}

const bases = { 'whole-contract': 'för hela avtalstiden', 'per-year': 'per år', 'per-decision': 'per beslut' } as const;

/** "upp till 500 000 kr för hela avtalstiden, högst 36 månader"; "utan gräns". */
export function boundsInWords(facts: Facts, bounds: readonly Bounds[], day: Day): string {
  return bounds.map((one) => oneInWords(facts, one, day)).join(' samt ');
}

function oneInWords(facts: Facts, { amountMin, amountMax, amountInclusive, amountBasis, durationMaxMonths, unit, area, conditions: met }: Bounds, day: Day): string {
  const over = amountMin === null || amountMin === 0 ? '' : `över ${kronor(amountMin)}`;
  const max = amountMax === null ? '' : `${amountInclusive === false ? 'under' : over ? 'till och med' : 'upp till'} ${kronor(amountMax)}`;
  const amount = [over, max].filter(Boolean).join(' ');
  const parts = [
    amount && `${amount}${amountBasis === null ? '' : ` ${bases[amountBasis]}`}`, durationMaxMonths !== null && `högst ${durationMaxMonths}${HARD_SPACE}månader`,
    unit !== null && `bara för ${nameOf(facts, 'unit', unit, day)}`, area !== null && `bara för ${area}`, met.length > 0 && `på villkor: ${met.join('; ')}`,
  ].filter((part) => typeof part === 'string' && part !== '');
  return parts.length === 0 ? 'utan gräns' : parts.join(', ');
}
