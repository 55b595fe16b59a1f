import { Injectable } from '@nestjs/common';
import { Facts, registerKinds, registerOf, type Organization, type RegisterKind, type Rows } from '@ragang/domain';
import type { Transaction } from '../platform/database/database.js';
import { requestContext } from '../platform/database/request-context.js';
import { snake } from '../platform/temporal/columns.js';
import { allRows } from '../platform/temporal/record-query.js';

interface Held {
  readonly seq: number;
  readonly facts: Facts;
}

/**
 * Rows become facts here and nowhere else. What is held in memory is keyed by tenant and by what the reader may see, and only the
 * registers that the audit chain says have changed since are read again.
 */
@Injectable()
export class FactsStore {
  readonly #held = new Map<string, Held>();

  /** Everything that the reader may see of the tenant, as known now or at an instant. */
  async load(tx: Transaction, knownAt: string | null = null): Promise<Facts> {
    if (knownAt !== null) return this.#read(tx, knownAt, registerKinds, undefined);
    const { seesSecret, seesSafety } = requestContext();
    const key = `${tx.tenantId} ${String(seesSecret)} ${String(seesSafety)}`;
    const seq = await lastSeq(tx);
    const held = this.#held.get(key);
    if (held?.seq === seq && !(await this.#hasOwnWrites(tx))) return held.facts;
    const changed = held ? await changedKinds(tx, held.seq) : registerKinds;
    const facts = await this.#read(tx, null, changed, held?.facts);
    if (!(await this.#hasOwnWrites(tx))) this.#held.set(key, { seq, facts });
    return facts;
  }

  async #hasOwnWrites(tx: Transaction): Promise<boolean> {
    const [own] = await tx.query<{ writes: boolean }>(
      `select exists (select 1 from audit_event where tenant_id = $1 and tx = pg_current_xact_id_if_assigned()) as writes`, [tx.tenantId]);
    return own?.writes ?? false;
  }

  async #read(tx: Transaction, knownAt: string | null, kinds: readonly RegisterKind[], before: Facts | undefined): Promise<Facts> {
    const rows: Record<string, unknown> = { ...(before?.rows ?? {}) };
    for (const kind of kinds) rows[kind] = await allRows(tx, registerOf(kind), knownAt);
    return new Facts(await organizationOf(tx), rows as unknown as Rows);
  }
}

export async function organizationOf(tx: Transaction): Promise<Organization> {
  const row = await tx.one<Organization>(
    `select slug, name, organization_kind as "organizationKind", code from organization where tenant_id = $1`, [tx.tenantId]);
  if (!row) throw new Error('The tenant of the transaction does not exist.');
  return row;
}

async function lastSeq(tx: Transaction): Promise<number> {
  const row = await tx.one<{ seq: number }>('select coalesce((select seq from audit_head where tenant_id = $1), 0) as seq', [tx.tenantId]);
  return row?.seq ?? 0;
}

/** Registers with a change after link `seq`, or made by this very transaction. */
async function changedKinds(tx: Transaction, seq: number): Promise<readonly RegisterKind[]> {
  const rows = await tx.query<{ table: string }>(
    `select distinct e.entity_kind as table from audit_event e left join audit_link l on l.tenant_id = e.tenant_id and l.tx = e.tx
     where e.tenant_id = $1 and (l.seq > $2 or e.tx = pg_current_xact_id_if_assigned())`, [tx.tenantId, seq]);
  const tables = new Set(rows.map((row) => row.table));
  return registerKinds.filter((kind) => tables.has(snake(kind)));
}
