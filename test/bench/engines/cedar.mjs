import { rules } from '../conditions.mjs';
import { load } from '../load.mjs';

export const name = 'Cedar (cedar-wasm)';

const asLong = (/** @type {string | null} */ day) => (day === null ? 0 : Number(day.replaceAll('-', '')));

/** Each rule is a policy with an id; the answer lists the policies that applied. Cedar compares whole numbers, so days become 20260314. */
export async function prepare() {
  const cedar = await load('@cedar-policy/cedar-wasm/nodejs');
  const policies = Object.fromEntries(rules.map(({ id, all }) => [id, `permit(principal, action, resource) when { ${all.map(({ field, is, of, value }) => `context.${field} ${is} ${of === undefined ? (typeof value === 'string' ? `"${value}"` : String(value)) : `context.${of}`}`).join(' && ')} };`]));
  cedar.preparsePolicySet?.('rules', { staticPolicies: policies });
  const keep = (/** @type {any} */ row, /** @type {readonly string[]} */ fields) => Object.fromEntries(fields.map((field) => [field, ['day', 'neededBy', 'validFrom', 'validUntil'].includes(field) ? asLong(row[field]) : row[field]]));
  const used = (/** @type {string} */ from) => [...new Set(rules.flatMap(({ all }) => all.flatMap(({ field, of }) => [field, ...(of === undefined ? [] : [of])])))].filter((field) => field.startsWith(`${from}.`)).map((field) => field.slice(2));
  const [d, m, i] = [used('d'), used('m'), used('i')];
  const one = { type: 'Anyone', id: 'x' };
  return (/** @type {readonly any[]} */ rows) => {
    const flags = [];
    for (const row of rows) {
      const call = { principal: one, action: { type: 'Action', id: 'check' }, resource: one, context: { d: keep(row.d, d), m: keep(row.m, m), i: keep(row.i, i) } };
      const answer = cedar.statefulIsAuthorized ? cedar.statefulIsAuthorized({ ...call, preparsedPolicySetId: 'rules', entities: [], validateRequest: false }) : cedar.isAuthorized({ ...call, policies: { staticPolicies: policies }, entities: [] });
      if (answer.type !== 'success') throw new Error(JSON.stringify(answer).slice(0, 300));
      for (const id of answer.response.diagnostics.reason) flags.push(`${row.id} ${id}`);
    }
    return flags;
  };
}
