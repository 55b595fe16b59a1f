import type { RuleExamples } from '../example.js';
import type { Rule } from '../rule.js';
import { budgetDeviationUnreportedExamples } from './BUDGET-DEVIATION-UNREPORTED.examples.js';
import { budgetDeviationUnreported } from './BUDGET-DEVIATION-UNREPORTED.rule.js';
import { threatNoActionExamples } from './THREAT-NO-ACTION.examples.js';
import { threatNoAction } from './THREAT-NO-ACTION.rule.js';
import { visionExpiredExamples } from './VISION-EXPIRED.examples.js';
import { visionExpired } from './VISION-EXPIRED.rule.js';

/** Mål, styrning och uppföljning: the rules of this area. */
export const steeringRules: readonly Rule[] = [
  budgetDeviationUnreported,
  threatNoAction,
  visionExpired,
];

/** Their examples, run by the tests and shown to readers. */
export const steeringExamples: readonly RuleExamples[] = [
  budgetDeviationUnreportedExamples,
  threatNoActionExamples,
  visionExpiredExamples,
];
