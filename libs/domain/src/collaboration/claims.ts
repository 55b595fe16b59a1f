import type { Facts, Row } from '../facts/facts.js';
import type { Day } from '../time/day.js';
import { isValidOn, overlaps } from '../time/validity.js';

/** What the sources say about one attribute of one thing. */
export interface ClaimedValue {
  readonly attribute: string;
  /** agreed: one value; contradicted: two sources say different things; ambiguous: one source can be read in two ways. */
  readonly standing: 'agreed' | 'contradicted' | 'ambiguous';
  readonly values: readonly string[];
  readonly claims: readonly Row<'claim'>[];
  /** The claim that somebody has decided on. */
  readonly chosen: Row<'claim'> | null;
  /** The document that would settle it. */
  readonly settledBy: string | null;
}

/** Uppgifterna om en sak, with what has been resolved by `asOf` counted as agreed. */
export function claimedValues(facts: Facts, subject: string, asOf: Day): readonly ClaimedValue[] {
  const claims = facts.where('claim', 'subject', subject).filter((claim) => isValidOn(claim, asOf));
  return [...new Set(claims.map((claim) => claim.attribute ?? ''))].map((attribute) => {
    const own = claims.filter((claim) => claim.attribute === attribute).toSorted((a, b) => (a.value ?? '').localeCompare(b.value ?? '', 'sv', { numeric: true }));
    const resolution = facts.where('claim-resolution', 'subject', subject).filter((row) => row.attribute === attribute && row.day <= asOf).at(-1);
    const chosen = own.find((claim) => claim.id === resolution?.chosen) ?? null;
    const values = chosen ? [chosen.value ?? ''] : [...new Set(own.map((claim) => claim.value ?? ''))].sort((a, b) => a.localeCompare(b, 'sv', { numeric: true }));
    const stated = own.filter((claim) => claim.standing === 'stated');
    const contradicted = stated.some((a) => stated.some((b) => a.value !== b.value && overlaps(a, b)));
    return { attribute, values, claims: own, chosen, standing: chosen || values.length === 1 ? 'agreed' : contradicted ? 'contradicted' : 'ambiguous', settledBy: own.find((claim) => claim.settledBy !== null)?.settledBy ?? null };
  });
}

/** Number of other municipalities, as claims name it. */
export const OTHER_MUNICIPALITIES = 'otherMunicipalities';
