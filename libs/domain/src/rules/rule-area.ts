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
import type { Rule } from './rule.js';
import { steeringRules } from './steering/index.js';

/** Regelområden: the parts of the rulebook, in its order, as people look for a rule. */
export const ruleAreas = {
  levels: 'Rätt beslutsnivå', delegation: 'Delegationsbeslut', conflict: 'Jäv och opartiskhet', politics: 'Politikens roll', administration: 'Verkställighet och underlag',
  informal: 'Informella vägar', companies: 'Bolag och utförare', collaboration: 'Samverkan', steering: 'Styrning och uppföljning', records: 'Sammanträden och handlingar',
  'delegation-orders': 'Delegationsordningar',
} as const;
export type RuleArea = keyof typeof ruleAreas;

const rulesIn: Readonly<Record<RuleArea, readonly Rule[]>> = {
  levels: levelsRules, delegation: delegationRules, conflict: conflictRules, politics: politicsRules, administration: administrationRules, informal: informalRules,
  companies: companiesRules, collaboration: collaborationRules, steering: steeringRules, records: recordsRules, 'delegation-orders': delegationOrdersRules,
};
const areaById = new Map(Object.entries(rulesIn).flatMap(([area, rules]) => rules.map((rule) => [rule.id, area as RuleArea] as const)));

/** The area that a rule belongs to; none for an id that is not in the rulebook. */
export function areaOfRule(id: string): RuleArea | undefined {
  return areaById.get(id);
}
