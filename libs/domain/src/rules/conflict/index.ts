import type { RuleExamples } from '../example.js';
import type { Rule } from '../rule.js';
import { possibleConflictExamples } from './KL-6-28-CONFLICT.examples.js';
import { possibleConflict } from './KL-6-28-CONFLICT.rule.js';
import { disqualifiedPresentExamples } from './KL-6-30-PRESENT.examples.js';
import { disqualifiedPresent } from './KL-6-30-PRESENT.rule.js';
import { staffConflictExamples } from './KL-7-4-STAFF-CONFLICT.examples.js';
import { staffConflict } from './KL-7-4-STAFF-CONFLICT.rule.js';
import { councilConflictExamples } from './KL-5-47-COUNCIL-CONFLICT.examples.js';
import { councilConflict } from './KL-5-47-COUNCIL-CONFLICT.rule.js';
import { pressureExamples } from './RF-12-2-PRESSURE.examples.js';
import { pressure } from './RF-12-2-PRESSURE.rule.js';
import { unequalTreatmentExamples } from './FL-5-UNEQUAL.examples.js';
import { unequalTreatment } from './FL-5-UNEQUAL.rule.js';

/** Jäv och opartiskhet: the rules of this area. */
export const conflictRules: readonly Rule[] = [
  possibleConflict,
  disqualifiedPresent,
  staffConflict,
  councilConflict,
  pressure,
  unequalTreatment,
];

/** Their examples, run by the tests and shown to readers. */
export const conflictExamples: readonly RuleExamples[] = [
  possibleConflictExamples,
  disqualifiedPresentExamples,
  staffConflictExamples,
  councilConflictExamples,
  pressureExamples,
  unequalTreatmentExamples,
];
