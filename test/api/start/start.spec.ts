import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { placeFor } from '../../../api/bin/postgres-place.mjs';
import { isAlive, runningPostmaster, stopPostmaster } from '../../../api/bin/postgres-process.mjs';
import { inDatabase, startCommand, type StartCommand } from './start-command.js';

// A folder that nobody else may enter: as root, PostgreSQL's user does not reach it.
const closed = mkdtempSync(join(tmpdir(), 'ragang-closed-'));
const dataDir = join(closed, 'data');

/** The first start loads the demo municipality. */
const FIRST_START = 180_000;
const welcome = 'Rågång är igång på';
const postmaster = (): number => runningPostmaster(placeFor(dataDir).data)?.pid ?? 0;
const answers = (url: string): Promise<boolean> => fetch(`${url}/health/ready`).then((answer) => answer.ok, () => false);
const childrenOf = (pid: number): readonly number[] => spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).stdout
  .split('\n').map((line) => line.trim().split(/\s+/).map(Number)).filter(([, parent]) => parent === pid).map(([child]) => child ?? 0);

describe('npm start in a folder of mode 0700', () => {
  let running: StartCommand;

  beforeAll(async () => {
    chmodSync(closed, 0o700);
    running = await startCommand(dataDir);
    await running.until(welcome);
    await inDatabase(dataDir, 'create table proof (word text not null)');
    await inDatabase(dataDir, `insert into proof values ('kvar')`);
  }, FIRST_START);

  afterAll(async () => {
    running.process.kill('SIGKILL');
    const { outside } = placeFor(dataDir);
    await stopPostmaster(postmaster());
    for (const folder of [outside, closed]) if (folder) rmSync(folder, { recursive: true, force: true });
  });

  test('says where it is and how to sign in', async () => {
    await running.until(running.url);
    await running.until('välj Bänkmåla kommun');
    expect(await answers(running.url)).toBe(true);
  });

  test('listens on this machine only', async () => {
    expect((await inDatabase(dataDir, 'show listen_addresses'))[0]).toEqual({ listen_addresses: '127.0.0.1' });
  });

  test('keeps order among letters as Swedish does', async () => {
    const rows = await inDatabase(dataDir, `select string_agg(letter, '' order by letter) as letters from unnest(array['ö','z','å','a','ä']) as letter`);
    expect(rows[0]).toEqual({ letters: 'azåäö' });
  });

  test('refuses a second one over the same folder, and says where the first is', async () => {
    const second = await startCommand(dataDir);
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain(`Rågång körs redan på ${running.url}`);
  });

  test('refuses plain http that others can reach, in one sentence, before any database is started', async () => {
    const folder = `${dataDir}-open`;
    const open = await startCommand(folder, { HOST: '0.0.0.0' });
    expect(await open.ended).toBe(1);
    expect(open.said().trim()).toMatch(/^HOST=0\.0\.0\.0 [^\n]*RAGANG_TRUSTED_PROXY\.$/);
    expect(existsSync(folder)).toBe(false);
  });

  test('refuses a port that is taken', async () => {
    const second = await startCommand(join(closed, 'other'), { PORT: new URL(running.url).port });
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain('är upptagen');
  });

  test('loses nothing when the starter, the API and PostgreSQL are all killed, and recovers at the next start', async () => {
    const before = await inDatabase(dataDir, 'select count(*) as organizations from organization');
    const starter = running.process.pid ?? 0;
    for (const pid of new Set([starter, ...childrenOf(starter), postmaster()].filter(isAlive))) process.kill(pid, 'SIGKILL');
    await running.ended;

    running = await startCommand(dataDir);
    await running.until(welcome);
    expect(await inDatabase(dataDir, 'select word from proof')).toEqual([{ word: 'kvar' }]);
    expect(await inDatabase(dataDir, 'select count(*) as organizations from organization')).toEqual(before);
  });

  test('joins the PostgreSQL that a killed starter left running; the API left with its starter', async () => {
    const orphan = postmaster();
    running.process.kill('SIGKILL');
    await running.ended;
    expect(isAlive(orphan)).toBe(true);

    running = await startCommand(dataDir, { PORT: new URL(running.url).port });
    await running.until(welcome);
    expect(postmaster()).toBe(orphan);
    expect(await inDatabase(dataDir, 'select word from proof')).toEqual([{ word: 'kvar' }]);
  });

  test('stops the API and PostgreSQL at SIGTERM and ends with 0', async () => {
    running.process.kill('SIGTERM');
    expect(await running.ended).toBe(0);
    expect(runningPostmaster(placeFor(dataDir).data)).toBeNull();
    expect(await answers(running.url)).toBe(false);
  });
});

describe('npm start with a configuration that cannot work', () => {
  test.each([
    ['one database address without the other', { DATABASE_URL: 'postgres://ragang_app@127.0.0.1/ragang' }, 'create role ragang_owner'],
    ['a port that is no number', { PORT: 'hej' }, 'PORT ska vara ett heltal'],
    ['an unknown mode', { RAGANG_MODE: 'test' }, 'RAGANG_MODE ska vara demo eller production'],
    ['demo on a database of one’s own', { RAGANG_MODE: 'demo', DATABASE_URL: 'postgres://a@127.0.0.1/a', DATABASE_OWNER_URL: 'postgres://b@127.0.0.1/a' }, 'RAGANG_MODE=demo går bara med den inbyggda databasen'],
  ])('%s is refused with what to do', async (_title, env, sentence) => {
    const refused = await startCommand(join(tmpdir(), 'ragang-never-made'), env as Record<string, string>);
    expect(await refused.ended).toBe(1);
    expect(refused.said()).toContain(sentence);
    expect(refused.said()).not.toContain('    at ');
  });
});
