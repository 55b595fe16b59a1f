import type { Rule } from './rule.js';
import { executionBeforeDecision } from './administration/EXEC-BEFORE-DECISION.rule.js';
import { professionDeviates } from './administration/PROF-DEVIATES.rule.js';
import { colNoOverview } from './collaboration/COL-NO-OVERVIEW.rule.js';
import { colNoReporting } from './collaboration/COL-NO-REPORTING.rule.js';
import { colNotice } from './collaboration/COL-NOTICE.rule.js';
import { companyInfoDuty } from './companies/COMPANY-INFO-DUTY.rule.js';
import { directiveMissingContent } from './companies/DIRECTIVE-MISSING-CONTENT.rule.js';
import { companyPrinciple } from './companies/KL-10-3-PRINCIPLE.rule.js';
import { supervision } from './companies/KL-6-9-SUPERVISION.rule.js';
import { danglingDelegate } from './delegation-orders/DO-DANGLING.rule.js';
import { overlappingItems } from './delegation-orders/DO-OVERLAP.rule.js';
import { vacantPost } from './delegation-orders/DO-VACANT.rule.js';
import { amountExceeded } from './delegation/DEL-AMOUNT.rule.js';
import { mixedDelegation } from './delegation/DEL-MIXED.rule.js';
import { noDelegation } from './delegation/DEL-NO-BASIS.rule.js';
import { notInForce } from './delegation/DEL-TIME.rule.js';
import { delegatedPrinciple } from './delegation/KL-6-38-PRINCIPLE.rule.js';
import { chairAlone } from './delegation/KL-6-39-CHAIR-ALONE.rule.js';
import { subDelegationRule } from './delegation/KL-7-6-SUBDELEGATION.rule.js';
import { notReported } from './delegation/KL-7-8-NOT-REPORTED.rule.js';
import { dataContradiction } from './informal/DATA-CONTRADICTION.rule.js';
import { infMeetingUndocumented } from './informal/INF-MEETING-UNDOCUMENTED.rule.js';
import { infNetworkDecides } from './informal/INF-NETWORK-DECIDES.rule.js';
import { infPrivateSetting } from './informal/INF-PRIVATE-SETTING.rule.js';
import { councilExclusive } from './levels/KL-5-1-EXCLUSIVE.rule.js';
import { promiseBeforeDecision } from './politics/PROMISE-BEFORE-DECISION.rule.js';
import { bypassCommittee } from './politics/ROLE-BYPASS-COMMITTEE.rule.js';
import { budgetDeviationUnreported } from './steering/BUDGET-DEVIATION-UNREPORTED.rule.js';
import { threatNoAction } from './steering/THREAT-NO-ACTION.rule.js';
import { visionExpired } from './steering/VISION-EXPIRED.rule.js';

/** Regelboken: every rule that is applied. */
export const rulebook: readonly Rule[] = [
  executionBeforeDecision, professionDeviates, colNoOverview, colNoReporting, colNotice, companyInfoDuty, directiveMissingContent, companyPrinciple,
  supervision, danglingDelegate, overlappingItems, vacantPost, amountExceeded, mixedDelegation, noDelegation, notInForce, delegatedPrinciple,
  chairAlone, subDelegationRule, notReported, dataContradiction, infMeetingUndocumented, infNetworkDecides, infPrivateSetting, councilExclusive,
  promiseBeforeDecision, bypassCommittee, budgetDeviationUnreported, threatNoAction, visionExpired,
];

const byId = new Map(rulebook.map((rule) => [rule.id, rule]));

export function ruleOf(id: string): Rule | undefined {
  return byId.get(id);
}
