import type { Basis, SubjectRef } from '../rules/rule.js';
import type { Day } from '../time/day.js';

/** Every deadline (frist) that the product knows, by the catalogue's id, with its Swedish name. */
export const deadlineLabels = {
  APPROVE_MINUTES: 'Protokollet ska vara justerat', POST_APPROVAL: 'Justeringen ska vara tillkännagiven', APPEAL_WINDOW: 'Sista dag att överklaga', LEGAL_FORCE: 'Beslutet vinner laga kraft',
  APPEAL_FL: 'Sista dag att överklaga enligt förvaltningslagen', EXEC_ADMIN: 'Beslutet får verkställas', NOTICE_KF: 'Kungörelse och kallelse till fullmäktige',
  URGENT_REPORT: 'Brådskande beslut ska anmälas', DELEG_REPORT: 'Delegationsbeslut ska anmälas', SEPARATE_RECORD: 'Särskilt protokoll och anslag för beslut som inte anmäls',
  MOTION: 'Motion eller medborgarförslag ska vara avgjort', BUDGET_KS: 'Styrelsens budgetförslag', BUDGET_KF: 'Budgeten ska vara fastställd', DELAR: 'Delårsrapport till fullmäktige och revisorer',
  ARSREDOV: 'Årsredovisning till fullmäktige och revisorer', DISCHARGE: 'Ansvarsfriheten ska vara prövad', SUPERVISION_YEAR: 'Uppsiktsbeslut om bolaget',
  AVTAL_REPORT: 'Styrelsens årsrapport om avtalssamverkan', PRIVATE_PROGRAM: 'Program för privata utförare', INTERNAL_CONTROL: 'Intern kontroll', TERM_KF: 'Fullmäktiges mandatperiod går ut',
  TERM_KS: 'Styrelsens mandatperiod går ut', TERM_COMMITTEE: 'Nämndens mandatperiod går ut', TERM_ASSOCIATION: 'Förbundets mandatperiod går ut', TERM_AUDITORS: 'Revisorernas mandatperiod går ut',
  EXIT_ASSOCIATION: 'Sista dag att säga upp medlemskapet i förbundet', AGREEMENT_NOTICE: 'Sista dag att säga upp avtalet', AGREEMENT_RENEW: 'Avtalet förlängs', REVIEW_ORDER: 'Översyn av delegationsordningen',
  DIRECTIVE_REVIEW: 'Översyn av ägardirektivet', DOC_REQUEST: 'Begäran om allmän handling ska vara besvarad', FOLLOWUP_STEPS: 'Steg i uppföljningen av ett beslut', PUBLISH_BUDGET: 'Budgetförslaget ska vara publicerat',
  PUBLISH_ANNUAL: 'Årsredovisningen ska vara publicerad', PUBLISH_AUDIT: 'Revisionsberättelsen ska vara publicerad', PARTY_SUPPORT: 'Partistöd',
} as const;
export type DeadlineKey = keyof typeof deadlineLabels;

/** What sort of matter a deadline belongs to, as the annual wheel (årshjul) shows it. */
export const deadlineFamilies = {
  minutes: 'Protokoll och överklagande', reporting: 'Anmälan av beslut', council: 'Fullmäktige', finance: 'Ekonomi och ansvar', steering: 'Styrning och uppföljning', collaboration: 'Avtal och förbund', term: 'Mandatperioder', insight: 'Insyn',
} as const;
export type DeadlineFamily = keyof typeof deadlineFamilies;

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

/** Who has set the day: law, the parties (agreement) or the municipality itself (local). */
export type SetBy = 'law' | 'agreement' | 'local';

/** Frist: an event, the thing it concerns, what it rests on, and the day or why there is none. */
export interface Deadline {
  readonly key: DeadlineKey;
  readonly family: DeadlineFamily;
  readonly label: string;
  readonly subject: SubjectRef;
  /** Tells two days about one thing apart, and stays the same when the day changes: "2027". */
  readonly instance: string | null;
  /** The body (organ) that has to see to it, where one is known. */
  readonly body: string | null;
  readonly basis: readonly Basis[];
  readonly setBy: SetBy;
  /** A day by which somebody must have done something; else a day when something ends, begins or becomes allowed. */
  readonly isDuty: boolean;
  /** Förvarning: how many days before the day somebody should be told. */
  readonly leadDays: readonly number[];
  readonly result: DeadlineResult;
  /** The day it was done, where that is recorded. */
  readonly doneOn: Day | null;
}

export const known = (day: Day, steps: readonly DeadlineStep[]): DeadlineResult => ({ state: 'known', day, steps });
export const none = (why: string): DeadlineResult => ({ state: 'none', why });
export const unknown = (missing: MissingDatum, why: string, steps: readonly DeadlineStep[] = []): DeadlineResult => ({ state: 'unknown', missing, why, steps });
export const step = (text: string, day: Day | null = null): DeadlineStep => ({ text, day });
