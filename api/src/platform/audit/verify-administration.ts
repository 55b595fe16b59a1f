import type { Transaction } from '../database/database.js';
import type { ChainFault } from './verify-chain.js';

/** What is changed in place, and the columns whose changes are events of the chain; the same as its trigger `audit` says. */
const administered = [
  { table: 'organization', id: 'tenant_id', columns: 'tenant_id slug name organization_kind code' },
  { table: 'account', id: 'id', columns: 'id username display_name role bodies units status issuer subject totp_confirmed version created_by' },
  { table: 'approval', id: 'id', columns: 'id kind subject proposal reason requested_by requested_at status decided_by decided_at decision_reason' },
] as const;

/** Each organisation, account and approval stands as its last event says, and none is gone. */
export async function compareAdministration(tx: Transaction): Promise<{ rows: number; faults: ChainFault[] }> {
  const faults: ChainFault[] = [];
  let rows = 0;
  for (const { table, id, columns } of administered) {
    const found = await tx.query<{ id: string; exists: boolean; recorded: boolean; same: boolean }>(
      `select coalesce(t.${id}, e.entity_id)::text as id, t.${id} is not null as exists, e.entity_id is not null as recorded,
              e.payload::jsonb = (select jsonb_object_agg(f.key, case when s.salt is null then f.value
                   else to_jsonb('sha256:' || encode(sha256(s.salt || convert_to(f.value #>> '{}', 'UTF8')), 'hex')) end)
                 from jsonb_each(to_jsonb(t)) f
                 left join audit_salt s on s.tenant_id = e.tenant_id and s.version_id = e.version_id and s.field = f.key
                 where f.key = any (string_to_array($3, ' '))) as same
       from (select * from ${table} where tenant_id = $1) t
       full join (select distinct on (entity_id) * from audit_event where tenant_id = $1 and entity_kind = $2 order by entity_id, event_id desc) e on e.entity_id = t.${id}`,
      [tx.tenantId, table, columns]);
    rows += found.filter((row) => row.exists).length;
    for (const row of found) {
      const at = `${table} ${row.id}`;
      if (!row.exists) faults.push({ code: 'event-without-row', at });
      else if (!row.recorded) faults.push({ code: 'row-without-event', at });
      else if (!row.same) faults.push({ code: 'row-differs', at });
    }
  }
  // The bytes fit their checksum by a constraint; here it is worked out anew, and every original has its bytes.
  const originals = await tx.query<{ sha256: string }>(
    `select o.sha256 from original o left join original_content c on c.tenant_id = o.tenant_id and c.sha256 = o.sha256
     where o.tenant_id = $1 and encode(sha256(c.bytes), 'hex') is distinct from o.sha256`, [tx.tenantId]);
  faults.push(...originals.map(({ sha256 }) => ({ code: 'row-differs' as const, at: `original ${sha256}` })));
  return { rows, faults };
}
