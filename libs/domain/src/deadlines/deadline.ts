import type { LawSectionId } from '../law/law-section-id.js';
import type { SubjectRef } from '../rules/rule.js';
import type { Day } from '../time/day.js';

export const deadlineLabels = {
  AGREEMENT_NOTICE: 'Sista dag att säga upp avtalet', AGREEMENT_RENEW: 'Avtalet förlängs', APPEAL_WINDOW: 'Sista dag att överklaga', LEGAL_FORCE: 'Beslutet vinner laga kraft',
  DELEG_REPORT: 'Delegationsbeslut ska anmälas', URGENT_REPORT: 'Brådskande beslut ska anmälas', SUPERVISION_YEAR: 'Uppsiktsbeslut om bolaget', TERM_KF: 'Fullmäktiges mandatperiod går ut',
  TERM_KS: 'Styrelsens mandatperiod går ut', TERM_COMMITTEE: 'Nämndens mandatperiod går ut', TERM_ASSOCIATION: 'Förbundets mandatperiod går ut', TERM_AUDITORS: 'Revisorernas mandatperiod går ut',
} as const;
export type DeadlineKey = keyof typeof deadlineLabels;

/** One line of the calculation, as it is shown: "Uppsägningstid 2 månader före 2026-08-28". */
export interface DeadlineStep {
  readonly text: string;
  readonly day: Day | null;
}

/** The datum that is missing (okänt), and where it is filled in. */
export interface MissingDatum {
  readonly kind: SubjectRef['kind'];
  readonly id: string | null;
  readonly field: string;
}

export type DeadlineResult =
  /** The day is worked out. */
  | { readonly state: 'known'; readonly day: Day; readonly steps: readonly DeadlineStep[] }
  /** A datum is missing: the answer is okänt, never "in time". */
  | { readonly state: 'unknown'; readonly missing: MissingDatum; readonly why: string; readonly steps: readonly DeadlineStep[] }
  /** There is no such day, and that is known. */
  | { readonly state: 'none'; readonly why: string };

/** Frist: an event, the thing it concerns, what it rests on, and the day or why there is none. */
export interface Deadline {
  readonly key: DeadlineKey;
  readonly label: string;
  readonly subject: SubjectRef;
  readonly basis: readonly LawSectionId[];
  /** Who has set the day: law, the parties (agreement) or the municipality itself (local). */
  readonly setBy: 'law' | 'agreement' | 'local';
  readonly result: DeadlineResult;
}

export const known = (day: Day, steps: readonly DeadlineStep[]): DeadlineResult => ({ state: 'known', day, steps });
export const none = (why: string): DeadlineResult => ({ state: 'none', why });
export const unknown = (missing: MissingDatum, why: string, steps: readonly DeadlineStep[] = []): DeadlineResult => ({ state: 'unknown', missing, why, steps });
export const step = (text: string, day: Day | null = null): DeadlineStep => ({ text, day });
