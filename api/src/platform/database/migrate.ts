import { dataSource } from './data-source.js';

/** Any number that nobody else uses: two servers that start at once migrate one after the other. */
const LOCK = 7_261_474_301;

/** Brings the tables up to date as the owner. Returns the names of the migrations that were run. */
export async function migrate(ownerUrl: string): Promise<readonly string[]> {
  const source = await dataSource(ownerUrl, { owner: true, poolSize: 2 }).initialize();
  try {
    const runner = source.createQueryRunner();
    await runner.query('select pg_advisory_lock($1)', [LOCK]);
    const done = await source.runMigrations({ transaction: 'each' });
    // The connection closes with the source, and its lock with it.
    return done.map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}
