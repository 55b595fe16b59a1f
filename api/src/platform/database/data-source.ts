import pg from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from './migrations/index.js';

/** Days and infinite times are read as text, whole numbers as numbers: a `Date` has a time zone and knows no infinity. */
function readPlainValues(): void {
  const { DATE, INT8, NUMERIC, TIMESTAMPTZ } = pg.types.builtins;
  pg.types.setTypeParser(DATE, (text) => text);
  pg.types.setTypeParser(INT8, (text) => Number(text));
  pg.types.setTypeParser(NUMERIC, (text) => Number(text));
  pg.types.setTypeParser(TIMESTAMPTZ, (text) => (text === 'infinity' ? text : new Date(text).toISOString()));
}

/** A TypeORM data source for the application's role (queries) or the owner's (migrations). Never synchronises. */
export function dataSource(url: string, options: { readonly poolSize?: number; readonly owner?: boolean } = {}): DataSource {
  readPlainValues();
  return new DataSource({
    type: 'postgres',
    url,
    poolSize: options.poolSize ?? 10,
    synchronize: false,
    migrations: options.owner ? migrations : [],
    migrationsTableName: 'migration',
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
    parseInt8: true,
    extra: { connectionTimeoutMillis: 10_000, options: '-c TimeZone=UTC -c DateStyle=ISO' },
    poolErrorHandler: () => undefined,
  });
}
