/**
 * Tries mutants in a process of its own: a mutant may never come to an end. Reads one trial per line and answers with one line; a line
 * without text, after each sentence of a spec, says that it is still going. A number as argument: that mutant is awake from the start.
 */
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { place } from './place.mjs';
import { collected, startCollecting } from './spec-frame.mjs';

/** @typedef {{ spec: string, blocks: readonly string[] | null }} Witness */
/** @typedef {{ id: number, witnesses: readonly Witness[] }} Trial */

/** What one mutant has made the domain remember must not be believed of the next. @type {Set<{ forget: () => void }>} */
const memories = new Set();
globalThis.WeakMap = /** @type {any} */ (class {
  #kept = new Map();
  constructor() { memories.add(this); }
  /** @param {unknown} key */
  get(key) { return this.#kept.get(key); }
  /** @param {unknown} key */
  has(key) { return this.#kept.has(key); }
  /** @param {unknown} key @param {unknown} value */
  set(key, value) { this.#kept.set(key, value); return this; }
  /** @param {unknown} key */
  delete(key) { return this.#kept.delete(key); }
  forget() { this.#kept.clear(); }
});

/** Some of it remembers only what it was asked last: then it is asked something else. */
async function askSomethingElse() {
  const at = (/** @type {string} */ file) => import(pathToFileURL(join(place, file)).href);
  const { factsFrom } = await at('facts/facts-from.js');
  const { itemsFor, subDelegationsFor } = await at('powers/items-for.js');
  for (const ask of [itemsFor, subDelegationsFor]) ask(factsFrom({}), { body: '', matterType: '', day: '2026-01-01' });
}

globalThis.mutant = Number(process.argv[2] ?? 0);

/** @param {Witness} witness @returns {Promise<string | null>} the sentence that no longer holds */
async function objection({ spec, blocks }) {
  startCollecting(blocks);
  await import(`${pathToFileURL(join(place, spec.replace(/\.ts$/, '.js'))).href}?mutant=${globalThis.mutant}&${process.hrtime.bigint()}`);
  for (const { name, run } of collected()) {
    try {
      await run();
    } catch (error) {
      return `${name}: ${String(error).slice(0, 300)}`;
    }
    process.stdout.write('\n');
  }
  return null;
}

/** @param {Trial} trial */
async function judge({ id, witnesses }) {
  for (const memory of memories) memory.forget();
  if (globalThis.mutant !== id) await askSomethingElse();
  globalThis.mutant = id;
  for (const witness of witnesses) {
    try {
      const by = await objection(witness);
      if (by !== null) return { id, by: `${witness.spec}: ${by}` };
    } catch (error) {
      return { id, by: `${witness.spec}: ${String(error)}` };
    }
  }
  return { id, by: null };
}

for await (const line of createInterface({ input: process.stdin })) process.stdout.write(`${JSON.stringify(await judge(JSON.parse(line)))}\n`);
