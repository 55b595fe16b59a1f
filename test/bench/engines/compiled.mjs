import { rules } from '../conditions.mjs';

export const name = 'handkompilerad funktion';

const operators = { '==': '===', '!=': '!==', '>': '>', '>=': '>=', '<': '<' };

/** The twenty rules as one function without a frame: the distance to the limit. @param {import('@ragang/domain').Facts} facts */
export async function prepare(facts) {
  const lines = rules.map(({ id, all }) => `if (${all.map(({ field, is, of, value }) => `${field} ${operators[is]} ${of ?? JSON.stringify(value)}`).join(' && ')}) flags.push({ decision: d.id, rule: ${JSON.stringify(id)} });`);
  const check = new Function('d', 'm', 'i', 'flags', lines.join('\n'));
  const matters = new Map(facts.all('matter').map((row) => [row.id, row]));
  const items = new Map(facts.all('delegation-item').map((row) => [row.id, row]));
  return (/** @type {readonly any[]} */ rows) => {
    /** @type {{ decision: string, rule: string }[]} */
    const flags = [];
    for (const { d } of rows) check(d, matters.get(d.matter), items.get(d.item), flags);
    return flags.map(({ decision, rule }) => `${decision} ${rule}`);
  };
}
