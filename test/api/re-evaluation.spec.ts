import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { root } from '../setup/jest-base.mjs';
import { body, idOf, post } from '../municipality/key.ts';
import { signedIn, type Client } from './client.js';
import { freshDatabase, startServer, type TestServer } from './server.js';

type Row = Readonly<Record<string, unknown>> & { readonly id: string; readonly versionId: string };
interface Progress { readonly pending: boolean; readonly behind: number; readonly last: { readonly affected: number; readonly total: number } }

const run = promisify(execFile);
const today = { RAGANG_TODAY: '2026-11-24' };

let database: string;
let server: TestServer;
let registrar: Client;

async function begin(): Promise<void> {
  server = await startServer({ database, env: today });
  registrar = await signedIn(server, 'bankmala', 'registrar');
  await settled();
}

beforeAll(async () => {
  database = await freshDatabase();
  await begin();
});
afterAll(() => server.stop());

const progress = async (): Promise<Progress> => (await registrar.get('/api/v1/findings/progress')).body as Progress;

/** Until every change has been taken in. */
async function settled(): Promise<Progress> {
  let now = await progress();
  while (now.pending || now.behind > 0) now = await progress();
  return now;
}

/** The findings as they lie in the table, numbers and all. */
async function stored(): Promise<readonly unknown[]> {
  const client = await server.ownerPool.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.tenant_id', tenant_by_slug('bankmala')::text, true), set_config('app.sees_secret', 'on', true), set_config('app.sees_safety', 'on', true)`);
    return (await client.query('select * from finding order by key')).rows as unknown[];
  } finally {
    await client.query('rollback');
    client.release();
  }
}

async function rebuilt(): Promise<readonly unknown[]> {
  await run(process.execPath, [join(root, 'api', 'dist', 'cli.js'), 'rebuild-findings', '--organization', 'bankmala'], { env: { ...process.env, ...server.env, ...today } });
  return stored();
}

async function correct(path: string, id: string, fields: Readonly<Record<string, unknown>>): Promise<void> {
  const { item } = (await registrar.get(`/api/v1/${path}/${id}`)).body as { item: Row };
  const { id: _, versionId, recordedAt: __, recordedBy: ___, ...own } = item;
  const answer = await registrar.send('PUT', `/api/v1/${path}/${id}`, { body: { ...own, ...fields, reason: 'Rättat i provet' }, headers: { 'if-match': `"${versionId}"` } });
  if (answer.status !== 200) throw new Error(answer.text);
}

const openAbout = async (query: string): Promise<number> => (await registrar.get(`/api/v1/findings?${query}`)).body.total as number;
const limitOf = (number: string, amountMax: number) => correct('delegation-items', idOf('delegation-item', number), { amountMax });

describe('a change', () => {
  it('of an item of the delegation order is taken in by what had read it, a small part of the whole', async () => {
    expect(await openAbout(`rule=DEL-AMOUNT&subject=${idOf('decision', 'smedjan-4')}`)).toBe(1);
    await limitOf('ks12:2.1 b', 5_000_000);
    expect(await settled().then(() => openAbout(`rule=DEL-AMOUNT&subject=${idOf('decision', 'smedjan-4')}`))).toBe(0);
    const { last } = await progress();
    expect(last.affected).toBeGreaterThan(0);
    expect(last.affected).toBeLessThan(last.total / 4);
    expect(await stored()).toEqual(await rebuilt());
  });

  it.each([
    ['of a threshold', () => correct('thresholds', idOf('threshold', 'principalAmount'), { value: '1000' })],
    ['of an agreement', () => correct('agreements', idOf('agreement', 'lon'), { noticeMonths: 3 })],
    ['of a directive', () => correct('directives', idOf('directive', 'fastighet'), { title: 'Ägardirektiv, rättat' })],
    ['of a decision', () => correct('decisions', idOf('decision', 'fritidsgard'), { basis: 'law', law: ['SKOL-2-10'], item: null })],
    ['of the body that a matter belongs to', () => correct('matters', idOf('matter', 'sjoangen'), { body: body('tn') })],
    ['of who may read a decision', () => correct('decisions', idOf('decision', 'smedjan-4'), { disclosure: 'secret', secrecyGround: 'OSL 31 kap. 16 §' })],
    ['of a body', () => correct('bodies', body('tn'), { reportLeadDays: 1 })],
  ])('%s leaves the rows that a rebuild would leave', async (_, change) => {
    await change();
    await settled();
    expect(await stored()).toEqual(await rebuilt());
  });

  it('that comes as new rows does too', async () => {
    const day = '2026-11-20';
    const { item: matter } = (await registrar.post('/api/v1/matters', { day, diaryNumber: 'SBN 2026:991', title: 'Mätinstrument', matterType: 'DIREKTUPPHANDLING', body: body('sbn'), status: 'decided', individual: false, touchesVisionGoal: false })).body as { item: Row };
    const answer = await registrar.post('/api/v1/decisions', {
      day, number: 'SBN 2026:991-1', title: 'Mätinstrument', matter: matter.id, kind: 'decision', body: body('sbn'), makerKind: 'employee-post', maker: post('samhallsbyggnadschef'),
      basis: 'delegation', item: idOf('delegation-item', 'sbn2:6.3'), amount: 900_000, amountBasis: 'whole-contract',
    });
    expect(answer.status).toBe(201);
    await settled();
    expect(await stored()).toEqual(await rebuilt());
  });
});

describe('work that was interrupted', () => {
  it('is taken up by the next server, once', async () => {
    await settled();
    await limitOf('sbn2:6.3', 100_000);
    await server.stop();
    await begin();
    const { behind } = await progress();
    expect(behind).toBe(0);
    const rows = await stored();
    expect(new Set(rows.map((row) => (row as { key: string }).key)).size).toBe(rows.length);
    expect(rows).toEqual(await rebuilt());
  });
});
