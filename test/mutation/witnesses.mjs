import { basename, dirname } from 'node:path';

/** @typedef {import('./trial.mjs').Witness} Witness */

const rulebookSpec = 'rules/rulebook.spec.ts';

/** Through these a file reaches every rule, which says nothing about what it is for. */
const doors = ['rules/rulebook.ts', 'rules/all-examples.ts', 'rules/index.ts', 'index.ts'];

/** Works the whole rulebook over many times: too slow to ask about anything but its own neighbours. */
const isSlow = (/** @type {string} */ spec) => spec.includes('running-evaluation') || spec.includes('brute-force');

/**
 * Which specs can tell whether a file is broken: of the rulebook's spec the rules that use it, and the other specs that do.
 * @param {ReadonlyMap<string, readonly string[]>} imports
 * @returns {(file: string) => readonly Witness[]}
 */
export function witnessesOf(imports) {
  const reached = new Map([...imports.keys()].filter((file) => /\.(rule|spec)\.ts$/.test(file)).map((file) => [file, reachedFrom(file, imports)]));
  const users = (/** @type {string} */ file, /** @type {string} */ ending) => [...reached].flatMap(([user, files]) => (user.endsWith(ending) && files.has(file) ? [user] : []));
  /** @type {Map<string, readonly Witness[]>} */
  const known = new Map();
  return (file) => {
    const before = known.get(file);
    if (before) return before;
    const rules = users(file, '.rule.ts').map((rule) => basename(rule, '.rule.ts'));
    const specs = users(file, '.spec.ts');
    const all = specs.includes(rulebookSpec) ? null : rules;
    const others = specs.filter((spec) => spec !== rulebookSpec && (!isSlow(spec) || dirname(spec) === dirname(file))).sort((a, b) => Number(isSlow(a)) - Number(isSlow(b)));
    const witnesses = [...(rules.length > 0 || all === null ? [{ spec: rulebookSpec, blocks: all }] : []), ...others.map((spec) => ({ spec, blocks: null }))];
    known.set(file, witnesses);
    return witnesses;
  };
}

/** @param {string} start @param {ReadonlyMap<string, readonly string[]>} imports */
function reachedFrom(start, imports) {
  const seen = new Set([start]);
  for (const file of seen) if (!doors.includes(file)) for (const next of imports.get(file) ?? []) seen.add(next);
  return seen;
}
