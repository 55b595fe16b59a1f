import { needsAnswer } from '../findings/findings-query.js';
import type { Transaction } from '../platform/database/database.js';

export interface DecisionFlags {
  readonly flags: number;
  readonly undetermined: number;
  readonly severest: string | null;
}

/** Findings that still need an answer, counted for each of the decisions. */
export async function flagsOfDecisions(tx: Transaction, ids: readonly string[] | null): Promise<ReadonlyMap<string, DecisionFlags>> {
  const rows = await tx.query<DecisionFlags & { decision: string }>(
    `select f.subject_id as decision, count(*) filter (where f.outcome = 'flag')::int as flags, count(*) filter (where f.outcome = 'undetermined')::int as undetermined,
            (array_agg(f.severity order by array_position(array['unlawful', 'risk', 'notice'], f.severity)) filter (where f.severity is not null))[1] as severest
     from finding f
     left join lateral (select status from finding_review r where r.tenant_id = f.tenant_id and r.finding_key = f.key and r.rec_to = 'infinity' order by r.rec_from desc limit 1) r on true
     where f.tenant_id = $1 and f.subject_kind = 'decision' and ($2::text[] is null or f.subject_id = any($2::text[])) and ${needsAnswer} group by 1`, [tx.tenantId, ids]);
  return new Map(rows.map(({ decision, ...counts }) => [decision, counts]));
}
