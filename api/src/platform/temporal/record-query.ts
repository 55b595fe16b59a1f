import type { Register } from '@ragang/domain';
import type { Transaction } from '../database/database.js';
import { columnsOf, tableOf, type Column } from './columns.js';
import { afterRow, ascending, keySelection, orderBy, type KeyValues, type SortKey } from './keyset.js';
import { selectList, type StoredRow } from './version.js';

/** Which state of knowledge is asked for: now, or as it was known at an instant (both with a time axis of its own). */
export interface ReadMoment {
  /** Calendar day; null = all periods. */
  readonly asOf: string | null;
  /** RFC 3339 instant; null = as we know it now. */
  readonly knownAt: string | null;
}

export interface ListQuery extends ReadMoment {
  readonly filters: Readonly<Record<string, string>>;
  readonly q: string | null;
  /** Public field name, `-` first for descending. */
  readonly sort: string | null;
  readonly page: number;
  readonly limit: number;
  /** Go on after the row with these values, instead of from a page. */
  readonly after: KeyValues | null;
}

/** One page of a register, how many rows there are in all, and where the page ended when there is more. */
export async function listRows(tx: Transaction, register: Register, query: ListQuery): Promise<{ items: StoredRow[]; total: number; last: KeyValues | null }> {
  const parameters: unknown[] = [tx.tenantId];
  const where = ['t.tenant_id = $1', ...moment(register, query, parameters), ...filters(register, query, parameters), ...search(register, query, parameters)].join(' and ');
  const table = tableOf(register);
  const [count] = await tx.query<{ total: number }>(`select count(*)::int as total from ${table} t where ${where}`, parameters);
  const keys = sortKeys(register, query.sort);
  const bind = (value: unknown): string => `$${parameters.push(value)}`;
  const after = query.after === null ? '' : ` and ${afterRow(keys, query.after, bind)}`;
  // One more than the page, to know whether there is a next.
  const found = await tx.query<StoredRow & { keyValues: KeyValues }>(
    `select ${selectList(register, 't')}, ${keySelection(keys)} from ${table} t where ${where}${after} order by ${orderBy(keys)} limit ${bind(query.limit + 1)} offset ${bind(query.after === null ? (query.page - 1) * query.limit : 0)}`,
    parameters,
  );
  const shown = found.slice(0, query.limit);
  const last = found.length > query.limit ? (shown.at(-1)?.keyValues ?? null) : null;
  return { items: shown.map(({ keyValues: _, ...row }) => row as unknown as StoredRow), total: count?.total ?? 0, last };
}

/** Every row of a register in all its periods, as known at the moment: what facts are made of. With `ids`, the rows of those things only. */
export async function allRows(tx: Transaction, register: Register, knownAt: string | null, ids: readonly string[] | null = null): Promise<StoredRow[]> {
  const parameters: unknown[] = [tx.tenantId];
  const conditions = ['t.tenant_id = $1', ...moment(register, { asOf: null, knownAt }, parameters)];
  if (ids !== null) conditions.push(`t.id = any($${parameters.push(ids)}::uuid[])`);
  const where = conditions.join(' and ');
  const by = register.class === 'state' ? 'lower(t.valid) nulls first' : 't.day';
  return tx.query<StoredRow>(`select ${selectList(register, 't')} from ${tableOf(register)} t where ${where} order by ${by}, t.id`, parameters);
}

/** All periods of one thing, oldest first. */
export async function periodsOf(tx: Transaction, register: Register, id: string, knownAt: string | null): Promise<StoredRow[]> {
  const parameters: unknown[] = [tx.tenantId];
  const where = ['t.tenant_id = $1', ...moment(register, { asOf: null, knownAt }, parameters)].join(' and ');
  parameters.push(id);
  const by = register.class === 'state' ? 'lower(t.valid) nulls first' : 't.day';
  return tx.query<StoredRow>(`select ${selectList(register, 't')} from ${tableOf(register)} t where ${where} and t.id = $${parameters.length} order by ${by}`, parameters);
}

function moment(register: Register, read: ReadMoment, parameters: unknown[]): string[] {
  const conditions: string[] = [];
  if (read.knownAt === null) {
    conditions.push(`t.rec_to = 'infinity'`);
  } else {
    // The chain gives every transaction its order of commit; a start time would change answers afterwards.
    parameters.push(read.knownAt);
    const known = (column: string): string =>
      `exists (select 1 from audit_link l where l.tenant_id = t.tenant_id and l.tx = t.${column} and l.at <= $${parameters.length}::timestamptz)`;
    // What has been made secret since is as invisible in what we knew before.
    conditions.push(neverMadeSecret(register, 't'), known('rec_from_tx'), `not (t.rec_to_tx is not null and ${known('rec_to_tx')})`);
  }
  if (read.asOf !== null) {
    parameters.push(read.asOf);
    conditions.push(register.class === 'state' ? `t.valid @> $${parameters.length}::date` : `t.day <= $${parameters.length}::date`);
  }
  return conditions;
}

/** For those who may not read secrets: nothing of the version's period is secret now. */
export function neverMadeSecret(register: Register, alias: string): string {
  return `(sees_secret() or not is_secret_now('${tableOf(register)}', ${alias}.id, ${register.class === 'state' ? `${alias}.valid` : 'null'}))`;
}

function filters(register: Register, query: ListQuery, parameters: unknown[]): string[] {
  const byField = new Map(columnsOf(register).map((column) => [column.field, column]));
  return Object.entries(query.filters).flatMap(([field, value]) => {
    const column = byField.get(field);
    if (!column) return [];
    if (value === 'null') return [`t.${column.name} is null`];
    if (column.type === 'percent') return Number.isFinite(Number(value)) ? [`t.${column.name} = $${parameters.push(value)}::numeric`] : ['false'];
    parameters.push(value);
    return [isList(column) ? `$${parameters.length} = any(t.${column.name}::text[])` : `t.${column.name}::text = $${parameters.length}`];
  });
}

/** Plain search in the text columns; wildcards in what people write are ordinary characters. */
function search(register: Register, query: ListQuery, parameters: unknown[]): string[] {
  if (query.q === null || query.q === '') return [];
  const texts = columnsOf(register).filter((column) => ['text', 'prose', 'matter-type'].includes(column.type));
  if (texts.length === 0) return ['false'];
  parameters.push(`%${query.q.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`);
  return [`(${texts.map((column) => `t.${column.name} ilike $${parameters.length}`).join(' or ')})`];
}

function isList(column: Column): boolean {
  return column.sqlType.endsWith('[]');
}

/** Public names only; user text never reaches `order by`. */
export function sortableFields(register: Register): readonly string[] {
  return [...columnsOf(register).filter((column) => !isList(column)).map((column) => column.field), register.class === 'state' ? 'validFrom' : 'day', 'recordedAt'];
}

/** What the list is sorted by; the last two make every row's place its own, also when several periods of a thing are listed. */
function sortKeys(register: Register, sort: string | null): readonly SortKey[] {
  return [firstKey(register, sort), ascending('t.id', 'uuid'), ascending('t.version_id', 'uuid')];
}

function firstKey(register: Register, sort: string | null): SortKey {
  const descending = sort?.startsWith('-') ?? false;
  const name = descending ? sort?.slice(1) : sort;
  const column = columnsOf(register).find((candidate) => candidate.field === name && !isList(candidate));
  if (column) return { sql: `t.${column.name}${column.sqlType === 'text' ? ' collate swedish' : ''}`, type: column.sqlType, descending, nulls: 'last' };
  if (name === 'recordedAt') return { sql: 't.rec_from', type: 'timestamptz', descending, nulls: 'last' };
  // What has no known beginning comes first; of events, the latest.
  if (register.class === 'state') return { sql: 'lower(t.valid)', type: 'date', descending, nulls: 'first' };
  return { sql: 't.day', type: 'date', descending: descending || name !== 'day', nulls: 'last' };
}
