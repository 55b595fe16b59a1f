import { evaluateDecision } from '@ragang/domain/rules';
import { and, conclude, holds } from '../frame.mjs';
import { rules } from '../conditions.mjs';

const compare = {
  '==': (/** @type {any} */ a, /** @type {any} */ b) => a === b, '!=': (/** @type {any} */ a, /** @type {any} */ b) => a !== b,
  '>': (/** @type {any} */ a, /** @type {any} */ b) => a > b, '>=': (/** @type {any} */ a, /** @type {any} */ b) => a >= b, '<': (/** @type {any} */ a, /** @type {any} */ b) => a < b,
};
const kinds = /** @type {const} */ ({ d: 'decision', m: 'matter', i: 'delegation-item' });

/** A rule as one is written in the rulebook: facts are looked up by id, every condition may be unknown, the strictest that applies is told. */
function ruleFrom(/** @type {import('../conditions.mjs').BenchRule} */ { id, all }) {
  const parts = all.map((condition) => {
    const [from, field] = condition.field.split('.');
    const [otherFrom, otherField] = condition.of?.split('.') ?? [];
    return { from, field, otherFrom, otherField, value: condition.value, holds: compare[condition.is] };
  });
  const needs = new Set(parts.flatMap((part) => [part.from, part.otherFrom]));
  return {
    id, version: 1, on: 'decision', title: id, severities: ['risk'], direction: 'order', mode: ['determinate'], basis: [], cases: [], dataNeeded: '', validFrom: '2018-01-01', absenceBased: false,
    texts: { title: { it: '' }, happened: { it: '' }, says: '', allowed: '', remedy: [] },
    check: (/** @type {any} */ d, /** @type {any} */ facts) => {
      const rows = /** @type {any} */ ({ d, m: needs.has('m') ? facts.findAny('matter', d.matter, d.day) : undefined, i: needs.has('i') ? facts.findAny('delegation-item', d.item, d.day) : undefined });
      /** @type {any} */
      let truth = true;
      for (const part of parts) {
        const other = part.otherField === undefined ? part.value : rows[part.otherFrom][part.otherField];
        truth = and(truth, holds(kinds[/** @type {'d'} */ (part.from)], rows[part.from], part.field, (/** @type {any} */ value) => part.holds(value, other)));
        if (truth === false) return undefined;
      }
      return conclude({ risk: truth }, { subject: { kind: 'decision', id: d.id }, day: d.day, code: 'it', parameters: { number: d.number }, evidence: [{ kind: 'decision', id: d.id }] });
    },
  };
}

export const name = 'Rågång';

/** @param {import('@ragang/domain').Facts} facts */
export async function prepare(facts) {
  const own = /** @type {any} */ (rules.map(ruleFrom));
  return (/** @type {readonly any[]} */ rows) => {
    const flags = [];
    for (const { d } of rows) for (const finding of evaluateDecision(facts, d, '2026-11-24', own).findings) flags.push(`${d.id} ${finding.rule}`);
    return flags;
  };
}
