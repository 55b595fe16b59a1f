import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from '../../api/bin/postgres-process.mjs';
import { startServerProcess } from '../../api/bin/server-process.mjs';
import { root } from '../setup/jest-base.mjs';

export interface TestServer {
  readonly url: string;
  /** The owner's connection to the same database, for what only the database can tell. */
  readonly ownerPool: pg.Pool;
  /** Addresses of the two roles, for operators' commands against the same database. */
  readonly env: { readonly DATABASE_URL: string; readonly DATABASE_OWNER_URL: string };
  /** What the server has written so far. */
  logs(): string;
  stop(): Promise<void>;
}

export interface ServerOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** A database that an earlier server of the test has filled, for what must survive a restart. */
  readonly database?: string;
}

/** Boots the built API on a database of its own, with real HTTP on a free port. */
export async function startServer(options: ServerOptions = {}): Promise<TestServer> {
  const database = options.database ?? (await freshDatabase());
  const env = { DATABASE_URL: inDatabase('TEST_DATABASE_URL', database), DATABASE_OWNER_URL: inDatabase('TEST_DATABASE_OWNER_URL', database) };
  const port = await freePort();
  const log = logFile(database);
  const output = openSync(log, 'a');
  const server = startServerProcess({
    output,
    env: { RAGANG_EMBEDDED: '1', RAGANG_MODE: 'demo', ...options.env, ...env, HOST: '127.0.0.1', PORT: String(port), RAGANG_DATA_DIR: join(setting('TEST_DATA_DIR'), database) },
  });
  closeSync(output);
  const ownerPool = new pg.Pool({ connectionString: env.DATABASE_OWNER_URL, max: 2 });
  ownerPool.on('error', () => undefined);
  const stop = async (): Promise<void> => {
    await ownerPool.end();
    await server.stop();
  };
  if (await server.isReady()) return { url: `http://127.0.0.1:${port}`, ownerPool, env, logs: () => readFileSync(log, 'utf8'), stop };
  await stop();
  throw new Error(`The API did not start:\n${readFileSync(log, 'utf8').split('\n').slice(-40).join('\n')}`);
}

/** Makes an empty database with its extensions and both roles, as an installation has it. */
export async function freshDatabase(): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const client = new pg.Client({ connectionString: setting('TEST_DATABASE_ADMIN_URL').replace(/\/\w+$/, '/postgres') });
  await client.connect();
  try {
    await client.query(`create database ${name} owner ragang_owner template ragang`);
  } finally {
    await client.end();
  }
  return name;
}

function inDatabase(variable: string, database: string): string {
  return setting(variable).replace(/\/\w+$/, `/${database}`);
}

function logFile(database: string): string {
  const folder = join(root, '.cache', 'logs');
  mkdirSync(folder, { recursive: true });
  return join(folder, `${database}.log`);
}

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the suite with its own set-up, npm test -- api.`);
  return value;
}
