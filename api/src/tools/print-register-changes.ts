import { registerKinds, registerOf, type Register } from '@ragang/domain';
import { Client } from 'pg';
import { columnsOf, tableOf } from '../platform/temporal/columns.js';
import { registerTableSql } from '../platform/temporal/register-table.js';

/**
 * Prints what the next migration must do for the tables of a migrated database to be what the definitions say: new registers whole, new
 * fields with their references, triggers that name other fields. Read it before it is put into a migration:
 * `DATABASE_OWNER_URL=… node api/dist/tools/print-register-changes.js`.
 */
interface Found { readonly columns: ReadonlySet<string>; readonly triggers: ReadonlyMap<string, string>; readonly checks: ReadonlyMap<string, string> }

const wordsIn = (sql: string): string => [...sql.matchAll(/'([^']*)'/g)].map(([, word]) => word).sort().join(' ');

async function foundIn(database: Client, table: string): Promise<Found> {
  const read = async (sql: string): Promise<ReadonlyMap<string, string>> => new Map((await database.query<{ name: string; told: string }>(sql, [table])).rows.map(({ name, told }) => [name, told]));
  const columns = await read(`select attname as name, '' as told from pg_attribute where attrelid = to_regclass($1) and attnum > 0 and not attisdropped`);
  const triggers = await read(`select tgname as name, pg_get_triggerdef(oid) as told from pg_trigger where tgrelid = to_regclass($1) and not tgisinternal`);
  const checks = await read(`select conname as name, pg_get_constraintdef(oid) as told from pg_constraint where conrelid = to_regclass($1) and contype = 'c'`);
  return { columns: new Set(columns.keys()), triggers, checks };
}

/** The statements that bring an existing table to its definition. Nothing is ever taken away: a field that has gone keeps its column. */
function changesOf(register: Register, found: Found): readonly string[] {
  const table = tableOf(register);
  const [create = '', ...rest] = registerTableSql(register);
  const lines = create.split('\n').slice(1, -1).map((line) => line.trim().replace(/,$/, ''));
  const fresh = columnsOf(register).map((column) => column.name).filter((name) => !found.columns.has(name));
  const about = (name: string, text: string): boolean => text.startsWith(`${name} `) || text.startsWith(`${name}__of `) || text.includes(`(tenant_id, ${name}, ${name}__of)`);
  const added = fresh.flatMap((name) => [
    ...lines.filter((line) => about(name, line)).map((line) => `alter table ${table} add ${line.startsWith('foreign') ? line : `column ${line}`}`),
    ...rest.filter((statement) => statement.startsWith(`create index ${table}_${name} on`)),
  ]);
  const kinds = lines.flatMap((line) => {
    const [, column, check] = /^(\S+__of) text (check .*)$/.exec(line) ?? [];
    const known = [...found.checks].find(([, told]) => told.includes(`${column} IS NULL`));
    return check && known && wordsIn(known[1]) !== wordsIn(check) ? [`alter table ${table} drop constraint ${known[0]}, add constraint ${known[0]} ${check}`] : [];
  });
  const triggers = rest.flatMap((statement) => {
    const [, name] = /^create (?:constraint )?trigger (\S+) /.exec(statement) ?? [];
    if (!name) return [];
    const known = found.triggers.get(name);
    if (known === undefined) return [statement];
    return wordsIn(known) === wordsIn(statement) ? [] : [`drop trigger ${name} on ${table}`, statement];
  });
  return [...added, ...kinds, ...triggers];
}

const database = new Client({ connectionString: process.env['DATABASE_OWNER_URL'] });
await database.connect();
for (const register of registerKinds.map((kind) => registerOf(kind))) {
  const found = await foundIn(database, tableOf(register));
  const statements = found.columns.size === 0 ? registerTableSql(register) : changesOf(register, found);
  process.stdout.write(statements.map((statement) => `${statement};\n`).join(''));
}
await database.end();
