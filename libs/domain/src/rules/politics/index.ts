import type { RuleExamples } from '../example.js';
import type { Rule } from '../rule.js';
import { promiseBeforeDecisionExamples } from './PROMISE-BEFORE-DECISION.examples.js';
import { promiseBeforeDecision } from './PROMISE-BEFORE-DECISION.rule.js';
import { bypassCommitteeExamples } from './ROLE-BYPASS-COMMITTEE.examples.js';
import { bypassCommittee } from './ROLE-BYPASS-COMMITTEE.rule.js';

/** Politik in i förvaltning: the rules of this area. */
export const politicsRules: readonly Rule[] = [
  promiseBeforeDecision,
  bypassCommittee,
];

/** Their examples, run by the tests and shown to readers. */
export const politicsExamples: readonly RuleExamples[] = [
  promiseBeforeDecisionExamples,
  bypassCommitteeExamples,
];
