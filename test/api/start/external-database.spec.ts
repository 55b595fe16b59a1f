import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { freshDatabase } from '../server.js';
import { startCommand, type StartCommand } from './start-command.js';

const dataDir = mkdtempSync(join(tmpdir(), 'ragang-external-'));

describe('npm start with a PostgreSQL of one’s own', () => {
  let running: StartCommand;
  let ownerUrl: string;

  beforeAll(async () => {
    const name = await freshDatabase();
    const inName = (variable: string): string => String(process.env[variable]).replace(/\/\w+$/, `/${name}`);
    ownerUrl = inName('TEST_DATABASE_OWNER_URL');
    running = await startCommand(dataDir, { DATABASE_URL: inName('TEST_DATABASE_URL'), DATABASE_OWNER_URL: ownerUrl });
    await running.until('Rågång är igång på');
  });

  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  test('runs in production mode and offers no sign-in without an account', async () => {
    await running.until('Logga in med ett konto');
    expect((await fetch(`${running.url}/api/v1/demo`)).status).toBe(404);
  });

  test('migrates the database and loads no demo municipality', async () => {
    const client = new pg.Client({ connectionString: ownerUrl });
    await client.connect();
    const { rows } = await client.query<{ n: string | number }>('select count(*) as n from organization');
    await client.end();
    expect(Number(rows[0]?.n)).toBe(0);
  });

  test('leaves that PostgreSQL running when it stops', async () => {
    running.process.kill('SIGTERM');
    expect(await running.ended).toBe(0);
    const client = new pg.Client({ connectionString: ownerUrl });
    await client.connect();
    await client.end();
  });
});
