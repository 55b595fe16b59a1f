import { registerKinds, registerOf } from '@ragang/domain';
import { organizationOf } from '../../facts/facts-store.js';
import { nameOfActor } from '../../platform/audit/name-of-actor.js';
import type { Transaction } from '../../platform/database/database.js';
import { columnsOf } from '../../platform/temporal/columns.js';
import { allRows } from '../../platform/temporal/record-query.js';
import type { StoredRow } from '../../platform/temporal/version.js';
import type { Bundle, BundleReview, BundleRow } from './bundle.js';

/** Everything that the reader may see, as known now, in an order that is always the same. */
export async function writeBundle(tx: Transaction): Promise<Bundle> {
  const records: Record<string, readonly BundleRow[]> = {};
  for (const kind of registerKinds) {
    const register = registerOf(kind);
    const rows = await allRows(tx, register, null);
    const fields = columnsOf(register).map((column) => column.field);
    if (rows.length > 0) records[kind] = rows.map((row) => bundleRow(row, fields)).sort(byIdAndPeriod);
  }
  return { format: 'ragang-bundle', version: 1, organization: await organizationOf(tx), records, reviews: await reviews(tx) };
}

/** Only what is recorded: a field that is left out is not recorded. */
function bundleRow(row: StoredRow, fields: readonly string[]): BundleRow {
  const kept: Record<string, unknown> = { id: row.id };
  const period = row.day === undefined ? (['validFrom', 'validUntil'] as const) : (['day'] as const);
  for (const name of [...period, ...fields, 'source', 'decidedBy', 'secrecyGround']) {
    if (row[name] !== null && row[name] !== undefined) kept[name] = row[name];
  }
  kept['disclosure'] = row.disclosure;
  if (row.absent.length > 0) kept['absent'] = [...row.absent].sort();
  return kept as BundleRow;
}

function byIdAndPeriod(a: BundleRow, b: BundleRow): number {
  const key = (row: BundleRow): string => `${row.id} ${row.validFrom ?? row.day ?? ''}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

async function reviews(tx: Transaction): Promise<readonly BundleReview[]> {
  const rows = await tx.query<Omit<BundleReview, 'protected' | 'assignee' | 'answerBy'> & { readonly protected: boolean; readonly assignee: string | null; readonly answerBy: string | null }>(
    `select finding_key as finding, day::text, status, reason, ${nameOfActor('reviewed_by')} as by, protected, assignee, answer_by::text as "answerBy" from finding_review where tenant_id = $1 and rec_to = 'infinity' order by finding_key, day, ${nameOfActor('reviewed_by')}, status`,
    [tx.tenantId]);
  return rows.map(({ protected: isProtected, assignee, answerBy, ...review }) => ({ ...review, ...(assignee === null ? {} : { assignee }), ...(answerBy === null ? {} : { answerBy }), ...(isProtected ? { protected: true as const } : {}) }));
}
