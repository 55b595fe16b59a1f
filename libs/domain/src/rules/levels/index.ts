import type { RuleExamples } from '../example.js';
import type { Rule } from '../rule.js';
import { calendarExamples } from './KL-11-10-CALENDAR.examples.js';
import { calendar } from './KL-11-10-CALENDAR.rule.js';
import { unfinancedExamples } from './KL-11-15-FINANCING.examples.js';
import { unfinanced } from './KL-11-15-FINANCING.rule.js';
import { balanceExamples } from './KL-11-5-BALANCE.examples.js';
import { balance } from './KL-11-5-BALANCE.rule.js';
import { competenceExamples } from './KL-2-1-COMPETENCE.examples.js';
import { competence } from './KL-2-1-COMPETENCE.rule.js';
import { feeLimitsExamples } from './KL-2-4-FEE-LIMITS.examples.js';
import { feeLimits } from './KL-2-4-FEE-LIMITS.rule.js';
import { individualSupportExamples } from './KL-2-8-INDIVIDUAL-SUPPORT.examples.js';
import { individualSupport } from './KL-2-8-INDIVIDUAL-SUPPORT.rule.js';
import { councilExclusiveExamples } from './KL-5-1-EXCLUSIVE.examples.js';
import { councilExclusive } from './KL-5-1-EXCLUSIVE.rule.js';
import { councilDelegatesExamples } from './KL-5-2-COUNCIL-DELEGATES.examples.js';
import { councilDelegates } from './KL-5-2-COUNCIL-DELEGATES.rule.js';
import { noPreparationExamples } from './KL-5-26-NO-PREPARATION.examples.js';
import { noPreparation } from './KL-5-26-NO-PREPARATION.rule.js';
import { boardOpinionExamples } from './KL-5-28-KS-OPINION.examples.js';
import { boardOpinion } from './KL-5-28-KS-OPINION.rule.js';
import { wrongCommitteeExamples } from './KL-6-2-WRONG-COMMITTEE.examples.js';
import { wrongCommittee } from './KL-6-2-WRONG-COMMITTEE.rule.js';
import { subcommitteeExamples } from './KL-6-42-SUBCOMMITTEE.examples.js';
import { subcommittee } from './KL-6-42-SUBCOMMITTEE.rule.js';
import { noRulesExamples } from './KL-6-44-NO-RULES.examples.js';
import { noRules } from './KL-6-44-NO-RULES.rule.js';
import { dualRoleExamples } from './KL-6-7-DUAL-ROLE.examples.js';
import { dualRole } from './KL-6-7-DUAL-ROLE.rule.js';
import { boardOverridesExamples } from './KL-6-8-KS-OVERRIDES.examples.js';
import { boardOverrides } from './KL-6-8-KS-OVERRIDES.rule.js';
import { planLevelExamples } from './PBL-5-27-PLAN.examples.js';
import { planLevel } from './PBL-5-27-PLAN.rule.js';
import { feeLevelExamples } from './SPEC-FEE-COUNCIL.examples.js';
import { feeLevel } from './SPEC-FEE-COUNCIL.rule.js';

/** Beslutsnivåer: the rules of this area. */
export const levelsRules: readonly Rule[] = [
  calendar, unfinanced, balance, competence, feeLimits, individualSupport, councilExclusive, councilDelegates, noPreparation, boardOpinion,
  wrongCommittee, subcommittee, noRules, dualRole, boardOverrides, planLevel, feeLevel,
];

/** Their examples, run by the tests and shown to readers. */
export const levelsExamples: readonly RuleExamples[] = [
  calendarExamples, unfinancedExamples, balanceExamples, competenceExamples, feeLimitsExamples, individualSupportExamples, councilExclusiveExamples,
  councilDelegatesExamples, noPreparationExamples, boardOpinionExamples, wrongCommitteeExamples, subcommitteeExamples, noRulesExamples, dualRoleExamples,
  boardOverridesExamples, planLevelExamples, feeLevelExamples,
];
