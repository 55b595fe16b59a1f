import { Injectable } from '@nestjs/common';
import { Facts, registerKinds, registerOf, type Organization, type Rows } from '@ragang/domain';
import type { Touched } from '@ragang/domain/rules';
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
 * things that the audit chain says have changed since are read again.
 */
@Injectable()
export class FactsStore {
  readonly #held = new Map<string, Held>();

  /** Everything that the reader may see of the tenant, as known now or at an instant. */
  async load(tx: Transaction, knownAt: string | null = null): Promise<Facts> {
    if (knownAt !== null) return this.#read(tx, knownAt);
    const { seesSecret, seesSafety } = requestContext();
    const key = `${tx.tenantId} ${String(seesSecret)} ${String(seesSafety)}`;
    const seq = await lastSeq(tx);
    const held = this.#held.get(key);
    const hasOwnWrites = await this.#hasOwnWrites(tx);
    if (held?.seq === seq && !hasOwnWrites) return held.facts;
    const facts = held ? await this.#caughtUp(tx, held) : await this.#read(tx, null);
    if (!hasOwnWrites) this.#held.set(key, { seq, facts });
    return facts;
  }

  async #hasOwnWrites(tx: Transaction): Promise<boolean> {
    const [own] = await tx.query<{ writes: boolean }>(
      `select exists (select 1 from audit_event where tenant_id = $1 and tx = pg_current_xact_id_if_assigned()) as writes`, [tx.tenantId]);
    return own?.writes ?? false;
  }

  async #read(tx: Transaction, knownAt: string | null): Promise<Facts> {
    const rows: Record<string, unknown> = {};
    for (const kind of registerKinds) rows[kind] = await allRows(tx, registerOf(kind), knownAt);
    return new Facts(await organizationOf(tx), rows as unknown as Rows);
  }

  /** Reads again what has changed since: the rows of a few things, or the whole register when they are many. */
  async #caughtUp(tx: Transaction, { facts, seq }: Held): Promise<Facts> {
    const rows: Record<string, unknown> = {};
    for (const [kind, things] of Map.groupBy(await touchedSince(tx, seq), (thing) => thing.kind)) {
      const ids = things.map((thing) => thing.id);
      rows[kind] = ids.length > FEW ? await allRows(tx, registerOf(kind), null) : merged(facts.all(kind), new Set(ids), await allRows(tx, registerOf(kind), null, ids));
    }
    return facts.replacing(rows as Partial<Rows>);
  }
}

/** More changed things than this in one register, and it is quicker to read it whole. */
const FEW = 500;

/** The rows that are kept and the ones just read, in the order that a whole reading gives: by first day, then by id. */
function merged(kept: readonly object[], ids: ReadonlySet<string>, fresh: readonly object[]): readonly object[] {
  const left = (kept as readonly Placed[]).filter((row) => !ids.has(row.id));
  const come = fresh as readonly Placed[];
  const result: Placed[] = [];
  let next = 0;
  for (const row of left) {
    while (next < come.length && placeOf(come[next]!) < placeOf(row)) result.push(come[next++]!);
    result.push(row);
  }
  return [...result, ...come.slice(next)];
}

interface Placed { readonly id: string; readonly day?: string; readonly validFrom?: string | null }
const placeOf = (row: Placed): string => `${row.day ?? row.validFrom ?? ''} ${row.id}`;

export async function organizationOf(tx: Transaction): Promise<Organization> {
  const row = await tx.one<Organization>(
    `select slug, name, organization_kind as "organizationKind", code from organization where tenant_id = $1`, [tx.tenantId]);
  if (!row) throw new Error('The tenant of the transaction does not exist.');
  return row;
}

/** The last link of the tenant's audit chain that this transaction can see. */
export async function lastSeq(tx: Transaction): Promise<number> {
  const row = await tx.one<{ seq: number }>('select coalesce((select seq from audit_head where tenant_id = $1), 0) as seq', [tx.tenantId]);
  return row?.seq ?? 0;
}

/** The things of the registers that have changed after link `seq`, or in this very transaction. */
export async function touchedSince(tx: Transaction, seq: number): Promise<readonly Touched[]> {
  const rows = await tx.query<{ table: string; id: string }>(
    `select distinct e.entity_kind as table, e.entity_id as id from audit_event e left join audit_link l on l.tenant_id = e.tenant_id and l.tx = e.tx
     where e.tenant_id = $1 and (l.seq > $2 or e.tx = pg_current_xact_id_if_assigned())`, [tx.tenantId, seq]);
  return rows.flatMap(({ table, id }) => { const kind = kindOfTable.get(table); return kind ? [{ kind, id }] : []; });
}

const kindOfTable = new Map(registerKinds.map((kind) => [snake(kind), kind]));
