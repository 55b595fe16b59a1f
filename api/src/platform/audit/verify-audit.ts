import { registerKinds, registerOf } from '@ragang/domain';
import type { Transaction } from '../database/database.js';
import { tableOf } from '../temporal/columns.js';
import type { CheckpointKey } from './checkpoint.js';
import { compareAdministration } from './verify-administration.js';
import { verifyChain, type ChainEvent, type ChainFault, type ChainLink } from './verify-chain.js';

export interface AuditVerdict {
  readonly events: number;
  readonly links: number;
  readonly checkpoints: number;
  readonly rows: number;
  readonly faults: readonly ChainFault[];
}

/** Recomputes the tenant's whole chain, compares rows with events both ways, and the chain with every checkpoint. */
export async function verifyAudit(tx: Transaction, key: CheckpointKey, outside: readonly string[] = []): Promise<AuditVerdict> {
  const chain = await readChain(tx);
  const notes = [...(await tx.query<{ note: string }>('select note from checkpoint where tenant_id = $1 order by seq', [tx.tenantId])).map((row) => row.note), ...outside];
  const faults = verifyLog(tx.tenantId, chain, notes, key);
  let rows = 0;
  for (const table of [...registerKinds.map((kind) => tableOf(registerOf(kind))), 'finding_review', 'original']) {
    const compared = await compareRows(tx, table);
    rows += compared.rows;
    faults.push(...compared.faults);
  }
  const administered = await compareAdministration(tx);
  rows += administered.rows;
  faults.push(...administered.faults);
  return { events: chain.events.length, links: chain.links.length, checkpoints: notes.length, rows, faults };
}

export interface Chain {
  readonly events: ChainEvent[];
  readonly links: ChainLink[];
  readonly head: { readonly seq: number; readonly hash: string } | undefined;
}

/** The chain by itself, and against everything that has been signed about it. */
export function verifyLog(tenantId: string, { events, links, head }: Chain, notes: readonly string[], key: CheckpointKey): ChainFault[] {
  const hashes = new Map(links.map((link) => [link.seq, link.hash]));
  const unsigned = notes.map((note) => key.read(note)).filter((signed) => !signed || hashes.get(signed.seq) !== signed.hash);
  return [...verifyChain(tenantId, events, links, head), ...unsigned.map((signed) => ({ code: 'checkpoint' as const, at: `checkpoint ${signed?.seq ?? '?'}` }))];
}

/** The chain as text, oldest first: for verifying here and for the export. */
export async function readChain(tx: Transaction): Promise<Chain> {
  await tx.query(`set local time zone 'UTC'`);
  const events = await tx.query<ChainEvent>(
    `select event_id as "eventId", tx::text, at::text as at, actor, actor_kind as "actorKind", request_id as "requestId", reason, legal_basis as "legalBasis",
            action, entity_kind as "entityKind", entity_id::text as "entityId", version_id::text as "versionId", payload, encode(payload_hash, 'hex') as "payloadHash"
     from audit_event where tenant_id = $1 order by event_id`, [tx.tenantId]);
  const links = await tx.query<ChainLink>(
    `select seq, tx::text, at::text as at, events, encode(root, 'hex') as root, encode(previous, 'hex') as previous, encode(hash, 'hex') as hash
     from audit_link where tenant_id = $1 order by seq`, [tx.tenantId]);
  const head = await tx.one<{ seq: number; hash: string }>(`select seq, encode(hash, 'hex') as hash from audit_head where tenant_id = $1`, [tx.tenantId]);
  return { events, links, head };
}

/** Every version has the event that recorded it, with the same content (personal values as commitments), and every event its version. */
async function compareRows(tx: Transaction, table: string): Promise<{ rows: number; faults: ChainFault[] }> {
  const faults: ChainFault[] = [];
  const found = await tx.query<{ versionId: string; closed: boolean; recorded: boolean; same: boolean; closing: boolean }>(
    `select t.version_id as "versionId", t.rec_to <> 'infinity' as closed, e.version_id is not null as recorded, c.version_id is not null and c.tx = t.rec_to_tx as closing,
            e.tx = t.rec_from_tx and e.payload::jsonb = (select coalesce(jsonb_object_agg(f.key, case when s.salt is null then f.value
                 else to_jsonb('sha256:' || encode(sha256(s.salt || convert_to(f.value #>> '{}', 'UTF8')), 'hex')) end), '{}')
               from jsonb_each(to_jsonb(t) - 'rec_from' - 'rec_to' - 'rec_from_tx' - 'rec_to_tx') f
               left join audit_salt s on s.tenant_id = t.tenant_id and s.version_id = t.version_id and s.field = f.key) as same
     from ${table} t
     left join audit_event e on e.tenant_id = t.tenant_id and e.entity_id = t.id and e.version_id = t.version_id and e.entity_kind = $2 and not (e.payload::jsonb ? 'closed')
     left join audit_event c on c.tenant_id = t.tenant_id and c.entity_id = t.id and c.version_id = t.version_id and c.entity_kind = $2 and c.payload::jsonb ? 'closed'
     where t.tenant_id = $1`, [tx.tenantId, table]);
  for (const row of found) {
    const at = `${table} ${row.versionId}`;
    if (!row.recorded) faults.push({ code: 'row-without-event', at });
    else if (!row.same) faults.push({ code: 'row-differs', at });
    if (row.closed !== row.closing) faults.push({ code: 'unclosed', at });
  }
  const orphans = await tx.query<{ versionId: string }>(
    `select e.version_id as "versionId" from audit_event e where e.tenant_id = $1 and e.entity_kind = $2
     and not exists (select 1 from ${table} t where t.tenant_id = e.tenant_id and t.version_id = e.version_id)`, [tx.tenantId, table]);
  faults.push(...orphans.map((row) => ({ code: 'event-without-row' as const, at: `${table} ${row.versionId}` })));
  return { rows: found.length, faults };
}
