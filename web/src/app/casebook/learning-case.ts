import type { Finding } from '../shared/flags/finding';

/** A teaching case as the API tells it, in the project's own words. */
export interface LearningCase {
  readonly no: number;
  readonly title: string;
  readonly setting: string;
  readonly summary: string;
  readonly prompts: readonly string[];
  readonly lessons: readonly string[];
  readonly themes: readonly string[];
  /** "SKR-rapporten, case 10". */
  readonly citation: string;
}

export interface CaseRule {
  readonly id: string;
  readonly title: string;
  readonly directionLabel: string;
  readonly severityLabels: readonly string[];
  readonly why: string;
  readonly primary: boolean;
}

export interface CaseAnswer {
  readonly item: LearningCase;
  readonly rules: readonly CaseRule[];
  readonly findings: readonly Finding[];
}
