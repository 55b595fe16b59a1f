import { randomUUID } from 'node:crypto';
import { addDays, type Register } from '@ragang/domain';
import type { Transaction } from '../database/database.js';
import { requestContext } from '../database/request-context.js';
import { DomainError } from '../http/domain-error.js';
import { columnsOf, tableOf } from './columns.js';
import { insertStatement, insertValues, selectList, type RowInput, type StoredRow } from './version.js';

/** What the audit trail calls a write. */
export type WriteAction = 'record' | 'change' | 'correct' | 'end';

/**
 * The one place where versions are written: close first, then insert, so that the exclusion constraint holds at every moment.
 * `record` starts a thing, `change` opens a new period from a day, `correct` replaces what we knew about a period, `end` closes it.
 */
export async function recordRow(tx: Transaction, register: Register, input: RowInput, id: string = randomUUID()): Promise<StoredRow> {
  await announce(tx, 'record', input);
  await tx.query('insert into thing (tenant_id, id, kind) values ($1, $2, $3) on conflict do nothing', [tx.tenantId, id, register.kind]);
  return insertVersion(tx, register, id, input);
}

/** From `input.validFrom` on, the thing is as given; until then it stays as it was. */
export async function changeRow(tx: Transaction, register: Register, id: string, versionId: string, input: RowInput): Promise<StoredRow> {
  await announce(tx, 'change', input);
  const old = await closeVersion(tx, register, id, versionId);
  const from = assertChangeDay(old, input.validFrom ?? null);
  await insertVersion(tx, register, id, { ...old, validUntil: from });
  return insertVersion(tx, register, id, { ...input, validUntil: input.validUntil === undefined ? (old.validUntil ?? null) : input.validUntil });
}

/** The same period, another fact: the old belief stays readable in the history. */
export async function correctRow(tx: Transaction, register: Register, id: string, versionId: string, input: RowInput): Promise<StoredRow> {
  await announce(tx, 'correct', input);
  const old = await closeVersion(tx, register, id, versionId);
  return insertVersion(tx, register, id, {
    ...input,
    ...(register.class === 'state'
      ? { validFrom: input.validFrom === undefined ? old.validFrom : input.validFrom, validUntil: input.validUntil === undefined ? old.validUntil : input.validUntil }
      : { day: input.day ?? old.day }),
  });
}

/** The thing holds to and including `lastDay`. */
export async function endRow(tx: Transaction, register: Register, id: string, versionId: string, lastDay: string, reason: string | null = null): Promise<StoredRow> {
  await announce(tx, 'end', { reason });
  const old = await closeVersion(tx, register, id, versionId);
  assertLastDay(register, old, lastDay);
  return insertVersion(tx, register, id, { ...old, validUntil: addDays(lastDay, 1) });
}

/** A change begins inside the period that it changes. Returns the day. */
export function assertChangeDay(old: StoredRow, from: string | null): string {
  if (from === null || (old.validFrom !== null && old.validFrom !== undefined && from <= old.validFrom) || (old.validUntil && from >= old.validUntil)) {
    throw new DomainError('change.outside', `Ändringen måste börja efter ${old.validFrom ?? 'periodens början'} och före periodens slut. Välj ett annat datum, eller rätta uppgiften i stället.`, 422, [
      { pointer: '#/validFrom', code: 'date.outsidePeriod', detail: 'Välj en dag inom perioden som ändras.' },
    ]);
  }
  return from;
}

/** What ends does so inside its period. */
export function assertLastDay(register: Register, old: StoredRow, lastDay: string): void {
  if (old.validFrom && lastDay < old.validFrom) {
    throw new DomainError('end.beforeStart', `Sista dagen kan inte ligga före ${old.validFrom}, då ${register.thing} började gälla. Välj en senare dag.`, 422, [
      { pointer: '#/lastDay', code: 'date.outsidePeriod', detail: 'Välj en dag inom perioden.' },
    ]);
  }
  if (old.validUntil && lastDay >= old.validUntil) {
    throw new DomainError('end.afterEnd', `Perioden slutar redan ${addDays(old.validUntil, -1)}. Välj en tidigare dag, eller rätta uppgiften om den ska gälla längre.`, 422, [
      { pointer: '#/lastDay', code: 'date.outsidePeriod', detail: 'Välj en dag inom perioden.' },
    ]);
  }
}

/** The current version with that id of version, or undefined. */
export async function versionOf(tx: Transaction, register: Register, versionId: string): Promise<StoredRow | undefined> {
  return tx.one<StoredRow>(`select ${selectList(register, 't')} from ${tableOf(register)} t where t.tenant_id = $1 and t.version_id = $2`, [tx.tenantId, versionId]);
}

async function announce(tx: Transaction, action: WriteAction, input: RowInput): Promise<void> {
  const reason = typeof input['reason'] === 'string' ? input['reason'] : null;
  await tx.query(`select set_config('app.action', $1, true), set_config('app.reason', coalesce($2, current_setting('app.reason', true)), true)`, [action, reason]);
}

async function closeVersion(tx: Transaction, register: Register, id: string, versionId: string): Promise<StoredRow> {
  const old = await versionOf(tx, register, versionId);
  const closed = await tx.query(
    `update ${tableOf(register)} set rec_to = now(), rec_to_tx = pg_current_xact_id()
     where tenant_id = $1 and id = $2 and version_id = $3 and rec_to = 'infinity' returning version_id`,
    [tx.tenantId, id, versionId],
  );
  if (!old || closed.length === 0) {
    throw new DomainError('version.stale', 'Någon annan har ändrat uppgiften sedan du öppnade den. Hämta den på nytt, jämför och spara igen.', 412);
  }
  return old;
}

async function insertVersion(tx: Transaction, register: Register, id: string, row: RowInput): Promise<StoredRow> {
  if (row.disclosure === 'secret' && !requestContext().seesSecret && !register.alwaysSecret) throw hidden();
  const kinds = await referredKinds(tx, register, row);
  const versionId = randomUUID();
  await tx.query(insertStatement(register), insertValues(register, { tenantId: tx.tenantId, id, versionId, recordedBy: requestContext().actor.id, row, kinds }));
  const stored = await versionOf(tx, register, versionId);
  if (!stored) throw hidden();
  return stored;
}

function hidden(): DomainError {
  return new DomainError('row.hidden', 'Uppgiften sparades inte, eftersom du inte får läsa sekretessmarkerade uppgifter. Välj en annan öppenhet.', 403);
}

/** Kinds of everything that the row refers to; a reference to nothing, or to the wrong sort of thing, is refused with its pointer. */
async function referredKinds(tx: Transaction, register: Register, row: RowInput): Promise<ReadonlyMap<string, string>> {
  const columns = columnsOf(register).filter((column) => ['reference', 'subject', 'references'].includes(column.type));
  const idsOf = (field: string): readonly string[] => {
    const value = row[field];
    return Array.isArray(value) ? (value as string[]) : typeof value === 'string' ? [value] : [];
  };
  const wanted = [...new Set([...columns.flatMap((column) => idsOf(column.field)), ...idsOf('decidedBy')])];
  if (wanted.length === 0) return new Map();
  const found = await tx.query<{ id: string; kind: string }>('select id, kind from thing where tenant_id = $1 and id = any($2::uuid[])', [tx.tenantId, wanted]);
  const kinds = new Map(found.map((thing) => [thing.id, thing.kind]));
  const errors = columns.flatMap((column) =>
    idsOf(column.field)
      .filter((id) => !(column.definition.kinds ?? []).includes(kinds.get(id) ?? ''))
      .map(() => ({ pointer: `#/${column.field}`, code: 'reference.missing', detail: `${column.definition.label}: det valda finns inte i registret. Välj på nytt.` })),
  );
  if (row.decidedBy && kinds.get(row.decidedBy) !== 'decision') errors.push({ pointer: '#/decidedBy', code: 'reference.missing', detail: 'Beslutet finns inte i registret. Välj på nytt.' });
  if (errors.length > 0) throw new DomainError('reference.missing', 'En eller flera hänvisningar pekar på något som inte finns. Välj på nytt.', 422, errors);
  return kinds;
}
