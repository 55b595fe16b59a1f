import { precedence } from '../rules/precedence-table.js';
import type { DecisionRule, Rule } from '../rules/rule.js';
import { rulebook } from '../rules/rulebook.js';

/** The decision rules about delegation and levels: DEL-, KL-6- and KL-7-. */
export const isReplayed = (rule: Rule): rule is DecisionRule => rule.on === 'decision' && /^(DEL-|KL-6-|KL-7-)/.test(rule.id);

/** Rules whose flags a replay counts. */
export const replayedRules: ReadonlySet<string> = new Set(rulebook.filter(isReplayed).map((rule) => rule.id));

const explaining = new Set(precedence.flatMap((line) => (line.hidden.some((id) => replayedRules.has(id)) ? line.shown : [])));

/** Those, and the ones that explain the same event better: what they hide is hidden here too. */
export const replayRules: readonly Rule[] = rulebook.filter((rule) => rule.on === 'decision').filter((rule) => replayedRules.has(rule.id) || explaining.has(rule.id));
