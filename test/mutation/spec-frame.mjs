/** What a spec needs of Jest, and no more: its sentences are collected and run one by one, and the first that fails ends it. */
import { expect } from 'expect';

export { expect };

/** @typedef {{ name: string, run: () => unknown }} Sentence */

/** @type {Sentence[]} */
let sentences = [];
/** Which blocks of a table are wanted, by the first cell of their rows; null for all that the spec says. @type {readonly string[] | null} */
let wanted = null;
let depth = 0;

/** @param {readonly string[] | null} blocks */
export function startCollecting(blocks) {
  sentences = [];
  wanted = blocks;
  depth = 0;
}

/** @returns {readonly Sentence[]} */
export const collected = () => sentences;

/** @param {string} _name @param {() => void} tell */
export function describe(_name, tell) {
  if (wanted === null || depth > 0) inside(tell);
}

/** @param {readonly unknown[]} table */
describe.each = (table) => (/** @type {string} */ _name, /** @type {(...cells: any[]) => void} */ tell) => {
  for (const row of table.map(cells)) if (wanted === null || depth > 0 || wanted.includes(String(row[0]))) inside(() => tell(...row));
};

/** @param {string} name @param {() => unknown} run */
export function it(name, run) {
  sentences.push({ name, run });
}

/** @param {readonly unknown[]} table */
it.each = (table) => (/** @type {string} */ name, /** @type {(...cells: any[]) => unknown} */ run) => {
  for (const row of table.map(cells)) it(`${name} ${String(row[0])}`, () => run(...row));
};

/** @param {() => void} tell */
function inside(tell) {
  depth += 1;
  tell();
  depth -= 1;
}

/** @param {unknown} row @returns {readonly unknown[]} */
const cells = (row) => (Array.isArray(row) ? row : [row]);
