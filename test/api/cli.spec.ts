import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { root } from '../setup/jest-base.mjs';
import { commands } from '../../api/src/commands/commands.js';
import { manual } from '../../api/src/commands/help.js';
import { loadCheckpointKey } from '../../api/src/platform/audit/checkpoint.js';
import { verifyAudit } from '../../api/src/platform/audit/verify-audit.js';
import { dataSource } from '../../api/src/platform/database/data-source.js';
import { Database } from '../../api/src/platform/database/database.js';
import { withContext } from '../../api/src/platform/database/request-context.js';
import { operatorContext } from '../../api/src/tenants/create-organization.js';
import { csvOf, madeUpRegister } from './fixtures/made-up-register.js';
import { freshDatabase } from './server.js';

const rows = madeUpRegister();
mkdirSync(join(root, '.cache'), { recursive: true });
const folder = mkdtempSync(join(root, '.cache', 'cli-'));
const register = join(folder, 'uppdrag.csv');

let env: Record<string, string>;
let owner: pg.Pool;

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

function ragang(words: readonly string[], { input = '', more = {} }: { input?: string; more?: Record<string, string> } = {}): Promise<Ended> {
  const child = spawn(process.execPath, [join(root, 'api', 'dist', 'cli.js'), ...words], { cwd: folder, env: { PATH: process.env['PATH'] ?? '', ...env, ...more } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (output += part.toString('utf8')));
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

/** With its output in the message when it ends otherwise. */
function ends({ code, output }: Ended, expected: number): void {
  expect({ code, output }).toEqual({ code: expected, output });
}

function verifyExported(file: string): Promise<Ended> {
  const child = spawn(process.execPath, [join(root, 'api', 'bin', 'verify-export.mjs'), file]);
  let output = '';
  child.stdout.on('data', (part: Buffer) => (output += part.toString('utf8')));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })));
}

beforeAll(async () => {
  const database = await freshDatabase();
  const address = (name: string): string => (process.env[name] ?? '').replace(/\/\w+$/, `/${database}`);
  env = { DATABASE_URL: address('TEST_DATABASE_URL'), DATABASE_OWNER_URL: address('TEST_DATABASE_OWNER_URL'), RAGANG_DATA_DIR: join(folder, 'data'), RAGANG_TODAY: '2026-11-24' };
  owner = new pg.Pool({ connectionString: env['DATABASE_OWNER_URL'], max: 1 });
  owner.on('error', () => undefined);
  writeFileSync(register, csvOf(rows));
});
afterAll(async () => {
  await owner.end();
  rmSync(folder, { recursive: true, force: true });
});

describe('ragang', () => {
  it('explains itself and every command in Swedish', async () => {
    const help = await ragang(['--help']);
    ends(help, 0);
    for (const command of commands) {
      expect(help.output).toContain(command.name);
      expect(manual(command)).toMatch(/Användning: npm run ragang -- [\s\S]*Slutkoder:\n {2}0 /);
    }
    const one = await ragang(['verify-audit', '--help']);
    expect(one).toEqual({ code: 0, output: `${manual(commands.find((command) => command.name === 'verify-audit')!)}\n` });
  });

  it('ends with 2 when it is written wrongly', async () => {
    for (const words of [[], ['verify-audit', '--fast'], ['create-organization', '--slug', 'x'], ['import', 'assignments', '--organization', 'x']]) {
      ends(await ragang(words), 2);
    }
  });

  it('ends with 3 when the database cannot be reached', async () => {
    const nowhere = { DATABASE_URL: 'postgres://ragang_app:x@127.0.0.1:1/ragang', DATABASE_OWNER_URL: 'postgres://ragang_owner:x@127.0.0.1:1/ragang' };
    ends(await ragang(['verify-audit'], { more: nowhere }), 3);
    ends(await ragang(['migrate'], { more: nowhere }), 3);
  });

  it('asks for migrate when the tables are missing, and makes them', async () => {
    expect(await ragang(['verify-audit'])).toMatchObject({ code: 1, output: expect.stringContaining('migrate') });
    expect(await ragang(['migrate'])).toMatchObject({ code: 0, output: expect.stringContaining('steg körda') });
    expect((await ragang(['migrate'])).output).toContain('redan aktuella');
  });
});

describe('an organisation set up by its operator', () => {
  it('is created once', async () => {
    ends(await ragang(['create-organization', '--slug', 'ekbacka', '--name', 'Ekbacka kommun', '--kind', 'kommun', '--code', '9999']), 0);
    ends(await ragang(['create-organization', '--slug', 'ekbacka', '--name', 'Ekbacka kommun']), 1);
    ends(await ragang(['create-organization', '--slug', 'lansregion', '--name', 'Länsregionen', '--kind', 'region', '--code', '99']), 0);
  });

  it('gets a user, whose password comes on standard input and is never told', async () => {
    const words = ['create-user', '--organization', 'ekbacka', '--username', 'eva.ek', '--role', 'registrar', '--name', 'Eva Ek'];
    const made = await ragang(words, { input: 'fyra gula hästar springer\n' });
    expect(made).toMatchObject({ code: 0, output: expect.not.stringContaining('hästar') });
    ends(await ragang(words, { input: 'fyra gula hästar springer\n' }), 1);
    ends(await ragang([...words.slice(0, 4), 'kort', ...words.slice(5)], { input: 'kort' }), 1);
    ends(await ragang(words), 2);
    ends(await ragang([...words.slice(0, 6), 'kejsare', ...words.slice(7)], { input: 'fyra gula hästar springer' }), 2);
  });

  it('imports a register, first to look at, and nothing new the second time', async () => {
    const words = ['import', 'assignments', 'uppdrag.csv', '--organization', 'ekbacka', '--read-on', '2026-07-15'];
    expect((await ragang([...words, '--preview'])).output).toContain('Inget har sparats');
    const first = await ragang([...words, '--accept-guesses']);
    expect(first).toMatchObject({ code: 0, output: expect.stringContaining(`${rows.length} nya uppdrag`) });
    expect((await ragang(words)).output).toContain(`0 nya organ, 0 nya personer, 0 nya uppdrag, 0 avslutade, 0 rättade, ${rows.length} oförändrade`);
    ends(await ragang(['import', 'assignments', 'uppdrag.csv', '--organization', 'ingen']), 1);
    ends(await ragang(['import', 'assignments', 'finns-inte.csv', '--organization', 'ekbacka']), 1);
  });

  it('saves failing rows with the reason', async () => {
    writeFileSync(join(folder, 'fel.csv'), csvOf([rows[0]!, { ...rows[1]!, till: '2026-13-01' }]));
    const words = ['import', 'assignments', 'fel.csv', '--organization', 'ekbacka', '--failing-rows', 'tillbaka.csv'];
    expect(await ragang(words)).toMatchObject({ code: 1, output: expect.stringContaining('Rad 3') });
    expect(readFileSync(join(folder, 'tillbaka.csv'), 'utf8')).toContain('2026-13-01');
    ends(await ragang([...words, '--leave-out-failing']), 0);
  });

  it('is rebuilt, exported, verified apart from us, and read into an empty organisation', async () => {
    ends(await ragang(['rebuild-findings', '--organization', 'ekbacka']), 0);
    ends(await ragang(['export', '--organization', 'ekbacka', '--out', 'ut']), 0);
    ends(await ragang(['export', '--organization', 'ekbacka', '--out', 'ut']), 2);
    expect(await verifyExported(join(folder, 'ut', 'audit.jsonl'))).toMatchObject({ code: 0 });
    ends(await ragang(['import', 'bundle', 'ut/bundle.json', '--organization', 'lansregion']), 0);
    ends(await ragang(['import', 'bundle', 'ut/bundle.json', '--organization', 'lansregion']), 1);
    ends(await ragang(['export', '--organization', 'lansregion', '--out', 'ut2']), 0);
    const records = (name: string): unknown => (JSON.parse(readFileSync(join(folder, name, 'bundle.json'), 'utf8')) as { records: unknown }).records;
    expect(records('ut2')).toEqual(records('ut'));
  });
});

describe('verify-audit', () => {
  it('ends with 0 when nothing is wrong and with 1 when somebody has laid a hand on a row', async () => {
    ends(await ragang(['verify-audit']), 0);
    const { code, output } = await withHand(`update person set f_name = 'Någon annan' where version_id = $1`, () => ragang(['verify-audit']));
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining('ändrats utanför') });
  });

  it.each([
    [`update person set recorded_by = 'Någon annan' where version_id = $1`, 'row-differs'],
    [`update person set rec_to = now() where version_id = $1`, 'unclosed'],
    [`delete from person where version_id = $1`, 'event-without-row'],
    [`delete from audit_event where version_id = $1`, 'row-without-event'],
    [`update audit_event set actor = 'någon annan' where version_id = $1`, 'root'],
  ])('finds: %s', async (sql, code) => {
    expect(await withHand(sql, faultsEverywhere)).toContain(code);
    expect(await faultsEverywhere()).toEqual([]);
  });
});

/** Codes of every fault in every organisation. */
async function faultsEverywhere(): Promise<string[]> {
  const database = new Database(await dataSource(env['DATABASE_URL'] ?? '', { poolSize: 1 }).initialize());
  const { key } = loadCheckpointKey(join(folder, 'data'), undefined);
  try {
    const found: string[] = [];
    for (const tenantId of await database.tenants()) {
      const verdict = await withContext(operatorContext(tenantId, 'test'), () => database.transaction((tx) => verifyAudit(tx, key)));
      found.push(...verdict.faults.map((fault) => fault.code));
    }
    return found;
  } finally {
    await database.close();
  }
}

/** Lays a hand on one row past every guard, as only the owner of the database could, and puts everything back. */
async function withHand<T>(sql: string, work: () => Promise<T>): Promise<T> {
  const table = sql.includes('audit_event') ? 'audit_event' : 'person';
  const quiet = async (on: boolean): Promise<void> => {
    const force = on ? 'no force' : 'force';
    await owner.query(`alter table ${table} ${on ? 'disable' : 'enable'} trigger user; alter table person ${force} row level security; alter table audit_event ${force} row level security`);
  };
  await quiet(true);
  // A copy in the database keeps what JSON cannot: infinite times, bytes and transaction ids.
  await owner.query(`create temporary table kept as select * from ${table} where version_id = (select version_id from person order by version_id limit 1)`);
  const { rows: columns } = await owner.query<{ name: string }>(
    `select quote_ident(attname) as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`, [table]);
  const names = columns.map((column) => column.name).join(', ');
  const { rows: [kept] } = await owner.query<{ version: string }>('select version_id as version from kept limit 1');
  try {
    await owner.query(sql, [kept?.version]);
    return await work();
  } finally {
    await owner.query(`delete from ${table} where version_id = $1`, [kept?.version]);
    await owner.query(`insert into ${table} (${names}) ${table === 'audit_event' ? 'overriding system value' : ''} select ${names} from kept`);
    await owner.query('drop table kept');
    await quiet(false);
  }
}
