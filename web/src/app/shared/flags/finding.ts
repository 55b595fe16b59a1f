import type { VerificationMark } from '../law/law-section';

export interface FindingBasis { readonly label: string; readonly law?: string | null; readonly mark: VerificationMark; readonly link?: string | null; readonly gist?: string | null }
export interface FindingCase { readonly no: number; readonly title: string; readonly why: string; readonly primary?: boolean }
export interface FindingEvidence { readonly kind: string; readonly id: string; readonly name: string; readonly field?: string | null; readonly label?: string | null; readonly value?: string | number | boolean | null }
export interface FindingReview { readonly at: string; readonly by: string; readonly status: string; readonly statusLabel?: string; readonly reason: string | null; readonly assignee?: string | null; readonly answerBy?: string | null }

/** A flag as the API tells it: every sentence is already in Swedish. */
export interface Finding {
  readonly id: string;
  readonly number: string;
  readonly rule: string;
  readonly ruleTitle: string;
  readonly ruleVersion: number;
  readonly outcome: 'flag' | 'undetermined';
  readonly severity: 'unlawful' | 'risk' | 'notice' | null;
  readonly severityLabel: string;
  readonly direction: string;
  readonly directionLabel: string;
  readonly subject: { readonly kind: string; readonly id: string; readonly name: string };
  readonly body: { readonly id: string; readonly name: string } | null;
  readonly matter: unknown;
  readonly day: string;
  readonly due: string | null;
  readonly title: string;
  readonly happened: string;
  readonly says: string;
  readonly allowed: string;
  readonly remedy: readonly string[];
  readonly basis: readonly FindingBasis[];
  readonly cases: readonly FindingCase[];
  readonly evidence: readonly FindingEvidence[];
  /** The amount and the limit it is above, in SEK, where the flag is about that. */
  readonly amounts?: { readonly amount: number; readonly limit: number } | null;
  readonly missing: { readonly kind: string; readonly id: string | null; readonly field: string; readonly label?: string } | null;
  readonly status: string;
  readonly statusLabel: string;
  /** Hos vem, and svara senast, as the latest answer says. */
  readonly assignee?: string | null;
  readonly answerBy?: string | null;
  readonly openedOn: string;
  readonly reviews: readonly FindingReview[];
  readonly seeAlso: readonly string[];
}
