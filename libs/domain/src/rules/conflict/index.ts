import type { RuleExamples } from '../example.js';
import type { Rule } from '../rule.js';

/** Jäv och opartiskhet: the rules of this area. */
export const conflictRules: readonly Rule[] = [
];

/** Their examples, run by the tests and shown to readers. */
export const conflictExamples: readonly RuleExamples[] = [
];
