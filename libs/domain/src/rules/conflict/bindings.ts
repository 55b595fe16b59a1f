import type { Facts, Row } from '../../facts/facts.js';
import { isValidOn } from '../../time/validity.js';
import type { Day } from '../../time/day.js';
import { matterTypeOf } from '../deciding.js';
import { and, holds, not, or, type Truth } from '../three-valued.js';

const sameName = (one: string | null, other: string | null) => one !== null && other !== null && one.trim().toLocaleLowerCase('sv') === other.trim().toLocaleLowerCase('sv');

/** Registered interests (bindningar) in somebody whom the matter concerns: held that day, or tied to the matter itself. */
export function bindingsIn(facts: Facts, matter: Row<'matter'>, day: Day): readonly Row<'affiliation'>[] {
  const parties = [matter.counterparty, ...(matter.affectedParties ?? [])];
  return facts.all('affiliation').filter((row) => row.person !== null && parties.some((party) => sameName(row.entity, party)) && (row.matter === null ? isValidOn(row, day) : row.matter === matter.id));
}

/**
 * Undantaget för kommunens bolag (KL 6:31): a seat in a limited company of which the municipality has at least half gives no conflict of interest
 * by itself. Not in matters of authority exercise or supervision, and not for an own interest or for somebody's agent.
 */
export function isExempt(facts: Facts, row: Row<'affiliation'>, matter: Row<'matter'>, day: Day): Truth {
  const company = facts.findAny('company', row.company, day) ?? facts.on('company', day).find((one) => sameName(one.name, row.entity));
  const ownHalf = company === undefined ? false : and(
    holds('company', company, 'companyKind', (kind) => kind === 'limited-company'),
    or(holds('company', company, 'ownership', (ownership) => ownership === 'wholly'), holds('company', company, 'share', (share) => share >= 50)),
  );
  return and(
    ownHalf, not(matterTypeOf(facts, matter)?.isAuthorityExercise ?? false), not(holds('matter', matter, 'isSupervision', (yes) => yes)),
    holds('affiliation', row, 'affiliationKind', (kind) => kind === 'representative' || kind === 'connection'),
  );
}
