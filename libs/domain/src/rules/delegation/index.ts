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
];
