import { randomUUID } from 'node:crypto';
import { registerOf, type RegisterKind } from '@ragang/domain';
import type { Transaction } from '../../platform/database/database.js';
import { requestContext } from '../../platform/database/request-context.js';
import { correctRow, endRow } from '../../platform/temporal/record-store.js';
import { insertStatement, insertValues } from '../../platform/temporal/version.js';
import type { Plan } from './plan.js';

/** What was written. All zeroes for a source that holds nothing new. */
export interface ImportCounts {
  readonly bodies: number;
  readonly persons: number;
  readonly assignments: number;
  readonly ended: number;
  readonly corrected: number;
  readonly unchanged: number;
  readonly gone: number;
}

const order = ['body', 'person', 'assignment', 'source-reading'] as const satisfies readonly RegisterKind[];

/** Writes the plan, all of it or nothing: the caller's transaction holds it together. */
export async function runPlan(tx: Transaction, plan: Plan): Promise<ImportCounts> {
  const things = new Map(order.flatMap((kind) => plan.record[kind].map((row) => [row.id, kind] as const)));
  await tx.query(`select set_config('app.action', 'import', true)`);
  await tx.query('insert into thing (tenant_id, id, kind) select $1, * from unnest($2::uuid[], $3::text[]) on conflict do nothing', [tx.tenantId, [...things.keys()], [...things.values()]]);
  const recordedBy = requestContext().actor.id;
  for (const kind of order) {
    const register = registerOf(kind);
    const statement = insertStatement(register);
    for (const row of plan.record[kind]) await tx.query(statement, insertValues(register, { tenantId: tx.tenantId, id: row.id, versionId: randomUUID(), recordedBy, row, kinds: new Map() }));
  }
  for (const change of plan.changes) {
    const register = registerOf(change.kind);
    if (change.action === 'end' && change.lastDay !== null) await endRow(tx, register, change.id, change.versionId, change.lastDay);
    else await correctRow(tx, register, change.id, change.versionId, change.row);
  }
  return countsOf(plan);
}

/** What the plan comes to, before or after it has been run. */
export function countsOf(plan: Plan): ImportCounts {
  return {
    bodies: new Set(plan.record.body.map((row) => row.id)).size, persons: plan.record.person.length, assignments: plan.record.assignment.length,
    ended: plan.changes.filter((change) => change.action === 'end').length, corrected: plan.changes.filter((change) => change.action === 'correct').length,
    unchanged: plan.unchanged, gone: plan.gone.length,
  };
}
