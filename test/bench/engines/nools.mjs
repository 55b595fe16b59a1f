import { rules } from '../conditions.mjs';
import { load } from '../load.mjs';

export const name = 'nools';
/** So many decisions are enough to see that it says the same; a hundred thousand take it five minutes. */
export const tries = 10_000;

/** A flow of twenty rules over one fact a decision; a session a decision, as a check of one decision needs. */
export async function prepare() {
  const nools = (await load('nools')).default;
  class Case { constructor(/** @type {any} */ { id, d, m, i }) { this.id = id; this.d = d; this.m = m; this.i = i; } }
  /** @type {string[]} */
  let flags = [];
  const flow = nools.flow('bench', (/** @type {any} */ made) => {
    for (const { id, all } of rules) {
      const test = all.map(({ field, is, of, value }) => `c.${field} ${is} ${of === undefined ? (typeof value === 'string' ? `'${value}'` : String(value)) : `c.${of}`}`).join(' && ');
      made.rule(id, [Case, 'c', test], (/** @type {any} */ facts) => { flags.push(`${facts.c.id} ${id}`); });
    }
  });
  return async (/** @type {readonly any[]} */ rows) => {
    flags = [];
    for (const row of rows) {
      const session = flow.getSession(new Case(row));
      await new Promise((resolve, reject) => { session.match().then(resolve, reject); });
      session.dispose();
    }
    return flags;
  };
}
