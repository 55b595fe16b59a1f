import type { RuleExamples } from './example.js';
import { administrationExamples } from './administration/index.js';
import { collaborationExamples } from './collaboration/index.js';
import { companiesExamples } from './companies/index.js';
import { conflictExamples } from './conflict/index.js';
import { delegationExamples } from './delegation/index.js';
import { delegationOrdersExamples } from './delegation-orders/index.js';
import { informalExamples } from './informal/index.js';
import { levelsExamples } from './levels/index.js';
import { politicsExamples } from './politics/index.js';
import { recordsExamples } from './records/index.js';
import { steeringExamples } from './steering/index.js';

/** Every rule's examples: run by the tests, shown to readers. */
export const allExamples: readonly RuleExamples[] = [
  ...levelsExamples,
  ...delegationExamples,
  ...conflictExamples,
  ...politicsExamples,
  ...administrationExamples,
  ...informalExamples,
  ...companiesExamples,
  ...collaborationExamples,
  ...steeringExamples,
  ...recordsExamples,
  ...delegationOrdersExamples,
];
