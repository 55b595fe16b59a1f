import type { Finding } from '../shared/flags/finding';
import type { LawSections } from '../shared/law/law-section';
import type { SeverityWord } from '../shared/ui/severity';

export interface BoundaryMark {
  readonly id: string;
  readonly number: string;
  readonly severity: SeverityWord | null;
  readonly title: string;
}

/** Two that the line runs between, and the questions that have got over to either side. */
export interface BoundaryPair {
  readonly left: { readonly id: string | null; readonly name: string };
  readonly right: { readonly id: string | null; readonly name: string };
  readonly toLeft: readonly BoundaryMark[];
  readonly toRight: readonly BoundaryMark[];
}

export interface BoundarySection {
  readonly key: 'politics' | 'ownership' | 'collaboration';
  readonly left: string;
  readonly right: string;
  readonly pairs: readonly BoundaryPair[];
  readonly toLeft: number;
  readonly toRight: number;
}

export interface Deadline {
  readonly key: string;
  readonly label: string;
  readonly day: string;
  readonly daysLeft: number;
  readonly byLaw: boolean;
  readonly subject: { readonly kind: string; readonly id: string; readonly name: string };
  readonly basis: readonly string[];
  readonly steps: readonly { readonly text: string; readonly day: string | null }[];
}

export interface DeadlineGroup extends Deadline {
  readonly count: number;
  readonly sentence: string;
  /** Several things share the line; it then leads to the whole list. */
  readonly isShared: boolean;
}

export interface Change {
  readonly at: string;
  readonly actor: string;
  readonly action: 'record' | 'change' | 'correct' | 'end';
  readonly kind: string;
  readonly path: string;
  readonly id: string;
  readonly name: string;
  readonly registerName: string;
}

/** What `GET /overview` answers. */
export interface OverviewAnswer {
  readonly asOf: string;
  readonly role: string;
  readonly actions: readonly Finding[];
  /** Ids of the actions that the person may answer. */
  readonly answerable: readonly string[];
  readonly totalFlags: number;
  readonly totalQuestions: number;
  readonly unlawful: number;
  readonly nearDeadlines: number;
  readonly boundary: readonly BoundarySection[];
  readonly deadlines: readonly DeadlineGroup[];
  readonly laws: LawSections;
  readonly changes: readonly Change[];
}

/** Which direction of crossing has got over to which side. */
export const directionTo: Readonly<Record<BoundarySection['key'], { readonly left: string; readonly right: string }>> = {
  politics: { left: 'administration-to-politics', right: 'politics-to-administration' },
  ownership: { left: 'company-to-owner', right: 'owner-to-company' },
  collaboration: { left: 'collaboration-to-principal', right: 'principal-to-collaboration' },
};
