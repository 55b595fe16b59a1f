import type { RuleExamples } from './example.js';
import { executionBeforeDecisionExamples } from './administration/EXEC-BEFORE-DECISION.examples.js';
import { professionDeviatesExamples } from './administration/PROF-DEVIATES.examples.js';
import { colNoOverviewExamples } from './collaboration/COL-NO-OVERVIEW.examples.js';
import { colNoReportingExamples } from './collaboration/COL-NO-REPORTING.examples.js';
import { colNoticeExamples } from './collaboration/COL-NOTICE.examples.js';
import { companyInfoDutyExamples } from './companies/COMPANY-INFO-DUTY.examples.js';
import { directiveMissingContentExamples } from './companies/DIRECTIVE-MISSING-CONTENT.examples.js';
import { companyPrincipleExamples } from './companies/KL-10-3-PRINCIPLE.examples.js';
import { supervisionExamples } from './companies/KL-6-9-SUPERVISION.examples.js';
import { danglingDelegateExamples } from './delegation-orders/DO-DANGLING.examples.js';
import { overlappingItemsExamples } from './delegation-orders/DO-OVERLAP.examples.js';
import { vacantPostExamples } from './delegation-orders/DO-VACANT.examples.js';
import { amountExceededExamples } from './delegation/DEL-AMOUNT.examples.js';
import { mixedDelegationExamples } from './delegation/DEL-MIXED.examples.js';
import { noDelegationExamples } from './delegation/DEL-NO-BASIS.examples.js';
import { notInForceExamples } from './delegation/DEL-TIME.examples.js';
import { delegatedPrincipleExamples } from './delegation/KL-6-38-PRINCIPLE.examples.js';
import { chairAloneExamples } from './delegation/KL-6-39-CHAIR-ALONE.examples.js';
import { subDelegationRuleExamples } from './delegation/KL-7-6-SUBDELEGATION.examples.js';
import { notReportedExamples } from './delegation/KL-7-8-NOT-REPORTED.examples.js';
import { dataContradictionExamples } from './informal/DATA-CONTRADICTION.examples.js';
import { infMeetingUndocumentedExamples } from './informal/INF-MEETING-UNDOCUMENTED.examples.js';
import { infNetworkDecidesExamples } from './informal/INF-NETWORK-DECIDES.examples.js';
import { infPrivateSettingExamples } from './informal/INF-PRIVATE-SETTING.examples.js';
import { councilExclusiveExamples } from './levels/KL-5-1-EXCLUSIVE.examples.js';
import { promiseBeforeDecisionExamples } from './politics/PROMISE-BEFORE-DECISION.examples.js';
import { bypassCommitteeExamples } from './politics/ROLE-BYPASS-COMMITTEE.examples.js';
import { budgetDeviationUnreportedExamples } from './steering/BUDGET-DEVIATION-UNREPORTED.examples.js';
import { threatNoActionExamples } from './steering/THREAT-NO-ACTION.examples.js';
import { visionExpiredExamples } from './steering/VISION-EXPIRED.examples.js';

/** Every rule's examples: run by the tests, shown to readers. */
export const allExamples: readonly RuleExamples[] = [
  executionBeforeDecisionExamples, professionDeviatesExamples, colNoOverviewExamples, colNoReportingExamples, colNoticeExamples,
  companyInfoDutyExamples, directiveMissingContentExamples, companyPrincipleExamples, supervisionExamples, danglingDelegateExamples,
  overlappingItemsExamples, vacantPostExamples, amountExceededExamples, mixedDelegationExamples, noDelegationExamples, notInForceExamples,
  delegatedPrincipleExamples, chairAloneExamples, subDelegationRuleExamples, notReportedExamples, dataContradictionExamples,
  infMeetingUndocumentedExamples, infNetworkDecidesExamples, infPrivateSettingExamples, councilExclusiveExamples, promiseBeforeDecisionExamples,
  bypassCommitteeExamples, budgetDeviationUnreportedExamples, threatNoActionExamples, visionExpiredExamples,
];
