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
import { itemWithoutLimitExamples } from './DO-NO-LIMIT.examples.js';
import { itemWithoutLimit } from './DO-NO-LIMIT.rule.js';
import { vagueItemExamples } from './DO-VAGUE.examples.js';
import { vagueItem } from './DO-VAGUE.rule.js';
import { noReportingRuleExamples } from './DO-NO-REPORTING.examples.js';
import { noReportingRule } from './DO-NO-REPORTING.rule.js';
import { substituteOfOtherKindExamples } from './DO-SUBST-KIND.examples.js';
import { substituteOfOtherKind } from './DO-SUBST-KIND.rule.js';
import { selfDealingExamples } from './DO-SELF-DEALING.examples.js';
import { selfDealing } from './DO-SELF-DEALING.rule.js';
import { conflictingDocumentsExamples } from './DO-CONFLICT.examples.js';
import { conflictingDocuments } from './DO-CONFLICT.rule.js';
import { typeWithoutItemExamples } from './DO-GAP-TYPE.examples.js';
import { typeWithoutItem } from './DO-GAP-TYPE.rule.js';
import { orphanOrderExamples } from './DO-ORPHAN-BODY.examples.js';
import { orphanOrder } from './DO-ORPHAN-BODY.rule.js';
import { executionListedExamples } from './DO-EXECUTION-LISTED.examples.js';
import { executionListed } from './DO-EXECUTION-LISTED.rule.js';
import { unusedItemExamples } from './DO-UNUSED.examples.js';
import { unusedItem } from './DO-UNUSED.rule.js';
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
  itemWithoutLimit,
  vagueItem,
  noReportingRule,
  substituteOfOtherKind,
  selfDealing,
  conflictingDocuments,
  typeWithoutItem,
  orphanOrder,
  executionListed,
  unusedItem,
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
  itemWithoutLimitExamples,
  vagueItemExamples,
  noReportingRuleExamples,
  substituteOfOtherKindExamples,
  selfDealingExamples,
  conflictingDocumentsExamples,
  typeWithoutItemExamples,
  orphanOrderExamples,
  executionListedExamples,
  unusedItemExamples,
  danglingDelegateExamples,
  overlappingItemsExamples,
  vacantPostExamples,
];
