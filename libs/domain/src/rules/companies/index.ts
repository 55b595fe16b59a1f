import type { RuleExamples } from '../example.js';
import type { Rule } from '../rule.js';
import { ceoBeyondMandateExamples } from './CEO-BEYOND-MANDATE.examples.js';
import { ceoBeyondMandate } from './CEO-BEYOND-MANDATE.rule.js';
import { companyInfoDutyExamples } from './COMPANY-INFO-DUTY.examples.js';
import { companyInfoDuty } from './COMPANY-INFO-DUTY.rule.js';
import { companyPublicAccessExamples } from './COMPANY-OSL.examples.js';
import { companyPublicAccess } from './COMPANY-OSL.rule.js';
import { directiveMissingContentExamples } from './DIRECTIVE-MISSING-CONTENT.examples.js';
import { directiveMissingContent } from './DIRECTIVE-MISSING-CONTENT.rule.js';
import { directiveNotAtMeetingExamples } from './DIRECTIVE-NOT-AT-MEETING.examples.js';
import { directiveNotAtMeeting } from './DIRECTIVE-NOT-AT-MEETING.rule.js';
import { directiveStaleExamples } from './DIRECTIVE-STALE.examples.js';
import { directiveStale } from './DIRECTIVE-STALE.rule.js';
import { groupChainUnclearExamples } from './GROUP-CHAIN-UNCLEAR.examples.js';
import { groupChainUnclear } from './GROUP-CHAIN-UNCLEAR.rule.js';
import { handoverWithoutDecisionExamples } from './KL-10-1-HANDOVER.examples.js';
import { handoverWithoutDecision } from './KL-10-1-HANDOVER.rule.js';
import { companyArticlesExamples } from './KL-10-3-ARTICLES.examples.js';
import { companyArticles } from './KL-10-3-ARTICLES.rule.js';
import { companyBoardExamples } from './KL-10-3-BOARD.examples.js';
import { companyBoard } from './KL-10-3-BOARD.rule.js';
import { companyLayAuditorExamples } from './KL-10-3-LAY-AUDITOR.examples.js';
import { companyLayAuditor } from './KL-10-3-LAY-AUDITOR.rule.js';
import { companyPrincipleExamples } from './KL-10-3-PRINCIPLE.examples.js';
import { companyPrinciple } from './KL-10-3-PRINCIPLE.rule.js';
import { partlyOwnedExamples } from './KL-10-4-PARTLY-OWNED.examples.js';
import { partlyOwned } from './KL-10-4-PARTLY-OWNED.rule.js';
import { foundationConditionsExamples } from './KL-10-6-FOUNDATION.examples.js';
import { foundationConditions } from './KL-10-6-FOUNDATION.rule.js';
import { providerFollowUpExamples } from './KL-10-8-FOLLOWUP.examples.js';
import { providerFollowUp } from './KL-10-8-FOLLOWUP.rule.js';
import { propertyPledgedExamples } from './KL-11-22-PLEDGE.examples.js';
import { propertyPledged } from './KL-11-22-PLEDGE.rule.js';
import { providerProgramExamples } from './KL-5-3-PROGRAM.examples.js';
import { providerProgram } from './KL-5-3-PROGRAM.rule.js';
import { supervisionWithoutMeasuresExamples } from './KL-6-9-NO-MEASURES.examples.js';
import { supervisionWithoutMeasures } from './KL-6-9-NO-MEASURES.rule.js';
import { supervisionExamples } from './KL-6-9-SUPERVISION.examples.js';
import { supervision } from './KL-6-9-SUPERVISION.rule.js';
import { internalProcurementExamples } from './LOU-INTERNAL.examples.js';
import { internalProcurement } from './LOU-INTERNAL.rule.js';
import { ownerInformalOrderExamples } from './OWNER-INFORMAL-ORDER.examples.js';
import { ownerInformalOrder } from './OWNER-INFORMAL-ORDER.rule.js';
import { proxyInstructionExamples } from './PROXY-INSTRUCTION.examples.js';
import { proxyInstruction } from './PROXY-INSTRUCTION.rule.js';

/** Bolag och överlämnad verksamhet: the rules of this area. */
export const companiesRules: readonly Rule[] = [
  ceoBeyondMandate,
  companyInfoDuty,
  companyPublicAccess,
  directiveMissingContent,
  directiveNotAtMeeting,
  directiveStale,
  groupChainUnclear,
  handoverWithoutDecision,
  companyArticles,
  companyBoard,
  companyLayAuditor,
  companyPrinciple,
  partlyOwned,
  foundationConditions,
  providerFollowUp,
  propertyPledged,
  providerProgram,
  supervisionWithoutMeasures,
  supervision,
  internalProcurement,
  ownerInformalOrder,
  proxyInstruction,
];

/** Their examples, run by the tests and shown to readers. */
export const companiesExamples: readonly RuleExamples[] = [
  ceoBeyondMandateExamples,
  companyInfoDutyExamples,
  companyPublicAccessExamples,
  directiveMissingContentExamples,
  directiveNotAtMeetingExamples,
  directiveStaleExamples,
  groupChainUnclearExamples,
  handoverWithoutDecisionExamples,
  companyArticlesExamples,
  companyBoardExamples,
  companyLayAuditorExamples,
  companyPrincipleExamples,
  partlyOwnedExamples,
  foundationConditionsExamples,
  providerFollowUpExamples,
  propertyPledgedExamples,
  providerProgramExamples,
  supervisionWithoutMeasuresExamples,
  supervisionExamples,
  internalProcurementExamples,
  ownerInformalOrderExamples,
  proxyInstructionExamples,
];
