import { rules } from '../conditions.mjs';
import { load } from '../load.mjs';

export const name = 'casbin';

/** One model a rule, whose matcher is the rule; asked without a policy that says otherwise. */
export async function prepare() {
  const { newEnforcer, newModelFromString, StringAdapter } = (await load('casbin')).default;
  const enforcers = [];
  for (const { id, all } of rules) {
    const matcher = all.map(({ field, is, of, value }) => `r.${field} ${is} ${of === undefined ? (typeof value === 'string' ? `"${value}"` : String(value)) : `r.${of}`}`).join(' && ');
    const model = newModelFromString(`[request_definition]\nr = d, m, i\n[policy_definition]\np = sub\n[policy_effect]\ne = some(where (p.eft == allow))\n[matchers]\nm = ${matcher}\n`);
    enforcers.push({ id, enforcer: await newEnforcer(model, new StringAdapter('p, any')) });
  }
  return (/** @type {readonly any[]} */ rows) => {
    const flags = [];
    for (const { id: decision, d, m, i } of rows) for (const { id, enforcer } of enforcers) if (enforcer.enforceSync(d, m, i)) flags.push(`${decision} ${id}`);
    return flags;
  };
}
