import type { RuleExamples } from '../example.js';
import type { Rule } from '../rule.js';
import { budgetDeviationUnreportedExamples } from './BUDGET-DEVIATION-UNREPORTED.examples.js';
import { budgetDeviationUnreported } from './BUDGET-DEVIATION-UNREPORTED.rule.js';
import { threatNoActionExamples } from './THREAT-NO-ACTION.examples.js';
import { threatNoAction } from './THREAT-NO-ACTION.rule.js';
import { visionExpiredExamples } from './VISION-EXPIRED.examples.js';
import { visionExpired } from './VISION-EXPIRED.rule.js';
import { budgetRepeatedExamples } from './BUDGET-REPEATED.examples.js';
import { budgetRepeated } from './BUDGET-REPEATED.rule.js';
import { followUpChainExamples } from './FOLLOWUP-CHAIN.examples.js';
import { followUpChain } from './FOLLOWUP-CHAIN.rule.js';
import { followUpNotPlannedExamples } from './FOLLOWUP-NOT-PLANNED.examples.js';
import { followUpNotPlanned } from './FOLLOWUP-NOT-PLANNED.rule.js';
import { councilAssignmentAccountExamples } from './KL-6-5-ACCOUNT.examples.js';
import { councilAssignmentAccount } from './KL-6-5-ACCOUNT.rule.js';
import { internalControlExamples } from './KL-6-6-INTERNAL-CONTROL.examples.js';
import { internalControl } from './KL-6-6-INTERNAL-CONTROL.rule.js';
import { savingsUnassignedExamples } from './SAVINGS-UNASSIGNED.examples.js';
import { savingsUnassigned } from './SAVINGS-UNASSIGNED.rule.js';

/** Mål, styrning och uppföljning: the rules of this area. */
export const steeringRules: readonly Rule[] = [
  budgetDeviationUnreported,
  threatNoAction,
  visionExpired,
  budgetRepeated,
  followUpChain,
  followUpNotPlanned,
  councilAssignmentAccount,
  internalControl,
  savingsUnassigned,
];

/** Their examples, run by the tests and shown to readers. */
export const steeringExamples: readonly RuleExamples[] = [
  budgetDeviationUnreportedExamples,
  threatNoActionExamples,
  visionExpiredExamples,
  budgetRepeatedExamples,
  followUpChainExamples,
  followUpNotPlannedExamples,
  councilAssignmentAccountExamples,
  internalControlExamples,
  savingsUnassignedExamples,
];
