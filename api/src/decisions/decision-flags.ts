import { lastReview, needsAnswer } from '../findings/findings-query.js';
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
     ${lastReview}
     where f.tenant_id = $1 and f.subject_kind = 'decision' and ($2::text[] is null or f.subject_id = any($2::text[])) and ${needsAnswer} group by 1`, [tx.tenantId, ids]);
  return new Map(rows.map(({ decision, ...counts }) => [decision, counts]));
}

/** The decisions that have a flag waiting for an answer, by the direction that the flag tells of. */
export async function decisionsByDirection(tx: Transaction): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await tx.query<{ direction: string; decisions: string[] }>(
    `select f.direction, array_agg(distinct f.subject_id) as decisions from finding f ${lastReview}
     where f.tenant_id = $1 and f.subject_kind = 'decision' and f.outcome = 'flag' and ${needsAnswer} group by 1`, [tx.tenantId]);
  return new Map(rows.map(({ direction, decisions }) => [direction, new Set(decisions)]));
}
