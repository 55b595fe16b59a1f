import type { Mark, SubjectRef } from '../rules/rule.js';
import type { LawSectionId } from '../law/law-section-id.js';
import type { Day } from '../time/day.js';

/** Fråga: vem bestämmer om …? `text` is what a person wrote; `matterType` wins when both are given. */
export interface Question {
  readonly text?: string;
  readonly matterType?: string;
  /** SEK excl. VAT. */
  readonly amount?: number;
  readonly body?: string;
  readonly unit?: string;
  readonly area?: string;
  readonly asOf: Day;
  /** Motpart: the other party, for conflicts of interest. */
  readonly counterparty?: string;
  /** Holders that the reader thought of, for why-not: ids of posts, persons, assignments or bodies. */
  readonly whyNot?: readonly string[];
}

/** decided | contested (two live powers) | nobody (nobody appointed) | other-owner | clarify (asks back) | unknown (okänt). */
export type AnswerOutcome = 'decided' | 'contested' | 'nobody' | 'other-owner' | 'clarify' | 'unknown';

export type StepLevel = 'law' | 'council' | 'committee' | 'federation' | 'company' | 'delegate' | 'sub-delegate' | 'person' | 'other-owner';

/** One step of the stair from law to person. `known: false` is a missing step, drawn dashed; nothing is drawn below it. */
export interface ChainStep {
  readonly level: StepLevel;
  /** A verb sentence: "Byggnadsnämnden prövar bygglov". */
  readonly title: string;
  readonly detail: string | null;
  readonly known: boolean;
  readonly holder: SubjectRef | null;
  /** Instrument as people cite it: "SBN 2025-02-18 § 21", "Delegationsordningen punkt 3.2". */
  readonly source: string | null;
  readonly sourceRef: SubjectRef | null;
  readonly law: readonly LawSectionId[];
  readonly since: Day | null;
  readonly until: Day | null;
  readonly verification: Mark | 'minutes' | 'stated' | 'unverified-source';
}

export interface Uncertainty {
  readonly code: string;
  /** Swedish sentence that says what is not known and what would settle it. */
  readonly text: string;
  /** Where it is filled in. */
  readonly missing: { readonly kind: string; readonly id: string | null; readonly field: string } | null;
}

export interface Limit {
  readonly kind: 'amount' | 'duration' | 'condition' | 'unit' | 'area' | 'reserved';
  readonly text: string;
  readonly met: boolean | null;
  readonly law: readonly LawSectionId[];
}

/** First missing or broken link for somebody who does not decide. */
export interface WhyNot {
  readonly who: string;
  readonly holder: SubjectRef | null;
  readonly reason: string;
  readonly law: readonly LawSectionId[];
}

export interface Answer {
  readonly outcome: AnswerOutcome;
  /** `registered`: rests on the municipality's own registers; `law-only`: nothing recorded, the law's own answer. */
  readonly basis: 'registered' | 'law-only';
  readonly matterType: { readonly key: string; readonly title: string } | null;
  /** The answer as one serif sentence, role first: "En bygglovshandläggare bestämmer, på uppdrag av samhällsbyggnadsnämnden." */
  readonly sentence: string;
  /** Second sentence: who it is today and since when. */
  readonly lead: string | null;
  /** One chain; two when contested. */
  readonly chains: readonly (readonly ChainStep[])[];
  readonly since: Day | null;
  readonly uncertainties: readonly Uncertainty[];
  readonly limits: readonly Limit[];
  readonly whyNot: readonly WhyNot[];
  /** Must it be reported to the committee (KL 6:40, 7:8)? */
  readonly reporting: string | null;
  readonly appeal: { readonly text: string; readonly law: readonly LawSectionId[] } | null;
  /** When asked back: the question and the matter types to choose between. */
  readonly clarify: { readonly question: string; readonly choices: readonly { readonly key: string; readonly title: string }[] } | null;
  readonly otherOwner: { readonly who: string; readonly ask: string } | null;
  readonly sources: readonly LawSectionId[];
}
