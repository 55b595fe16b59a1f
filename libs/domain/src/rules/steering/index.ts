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
import { goalChainBrokenExamples } from './GOAL-CHAIN-BROKEN.examples.js';
import { goalChainBroken } from './GOAL-CHAIN-BROKEN.rule.js';
import { goalContradictionExamples } from './GOAL-CONTRADICTION.examples.js';
import { goalContradiction } from './GOAL-CONTRADICTION.rule.js';
import { noDirectionForTermExamples } from './NO-DIRECTION-FOR-TERM.examples.js';
import { noDirectionForTerm } from './NO-DIRECTION-FOR-TERM.rule.js';
import { roleSocialMediaExamples } from './ROLE-SOCIAL-MEDIA.examples.js';
import { roleSocialMedia } from './ROLE-SOCIAL-MEDIA.rule.js';
import { structureNoImpactExamples } from './STRUCTURE-NO-IMPACT.examples.js';
import { structureNoImpact } from './STRUCTURE-NO-IMPACT.rule.js';
import { termChangeExamples } from './TERM-CHANGE.examples.js';
import { termChange } from './TERM-CHANGE.rule.js';
import { threatInfluencedExamples } from './THREAT-INFLUENCED.examples.js';
import { threatInfluenced } from './THREAT-INFLUENCED.rule.js';
import { visionEndingExamples } from './VISION-ENDING.examples.js';
import { visionEnding } from './VISION-ENDING.rule.js';

/** Mål, styrning och uppföljning: the rules of this area. */
export const steeringRules: readonly Rule[] = [
  visionEnding,
  threatInfluenced,
  termChange,
  structureNoImpact,
  roleSocialMedia,
  noDirectionForTerm,
  goalContradiction,
  goalChainBroken,
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
  visionEndingExamples,
  threatInfluencedExamples,
  termChangeExamples,
  structureNoImpactExamples,
  roleSocialMediaExamples,
  noDirectionForTermExamples,
  goalContradictionExamples,
  goalChainBrokenExamples,
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
