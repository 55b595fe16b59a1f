import type { RuleExamples } from '../example.js';
import type { Rule } from '../rule.js';
import { promiseBeforeDecisionExamples } from './PROMISE-BEFORE-DECISION.examples.js';
import { promiseBeforeDecision } from './PROMISE-BEFORE-DECISION.rule.js';
import { bypassCommitteeExamples } from './ROLE-BYPASS-COMMITTEE.examples.js';
import { bypassCommittee } from './ROLE-BYPASS-COMMITTEE.rule.js';
import { contractUnauthorizedExamples } from './CONTRACT-UNAUTHORIZED.examples.js';
import { contractUnauthorized } from './CONTRACT-UNAUTHORIZED.rule.js';
import { directOrderExamples } from './ROLE-DIRECT-ORDER.examples.js';
import { directOrder } from './ROLE-DIRECT-ORDER.rule.js';
import { personnelInterferenceExamples } from './ROLE-PERSONNEL.examples.js';
import { personnelInterference } from './ROLE-PERSONNEL.rule.js';
import { directorExamples } from './KL-7-1-DIRECTOR.examples.js';
import { director } from './KL-7-1-DIRECTOR.rule.js';
import { directorInstructionExamples } from './KL-7-2-DIRECTOR-INSTRUCTION.examples.js';
import { directorInstruction } from './KL-7-2-DIRECTOR-INSTRUCTION.rule.js';
import { parallelNegotiationExamples } from './PARALLEL-NEGOTIATION.examples.js';
import { parallelNegotiation } from './PARALLEL-NEGOTIATION.rule.js';

/** Politik in i förvaltning: the rules of this area. */
export const politicsRules: readonly Rule[] = [
  promiseBeforeDecision,
  bypassCommittee,
  contractUnauthorized,
  directOrder,
  personnelInterference,
  director,
  directorInstruction,
  parallelNegotiation,
];

/** Their examples, run by the tests and shown to readers. */
export const politicsExamples: readonly RuleExamples[] = [
  promiseBeforeDecisionExamples,
  bypassCommitteeExamples,
  contractUnauthorizedExamples,
  directOrderExamples,
  personnelInterferenceExamples,
  directorExamples,
  directorInstructionExamples,
  parallelNegotiationExamples,
];
