import type { RuleExamples } from '../example.js';
import type { Rule } from '../rule.js';
import { executionBeforeDecisionExamples } from './EXEC-BEFORE-DECISION.examples.js';
import { executionBeforeDecision } from './EXEC-BEFORE-DECISION.rule.js';
import { executedBeforeFinalExamples } from './EXEC-BEFORE-FINAL.examples.js';
import { executedBeforeFinal } from './EXEC-BEFORE-FINAL.rule.js';
import { executedDespiteStayExamples } from './EXEC-DESPITE-STAY.examples.js';
import { executedDespiteStay } from './EXEC-DESPITE-STAY.rule.js';
import { executionMisclassifiedExamples } from './EXEC-MISCLASSIFIED.examples.js';
import { executionMisclassified } from './EXEC-MISCLASSIFIED.rule.js';
import { executionNotDoneExamples } from './EXEC-NOT-DONE.examples.js';
import { executionNotDone } from './EXEC-NOT-DONE.rule.js';
import { executionOverclassifiedExamples } from './EXEC-OVERCLASSIFIED.examples.js';
import { executionOverclassified } from './EXEC-OVERCLASSIFIED.rule.js';
import { executedBeforeAppealTimeExamples } from './FL-35-EXEC.examples.js';
import { executedBeforeAppealTime } from './FL-35-EXEC.rule.js';
import { informationWithheldExamples } from './INFO-WITHHELD.examples.js';
import { informationWithheld } from './INFO-WITHHELD.rule.js';
import { annulledNotRectifiedExamples } from './KL-13-15-RECTIFY.examples.js';
import { annulledNotRectified } from './KL-13-15-RECTIFY.rule.js';
import { negotiationSkippedExamples } from './MBL-11-SKIPPED.examples.js';
import { negotiationSkipped } from './MBL-11-SKIPPED.rule.js';
import { preparationThinExamples } from './PREP-THIN.examples.js';
import { preparationThin } from './PREP-THIN.rule.js';
import { professionDeviatesExamples } from './PROF-DEVIATES.examples.js';
import { professionDeviates } from './PROF-DEVIATES.rule.js';

/** Förvaltning in i politik: the rules of this area. */
export const administrationRules: readonly Rule[] = [
  executionBeforeDecision,
  executedBeforeFinal,
  executedDespiteStay,
  executionMisclassified,
  executionNotDone,
  executionOverclassified,
  executedBeforeAppealTime,
  informationWithheld,
  annulledNotRectified,
  negotiationSkipped,
  preparationThin,
  professionDeviates,
];

/** Their examples, run by the tests and shown to readers. */
export const administrationExamples: readonly RuleExamples[] = [
  executionBeforeDecisionExamples,
  executedBeforeFinalExamples,
  executedDespiteStayExamples,
  executionMisclassifiedExamples,
  executionNotDoneExamples,
  executionOverclassifiedExamples,
  executedBeforeAppealTimeExamples,
  informationWithheldExamples,
  annulledNotRectifiedExamples,
  negotiationSkippedExamples,
  preparationThinExamples,
  professionDeviatesExamples,
];
