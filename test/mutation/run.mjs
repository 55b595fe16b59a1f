/**
 * Breaks every condition of the rules and the powers, one at a time, and counts how many breaks the tests notice:
 * `npm run mutation [part of a file name …]`. Writes the survivors, with their reasons where somebody has given one, to survivors.md.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { root } from '../setup/jest-base.mjs';
import { instrument } from './instrument.mjs';
import { report } from './report.mjs';

/** @typedef {import('./mutants.mjs').Mutant} Mutant */

const PATIENCE_MS = 20_000;
const here = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));
const ruleOf = (/** @type {Mutant} */ { file }) => (file.endsWith('.rule.ts') ? file.split('/').at(-1)?.replace('.rule.ts', '') ?? null : null);

/**
 * Wakes the mutants one after the other against the examples of the rules. One that never comes to an end is caught.
 * @param {readonly Mutant[]} mutants
 * @returns {Promise<ReadonlySet<number>>} those that nobody noticed
 */
async function againstExamples(mutants) {
  const survived = new Set();
  const queue = [...mutants];
  while (queue.length > 0) {
    const child = spawn(process.execPath, [here('try-rules.mjs')], { stdio: ['pipe', 'pipe', 'inherit'] });
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
      child.stdin.write(`${JSON.stringify({ id: mutant.id, rule: ruleOf(mutant) })}\n`);
      /** @type {NodeJS.Timeout | undefined} */
      let timer;
      const late = new Promise((resolve) => { timer = setTimeout(() => resolve(null), PATIENCE_MS); });
      const answer = await Promise.race([answers.next(), late]);
      clearTimeout(timer);
      if (answer === null || answer.done) break;
      if (!JSON.parse(answer.value).caught) survived.add(mutant.id);
    }
    child.kill('SIGKILL');
  }
  return survived;
}

/**
 * The same against the specs, for what the examples alone cannot tell.
 * @param {readonly Mutant[]} mutants
 */
function againstSpecs(mutants) {
  const survived = new Set();
  for (const { id } of mutants) {
    const { status } = spawnSync(process.execPath, ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '-c', here('try-specs.config.mjs'), '--bail', '--silent', '--workerIdleMemoryLimit=1G'], {
      cwd: root, env: { ...process.env, MUTANT: String(id), NODE_NO_WARNINGS: '1' }, stdio: 'ignore', timeout: 3 * PATIENCE_MS, killSignal: 'SIGKILL',
    });
    if (status === 0) survived.add(id);
  }
  return survived;
}

const wanted = process.argv.slice(2);
const all = instrument().filter(({ file }) => wanted.length === 0 || wanted.some((part) => file.includes(part)));
const unseen = await againstExamples(all);
const shared = all.filter((mutant) => unseen.has(mutant.id) && ruleOf(mutant) === null);
console.log(`${all.length} sätt att bryta villkor. Exemplen märker inte ${unseen.size}; ${shared.length} av dem prövas mot specarna …`);
const stillUnseen = againstSpecs(shared);
const survivors = all.filter((mutant) => unseen.has(mutant.id) && (ruleOf(mutant) !== null || stillUnseen.has(mutant.id)));
const { text, summary } = report(all, survivors, readFileSync(here('reasons.json'), 'utf8'));
if (wanted.length === 0) writeFileSync(here('survivors.md'), text);
else console.log(text);
console.log(summary);
