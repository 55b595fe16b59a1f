import type { RuleExamples } from '../example.js';
import type { Rule } from '../rule.js';

/** Protokoll, anslag och handlingar: the rules of this area. */
export const recordsRules: readonly Rule[] = [
];

/** Their examples, run by the tests and shown to readers. */
export const recordsExamples: readonly RuleExamples[] = [
];
