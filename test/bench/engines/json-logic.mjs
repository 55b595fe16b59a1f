import { rules } from '../conditions.mjs';
import { load } from '../load.mjs';

export const name = 'json-logic-js';

const operators = { '==': '===', '!=': '!==', '>': '>', '>=': '>=', '<': '<' };

export async function prepare() {
  const logic = (await load('json-logic-js')).default;
  const own = rules.map(({ id, all }) => ({ id, test: { and: all.map(({ field, is, of, value }) => ({ [operators[is]]: [{ var: field }, of === undefined ? value : { var: of }] })) } }));
  return (/** @type {readonly any[]} */ rows) => {
    const flags = [];
    for (const row of rows) for (const { id, test } of own) if (logic.apply(test, row)) flags.push(`${row.id} ${id}`);
    return flags;
  };
}
