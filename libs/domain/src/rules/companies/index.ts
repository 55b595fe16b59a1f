import type { RuleExamples } from '../example.js';
import type { Rule } from '../rule.js';
import { companyInfoDutyExamples } from './COMPANY-INFO-DUTY.examples.js';
import { companyInfoDuty } from './COMPANY-INFO-DUTY.rule.js';
import { directiveMissingContentExamples } from './DIRECTIVE-MISSING-CONTENT.examples.js';
import { directiveMissingContent } from './DIRECTIVE-MISSING-CONTENT.rule.js';
import { companyPrincipleExamples } from './KL-10-3-PRINCIPLE.examples.js';
import { companyPrinciple } from './KL-10-3-PRINCIPLE.rule.js';
import { supervisionExamples } from './KL-6-9-SUPERVISION.examples.js';
import { supervision } from './KL-6-9-SUPERVISION.rule.js';

/** Bolag och överlämnad verksamhet: the rules of this area. */
export const companiesRules: readonly Rule[] = [
  companyInfoDuty,
  directiveMissingContent,
  companyPrinciple,
  supervision,
];

/** Their examples, run by the tests and shown to readers. */
export const companiesExamples: readonly RuleExamples[] = [
  companyInfoDutyExamples,
  directiveMissingContentExamples,
  companyPrincipleExamples,
  supervisionExamples,
];
