import type { RuleExamples } from '../example.js';
import type { Rule } from '../rule.js';
import { executionBeforeDecisionExamples } from './EXEC-BEFORE-DECISION.examples.js';
import { executionBeforeDecision } from './EXEC-BEFORE-DECISION.rule.js';
import { professionDeviatesExamples } from './PROF-DEVIATES.examples.js';
import { professionDeviates } from './PROF-DEVIATES.rule.js';

/** Förvaltning in i politik: the rules of this area. */
export const administrationRules: readonly Rule[] = [
  executionBeforeDecision,
  professionDeviates,
];

/** Their examples, run by the tests and shown to readers. */
export const administrationExamples: readonly RuleExamples[] = [
  executionBeforeDecisionExamples,
  professionDeviatesExamples,
];
