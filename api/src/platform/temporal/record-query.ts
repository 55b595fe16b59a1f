import type { Register } from '@ragang/domain';
import type { Transaction } from '../database/database.js';
import { columnsOf, tableOf, type Column } from './columns.js';
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
}

/** One page of a register and how many rows there are in all. */
export async function listRows(tx: Transaction, register: Register, query: ListQuery): Promise<{ items: StoredRow[]; total: number }> {
  const parameters: unknown[] = [tx.tenantId];
  const where = ['t.tenant_id = $1', ...moment(register, query, parameters), ...filters(register, query, parameters), ...search(register, query, parameters)].join(' and ');
  const table = tableOf(register);
  const [count] = await tx.query<{ total: number }>(`select count(*)::int as total from ${table} t where ${where}`, parameters);
  const place = parameters.length;
  const items = await tx.query<StoredRow>(
    `select ${selectList(register, 't')} from ${table} t where ${where} order by ${order(register, query.sort)} limit $${place + 1} offset $${place + 2}`,
    [...parameters, query.limit, (query.page - 1) * query.limit],
  );
  return { items, total: count?.total ?? 0 };
}

/** Every row of a register in all its periods, as known at the moment: what facts are made of. */
export async function allRows(tx: Transaction, register: Register, knownAt: string | null): Promise<StoredRow[]> {
  const parameters: unknown[] = [tx.tenantId];
  const where = ['t.tenant_id = $1', ...moment(register, { asOf: null, knownAt }, parameters)].join(' and ');
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

function order(register: Register, sort: string | null): string {
  const descending = sort?.startsWith('-') ?? false;
  const name = descending ? sort?.slice(1) : sort;
  const column = columnsOf(register).find((candidate) => candidate.field === name && !isList(candidate));
  const direction = descending ? 'desc' : 'asc';
  const natural = register.class === 'state' ? `lower(t.valid) ${direction} nulls first` : `t.day ${name === 'day' && !descending ? 'asc' : 'desc'}`;
  if (!column) return `${name === 'recordedAt' ? `t.rec_from ${direction}` : natural}, t.id`;
  const collation = column.sqlType === 'text' ? ' collate swedish' : '';
  return `t.${column.name}${collation} ${direction} nulls last, t.id`;
}
