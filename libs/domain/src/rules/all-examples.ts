import type { RuleExamples } from './example.js';
import { colNoOverviewExamples } from './collaboration/COL-NO-OVERVIEW.examples.js';
import { colNoReportingExamples } from './collaboration/COL-NO-REPORTING.examples.js';
import { colNoticeExamples } from './collaboration/COL-NOTICE.examples.js';
import { companyInfoDutyExamples } from './companies/COMPANY-INFO-DUTY.examples.js';
import { directiveMissingContentExamples } from './companies/DIRECTIVE-MISSING-CONTENT.examples.js';
import { companyPrincipleExamples } from './companies/KL-10-3-PRINCIPLE.examples.js';
import { supervisionExamples } from './companies/KL-6-9-SUPERVISION.examples.js';
import { dataContradictionExamples } from './informal/DATA-CONTRADICTION.examples.js';
import { infMeetingUndocumentedExamples } from './informal/INF-MEETING-UNDOCUMENTED.examples.js';
import { infNetworkDecidesExamples } from './informal/INF-NETWORK-DECIDES.examples.js';
import { infPrivateSettingExamples } from './informal/INF-PRIVATE-SETTING.examples.js';
import { budgetDeviationUnreportedExamples } from './steering/BUDGET-DEVIATION-UNREPORTED.examples.js';
import { threatNoActionExamples } from './steering/THREAT-NO-ACTION.examples.js';
import { visionExpiredExamples } from './steering/VISION-EXPIRED.examples.js';

/** Every rule's examples: run by the tests, shown to readers. */
export const allExamples: readonly RuleExamples[] = [
  colNoOverviewExamples, colNoReportingExamples, colNoticeExamples, companyInfoDutyExamples, directiveMissingContentExamples, companyPrincipleExamples,
  supervisionExamples, dataContradictionExamples, infMeetingUndocumentedExamples, infNetworkDecidesExamples, infPrivateSettingExamples,
  budgetDeviationUnreportedExamples, threatNoActionExamples, visionExpiredExamples,
];
