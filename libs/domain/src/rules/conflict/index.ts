import type { RuleExamples } from '../example.js';
import type { Rule } from '../rule.js';
import { possibleConflictExamples } from './KL-6-28-CONFLICT.examples.js';
import { possibleConflict } from './KL-6-28-CONFLICT.rule.js';
import { disqualifiedPresentExamples } from './KL-6-30-PRESENT.examples.js';
import { disqualifiedPresent } from './KL-6-30-PRESENT.rule.js';

/** Jäv och opartiskhet: the rules of this area. */
export const conflictRules: readonly Rule[] = [
  possibleConflict,
  disqualifiedPresent,
];

/** Their examples, run by the tests and shown to readers. */
export const conflictExamples: readonly RuleExamples[] = [
  possibleConflictExamples,
  disqualifiedPresentExamples,
];
