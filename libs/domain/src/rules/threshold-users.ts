import type { DeadlineKey } from '../deadlines/deadline.js';
import type { ThresholdKey } from '../registers/platform/threshold.js';

/** What asks for a threshold (tröskel): rules and deadlines, and pages that count with it. */
export interface ThresholdUsers {
  readonly rules: readonly string[];
  readonly deadlines: readonly DeadlineKey[];
  /** Swedish: where else it is used. */
  readonly elsewhere?: string;
}

const rules = (...ids: readonly string[]): ThresholdUsers => ({ rules: ids, deadlines: [] });

/** Kept by hand, and held against the source by a test. */
export const thresholdUsers: Readonly<Record<ThresholdKey, ThresholdUsers>> = {
  principalAmount: rules('KL-5-1-EXCLUSIVE'), principalMonths: rules('KL-5-1-EXCLUSIVE'), reportLeadDays: { rules: ['KL-7-8-NOT-REPORTED'], deadlines: ['DELEG_REPORT'] },
  docDays: rules('INF-MEETING-UNDOCUMENTED'), reportDays: rules('BUDGET-DEVIATION-UNREPORTED', 'INFO-WITHHELD'), budgetPct: rules('BUDGET-DEVIATION-UNREPORTED'), budgetAbs: rules('BUDGET-DEVIATION-UNREPORTED'),
  overviewN: rules('COL-NO-OVERVIEW'), overviewMonths: rules('COL-NO-OVERVIEW'), overviewReportMonths: rules('COL-NO-REPORTING'), supervisionDue: { rules: ['KL-6-9-SUPERVISION'], deadlines: ['SUPERVISION_YEAR'] },
  threatDays: rules('THREAT-NO-ACTION'), vacancyDays: rules('DO-VACANT'), noticeLeadDays: rules('COL-NOTICE'), expiringDays: { rules: [], deadlines: [], elsewhere: 'Uppdrag som snart löper ut, på sidan Organisation' },
  execAmount: rules('EXEC-MISCLASSIFIED'), rectifyDays: rules('KL-13-15-RECTIFY'), strategicAmount: rules('FOLLOWUP-NOT-PLANNED'), savingsCover: rules('SAVINGS-UNASSIGNED'),
  controlPlanDue: { rules: ['KL-6-6-INTERNAL-CONTROL'], deadlines: ['INTERNAL_CONTROL'] }, controlFollowUpDue: { rules: ['KL-6-6-INTERNAL-CONTROL'], deadlines: ['INTERNAL_CONTROL'] },
  accountFormMonths: rules('KL-6-5-ACCOUNT'), recoveryPlanMonths: rules('BUDGET-REPEATED'), urgentMax: rules('KL-6-39-PATTERN'), urgentDays: rules('KL-6-39-PATTERN'), frequentDecisions: rules('DO-GAP-TYPE'),
  directProcurement: rules('LOU-INTERNAL'), providerFollowUpMonths: rules('KL-10-8-FOLLOWUP'), directorVacancyDays: rules('KL-7-1-DIRECTOR'), registrationDays: rules('INF-UNREGISTERED-DOC'),
  renewalLeadDays: { rules: ['COL-AUTORENEW'], deadlines: ['AGREEMENT_RENEW'] }, costPct: rules('COL-COST'), costPoints: rules('COL-COST'), costIndexPct: rules('COL-COST'), representativeDays: rules('COL-NO-REP'),
  goalConflictDays: rules('COL-GOAL-CONFLICT'), documentRequestDays: { rules: ['TF-2-15-DELAY'], deadlines: ['DOC_REQUEST'] }, visionEndingMonths: rules('VISION-ENDING'), directionMonths: rules('NO-DIRECTION-FOR-TERM'),
  termChangeDays: { rules: ['TERM-CHANGE'], deadlines: ['REVIEW_ORDER'], elsewhere: 'Checklistan på sidan Mandatskiftet' }, threatInfluenceDays: rules('THREAT-INFLUENCED'),
};
