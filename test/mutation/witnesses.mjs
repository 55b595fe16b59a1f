import { basename, dirname } from 'node:path';

/** @typedef {import('./trial.mjs').Witness} Witness */

const rulebookSpec = 'rules/rulebook.spec.ts';

/** Through these a file reaches every rule, which says nothing about what it is for. */
const isDoor = (/** @type {string} */ file) => /^rules\/(rulebook|all-examples|(.+\/)?index)\.ts$|^index\.ts$/.test(file);

/** Work many municipalities over: asked last, and about nothing but their own neighbours. */
const isSlow = (/** @type {string} */ spec) => /running-evaluation|brute-force|replay\.spec|missing-data/.test(spec);

/**
 * Which specs can tell whether a file is broken: of the rulebook's spec the rules that use it, and the other specs that do.
 * @param {ReadonlyMap<string, readonly string[]>} imports
 * @returns {(file: string) => readonly Witness[]}
 */
export function witnessesOf(imports) {
  const reached = new Map([...imports.keys()].filter((file) => /\.(rule|spec)\.ts$/.test(file)).map((file) => [file, reachedFrom(file, imports)]));
  const everyRule = [...reached.keys()].filter((file) => file.endsWith('.rule.ts'));
  const users = (/** @type {string} */ file, /** @type {string} */ ending) => [...reached].flatMap(([user, files]) => (user.endsWith(ending) && files.has(file) ? [user] : []));
  /** @type {Map<string, readonly Witness[]>} */
  const known = new Map();
  return (file) => {
    const before = known.get(file);
    if (before) return before;
    const specs = users(file, '.spec.ts');
    // What frames the rulebook without any rule reading it concerns every rule.
    const rules = (specs.includes(rulebookSpec) ? everyRule : users(file, '.rule.ts')).map((rule) => basename(rule, '.rule.ts'));
    const others = specs.filter((spec) => spec !== rulebookSpec && (!isSlow(spec) || dirname(spec) === dirname(file)));
    const order = (/** @type {string} */ spec) => (isSlow(spec) ? 3 : spec === rulebookSpec ? 2 : dirname(spec) === dirname(file) ? 0 : 1);
    const witnesses = [...(rules.length > 0 ? [{ spec: rulebookSpec, blocks: rules }] : []), ...others.map((spec) => ({ spec, blocks: null }))].sort((a, b) => order(a.spec) - order(b.spec));
    known.set(file, witnesses);
    return witnesses;
  };
}

/**
 * Each spec once, with all that is asked of it.
 * @param {readonly Witness[]} witnesses
 * @returns {readonly Witness[]}
 */
export function everyWitness(witnesses) {
  return [...Map.groupBy(witnesses, ({ spec }) => spec)].map(([spec, asked]) => ({
    spec, blocks: asked.some(({ blocks }) => blocks === null) ? null : [...new Set(asked.flatMap(({ blocks }) => blocks ?? []))],
  }));
}

/** @param {string} start @param {ReadonlyMap<string, readonly string[]>} imports */
function reachedFrom(start, imports) {
  const seen = new Set([start]);
  for (const file of seen) if (!isDoor(file)) for (const next of imports.get(file) ?? []) seen.add(next);
  return seen;
}
