import type { LawSections } from '../shared/law/law-section';

export interface Step { readonly text: string; readonly day: string | null }
export interface Ground { readonly law: string | null; readonly text: string | null; readonly mark: string | null }
export interface Named { readonly id: string; readonly name: string }
export interface Subject extends Named { readonly kind: string }

export interface Deadline {
  readonly key: string;
  readonly family: string;
  readonly label: string;
  readonly day: string;
  readonly daysLeft: number;
  readonly state: 'coming' | 'done' | 'overdue' | 'past';
  readonly doneOn: string | null;
  readonly byLaw: boolean;
  readonly setBy: 'law' | 'agreement' | 'local';
  readonly subject: Subject;
  readonly instance: string | null;
  readonly body: Named | null;
  readonly grounds: readonly Ground[];
  readonly leadDays: readonly number[];
  readonly steps: readonly Step[];
}

/** Deadlines of one sort that lack the same datum. */
export interface UnknownGroup {
  readonly key: string;
  readonly label: string;
  readonly basis: readonly string[];
  readonly missing: { readonly kind: string; readonly field: string; readonly register: string; readonly fieldLabel: string | null };
  readonly count: number;
  readonly items: readonly { readonly subject: Subject; readonly body: Named | null; readonly why: string; readonly missingId: string | null; readonly steps: readonly Step[] }[];
}

export interface Choice { readonly value: string; readonly label: string; readonly count: number }
export interface KindChoice extends Choice { readonly family: string; readonly calculation: string }
export interface CalendarChoices { readonly families: readonly Choice[]; readonly kinds: readonly KindChoice[]; readonly bodies: readonly Choice[] }

/** What `GET /deadlines` answers. */
export interface CalendarAnswer {
  readonly asOf: string;
  readonly items: readonly Deadline[];
  readonly overdue: readonly Deadline[];
  readonly unknown: readonly UnknownGroup[];
  readonly choices: CalendarChoices;
  readonly laws: LawSections;
}
