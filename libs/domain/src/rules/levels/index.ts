import type { RuleExamples } from '../example.js';
import type { Rule } from '../rule.js';
import { individualSupportExamples } from './KL-2-8-INDIVIDUAL-SUPPORT.examples.js';
import { individualSupport } from './KL-2-8-INDIVIDUAL-SUPPORT.rule.js';
import { councilExclusiveExamples } from './KL-5-1-EXCLUSIVE.examples.js';
import { councilExclusive } from './KL-5-1-EXCLUSIVE.rule.js';
import { noPreparationExamples } from './KL-5-26-NO-PREPARATION.examples.js';
import { noPreparation } from './KL-5-26-NO-PREPARATION.rule.js';
import { boardOpinionExamples } from './KL-5-28-KS-OPINION.examples.js';
import { boardOpinion } from './KL-5-28-KS-OPINION.rule.js';
import { wrongCommitteeExamples } from './KL-6-2-WRONG-COMMITTEE.examples.js';
import { wrongCommittee } from './KL-6-2-WRONG-COMMITTEE.rule.js';
import { noRulesExamples } from './KL-6-44-NO-RULES.examples.js';
import { noRules } from './KL-6-44-NO-RULES.rule.js';
import { boardOverridesExamples } from './KL-6-8-KS-OVERRIDES.examples.js';
import { boardOverrides } from './KL-6-8-KS-OVERRIDES.rule.js';

/** Beslutsnivåer: the rules of this area. */
export const levelsRules: readonly Rule[] = [
  councilExclusive, noPreparation, boardOpinion, wrongCommittee, boardOverrides, noRules, individualSupport,
];

/** Their examples, run by the tests and shown to readers. */
export const levelsExamples: readonly RuleExamples[] = [
  councilExclusiveExamples, noPreparationExamples, boardOpinionExamples, wrongCommitteeExamples, boardOverridesExamples, noRulesExamples, individualSupportExamples,
];
