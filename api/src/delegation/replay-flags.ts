import type { Transaction } from '../platform/database/database.js';
import type { ReplayJob } from './replay-jobs.js';
import { pageOf } from './replay-page.js';
import type { ReplayQuery } from './replay-query.js';

/** The flags on the page of those that disappear, by decision and rule: only they exist already. */
export async function flagsOf(tx: Transaction, job: ReplayJob, query: ReplayQuery): Promise<ReadonlyMap<string, string>> {
  const shown = job.result === null ? [] : pageOf(job.result.disappeared.filter((flag) => !query.rule || flag.rule === query.rule), query).items;
  if (shown.length === 0) return new Map();
  const rows = await tx.query<{ id: string; subject: string; rule: string }>(
    `select id, subject_id as subject, rule from finding where tenant_id = $1 and subject_kind = 'decision' and outcome = 'flag' and subject_id = any($2::text[]) and rule = any($3::text[])`,
    [tx.tenantId, shown.map((flag) => flag.decision), shown.map((flag) => flag.rule)]);
  return new Map(rows.map((row) => [`${row.subject} ${row.rule}`, row.id]));
}
