import type { Register } from '@ragang/domain';
import { nameOfActor } from '../platform/audit/name-of-actor.js';
import type { Transaction } from '../platform/database/database.js';
import { tableOf } from '../platform/temporal/columns.js';
import { neverMadeSecret } from '../platform/temporal/record-query.js';
import { selectList, type StoredRow } from '../platform/temporal/version.js';

/** One change of one thing: who, when, what it became and what it was. */
export interface HistoryItem {
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly reason: string | null;
  /** Number of the link that seals it; null until the transaction is committed. */
  readonly link: number | null;
  readonly linkHash: string | null;
  readonly version: StoredRow | null;
  readonly previous: StoredRow | null;
}

interface EventRow {
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly reason: string | null;
  readonly seq: number | null;
  readonly hash: string | null;
  readonly versionIds: string[];
  readonly closedIds: string[];
}

/** Newest first. Versions that the reader may not see are absent, as are their events. */
export async function historyOf(tx: Transaction, register: Register, id: string): Promise<HistoryItem[]> {
  const versions = await tx.query<StoredRow>(`select ${selectList(register, 't')} from ${tableOf(register)} t where t.tenant_id = $1 and t.id = $2 and ${neverMadeSecret(register, 't')}`, [tx.tenantId, id]);
  const byId = new Map(versions.map((version) => [version.versionId, version]));
  const events = await tx.query<EventRow>(
    `select min(e.at) as at, ${nameOfActor('min(e.actor)')} as actor, min(e.action) as action, min(e.reason) as reason, min(l.seq) as seq, min(encode(l.hash, 'hex')) as hash,
            coalesce(array_agg(e.version_id::text order by e.event_id) filter (where not (e.payload::jsonb ? 'closed')), '{}') as "versionIds",
            coalesce(array_agg(e.version_id::text order by e.event_id) filter (where e.payload::jsonb ? 'closed'), '{}') as "closedIds"
     from audit_event e left join audit_link l on l.tenant_id = e.tenant_id and l.tx = e.tx
     where e.tenant_id = $1 and e.entity_id = $2 and e.entity_kind = $3 group by e.tx order by min(e.event_id) desc`,
    [tx.tenantId, id, tableOf(register)],
  );
  // Of several versions in one transaction, the last that the reader may see.
  const lastSeen = (ids: readonly string[]): StoredRow | null => byId.get(ids.findLast((one) => byId.has(one)) ?? '') ?? null;
  return events
    .map((event) => ({
      at: event.at, actor: event.actor, action: event.action, reason: event.reason, link: event.seq, linkHash: event.hash,
      version: lastSeen(event.versionIds), previous: lastSeen(event.closedIds),
    }))
    .filter((item) => item.version !== null || item.previous !== null);
}
