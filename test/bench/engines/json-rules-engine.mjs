import { rules } from '../conditions.mjs';
import { load } from '../load.mjs';

export const name = 'json-rules-engine';

const operators = { '==': 'equal', '!=': 'notEqual', '>': 'above', '>=': 'aboveOrEqual', '<': 'below' };

export async function prepare() {
  const { Engine } = (await load('json-rules-engine')).default;
  const engine = new Engine([], { allowUndefinedFacts: true });
  // Its own operators for order want numbers; days are ordered as words.
  engine.addOperator('above', (/** @type {any} */ a, /** @type {any} */ b) => a > b);
  engine.addOperator('aboveOrEqual', (/** @type {any} */ a, /** @type {any} */ b) => a >= b);
  engine.addOperator('below', (/** @type {any} */ a, /** @type {any} */ b) => a < b);
  const at = (/** @type {string} */ field) => ({ fact: field.split('.')[0], path: `$.${field.split('.')[1]}` });
  for (const { id, all } of rules) {
    engine.addRule({ event: { type: id }, conditions: { all: all.map(({ field, is, of, value }) => ({ ...at(field), operator: operators[is], value: of === undefined ? value : at(of) })) } });
  }
  return async (/** @type {readonly any[]} */ rows) => {
    const flags = [];
    for (const { id, d, m, i } of rows) for (const event of (await engine.run({ d, m, i })).events) flags.push(`${id} ${event.type}`);
    return flags;
  };
}
