import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registerKinds, registerOf } from '@ragang/domain';
import { newOrganization, signedIn, type Client } from './client.js';
import { MinimalRows } from './minimal-row.js';
import { startServer, type TestServer } from './server.js';

const CANARY = 'Kanariefågel';
const NOBODY = '00000000-0000-4000-8000-000000000000';

let server: TestServer;
let owner: Client;
let neighbour: Client;
let neighbourDirector: Client;
/** One thing of each kind of the first organisation. */
const ids = new Map<string, string>();
let canary: { readonly id: string; readonly versionId: string };

beforeAll(async () => {
  server = await startServer({ env: { RAGANG_DEMO_DATA: 'none' } });
  await newOrganization(server, 'kanarieby', `${CANARY}by kommun`);
  await newOrganization(server, 'granby', 'Granby kommun');
  owner = await signedIn(server, 'kanarieby', 'registrar');
  const director = await signedIn(server, 'kanarieby', 'director');
  neighbour = await signedIn(server, 'granby', 'registrar');
  neighbourDirector = await signedIn(server, 'granby', 'director');
  const rows = new MinimalRows((register) => (register.area === 'safety' ? director : owner));
  for (const kind of registerKinds) ids.set(kind, await rows.id(kind));
  canary = (await owner.post('/api/v1/bodies', { name: `${CANARY}nämnden`, bodyKind: 'committee', source: 'uppgiven', validFrom: '2024-01-01' })).body.item;
});
afterAll(() => server?.stop());

const clientFor = (area: string): Client => (area === 'safety' ? neighbourDirector : neighbour);

describe('B52 another organisation', () => {
  it.each(registerKinds)('%s: nothing is listed, and its address is as good as missing', async (kind) => {
    const register = registerOf(kind);
    const client = clientFor(register.area);
    const base = `/api/v1/${register.path}`;
    expect((await client.get(`${base}?period=all`)).body.total).toBe(0);
    for (const end of ['', '/history']) {
      const [theirs, missing] = [await client.get(`${base}/${ids.get(kind)!}${end}`), await client.get(`${base}/${NOBODY}${end}`)];
      expect(theirs.status).toBe(404);
      expect({ ...theirs.body, instance: '' }).toEqual({ ...missing.body, instance: '' });
    }
  });

  it('no read of the description, asked with its ids, says anything of it', async () => {
    const document = (await neighbour.get('/api/v1/openapi.json')).body as { paths: Record<string, Record<string, unknown>> };
    const told: string[] = [];
    for (const path of Object.keys(document.paths).filter((candidate) => document.paths[candidate]!['get'])) {
      for (const id of path.includes('{id}') ? [canary.id, ids.get('company')!, ids.get('delegation-order')!, ids.get('collaboration')!] : ['']) {
        // The demo's sign-in page names every organisation, which is what it is for.
        if (path === '/api/v1/demo') continue;
        const answer = await neighbour.get(`${path.replace('{id}', id).replaceAll(/\{\w+\}/g, 'kanarieby')}?q=${encodeURIComponent(CANARY)}`);
        if (answer.text.includes(CANARY) || answer.status >= 500 || (id !== '' && answer.text.includes(`"id":"${id}"`))) told.push(`${path}: ${answer.status}`);
      }
    }
    expect(told).toEqual([]);
  });

  it('its things cannot be referred to, filtered on, changed or ended', async () => {
    const refused = await neighbour.post('/api/v1/bodies', { name: 'Utskottet', bodyKind: 'subcommittee', parent: canary.id, source: 'uppgiven' });
    const missing = await neighbour.post('/api/v1/bodies', { name: 'Utskottet', bodyKind: 'subcommittee', parent: NOBODY, source: 'uppgiven' });
    expect(refused.status).toBe(422);
    expect({ ...refused.body, instance: '' }).toEqual({ ...missing.body, instance: '' });
    expect((await neighbour.get(`/api/v1/bodies?parent=${canary.id}`)).body.total).toBe(0);
    const headers = { 'if-match': `"${canary.versionId}"` };
    const body = { name: 'Kapad', bodyKind: 'committee' };
    expect((await neighbour.send('PUT', `/api/v1/bodies/${canary.id}`, { body, headers })).status).toBe(404);
    expect((await neighbour.post(`/api/v1/bodies/${canary.id}/changes`, { ...body, validFrom: '2025-01-01' }, { headers })).status).toBe(404);
    expect((await neighbour.post(`/api/v1/bodies/${canary.id}/end`, { lastDay: '2025-01-01' }, { headers })).status).toBe(404);
    expect((await owner.get(`/api/v1/bodies/${canary.id}`)).body.item).toMatchObject({ name: `${CANARY}nämnden`, versionId: canary.versionId });
  });

  it('the same name, diary number and idempotency key may be used by both', async () => {
    const headers = { 'idempotency-key': 'samma-nyckel' };
    const body = { name: `Samma nämnd`, bodyKind: 'committee', source: 'uppgiven' };
    const [first, second] = [await owner.post('/api/v1/bodies', body, { headers }), await neighbour.post('/api/v1/bodies', body, { headers })];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body.item.id).not.toBe(first.body.item.id);
  });

  it('no log line holds what either has written', () => {
    expect(server.logs()).not.toContain(CANARY);
  });
});
