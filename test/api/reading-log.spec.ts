import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registerOf } from '@ragang/domain';
import { newOrganization, signedIn, type Client } from './client.js';
import { MinimalRows } from './minimal-row.js';
import { startServer, type TestServer } from './server.js';

interface Entry {
  readonly actorName: string;
  readonly what: string;
  readonly detail: { readonly register?: string; readonly how?: string; readonly ids?: readonly string[]; readonly role?: string };
}

let server: TestServer;
let registrar: Client;
let director: Client;
let id: string;

beforeAll(async () => {
  server = await startServer({ env: { RAGANG_DEMO_DATA: 'none', RAGANG_TODAY: '2026-11-24' } });
  await newOrganization(server, 'provby');
  registrar = await signedIn(server, 'provby', 'registrar');
  director = await signedIn(server, 'provby', 'director');
  const rows = new MinimalRows((register) => (register.alwaysSecret ? director : registrar));
  id = String((await rows.record(registerOf('body'), { disclosure: 'secret', secrecyGround: 'OSL 18:8' }))['id']);
  await rows.record(registerOf('threat-incident'));
  await rows.record(registerOf('goal'));
});
afterAll(() => server.stop());

const log = async (client: Client, query = ''): Promise<{ items: readonly Entry[]; total: number }> => (await client.get(`/api/v1/administration/reading-log${query}`)).body as unknown as { items: Entry[]; total: number };

describe('the reading log', () => {
  it.each([['list', ''], ['read', '/ID'], ['history', '/ID/history']])('says who was shown a secret row in a %s', async (how, rest) => {
    expect((await registrar.get(`/api/v1/bodies${rest.replace('ID', id)}`)).status).toBe(200);
    const [latest] = (await log(registrar)).items;
    expect(latest).toMatchObject({ actorName: 'Inger Dalhem', what: 'secret.read', detail: { register: 'body', how, ids: [id] } });
  });

  it('says who read in the protected area', async () => {
    await director.get('/api/v1/threat-incidents');
    expect((await log(director)).items[0]).toMatchObject({ actorName: 'Maria Lindeblad', detail: { register: 'threat-incident', how: 'list', ids: [expect.any(String)] } });
  });

  it('tells which rows only to those who may read them', async () => {
    await director.get('/api/v1/threat-incidents');
    const auditor = await signedIn(server, 'provby', 'auditor');
    const ofAuditor = (await log(auditor, '?limit=200')).items.filter((entry) => entry.what === 'secret.read');
    expect([ofAuditor.length > 0, ofAuditor.some((entry) => entry.detail.ids)]).toEqual([true, false]);
    const ofRegistrar = (await log(registrar, '?limit=200')).items.filter((entry) => entry.what === 'secret.read');
    expect(new Set(ofRegistrar.map((entry) => `${entry.detail.register ?? ''} ${String(entry.detail.ids !== undefined)}`))).toEqual(new Set(['body true', 'threat-incident false']));
  });

  it('does not mention what is open to everyone in the organisation, nor what was not shown', async () => {
    const before = (await log(registrar)).total;
    await registrar.get('/api/v1/goals');
    await (await signedIn(server, 'provby', 'case-officer')).get('/api/v1/bodies');
    // Only the sign-in.
    expect((await log(registrar)).total).toBe(before + 1);
    expect((await log(registrar)).items[0]).toMatchObject({ what: 'sign-in.demo', detail: { role: 'case-officer' } });
  });

  it('is read a page at a time', async () => {
    const all = await log(registrar, '?limit=200');
    expect(all.items).toHaveLength(all.total);
    expect((await log(registrar, '?limit=2&page=2')).items).toEqual(all.items.slice(2, 4));
    expect((await registrar.get('/api/v1/administration/reading-log?limit=1000')).status).toBe(422);
  });
});
