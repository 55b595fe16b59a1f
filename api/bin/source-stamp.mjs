import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './node-runtime.mjs';

/** What the built application is made of. */
const sources = ['libs', 'api/src', 'api/tsconfig.json', 'api/project.json', 'web', 'tsconfig.base.json', 'nx.json', 'package-lock.json'];
const derived = new Set(['dist', 'node_modules', '.angular']);

/** One hash over every source file, so that a start without changes builds nothing (and does not even wake nx). */
export function sourceStamp() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesUnder(join(root, source))).sort()) {
    hash.update(`${relative(root, file)}\0`).update(readFileSync(file)).update('\0');
  }
  return `${hash.digest('hex')}\n`;
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  let entries;
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch {
    return [path];
  }
  return entries
    .filter((entry) => !derived.has(entry.name))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)]));
}
