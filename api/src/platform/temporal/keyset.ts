/** One thing that a list is sorted by. The SQL is ours, never what somebody wrote. */
export interface SortKey {
  readonly sql: string;
  /** Type that a value from a cursor is read as. */
  readonly type: string;
  readonly descending: boolean;
  readonly nulls: 'first' | 'last';
}

/** What a row is sorted by, as text; null where the row has nothing. */
export type KeyValues = readonly (string | null)[];

export const ascending = (sql: string, type: string): SortKey => ({ sql, type, descending: false, nulls: 'last' });

export function orderBy(keys: readonly SortKey[]): string {
  return keys.map((key) => `${key.sql} ${key.descending ? 'desc' : 'asc'} nulls ${key.nulls}`).join(', ');
}

/** The values of a row, to be kept in a cursor. */
export function keySelection(keys: readonly SortKey[]): string {
  return `array[${keys.map((key) => `(${key.sql})::text`).join(', ')}] as "keyValues"`;
}

/** The rows that come after the one with these values, in the same order: later in the first key, or the same there and later in the next. */
export function afterRow(keys: readonly SortKey[], values: KeyValues, bind: (value: unknown) => string): string {
  const [key, ...rest] = keys;
  if (!key) return 'false';
  const [value = null, ...others] = values;
  const place = value === null ? null : `${bind(value)}::text::${key.type}`;
  const later = laterThan(key, place);
  if (rest.length === 0) return later;
  return `(${later} or (${place === null ? `${key.sql} is null` : `${key.sql} = ${place}`} and ${afterRow(rest, others, bind)}))`;
}

function laterThan({ sql, descending, nulls }: SortKey, place: string | null): string {
  if (place === null) return nulls === 'last' ? 'false' : `${sql} is not null`;
  return `(${sql} ${descending ? '<' : '>'} ${place}${nulls === 'last' ? ` or ${sql} is null` : ''})`;
}
