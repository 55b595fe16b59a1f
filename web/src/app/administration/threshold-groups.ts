import type { ThresholdKey } from '@ragang/domain';

/** Where a threshold stands on the page. */
const groupOf = {
  principalAmount: 'levels', principalMonths: 'levels', strategicAmount: 'levels', directProcurement: 'levels', frequentDecisions: 'delegation', reportLeadDays: 'delegation', urgentMax: 'delegation', urgentDays: 'delegation', vacancyDays: 'delegation',
  execAmount: 'delegation', directorVacancyDays: 'delegation', overviewN: 'collaboration', overviewMonths: 'collaboration', overviewReportMonths: 'collaboration', noticeLeadDays: 'collaboration', renewalLeadDays: 'collaboration', costPct: 'collaboration',
  costPoints: 'collaboration', costIndexPct: 'collaboration', representativeDays: 'collaboration', goalConflictDays: 'collaboration', supervisionDue: 'steering', controlPlanDue: 'steering', controlFollowUpDue: 'steering', accountFormMonths: 'steering',
  visionEndingMonths: 'steering', directionMonths: 'steering', termChangeDays: 'steering', expiringDays: 'steering', providerFollowUpMonths: 'steering', budgetPct: 'finance', budgetAbs: 'finance', recoveryPlanMonths: 'finance', savingsCover: 'finance',
  reportDays: 'finance', docDays: 'insight', registrationDays: 'insight', documentRequestDays: 'insight', rectifyDays: 'insight', threatDays: 'insight', threatInfluenceDays: 'insight',
} as const satisfies Readonly<Record<ThresholdKey, string>>;
export type ThresholdGroup = (typeof groupOf)[ThresholdKey];

export const thresholdGroups: readonly ThresholdGroup[] = ['levels', 'delegation', 'collaboration', 'steering', 'finance', 'insight'];
export const keysOf = (group: ThresholdGroup): readonly ThresholdKey[] => (Object.keys(groupOf) as ThresholdKey[]).filter((key) => groupOf[key] === group);
