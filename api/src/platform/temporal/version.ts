import type { Register } from '@ragang/domain';
import { nameOfActor } from '../audit/name-of-actor.js';
import { columnsOf, tableOf, type Column } from './columns.js';

/** A stored version as it is read: the row's own fields and what every row carries. */
export interface StoredRow {
  readonly id: string;
  readonly versionId: string;
  readonly validFrom?: string | null;
  readonly validUntil?: string | null;
  readonly day?: string;
  readonly source: string | null;
  readonly decidedBy: string | null;
  readonly disclosure: 'internal' | 'public' | 'secret';
  readonly secrecyGround: string | null;
  readonly absent: readonly string[];
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly [field: string]: unknown;
}

/** What a person gives when recording: the register's fields and the common ones. */
export interface RowInput {
  readonly validFrom?: string | null;
  readonly validUntil?: string | null;
  readonly day?: string | null;
  readonly source?: string | null;
  readonly decidedBy?: string | null;
  readonly disclosure?: 'internal' | 'public' | 'secret';
  readonly secrecyGround?: string | null;
  readonly absent?: readonly string[];
  readonly [field: string]: unknown;
}

/** The written list of columns that a version is read by. */
export function selectList(register: Register, alias: string): string {
  const period = register.class === 'state'
    ? [`lower(${alias}.valid)::text as "validFrom"`, `upper(${alias}.valid)::text as "validUntil"`]
    : [`${alias}.day::text as "day"`];
  return [
    `${alias}.id`, `${alias}.version_id as "versionId"`, ...period,
    ...columnsOf(register).map((column) => `${alias}.${column.name} as "${column.field}"`),
    `${alias}.source`, `${alias}.decided_by as "decidedBy"`, `${alias}.disclosure`, `${alias}.secrecy_ground as "secrecyGround"`, `${alias}.absent`,
    `${alias}.rec_from as "recordedAt"`, `${nameOfActor(`${alias}.recorded_by`)} as "recordedBy"`,
  ].join(', ');
}

/** The insert of one version; values are bound in the order that `insertValues` gives. */
export function insertStatement(register: Register): string {
  const columns = insertColumns(register);
  const places = columns.map((column, index) => (column === 'valid' ? `daterange($${index + 1}::date, nullif($${columns.length + 1}, '')::date, '[)')` : `$${index + 1}`));
  return `insert into ${tableOf(register)} (${columns.join(', ')}) values (${places.join(', ')}) returning version_id`;
}

function insertColumns(register: Register): readonly string[] {
  return [
    'tenant_id', 'id', 'version_id', register.class === 'state' ? 'valid' : 'day',
    ...columnsOf(register).flatMap((column) => (column.type === 'subject' ? [column.name, `${column.name}__of`] : [column.name])),
    'source', 'decided_by', 'disclosure', 'secrecy_ground', 'absent', 'recorded_by',
  ];
}

export interface NewVersion {
  readonly tenantId: string;
  readonly id: string;
  readonly versionId: string;
  /** The actor's id: what people are called is looked up when it is shown. */
  readonly recordedBy: string;
  readonly row: RowInput;
  /** Kinds of the things that `subject` fields refer to, by id. */
  readonly kinds: ReadonlyMap<string, string>;
}

export function insertValues(register: Register, version: NewVersion): readonly unknown[] {
  const { row } = version;
  const values: unknown[] = [version.tenantId, version.id, version.versionId, register.class === 'state' ? (row.validFrom ?? null) : row.day];
  for (const column of columnsOf(register)) {
    const value = stored(column, row[column.field]);
    values.push(value);
    if (column.type === 'subject') values.push(typeof value === 'string' ? (version.kinds.get(value) ?? null) : null);
  }
  values.push(
    row.source ?? null, row.decidedBy ?? null, row.disclosure ?? (register.alwaysSecret ? 'secret' : 'internal'), row.secrecyGround ?? null,
    row.absent ?? [], version.recordedBy,
  );
  if (register.class === 'state') values.push(row.validUntil ?? '');
  return values;
}

/** An empty list says nothing: it is stored as not recorded, so that "none" is always said with `absent`. */
function stored(column: Column, value: unknown): unknown {
  if (value === undefined || value === null) return null;
  return Array.isArray(value) && value.length === 0 ? null : value;
}
