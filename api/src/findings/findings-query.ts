import { nameOfActor } from '../platform/audit/name-of-actor.js';
import type { Transaction } from '../platform/database/database.js';
import { afterRow, keySelection, type KeyValues } from '../platform/temporal/keyset.js';
import { findingStatuses, type ReviewView, type StoredFinding } from './finding-view.js';
import { byNumber, shownStatus, type FindingsFilter } from './findings-filter.js';

export { findingsFilter, needsAnswer, severityOrder, type FindingsFilter } from './findings-filter.js';

/** What a row of the list is read by; the last word of a person goes before the rules' own status. */
const columns = `f.id, f.key, f.number, f.rule, f.rule_version as "ruleVersion", f.outcome, f.severity, f.direction, f.subject_kind as "subjectKind", f.subject_id as "subjectId",
  f.body_id as "bodyId", f.matter_id as "matterId", f.day::text, f.due::text, f.code, f.parameters, f.evidence, f.missing, f.see_also as "seeAlso", f.protected as "isProtected",
  ${shownStatus} as status, r.assignee, r.answer_by::text as "answerBy", f.opened_on::text as "openedOn"`;

/** The latest answer of a finding, beside it. */
export const lastReview = `left join lateral (select status, assignee, answer_by from finding_review r where r.tenant_id = f.tenant_id and r.finding_key = f.key and r.rec_to = 'infinity' order by r.rec_from desc limit 1) r on true`;

export async function findFindings(tx: Transaction, filter: FindingsFilter): Promise<{ rows: StoredFinding[]; total: number; last: KeyValues | null }> {
  const from = `from finding f ${lastReview} where ${filter.where.join(' and ')}`;
  const parameters = [tx.tenantId, ...filter.parameters];
  const [count] = await tx.query<{ total: number }>(`select count(*)::int as total ${from}`, parameters);
  const keys = filter.keys ?? [byNumber];
  const after = filter.after ? ` and ${afterRow(keys, filter.after, (value) => `$${parameters.push(value)}`)}` : '';
  // One more than the page, to know whether there is a next.
  const found = await tx.query<StoredFinding & { keyValues: KeyValues }>(
    `select ${columns}, ${keySelection(keys)} ${from}${after} order by ${filter.order} limit ${filter.limit + 1} offset ${filter.after ? 0 : (filter.page - 1) * filter.limit}`, parameters);
  const shown = found.slice(0, filter.limit);
  return { rows: shown.map(({ keyValues: _, ...row }) => row as unknown as StoredFinding), total: count?.total ?? 0, last: found.length > filter.limit ? (shown.at(-1)?.keyValues ?? null) : null };
}

export async function findFinding(tx: Transaction, id: string): Promise<StoredFinding | undefined> {
  return tx.one<StoredFinding>(`select ${columns} from finding f ${lastReview} where f.tenant_id = $1 and f.id = $2`, [tx.tenantId, id]);
}

/** Those of the ids that the reader may see. */
export async function findingsById(tx: Transaction, ids: readonly string[]): Promise<StoredFinding[]> {
  return tx.query<StoredFinding>(`select ${columns} from finding f ${lastReview} where f.tenant_id = $1 and f.id = any($2::uuid[]) order by f.number`, [tx.tenantId, ids]);
}

export type Facet = 'severity' | 'direction' | 'rule' | 'body';
const facetColumns: Readonly<Record<Facet, string>> = { severity: `case when f.outcome = 'undetermined' then 'undetermined' else f.severity end`, direction: 'f.direction', rule: 'f.rule', body: `coalesce(f.body_id::text, 'none')` };

export async function countFindings(tx: Transaction, filter: FindingsFilter): Promise<number> {
  const [row] = await tx.query<{ total: number }>(`select count(*)::int as total from finding f ${lastReview} where ${filter.where.join(' and ')}`, [tx.tenantId, ...filter.parameters]);
  return row?.total ?? 0;
}

/** How many findings each value of a facet would leave, with the other filters kept. */
export async function facetCounts(tx: Transaction, filter: FindingsFilter, facet: Facet): Promise<Record<string, number>> {
  const rows = await tx.query<{ value: string | null; count: number }>(
    `select ${facetColumns[facet]} as value, count(*)::int as count from finding f ${lastReview} where ${filter.where.join(' and ')} group by 1 order by 2 desc, 1`, [tx.tenantId, ...filter.parameters]);
  return Object.fromEntries(rows.flatMap((row) => (row.value === null ? [] : [[row.value, row.count]])));
}

export async function reviewsOf(tx: Transaction, keys: readonly string[]): Promise<ReadonlyMap<string, readonly ReviewView[]>> {
  const rows = await tx.query<{ key: string; at: string; by: string; status: keyof typeof findingStatuses; reason: string | null; assignee: string | null; answerBy: string | null }>(
    `select finding_key as key, rec_from as at, ${nameOfActor('reviewed_by')} as by, status, reason, assignee, answer_by::text as "answerBy" from finding_review where tenant_id = $1 and finding_key = any($2::text[]) and rec_to = 'infinity' order by rec_from desc`,
    [tx.tenantId, keys]);
  const byKey = new Map<string, ReviewView[]>();
  for (const { key, ...review } of rows) byKey.set(key, [...(byKey.get(key) ?? []), { ...review, statusLabel: findingStatuses[review.status] }]);
  return byKey;
}
