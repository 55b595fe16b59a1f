import type { Transaction } from '../platform/database/database.js';

/** How far the findings of an organisation have come along its audit chain. */
export interface FindingProgress {
  /** The last link of the chain that the findings take in. */
  readonly throughSeq: number;
  /** The day that they were worked out for. */
  readonly asOf: string;
  /** When that was done, and how much of the whole had to be looked at. */
  readonly at: string;
  readonly affected: number;
  readonly total: number;
}

/**
 * The audit chain is the queue of what the findings have not taken in yet: a change and its link are committed together, so that nothing
 * can be lost, and this mark is moved in the transaction that stores the findings, so that nothing is taken in twice.
 */
export async function progressOf(tx: Transaction): Promise<FindingProgress | undefined> {
  return tx.one<FindingProgress>(`select through_seq::int as "throughSeq", as_of::text as "asOf", evaluated_at as at, affected, total from finding_progress where tenant_id = $1`, [tx.tenantId]);
}

export async function moveProgress(tx: Transaction, { throughSeq, asOf, affected, total }: Omit<FindingProgress, 'at'>): Promise<void> {
  await tx.query(
    `insert into finding_progress (tenant_id, through_seq, as_of, affected, total) values ($1, $2, $3, $4, $5)
     on conflict (tenant_id) do update set through_seq = excluded.through_seq, as_of = excluded.as_of, affected = excluded.affected, total = excluded.total, evaluated_at = now()`,
    [tx.tenantId, throughSeq, asOf, affected, total]);
}
