import type { RuleAnswers } from '@ragang/domain/rules';
import type { Transaction } from '../platform/database/database.js';

const none: RuleAnswers = { flags: 0, open: 0, answered: 0, dismissed: 0 };

/** Flags of each rule here, and what people have said of them last. An answer is a judgement; "granskas" is not one yet. */
export async function ruleAnswers(tx: Transaction): Promise<(rule: string) => RuleAnswers> {
  const rows = await tx.query<RuleAnswers & { rule: string }>(
    `select f.rule, count(*)::int as flags,
       count(*) filter (where f.status <> 'remedied' and coalesce(r.status, 'open') in ('open', 'in-review', 'raised', 'confirmed'))::int as open,
       count(*) filter (where r.status <> 'in-review')::int as answered,
       count(*) filter (where f.status <> 'remedied' and r.status = 'dismissed')::int as dismissed
     from finding f
     left join lateral (select status from finding_review r where r.tenant_id = f.tenant_id and r.finding_key = f.key and r.rec_to = 'infinity' order by r.rec_from desc limit 1) r on true
     where f.tenant_id = $1 and f.outcome = 'flag' group by f.rule`, [tx.tenantId]);
  const byRule = new Map(rows.map(({ rule, ...answers }) => [rule, answers]));
  return (rule) => byRule.get(rule) ?? none;
}
