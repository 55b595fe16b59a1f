import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, openSync, closeSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { insideStatements, roleStatements } from './database-roles.mjs';
import { hold } from './holders.mjs';
import { makeOwned, placeFor } from './postgres-place.mjs';
import { freePort, runningPostmaster, stopPostmaster } from './postgres-process.mjs';
import { Refusal, step } from './progress.mjs';

/**
 * @typedef {{ port: number, superuser: string, owner: string, app: string }} Access port and passwords
 * @typedef {{ url: string, ownerUrl: string, adminUrl: string, port: number, stop: () => Promise<void> }} Embedded
 */

const database = 'ragang';

/** Fewer guarantees, more speed: for tests whose data nobody misses. Never in the suites that try faults. */
const ephemeralSettings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=60', 'jit=off', 'timezone=UTC', 'log_timezone=UTC', 'lc_messages=C'];

/**
 * Starts the embedded PostgreSQL of a data folder, or joins the one that already runs there (also one whose starter was
 * killed), and sees to it that its roles and database exist. `stop` stops it when nobody else uses it.
 * @param {{ dataDir: string, ephemeral?: boolean, major?: 18 | 15 }} options
 * @returns {Promise<Embedded>}
 */
export async function startEmbedded({ dataDir, ephemeral = false, major = 18 }) {
  const place = placeFor(dataDir, major);
  const access = readAccess(join(dataDir, 'postgres-access.json'));
  const letGo = hold(dataDir);
  try {
    if (!existsSync(place.data)) await step('Skapar databasen', async () => initialize(place, access, ephemeral));
    const pid = await joinOrStart(place, access, dataDir, ephemeral);
    await prepareDatabase(access);
    const stop = async () => {
      if (!letGo()) return;
      await stopPostmaster(pid);
      if (ephemeral) for (const folder of [dataDir, place.outside]) if (folder) rmSync(folder, { recursive: true, force: true });
    };
    return {
      url: address('ragang_app', access.app, access.port),
      ownerUrl: address('ragang_owner', access.owner, access.port),
      adminUrl: address('postgres', access.superuser, access.port),
      port: access.port,
      stop,
    };
  } catch (error) {
    letGo();
    throw error;
  }
}

/**
 * @param {string} user
 * @param {string} password
 * @param {number} port
 */
function address(user, password, port, name = database) {
  return `postgres://${user}:${password}@127.0.0.1:${port}/${name}`;
}

/**
 * Port and passwords are made once and kept where only the owner of the data can read them.
 * @param {string} file
 * @returns {Access & { save(): void }}
 */
function readAccess(file) {
  const password = () => randomBytes(24).toString('hex');
  const kept = existsSync(file);
  const access = kept
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { port: 0, superuser: password(), owner: password(), app: password() };
  const save = () => {
    writeFileSync(`${file}.new`, `${JSON.stringify(access)}\n`, { mode: 0o600 });
    // Root may start what an ordinary user has made, and that user must be able to start it again.
    const { uid, gid } = statSync(dirname(file));
    if (process.getuid?.() === 0) chownSync(`${file}.new`, uid, gid);
    renameSync(`${file}.new`, file);
  };
  if (!kept) save();
  return { ...access, save() { access.port = this.port; save(); } };
}

/**
 * Makes the cluster beside its place and moves it there when whole: a start that was killed half-way begins anew.
 * @param {import('./postgres-place.mjs').Place} place
 * @param {Access} access
 * @param {boolean} ephemeral
 */
function initialize(place, access, ephemeral) {
  const fresh = `${place.data}.new`;
  const passwordFile = `${place.data}.password`;
  rmSync(fresh, { recursive: true, force: true });
  makeOwned(fresh, place.user);
  writeFileSync(passwordFile, access.superuser, { mode: 0o600 });
  if (place.user.uid !== undefined && place.user.gid !== undefined) chownSync(passwordFile, place.user.uid, place.user.gid);
  const result = spawnSync(join(place.native, 'bin', 'initdb'), [
    '-D', fresh, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8',
    // Swedish order of letters comes from ICU, the same on every system; C.UTF-8 is missing on older macOS.
    '--locale-provider=icu', '--icu-locale=sv-SE', process.platform === 'darwin' ? '--locale=C' : '--locale=C.UTF-8',
    ...(ephemeral ? ['--no-sync'] : []),
  ], { ...place.user, cwd: '/', encoding: 'utf8' });
  rmSync(passwordFile, { force: true });
  if (result.status !== 0) throw new Refusal(`Databasen kunde inte skapas i ${place.data}:\n${result.stderr || result.error?.message}`);
  renameSync(fresh, place.data);
}

/**
 * @param {import('./postgres-place.mjs').Place} place
 * @param {Access & { save(): void }} access
 * @param {string} dataDir
 * @param {boolean} ephemeral
 * @returns {Promise<number>} the server's process
 */
async function joinOrStart(place, access, dataDir, ephemeral) {
  const log = join(dataDir, 'postgres.log');
  const until = Date.now() + 60_000;
  for (;;) {
    const running = runningPostmaster(place.data);
    if (running) {
      access.port = running.port;
      if (await answers(access, until)) return running.pid;
      await stopPostmaster(running.pid);
    }
    access.port = await freePort(access.port);
    const child = launch(place, access.port, log, ephemeral);
    if (await answers(access, until, child) && child.pid) {
      access.save();
      return child.pid;
    }
    // Right after a kill -9 the old backends may hold the lock for a moment; it goes away by itself.
    if (Date.now() > until) throw new Refusal(`PostgreSQL startade inte. De sista raderna i ${log}:\n${readFileSync(log, 'utf8').split('\n').slice(-12).join('\n')}`);
    await pause(250);
  }
}

/**
 * @param {import('./postgres-place.mjs').Place} place
 * @param {number} port
 * @param {string} log
 * @param {boolean} ephemeral
 */
function launch(place, port, log, ephemeral) {
  const isLong = existsSync(log) && statSync(log).size > 5_000_000;
  const output = openSync(log, isLong ? 'w' : 'a', 0o600);
  const chosen = [`port=${port}`, ...settings, ...(ephemeral ? ephemeralSettings : [])];
  // A session of its own: Ctrl+C in the terminal must reach the application first and the database last. In tests it may reach all.
  const child = spawn(join(place.native, 'bin', 'postgres'), ['-D', place.data, ...chosen.flatMap((setting) => ['-c', setting])], {
    ...place.user, cwd: '/', detached: !ephemeral, stdio: ['ignore', output, output],
  });
  child.once('error', () => undefined);
  child.unref();
  closeSync(output);
  return child;
}

/**
 * Waits until the server takes connections; false when it ended, is not ours, or time is up.
 * @param {Access} access
 * @param {number} until
 * @param {import('node:child_process').ChildProcess} [child]
 */
async function answers(access, until, child) {
  while (Date.now() < until && (!child || (child.exitCode === null && child.signalCode === null))) {
    try {
      await withClient(address('postgres', access.superuser, access.port, 'postgres'), (client) => client.query('select 1'));
      return true;
    } catch (error) {
      if (/** @type {{ code?: string }} */ (error).code === '28P01') return false;
      await pause(40);
    }
  }
  return false;
}

/** @param {Access} access */
async function prepareDatabase(access) {
  await withClient(address('postgres', access.superuser, access.port, 'postgres'), async (client) => {
    const roles = await client.query(`select 1 from pg_roles where rolname = 'ragang_app'`);
    if (roles.rowCount === 0) await client.query(`begin; ${roleStatements({ ownerPassword: access.owner, appPassword: access.app }).join('; ')}; commit`);
    const databases = await client.query(`select 1 from pg_database where datname = '${database}'`);
    if (databases.rowCount === 0) await createDatabase(client, access, database);
  });
}

/**
 * @param {pg.Client} client
 * @param {Access} access
 * @param {string} name
 */
async function createDatabase(client, access, name) {
  // Made under another name and renamed when whole, so that a killed start leaves no half database.
  await client.query(`drop database if exists ${name}_new`);
  await client.query(`create database ${name}_new owner ragang_owner template template0`);
  await withClient(address('postgres', access.superuser, access.port, `${name}_new`), (inside) => inside.query(insideStatements().join('; ')));
  await client.query(`alter database ${name}_new rename to ${name}`);
}

/**
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} work
 */
async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
