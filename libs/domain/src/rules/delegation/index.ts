import type { RuleExamples } from '../example.js';
import type { Rule } from '../rule.js';
import { amountExceededExamples } from './DEL-AMOUNT.examples.js';
import { amountExceeded } from './DEL-AMOUNT.rule.js';
import { mixedDelegationExamples } from './DEL-MIXED.examples.js';
import { mixedDelegation } from './DEL-MIXED.rule.js';
import { noDelegationExamples } from './DEL-NO-BASIS.examples.js';
import { noDelegation } from './DEL-NO-BASIS.rule.js';
import { notInForceExamples } from './DEL-TIME.examples.js';
import { notInForce } from './DEL-TIME.rule.js';
import { delegatedPrincipleExamples } from './KL-6-38-PRINCIPLE.examples.js';
import { delegatedPrinciple } from './KL-6-38-PRINCIPLE.rule.js';
import { chairAloneExamples } from './KL-6-39-CHAIR-ALONE.examples.js';
import { chairAlone } from './KL-6-39-CHAIR-ALONE.rule.js';
import { subDelegationRuleExamples } from './KL-7-6-SUBDELEGATION.examples.js';
import { subDelegationRule } from './KL-7-6-SUBDELEGATION.rule.js';
import { notReportedExamples } from './KL-7-8-NOT-REPORTED.examples.js';
import { notReported } from './KL-7-8-NOT-REPORTED.rule.js';
import { outsideItemExamples } from './DEL-SUBJECT.examples.js';
import { outsideItem } from './DEL-SUBJECT.rule.js';
import { barredBySpecialLawExamples } from './KL-6-38-SPECIAL-LAW.examples.js';
import { barredBySpecialLaw } from './KL-6-38-SPECIAL-LAW.rule.js';
import { outsiderExamples } from './KL-6-37-OUTSIDER.examples.js';
import { outsider } from './KL-6-37-OUTSIDER.rule.js';
import { delegatedAuthorityExamples } from './KL-6-38-AUTHORITY.examples.js';
import { delegatedAuthority } from './KL-6-38-AUTHORITY.rule.js';
import { urgentNotReportedExamples } from './KL-6-39-NOT-REPORTED.examples.js';
import { urgentNotReported } from './KL-6-39-NOT-REPORTED.rule.js';
import { wrongUrgentDeciderExamples } from './KL-6-39-WRONG-PERSON.examples.js';
import { wrongUrgentDecider } from './KL-6-39-WRONG-PERSON.rule.js';
import { noSeparateRecordExamples } from './KL-7-8-NO-SEPARATE-RECORD.examples.js';
import { noSeparateRecord } from './KL-7-8-NO-SEPARATE-RECORD.rule.js';
import { retakenFromDelegateExamples } from './DEL-RETAKEN.examples.js';
import { retakenFromDelegate } from './DEL-RETAKEN.rule.js';
import { splitMatterExamples } from './DEL-SPLIT.examples.js';
import { splitMatter } from './DEL-SPLIT.rule.js';
import { outsideUnitExamples } from './DEL-UNIT.examples.js';
import { outsideUnit } from './DEL-UNIT.rule.js';
import { delegatedOpinionExamples } from './KL-6-38-COUNCIL-OPINION.examples.js';
import { delegatedOpinion } from './KL-6-38-COUNCIL-OPINION.rule.js';
import { urgentPatternExamples } from './KL-6-39-PATTERN.examples.js';
import { urgentPattern } from './KL-6-39-PATTERN.rule.js';
import { specialBodyExamples } from './KL-7-22-SPECIAL-BODY.examples.js';
import { specialBody } from './KL-7-22-SPECIAL-BODY.rule.js';
import { subDelegationNoticeExamples } from './KL-7-6-SUBDELEGATION-NOTICE.examples.js';
import { subDelegationNotice } from './KL-7-6-SUBDELEGATION-NOTICE.rule.js';
import { externalDelegationExamples } from './KL-9-37-EXTERNAL.examples.js';
import { externalDelegation } from './KL-9-37-EXTERNAL.rule.js';
import { automatedDecisionExamples } from './KL-6-38-AUTOMATED.examples.js';
import { automatedDecision } from './KL-6-38-AUTOMATED.rule.js';
import { citizenProposalDelegatedExamples } from './KL-6-38-CITIZEN-PROPOSAL.examples.js';
import { citizenProposalDelegated } from './KL-6-38-CITIZEN-PROPOSAL.rule.js';

/** Delegering: the rules of this area. */
export const delegationRules: readonly Rule[] = [
  amountExceeded,
  mixedDelegation,
  noDelegation,
  notInForce,
  delegatedPrinciple,
  chairAlone,
  subDelegationRule,
  notReported,
  outsideItem,
  barredBySpecialLaw,
  outsider,
  delegatedAuthority,
  urgentNotReported,
  wrongUrgentDecider,
  noSeparateRecord,
  retakenFromDelegate,
  splitMatter,
  outsideUnit,
  delegatedOpinion,
  urgentPattern,
  specialBody,
  subDelegationNotice,
  externalDelegation,
  automatedDecision,
  citizenProposalDelegated,
];

/** Their examples, run by the tests and shown to readers. */
export const delegationExamples: readonly RuleExamples[] = [
  amountExceededExamples,
  mixedDelegationExamples,
  noDelegationExamples,
  notInForceExamples,
  delegatedPrincipleExamples,
  chairAloneExamples,
  subDelegationRuleExamples,
  notReportedExamples,
  outsideItemExamples,
  barredBySpecialLawExamples,
  outsiderExamples,
  delegatedAuthorityExamples,
  urgentNotReportedExamples,
  wrongUrgentDeciderExamples,
  noSeparateRecordExamples,
  retakenFromDelegateExamples,
  splitMatterExamples,
  outsideUnitExamples,
  delegatedOpinionExamples,
  urgentPatternExamples,
  specialBodyExamples,
  subDelegationNoticeExamples,
  externalDelegationExamples,
  automatedDecisionExamples,
  citizenProposalDelegatedExamples,
];
