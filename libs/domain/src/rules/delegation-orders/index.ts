import type { RuleExamples } from '../example.js';
import type { Rule } from '../rule.js';
import { danglingDelegateExamples } from './DO-DANGLING.examples.js';
import { danglingDelegate } from './DO-DANGLING.rule.js';
import { overlappingItemsExamples } from './DO-OVERLAP.examples.js';
import { overlappingItems } from './DO-OVERLAP.rule.js';
import { vacantPostExamples } from './DO-VACANT.examples.js';
import { vacantPost } from './DO-VACANT.rule.js';

/** Delegationsordningens hälsa: the rules of this area. */
export const delegationOrdersRules: readonly Rule[] = [
  danglingDelegate,
  overlappingItems,
  vacantPost,
];

/** Their examples, run by the tests and shown to readers. */
export const delegationOrdersExamples: readonly RuleExamples[] = [
  danglingDelegateExamples,
  overlappingItemsExamples,
  vacantPostExamples,
];
