import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transformSync } from '@swc/core';
import { root } from '../setup/jest-base.mjs';
import { withMutants } from './mutants.mjs';
import { place } from './place.mjs';

/** Rules and powers: what decides whether something is said to be lawful. */
const isTried = (/** @type {string} */ file) => /^(rules|powers)\//.test(file) && !/\.(spec|examples)\.ts$|^rules\/(all-examples|example|example-facts|rulebook|index)\.ts$|^rules\/[^/]+\/index\.ts$/.test(file);

/** The specs run outside Jest, so that thousands of mutants can be tried in one process. */
const specFrame = new URL('spec-frame.mjs', import.meta.url).href;

/**
 * Writes the domain with every mutant in it, and its specs, as JavaScript.
 * @returns {{ mutants: readonly import('./mutants.mjs').Mutant[], imports: ReadonlyMap<string, readonly string[]> }} and which files each file reads
 */
export function instrument() {
  rmSync(place, { recursive: true, force: true });
  const from = join(root, 'libs', 'domain', 'src');
  const files = readdirSync(from, { recursive: true }).map(String).sort();
  /** @type {import('./mutants.mjs').Mutant[]} */
  const all = [];
  /** @type {Map<string, readonly string[]>} */
  const imports = new Map();
  for (const file of files.filter((name) => name.endsWith('.ts'))) {
    const source = readFileSync(join(from, file), 'utf8');
    const { text, mutants } = isTried(file) ? withMutants(file, source, all.length + 1) : { text: source, mutants: [] };
    all.push(...mutants);
    const { code } = transformSync(text, { filename: file, jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } });
    imports.set(file, importsOf(file, code));
    write(join(place, file.replace(/\.ts$/, '.js')), code.replace(/(['"])@jest\/globals\1/, JSON.stringify(specFrame)));
  }
  for (const data of files.filter((name) => name.endsWith('.json'))) cpSync(join(from, data), join(place, data));
  write(join(place, 'package.json'), '{ "type": "module" }\n');
  return { mutants: all, imports };
}

/** @param {string} file @param {string} code without its types, so that only what is run is counted */
function importsOf(file, code) {
  return [...code.matchAll(/from ['"](\.[^'"]+)\.js['"]/g)].map(([, path]) => join(dirname(file), `${path}.ts`));
}

/** @param {string} path @param {string} text */
function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
