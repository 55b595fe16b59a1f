import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registerOf, type RegisterKind } from '@ragang/domain';
import { newOrganization, signedIn, type Client } from './client.js';
import { MinimalRows } from './minimal-row.js';
import { startServer, type TestServer } from './server.js';

interface Group { readonly kind: string; readonly path: string; readonly total: number; readonly fields: readonly { readonly name: string; readonly total: number }[]; readonly rows: readonly { readonly id: string; readonly name: string; readonly fields: readonly string[]; readonly isSecret: boolean }[] }

let server: TestServer;
const people = new Map<string, Client>();
let rows: MinimalRows;
let decision: string;

beforeAll(async () => {
  server = await startServer({ env: { RAGANG_DEMO_DATA: 'none', RAGANG_TODAY: '2026-11-24' } });
  await newOrganization(server, 'provby');
  for (const role of ['registrar', 'director', 'case-officer', 'system-administrator']) people.set(role, await signedIn(server, 'provby', role));
  rows = new MinimalRows((register) => people.get(register.alwaysSecret ? 'director' : 'registrar')!);
  decision = await rows.id('decision');
});
afterAll(() => server.stop());

const record = async (kind: RegisterKind, fields: object): Promise<string> => String((await rows.record(registerOf(kind), fields))['id']);
const ask = (role: string, id: string, query = '') => people.get(role)!.get(`/api/v1/things/${id}/referrers${query}`);
const group = async (role: string, id: string, kind: string, query = ''): Promise<Group | undefined> => ((await ask(role, id, query)).body.items as Group[]).find((one) => one.kind === kind);

describe('what belongs to a thing', () => {
  it('is counted by register, the first few named, each with the field that refers', async () => {
    for (const step of ['decision', 'execution', 'feedback', 'effect', 'decision', 'effect']) await record('follow-up', { decision, step });
    const found = await group('registrar', decision, 'follow-up');
    expect(found).toMatchObject({ path: 'follow-ups', total: 6, fields: [{ name: 'decision', label: 'Beslut', total: 6 }] });
    expect(found!.rows.length).toBe(5);
    expect(found!.rows[0]!.fields).toEqual(['decision']);
    const listed = await people.get('registrar')!.get(`/api/v1/follow-ups?decision=${decision}`);
    expect(listed.body.total).toBe(found!.total);
  });

  it('is what had happened on the day that is asked about', async () => {
    expect(await group('registrar', decision, 'follow-up', '?asOf=2020-01-01')).toBeUndefined();
    expect((await ask('registrar', decision, '?asOf=2026-13-01')).status).toBe(422);
  });

  it('is not told of to those who may not read secrets, nor counted', async () => {
    await record('court-order', { decision, disclosure: 'secret', secrecyGround: 'OSL 18:1' });
    expect(await group('case-officer', decision, 'court-order')).toBeUndefined();
    expect(await group('registrar', decision, 'court-order')).toMatchObject({ total: 1, rows: [{ isSecret: true }] });
    const { items } = (await people.get('registrar')!.get('/api/v1/administration/reading-log')).body;
    expect(items[0]).toMatchObject({ what: 'secret.read', detail: { register: 'court-order', how: 'list' } });
  });

  it('leaves out registers that the reader may not open', async () => {
    const assignment = await rows.id('assignment');
    await record('threat-incident', { target: assignment });
    expect(await group('registrar', assignment, 'threat-incident')).toBeUndefined();
    expect(await group('director', assignment, 'threat-incident')).toMatchObject({ total: 1 });
  });

  it('is not found where the thing is not, or may not be read', async () => {
    const missing = await ask('registrar', '6f1e2d3c-0000-4000-8000-000000000000');
    const unreadable = await ask('system-administrator', decision);
    expect([missing.status, unreadable.status, (await ask('registrar', 'x')).status]).toEqual([404, 404, 404]);
    expect(unreadable.body.detail).toBe(missing.body.detail);
  });
});

describe('a decision that is tried with further fields', () => {
  it('takes any field of the register, and refuses what is not one', async () => {
    const check = (further: object) => people.get('registrar')!.post('/api/v1/decision-checks', { matterType: 'LOKALHYRA', further });
    expect((await check({ isUrgent: true, urgentReason: 'Taket gav vika' })).status).toBe(200);
    expect((await check({ neededBy: 'i morgon' })).body.errors).toMatchObject([{ pointer: '#/neededBy', code: 'date.invalid' }]);
    expect((await check({ nope: 1 })).body.errors).toMatchObject([{ pointer: '#/nope', code: 'field.unknown' }]);
  });
});
