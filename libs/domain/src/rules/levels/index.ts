import type { RuleExamples } from '../example.js';
import type { Rule } from '../rule.js';
import { councilExclusiveExamples } from './KL-5-1-EXCLUSIVE.examples.js';
import { councilExclusive } from './KL-5-1-EXCLUSIVE.rule.js';

/** Beslutsnivåer: the rules of this area. */
export const levelsRules: readonly Rule[] = [
  councilExclusive,
];

/** Their examples, run by the tests and shown to readers. */
export const levelsExamples: readonly RuleExamples[] = [
  councilExclusiveExamples,
];
