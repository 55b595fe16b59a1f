import { evaluateDecision, rulebook } from '@ragang/domain/rules';
import { largeMunicipality } from './large-municipality.mjs';
import { alternating, nb, table } from './measure.mjs';

const asOf = '2026-11-24';
const FEW = 20;

/** The whole rulebook against twenty of its rules, on decisions where both say the same. */
export async function wholeRulebook(decisions = 20_000) {
  const facts = largeMunicipality(decisions);
  const all = rulebook.filter((rule) => rule.on === 'decision');
  const counts = new Map(all.map((rule) => [rule.id, 0]));
  for (const decision of facts.on('decision', asOf)) for (const { rule } of evaluateDecision(facts, decision, asOf, all).findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const few = [...all].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0)).slice(0, FEW);
  const flagsOf = (/** @type {any} */ decision, /** @type {any} */ rules) => evaluateDecision(facts, decision, asOf, rules).findings.length;
  const rows = facts.on('decision', asOf).filter((decision) => flagsOf(decision, all) === flagsOf(decision, few));
  const times = await alternating([few, all], (rules) => { for (const decision of rows) evaluateDecision(facts, decision, asOf, rules); });
  const [fewMs = 0, allMs = 0] = [times.get(few), times.get(all)];
  console.log(`\nHela regelboken mot ${FEW} av dess regler, ${nb(rows.length)} beslut ur demokommunen om och om igen, lika många flaggor:`);
  console.log(table(['Regler om beslut', 'µs per beslut', 'gånger de 20'], [[String(FEW), nb((1000 * fewMs) / rows.length, 1), '1,00'], [String(all.length), nb((1000 * allMs) / rows.length, 1), nb(allMs / fewMs, 2)]]));
}
