import type { RuleExamples } from '../example.js';
import type { Rule } from '../rule.js';
import { itemWithoutLawExamples } from './DO-NO-LAW.examples.js';
import { itemWithoutLaw } from './DO-NO-LAW.rule.js';
import { repealedLawExamples } from './DO-OLD-LAW.examples.js';
import { repealedLaw } from './DO-OLD-LAW.rule.js';
import { forbiddenItemExamples } from './DO-FORBIDDEN.examples.js';
import { forbiddenItem } from './DO-FORBIDDEN.rule.js';
import { mixedItemExamples } from './DO-MIXED.examples.js';
import { mixedItem } from './DO-MIXED.rule.js';
import { amountGapExamples } from './DO-GAP.examples.js';
import { amountGap } from './DO-GAP.rule.js';
import { substituteCycleExamples } from './DO-CYCLE.examples.js';
import { substituteCycle } from './DO-CYCLE.rule.js';
import { twoVersionsExamples } from './DO-TWO-VERSIONS.examples.js';
import { twoVersions } from './DO-TWO-VERSIONS.rule.js';
import { unadoptedOrderExamples } from './DO-UNADOPTED.examples.js';
import { unadoptedOrder } from './DO-UNADOPTED.rule.js';
import { danglingDelegateExamples } from './DO-DANGLING.examples.js';
import { danglingDelegate } from './DO-DANGLING.rule.js';
import { overlappingItemsExamples } from './DO-OVERLAP.examples.js';
import { overlappingItems } from './DO-OVERLAP.rule.js';
import { vacantPostExamples } from './DO-VACANT.examples.js';
import { vacantPost } from './DO-VACANT.rule.js';

/** Delegationsordningens hälsa: the rules of this area. */
export const delegationOrdersRules: readonly Rule[] = [
  itemWithoutLaw,
  repealedLaw,
  forbiddenItem,
  mixedItem,
  amountGap,
  substituteCycle,
  twoVersions,
  unadoptedOrder,
  danglingDelegate,
  overlappingItems,
  vacantPost,
];

/** Their examples, run by the tests and shown to readers. */
export const delegationOrdersExamples: readonly RuleExamples[] = [
  itemWithoutLawExamples,
  repealedLawExamples,
  forbiddenItemExamples,
  mixedItemExamples,
  amountGapExamples,
  substituteCycleExamples,
  twoVersionsExamples,
  unadoptedOrderExamples,
  danglingDelegateExamples,
  overlappingItemsExamples,
  vacantPostExamples,
];
