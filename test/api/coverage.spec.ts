import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registerOf } from '@ragang/domain';
import { newOrganization, signedIn, type Answer, type Client } from './client.js';
import { MinimalRows } from './minimal-row.js';
import { inTransaction, OpenTransaction } from './open-transaction.js';
import { startServer, type TestServer } from './server.js';

type Item = Readonly<Record<string, unknown>> & { readonly id: string; readonly versionId: string };

let server: TestServer;
let tenantId: string;
let registrar: Client;
let rows: MinimalRows;

beforeAll(async () => {
  server = await startServer({ env: { RAGANG_DEMO_DATA: 'none', RAGANG_TODAY: '2026-11-24' } });
  tenantId = await newOrganization(server, 'provby');
  registrar = await signedIn(server, 'provby', 'registrar');
  rows = new MinimalRows(() => registrar);
});
afterAll(() => server.stop());

const record = async (kind: Parameters<typeof registerOf>[0], more: object = {}): Promise<Item> => (await rows.record(registerOf(kind), more)) as Item;
const send = (method: string, path: string, item: Item, body: object): Promise<Answer> => registrar.send(method, `/api/v1/${path}`, { body, headers: { 'if-match': `"${item.versionId}"` } });
const end = (path: string, item: Item, lastDay: string): Promise<Answer> => send('POST', `${path}/${item.id}/end`, item, { lastDay });

describe('a committee with a delegation order', () => {
  it('cannot be ended while the order goes on, which is named; when that has been ended, it can', async () => {
    const committee = await record('body');
    const order = await record('delegation-order', { body: committee.id, title: 'Delegationsordning 2024' });
    const refused = await end('bodies', committee, '2026-06-30');
    expect([refused.status, refused.body.type]).toEqual([409, '/problem/conflict.dependants']);
    expect(refused.body.detail).toBe('Delegationsordningen Delegationsordning 2024 gäller fortfarande. Avsluta den först.');
    expect((await end('delegation-orders', order, '2026-06-30')).status).toBe(200);
    expect((await end('bodies', committee, '2026-06-30')).status).toBe(200);
  });

  it('cannot be corrected to have begun later than the order', async () => {
    const committee = await record('body');
    await record('delegation-order', { body: committee.id });
    const body = { name: 'Nämnd', bodyKind: 'committee', validFrom: '2024-06-01' };
    expect((await send('PUT', `bodies/${committee.id}`, committee, body)).status).toBe(409);
    expect((await send('PUT', `bodies/${committee.id}`, committee, { ...body, validFrom: '2023-06-01' })).status).toBe(200);
  });

  it('may change its name from a day: the whole is still covered', async () => {
    const committee = await record('body');
    await record('delegation-order', { body: committee.id });
    expect((await send('POST', `bodies/${committee.id}/changes`, committee, { name: 'Nytt namn', bodyKind: 'committee', validFrom: '2026-01-01' })).status).toBe(200);
  });

  it('is held by an order that the writer may not see; nothing is told of it', async () => {
    const committee = await record('body');
    await record('delegation-order', { body: committee.id, title: 'Hemlig ordning', disclosure: 'secret', secrecyGround: 'OSL 18:8' });
    const secretary = await signedIn(server, 'provby', 'committee-secretary');
    await inTransaction(server, tenantId, (tx) => tx.query(`update account set bodies = array[$1::uuid] where tenant_id = tenant_now() and role = 'committee-secretary'`, [committee.id]));
    const refused = await secretary.send('POST', `/api/v1/bodies/${committee.id}/end`, { body: { lastDay: '2026-06-30' }, headers: { 'if-match': `"${committee.versionId}"` } });
    expect([refused.status, refused.body.type]).toEqual([409, '/problem/conflict.dependants']);
    expect(refused.text).not.toContain('Hemlig');
  });
});

it.each([['delegation-order', 'delegation-item', 'order'], ['delegation-item', 'sub-delegation', 'item'], ['directive', 'directive-clause', 'directive'], ['company', 'directive', 'company'], ['collaboration', 'collaboration-party', 'collaboration']] as const)(
  'a %s is held by its %s', async (whole, part, field) => {
    const item = await record(whole);
    await record(part, { [field]: item.id });
    expect((await end(registerOf(whole).path, item, '2026-06-30')).body.type).toBe('/problem/conflict.dependants');
  });

describe('whoever goes round the service', () => {
  const shorten = async (tx: OpenTransaction, body: Item): Promise<void> => {
    await tx.query(`update body set rec_to = now(), rec_to_tx = pg_current_xact_id() where tenant_id = tenant_now() and version_id = $1`, [body.versionId]);
    await tx.query(`insert into body (tenant_id, id, version_id, valid, f_name, f_body_kind, recorded_by) values (tenant_now(), $1, gen_random_uuid(), '[2024-01-01,2026-01-01)', 'Nämnd', 'committee', 'prov')`, [body.id]);
  };
  const order = async (tx: OpenTransaction, body: Item): Promise<void> => {
    const [made] = await tx.query<{ id: string }>(`insert into thing values (tenant_now(), gen_random_uuid(), 'delegation-order') returning id`);
    await tx.query(`insert into delegation_order (tenant_id, id, version_id, valid, f_title, f_body, f_status, recorded_by) values (tenant_now(), $1, gen_random_uuid(), '[2025-01-01,)', 'Ordning', $2, 'adopted', 'prov')`, [made!.id, body.id]);
  };

  it('is refused at commit', async () => {
    const committee = await record('body');
    await record('delegation-order', { body: committee.id });
    await expect(inTransaction(server, tenantId, (tx) => shorten(tx, committee))).rejects.toMatchObject({ code: 'RG006' });
  });

  it('of two at once, one who ends the committee and one who gives it an order, the second is refused', async () => {
    const committee = await record('body');
    const [one, two] = [await OpenTransaction.begin(server, tenantId), await OpenTransaction.begin(server, tenantId)];
    await order(one, committee);
    await shorten(two, committee);
    const outcomes = await Promise.allSettled([one.commit(), two.commit()]);
    expect(outcomes.filter((outcome) => outcome.status === 'rejected').map((outcome) => (outcome.reason as { code: string }).code)).toEqual([expect.stringMatching(/^RG00[16]$/)]);
  });

  it.each([['nothing', `gen_random_uuid()`], ['a thing of the wrong sort', `(select id from thing where tenant_id = tenant_now() and kind = 'body' limit 1)`]])('cannot list %s', async (_, id) => {
    const matter = await rows.id('matter');
    await expect(inTransaction(server, tenantId, async (tx) => {
      const [made] = await tx.query<{ id: string }>(`insert into thing values (tenant_now(), gen_random_uuid(), 'contact') returning id`);
      await tx.query(`insert into contact (tenant_id, id, version_id, day, f_title, f_matter, f_participants, recorded_by) values (tenant_now(), $1, gen_random_uuid(), '2026-01-01', 'Möte', $2, array[${id}], 'prov')`, [made!.id, matter]);
    })).rejects.toMatchObject({ code: 'RG007' });
  });

  it('cannot say that a body decided it where a decision should stand', async () => {
    const committee = await record('body');
    await expect(inTransaction(server, tenantId, (tx) => tx.query(
      `insert into body (tenant_id, id, version_id, valid, f_name, f_body_kind, decided_by, recorded_by) values (tenant_now(), $1, gen_random_uuid(), '[2020-01-01,2021-01-01)', 'Nämnd', 'committee', $1, 'prov')`, [committee.id]))).rejects.toMatchObject({ code: '23503' });
  });
});
