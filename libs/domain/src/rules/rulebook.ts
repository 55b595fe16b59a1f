import type { Rule } from './rule.js';
import { administrationRules } from './administration/index.js';
import { collaborationRules } from './collaboration/index.js';
import { companiesRules } from './companies/index.js';
import { conflictRules } from './conflict/index.js';
import { delegationRules } from './delegation/index.js';
import { delegationOrdersRules } from './delegation-orders/index.js';
import { informalRules } from './informal/index.js';
import { levelsRules } from './levels/index.js';
import { politicsRules } from './politics/index.js';
import { recordsRules } from './records/index.js';
import { steeringRules } from './steering/index.js';

/** Regelboken: every rule that is applied, area by area. */
export const rulebook: readonly Rule[] = [
  ...levelsRules,
  ...delegationRules,
  ...conflictRules,
  ...politicsRules,
  ...administrationRules,
  ...informalRules,
  ...companiesRules,
  ...collaborationRules,
  ...steeringRules,
  ...recordsRules,
  ...delegationOrdersRules,
];

const byId = new Map(rulebook.map((rule) => [rule.id, rule]));

export function ruleOf(id: string): Rule | undefined {
  return byId.get(id);
}
