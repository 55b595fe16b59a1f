import type { VerificationMark } from '../shared/law/law-section';
import type { SeverityWord } from '../shared/ui/severity';

export interface RuleRow {
  readonly id: string;
  readonly title: string;
  readonly area: string;
  readonly areaLabel: string;
  readonly severities: readonly SeverityWord[];
  readonly direction: string;
  readonly directionLabel: string;
  readonly mode: readonly string[];
  readonly basis: readonly { readonly label: string; readonly law: string | null; readonly mark: VerificationMark }[];
  readonly cases: readonly number[];
  readonly says: string;
  readonly doubts: readonly number[];
  readonly answers: { readonly flags: number; readonly open: number; readonly answered: number; readonly dismissed: number } | null;
  readonly needsReview: boolean;
}

export interface PendingChange { readonly source: string; readonly mark: VerificationMark; readonly about: string; readonly when: string; readonly sections: readonly string[]; readonly rules: readonly string[]; readonly cases: readonly number[] }

/** What `GET /rules` answers. */
export interface RuleList {
  readonly items: readonly RuleRow[];
  readonly total: number;
  readonly areas: readonly { readonly key: string; readonly label: string }[];
  readonly doubts: readonly { readonly no: number; readonly sentence: string; readonly rules: readonly string[] }[];
  readonly pending: readonly PendingChange[];
  readonly checkedTo: string;
}

interface Neighbour { readonly id: string; readonly title: string; readonly because: string }

/** What `GET /rules/{id}` answers. */
export interface RuleDetail extends Omit<RuleRow, 'basis' | 'cases' | 'doubts'> {
  readonly on: 'decision' | 'structure';
  readonly version: number;
  readonly basis: readonly { readonly label: string; readonly law?: string; readonly note?: string; readonly mark: VerificationMark; readonly gist?: string; readonly link?: string }[];
  readonly allowed: string;
  readonly remedy: readonly string[];
  readonly conditions: readonly string[];
  readonly alwaysTells: string | null;
  readonly dataNeeded: string;
  readonly validFrom: string | null;
  readonly absenceBased: boolean;
  readonly cases: readonly { readonly no: number; readonly title: string; readonly why: string; readonly primary: boolean }[];
  readonly doubts: readonly { readonly no: number; readonly sentence: string }[];
  readonly pending: readonly PendingChange[];
  readonly yieldsTo: readonly Neighbour[];
  readonly hides: readonly Neighbour[];
  readonly examples: Readonly<Record<ExampleOutcome, number>>;
}

export type ExampleOutcome = 'flag' | 'none' | 'undetermined';

export interface ExampleRun {
  readonly name: string;
  readonly asOf: string;
  readonly expected: ExampleOutcome;
  readonly because: string | null;
  readonly outcome: ExampleOutcome | 'failed';
  readonly severity: SeverityWord | null;
  readonly title: string | null;
  readonly happened: string | null;
  readonly missing: string | null;
  readonly isAsExpected: boolean;
}

/** What `GET /rules/{id}/examples` answers. */
export interface ExampleRuns { readonly ranAt: string; readonly milliseconds: number; readonly asExpected: number; readonly total: number; readonly items: readonly ExampleRun[] }
