import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registerOf } from '@ragang/domain';
import { newOrganization, signedIn, type Answer, type Client } from './client.js';
import { MinimalRows } from './minimal-row.js';
import { OpenTransaction } from './open-transaction.js';
import { startServer, type TestServer } from './server.js';

type Item = Readonly<Record<string, unknown>> & { readonly id: string; readonly versionId: string };

let server: TestServer;
let tenantId: string;
let registrar: Client;
let auditor: Client;
let rows: MinimalRows;

beforeAll(async () => {
  server = await startServer({ env: { RAGANG_DEMO_DATA: 'none', RAGANG_TODAY: '2026-11-24' } });
  tenantId = await newOrganization(server, 'provby');
  registrar = await signedIn(server, 'provby', 'registrar');
  auditor = await signedIn(server, 'provby', 'auditor');
  rows = new MinimalRows(() => registrar);
});
afterAll(() => server.stop());

const body = (fields: object): Promise<Item> => rows.record(registerOf('body'), { bodyKind: 'committee', validFrom: '2024-01-01', ...fields }) as Promise<Item>;
const correct = (item: Item, fields: object): Promise<Answer> =>
  registrar.send('PUT', `/api/v1/bodies/${item.id}`, { body: { name: item['name'], bodyKind: 'committee', ...fields }, headers: { 'if-match': `"${item.versionId}"` } });
/** The database's own clock, by which the chain is dated. */
const now = async (): Promise<string> => (await server.ownerPool.query<{ at: string }>(`select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at`)).rows[0]!.at;
const known = (knownAt: string, client = registrar): Promise<Answer> => client.get(`/api/v1/bodies?limit=200&knownAt=${knownAt}`);
const names = (answer: Answer): string[] => (answer.body.items as Item[]).map((row) => String(row['name'])).sort();

/** Corrects a body's name by hand, without committing. */
async function correcting(tx: OpenTransaction, item: Item, name: string): Promise<void> {
  await tx.query(`update body set rec_to = now(), rec_to_tx = pg_current_xact_id() where tenant_id = $1 and version_id = $2`, [tenantId, item.versionId]);
  await tx.query(`insert into body (tenant_id, id, version_id, valid, f_name, f_body_kind, recorded_by) values ($1, $2, gen_random_uuid(), '[2024-01-01,)', $3, 'committee', 'prov')`, [tenantId, item.id, name]);
}

describe('what was known at a moment', () => {
  it('is the same before and after a later correction, to the byte', async () => {
    const item = await body({ name: 'Först trodd' });
    const moment = await now();
    const before = await known(moment);
    await correct(item, { name: 'Sedan rättad' });
    expect(names(before)).toContain('Först trodd');
    expect((await known(moment)).text).toBe(before.text);
  });

  it('does not hold what was recorded later', async () => {
    const moment = await now();
    const item = await body({ name: 'Ännu inte känd' });
    expect([names(await known(moment)).includes('Ännu inte känd'), (await registrar.get(`/api/v1/bodies/${item.id}?knownAt=${moment}`)).status]).toEqual([false, 404]);
  });

  it('is told by the order of commit: one that began first and was committed last is not known until then', async () => {
    const [slow, quick] = [await body({ name: 'Långsam' }), await body({ name: 'Snabb' })];
    const first = await OpenTransaction.begin(server, tenantId);
    const second = await OpenTransaction.begin(server, tenantId);
    await correcting(first, slow, 'Långsam rättad');
    await correcting(second, quick, 'Snabb rättad');
    await second.commit();
    const moment = await now();
    const between = await known(moment);
    await first.commit();
    expect(names(between)).toEqual(expect.arrayContaining(['Långsam', 'Snabb rättad']));
    expect((await known(moment)).text).toBe(between.text);
    expect(names(await known(await now()))).toEqual(expect.arrayContaining(['Långsam rättad', 'Snabb rättad']));
  });

  it('reaches the questions that are worked out from the registers', async () => {
    const moment = await now();
    const ask = (): Promise<Answer> => registrar.get(`/api/v1/who-decides?text=bygglov&asOf=2026-11-24&knownAt=${moment}`);
    const before = await ask();
    await body({ name: 'Byggnadsnämnden', isBuildingCommittee: true });
    expect(before.status).toBe(200);
    expect((await ask()).text).toBe(before.text);
  });

  it('cannot be asked for without a time zone', async () => {
    expect((await known('2026-11-24T08:00:00')).status).toBe(422);
  });
});

describe('what has been made secret since', () => {
  let item: Item;
  let moment: string;
  beforeAll(async () => {
    item = await body({ name: 'Kanariehemlig' });
    moment = await now();
    await correct(item, { disclosure: 'secret', secrecyGround: 'OSL 18:8' });
  });

  it('is still read by those who may read secrets', async () => {
    expect(names(await known(moment))).toContain('Kanariehemlig');
  });

  it('is not read as it was known before, by those who may not', async () => {
    expect(names(await known(moment, auditor))).not.toContain('Kanariehemlig');
  });

  it.each(['', '/history', '?knownAt='])('is as good as missing at its own address%s', async (rest) => {
    const answer = await auditor.get(`/api/v1/bodies/${item.id}${rest}${rest.startsWith('?') ? moment : ''}`);
    expect([answer.status, answer.text.includes('Kanarie')]).toEqual([404, false]);
  });

  it('only for the period that is secret: the rest of the thing keeps its history', async () => {
    const open = await body({ name: 'Delvis öppen' });
    const answer = await registrar.send('POST', `/api/v1/bodies/${open.id}/changes`, { body: { name: 'Delvis hemlig', bodyKind: 'committee', validFrom: '2025-01-01', disclosure: 'secret' }, headers: { 'if-match': `"${open.versionId}"` } });
    expect(answer.status).toBe(200);
    const read = await auditor.get(`/api/v1/bodies/${open.id}/history`);
    expect(read.body.items.map((one: { version: Item | null }) => one.version?.['validUntil'] ?? null)).toEqual(['2025-01-01']);
    expect(read.text).not.toContain('hemlig');
  });
});
