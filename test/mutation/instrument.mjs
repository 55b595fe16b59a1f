import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transformSync } from '@swc/core';
import { root } from '../setup/jest-base.mjs';
import { place } from './place.mjs';
import { withMutants } from './mutants.mjs';

/** Rules and powers: what decides whether something is said to be lawful. */
const isTried = (/** @type {string} */ file) => /^(rules|powers)\//.test(file) && !/\.(spec|examples)\.ts$|^rules\/(all-examples|example|example-facts|rulebook|index)\.ts$|^rules\/[^/]+\/index\.ts$/.test(file);

/**
 * Writes the domain with every mutant in it: as TypeScript for the specs, as JavaScript for the examples of the rules.
 * @returns {readonly import('./mutants.mjs').Mutant[]}
 */
export function instrument() {
  rmSync(place, { recursive: true, force: true });
  const from = join(root, 'libs', 'domain', 'src');
  /** @type {import('./mutants.mjs').Mutant[]} */
  const all = [];
  for (const file of readdirSync(from, { recursive: true }).map(String).filter((name) => name.endsWith('.ts')).sort()) {
    const source = readFileSync(join(from, file), 'utf8');
    const { text, mutants } = isTried(file) ? withMutants(file, source, all.length + 1) : { text: source, mutants: [] };
    all.push(...mutants);
    write(join(place, 'src', file), text);
    if (file.endsWith('.spec.ts')) continue;
    const { code } = transformSync(text, { filename: file, jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } });
    write(join(place, 'js', file.replace(/\.ts$/, '.js')), code);
  }
  for (const data of readdirSync(from, { recursive: true }).map(String).filter((name) => name.endsWith('.json'))) for (const to of ['src', 'js']) cpSync(join(from, data), join(place, to, data));
  write(join(place, 'js', 'package.json'), '{ "type": "module" }\n');
  return all;
}

/**
 * @param {string} path
 * @param {string} text
 */
function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
