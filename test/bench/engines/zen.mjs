import { rules } from '../conditions.mjs';
import { load } from '../load.mjs';

export const name = 'GoRules zen-engine';

/** All twenty in one graph with one node of expressions, so that each decision crosses into the engine once. */
export async function prepare() {
  const { ZenEngine } = await load('@gorules/zen-engine');
  const expression = (/** @type {import('../conditions.mjs').BenchRule} */ { all }) => all.map(({ field, is, of, value }) => {
    const [left, right] = [field, of ?? (typeof value === 'string' ? `"${value}"` : String(value))];
    return `${left} ${is} ${right}`;
  }).join(' and ');
  const content = {
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } }, { id: 'out', name: 'out', type: 'outputNode', position: { x: 0, y: 0 } },
      { id: 'rules', name: 'rules', type: 'expressionNode', position: { x: 0, y: 0 }, content: { expressions: rules.map((rule, n) => ({ id: `e${n}`, key: `r${n}`, value: expression(rule) })) } },
    ],
    edges: [{ id: 'a', sourceId: 'in', targetId: 'rules', type: 'edge' }, { id: 'b', sourceId: 'rules', targetId: 'out', type: 'edge' }],
  };
  const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(content)));
  const asNumber = (/** @type {string | null} */ day) => (day === null ? null : Number(day.replaceAll('-', '')));
  return async (/** @type {readonly any[]} */ rows) => {
    const flags = [];
    for (const { id, d, m, i } of rows) {
      // It compares numbers only; days become 20260314.
      const { result } = await decision.evaluate({ d: { ...d, day: asNumber(d.day), neededBy: asNumber(d.neededBy) }, m, i: { ...i, validFrom: asNumber(i.validFrom), validUntil: asNumber(i.validUntil) } });
      rules.forEach((rule, n) => { if (result[`r${n}`] === true) flags.push(`${id} ${rule.id}`); });
    }
    return flags;
  };
}
