import type { Facts, Row } from '../facts/facts.js';
import type { LawSectionId } from '../law/law-section-id.js';
import type { RegisterKind } from '../registers/registers.js';
import type { Day } from '../time/day.js';

/** unlawful = Strider mot lag, risk = Risk, notice = Uppmärksamma. */
export type Severity = 'unlawful' | 'risk' | 'notice';
export const severities = { unlawful: 'Strider mot lag', risk: 'Risk', notice: 'Uppmärksamma' } as const satisfies Record<Severity, string>;

/** Who steps into whose area (riktning). `level` = wrong level within politics, `order` = no boundary is crossed. */
export const directions = {
  'politics-to-administration': 'Politik går in i förvaltning', 'administration-to-politics': 'Förvaltning går in i politik', 'company-to-owner': 'Bolag går in i ägarens fråga',
  'owner-to-company': 'Ägare går in i bolag', 'collaboration-to-principal': 'Samverkan går in i huvudmannens fråga', 'principal-to-collaboration': 'Huvudman går in i samverkan',
  'formal-to-informal': 'Formellt blir informellt', level: 'Beslutsnivå inom politiken', order: 'Ingen gränskorsning (ordning, kontroll, insyn)',
} as const;
export type Direction = keyof typeof directions;

/** determinate (DET), indicator that asks for an assessment (IND), rests on voluntary registration and is silent without it (REG). */
export type Mode = 'determinate' | 'indicator' | 'registration';

/** How well a source is known: read in the statute ✔, secondary source ◐, own knowledge ✎ (never shown as certain). */
export type Mark = 'verified' | 'secondary' | 'unverified';

export type Basis =
  | { readonly law: LawSectionId; readonly note?: string }
  | { readonly practice: string; readonly mark: Mark };

export interface CaseLink {
  readonly no: number;
  /** Why this resembles the case, and where it differs; own words. */
  readonly why: string;
  readonly primary?: true;
}

export interface SubjectRef {
  readonly kind: RegisterKind;
  readonly id: string;
}

export type Parameter = string | number | boolean | null;
export type Parameters = Readonly<Record<string, Parameter>>;

/** A fact that the outcome rests on, by id and value, so that the explanation is data. */
export interface Evidence {
  readonly kind: RegisterKind;
  readonly id: string;
  readonly field?: string;
  readonly value?: Parameter;
}

export interface FlagOutcome {
  readonly outcome: 'flag';
  readonly severity: Severity;
  readonly subject: SubjectRef;
  /** Which of the rule's texts tells it. */
  readonly code: string;
  /** Tells two outcomes on one subject apart, and keeps them the same finding when the code changes: a year, a counterpart. */
  readonly instance?: string;
  readonly parameters: Parameters;
  readonly evidence: readonly Evidence[];
  /** The day it concerns: the decision's, the deadline's or the day asked. */
  readonly day: Day;
  /** Where the rule has more than one direction. */
  readonly direction?: Direction;
  /** By when something must be done, if there is such a day. */
  readonly due?: Day;
}

/** One datum that nobody has recorded. For `completeness-mark`, `field` is the register that nobody has vouched for. */
export interface Missing {
  readonly kind: RegisterKind;
  readonly id: string | null;
  readonly field: string;
}

/** The datum that must be filled in before the rule can say anything (okänt). */
export interface UndeterminedOutcome {
  readonly outcome: 'undetermined';
  readonly subject: SubjectRef;
  readonly code: string;
  readonly instance?: string;
  readonly parameters: Parameters;
  readonly missing: Missing;
  readonly evidence: readonly Evidence[];
  readonly day: Day;
}

/** Code of the question that stands open once for the whole organisation, because a register is empty. */
export const emptyRegisterCode = 'empty-register';

/** Id of the subject of such a question. */
export const wholeOrganization = 'organization';

export type Outcome = FlagOutcome | UndeterminedOutcome;

/** Swedish sentences with `{parameter}` holes; `{amount:sek}`, `{on:day}` are formatted when read. */
export interface RuleTexts {
  /** Title of a flag or question of an undetermined, by code. One sentence, the fact itself. */
  readonly title: Readonly<Record<string, string>>;
  /** Vad som hände, by code. */
  readonly happened: Readonly<Record<string, string>>;
  /** Vad regeln säger. */
  readonly says: string;
  /** Vad som hade gått bra. */
  readonly allowed: string;
  /** Gör så här, in order. */
  readonly remedy: readonly string[];
}

interface RuleMeta {
  /** Stays as in the catalogue: `DEL-AMOUNT`. */
  readonly id: string;
  /** Raised when the check changes. */
  readonly version: number;
  readonly title: string;
  readonly severities: readonly Severity[];
  readonly direction: Direction;
  readonly mode: readonly Mode[];
  readonly basis: readonly Basis[];
  readonly cases: readonly CaseLink[];
  /** Swedish: which data the rule reads. */
  readonly dataNeeded: string;
  /** Decisions and events before this day are undetermined: older law is not modelled. */
  readonly validFrom: Day | null;
  /** Must answer undetermined, not flag, where no completeness mark vouches for the register. */
  readonly absenceBased: boolean;
  readonly texts: RuleTexts;
}

/** What a decision did. Returns nothing, a flag or an undetermined. `asOf` is the day the question is asked. */
export interface DecisionRule extends RuleMeta {
  readonly on: 'decision';
  readonly check: (decision: Row<'decision'>, facts: Facts, asOf: Day) => Outcome | undefined;
}

/** What the registers say or lack on `asOf`. */
export interface StructureRule extends RuleMeta {
  readonly on: 'structure';
  readonly check: (facts: Facts, asOf: Day) => readonly Outcome[];
  /** What the rule says of a single decision, where it looks at those too: told as soon as the decision is registered, and not by `check`. */
  readonly checkDecision?: DecisionRule['check'];
}

export type Rule = DecisionRule | StructureRule;

/** Does the rule say this of a single decision, and not of the registers? */
export function isSaidOfDecision(rule: Rule, subject: SubjectRef): boolean {
  return rule.on === 'decision' || (rule.checkDecision !== undefined && subject.kind === 'decision');
}
