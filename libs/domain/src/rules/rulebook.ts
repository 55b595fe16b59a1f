import type { Rule } from './rule.js';
import { colNoOverview } from './collaboration/COL-NO-OVERVIEW.rule.js';
import { colNoReporting } from './collaboration/COL-NO-REPORTING.rule.js';
import { colNotice } from './collaboration/COL-NOTICE.rule.js';
import { companyInfoDuty } from './companies/COMPANY-INFO-DUTY.rule.js';
import { directiveMissingContent } from './companies/DIRECTIVE-MISSING-CONTENT.rule.js';
import { companyPrinciple } from './companies/KL-10-3-PRINCIPLE.rule.js';
import { supervision } from './companies/KL-6-9-SUPERVISION.rule.js';
import { dataContradiction } from './informal/DATA-CONTRADICTION.rule.js';
import { infMeetingUndocumented } from './informal/INF-MEETING-UNDOCUMENTED.rule.js';
import { infNetworkDecides } from './informal/INF-NETWORK-DECIDES.rule.js';
import { infPrivateSetting } from './informal/INF-PRIVATE-SETTING.rule.js';
import { budgetDeviationUnreported } from './steering/BUDGET-DEVIATION-UNREPORTED.rule.js';
import { threatNoAction } from './steering/THREAT-NO-ACTION.rule.js';
import { visionExpired } from './steering/VISION-EXPIRED.rule.js';

/** Regelboken: every rule that is applied. */
export const rulebook: readonly Rule[] = [
  colNoOverview, colNoReporting, colNotice, companyInfoDuty, directiveMissingContent, companyPrinciple, supervision, dataContradiction,
  infMeetingUndocumented, infNetworkDecides, infPrivateSetting, budgetDeviationUnreported, threatNoAction, visionExpired,
];

const byId = new Map(rulebook.map((rule) => [rule.id, rule]));

export function ruleOf(id: string): Rule | undefined {
  return byId.get(id);
}
