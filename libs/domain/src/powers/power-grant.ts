import type { AmountBasis, DelegateKind } from '../registers/delegation/delegation-item.js';
import type { SubjectRef } from '../rules/rule.js';
import type { LawSectionId } from '../law/law-section-id.js';
import type { BodyWord } from '../reference/matter-type.js';
import type { Validity } from '../time/validity.js';

/** The kind of document that gives a power (instrument). */
export type Instrument = 'law' | 'standing-orders' | 'delegation-item' | 'sub-delegation' | 'urgent-mandate' | 'decision-right' | 'articles' | 'directive';

/** Who holds a power: something recorded, or, where nothing is recorded, whoever the law points at. */
export type Holder = { readonly ref: SubjectRef } | { readonly word: BodyWord | 'organization' | 'statutory-decider' };

/** Limits within which a power holds; null = no such limit. Amounts are SEK excl. VAT. */
export interface PowerLimits {
  /** Over this amount (exclusive). */
  readonly amountMin: number | null;
  readonly amountMax: number | null;
  /** Does `amountMax` itself lie within? null = not recorded. */
  readonly amountInclusive: boolean | null;
  readonly amountBasis: AmountBasis | null;
  readonly durationMaxMonths: number | null;
  readonly unit: string | null;
  readonly area: string | null;
}

export const noLimits: PowerLimits = { amountMin: null, amountMax: null, amountInclusive: null, amountBasis: null, durationMaxMonths: null, unit: null, area: null };

/**
 * Befogenhet: *this holder may decide these matters, within these limits, because of that instrument, in this period*. Reglemente,
 * delegation item, sub-delegation, urgent mandate, decision right, articles and directive all become grants.
 */
export interface PowerGrant {
  /** Who gives it; null when the law does. */
  readonly from: Holder | null;
  /** Who gets it, each able to decide alone unless `jointly`; empty when no delegate is recorded. */
  readonly to: readonly Holder[];
  /** What sort of delegate the instrument names; null above delegation. */
  readonly toKind: DelegateKind | null;
  readonly jointly: boolean;
  /** In whose place, in order, when the holder is away. */
  readonly substitutes: readonly SubjectRef[];
  readonly matterTypes: readonly string[];
  readonly limits: PowerLimits;
  readonly conditions: readonly string[];
  /** May the head of the administration pass it on (KL 7:6)? null = not recorded. */
  readonly subdelegable: boolean | null;
  /** Only when the matter cannot wait (KL 6:39). */
  readonly onlyUrgent: boolean;
  readonly instrument: Instrument;
  /** The row it stands in; null for law. */
  readonly source: SubjectRef | null;
  /** As people cite the instrument: "SBN 2025-02-18 § 21, punkt 3.2". */
  readonly citation: string | null;
  readonly legalBasis: readonly LawSectionId[];
  readonly validity: Validity;
}

/** Förbehåll: matters that may not leave the one who holds them. */
export interface Reservation {
  /** `council`: fullmäktige alone (KL 5:1–2). `committee`: the committee itself, no delegate (KL 6:38, special law). */
  readonly heldBy: 'council' | 'committee';
  /** `if-principal`: when somebody has assessed the matter as principal; `if-goals`: when it concerns goals, direction, scope or quality. */
  readonly when: 'always' | 'if-principal' | 'if-goals' | 'over-threshold';
  /** `all` for a clause that names no matter type. */
  readonly matterTypes: readonly string[] | 'all';
  /** Set for clauses in articles and directives (KL 10:3). */
  readonly company: string | null;
  /** SEK; null when the clause has none. */
  readonly threshold: number | null;
  readonly source: SubjectRef | null;
  readonly legalBasis: readonly LawSectionId[];
  readonly validity: Validity;
}

/** True, false or unknown (okänt): unknown is never treated as either. */
export type Known = boolean | 'unknown';

/** Three-valued "and": false wins over unknown, unknown over true. */
export function both(a: Known, b: Known): Known {
  if (a === false || b === false) return false;
  return a === 'unknown' || b === 'unknown' ? 'unknown' : true;
}
