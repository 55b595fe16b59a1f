import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registerKinds, registerOf } from '@ragang/domain';
import { Client, signedIn } from './client.js';
import { addressOf, readAll, readsOf, saidIn, type Fill } from './every-read.js';
import { MinimalRows } from './minimal-row.js';
import { inTransaction } from './open-transaction.js';
import { startServer, type TestServer } from './server.js';

const roles = ['system-administrator', 'registrar', 'committee-secretary', 'director', 'board-chair', 'case-officer', 'auditor'] as const;
const seeSecrets = ['registrar', 'director'];
const NOBODY = '6f1e2d3c-0000-4000-8000-000000000000';
/** Stands in every name of the neighbour. */
const NEIGHBOUR = 'Kanariefågel-Grannby';
const SECRET = 'Sekretessfågel';
const THREAT = 'Hotfågel';
/** Names every organisation, so that one can be chosen: what the demo's sign-in is for. */
const open = ['/api/v1/demo'];
/** Parts of addresses that are not ids of something recorded. */
const words = { no: '1', key: 'BYGGLOV', section: 'KL-7-5', rule: 'DEL-AMOUNT', slug: 'grannby' };

let server: TestServer;
let tenants: Readonly<Record<'bankmala' | 'grannby', string>>;
let reads: readonly string[];
const people = new Map<string, Client>();
const theirs = new Map<string, string[]>();
const own = new Map<string, string[]>();
const secrets = new Map<string, string>();

beforeAll(async () => {
  server = await startServer({ env: { RAGANG_TODAY: '2026-11-24' } });
  for (const role of roles) people.set(role, await signedIn(server, 'bankmala', role));
  people.set('anonymous', new Client(server.url));
  reads = (await readsOf(people.get('director')!)).filter((path) => !open.includes(path));
  const { rows } = await server.ownerPool.query<{ slug: 'bankmala' | 'grannby'; id: string }>(`select slug, tenant_id as id from organization`);
  tenants = Object.fromEntries(rows.map(({ slug, id }) => [slug, id])) as typeof tenants;
  for (const [slug, kept] of [['bankmala', own], ['grannby', theirs]] as const) {
    await inTransaction(server, tenants[slug], async (tx) => {
      for (const { kind, id } of await tx.query<{ kind: string; id: string }>(`select kind, id from thing where tenant_id = tenant_now() union all select 'finding', id from finding where tenant_id = tenant_now()
        union all select 'administration', id from account where tenant_id = tenant_now()`)) kept.set(kind, [...(kept.get(kind) ?? []), id]);
    });
  }
  const rowsOf = (word: string): MinimalRows => new MinimalRows((register) => people.get(register.alwaysSecret ? 'director' : 'registrar')!, word, { disclosure: 'secret' });
  const secretRows = rowsOf(SECRET);
  for (const kind of registerKinds.filter((one) => !registerOf(one).alwaysSecret)) secrets.set(kind, await secretRows.id(kind));
  await rowsOf(THREAT).record(registerOf('threat-incident'), { target: own.get('assignment')![0], actions: [THREAT] }).then((item) => secrets.set('threat-incident', String(item['id'])));
  await settled(people.get('director')!);
});
afterAll(() => server.stop());

/** Until what the writes touch has been worked out. */
async function settled(client: Client): Promise<void> {
  while ((await client.get('/api/v1/findings?limit=1')).body.pending) await client.get('/health/ready');
}

const filled = (...fills: readonly Fill[]): string[] => reads.flatMap((path) => fills.map((fill) => addressOf(path, fill, words)).filter((address) => address !== undefined));
const first = (ids: ReadonlyMap<string, readonly string[]>): Fill => (kind) => ids.get(kind)?.[0];
const withoutIds = (address: string): string => address.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '{id}');
const secretId: Fill = (kind) => secrets.get(kind);

describe('another organisation', () => {
  it('is walked in whole: own things, its things, and what does not exist', () => {
    expect(filled(first(own)).length).toBeGreaterThan(150);
    expect(filled(first(theirs)).length).toBeGreaterThan(100);
    expect([...theirs.values()].flat().length).toBeGreaterThan(40);
  });

  it.each([...roles, 'anonymous'])('says nothing to %s, in any read, error or header', async (role) => {
    const queries = ['bodies', 'decisions', 'persons'].flatMap((path) => [`/api/v1/${path}?q=Kanarie`, `/api/v1/${path}?period=all&limit=200`]);
    const ids = [...theirs.values()].flat();
    const told = await readAll(people.get(role)!, [...filled(first(own), first(theirs)), ...queries, '/api/v1/search?q=kanarie'], (address, answer) => {
      const said = saidIn(answer);
      const asked = ids.find((id) => address.includes(id));
      return answer.status >= 500 || said.includes(NEIGHBOUR) || said.includes(tenants.grannby) || ids.some((id) => id !== asked && said.includes(id)) || (asked !== undefined && answer.status < 400) ? [`${address}: ${answer.status}`] : [];
    });
    expect(told.flat()).toEqual([]);
  });

  it.each(roles)('its things are to %s, byte for byte, as what does not exist', async (role) => {
    const client = people.get(role)!;
    const withIds = reads.filter((path) => path.includes('{id}'));
    const answers = async (fill: Fill): Promise<Map<string, string>> =>
      new Map(await readAll(client, withIds.flatMap((path) => addressOf(path, fill, words) ?? []), (address, answer) => [withoutIds(address), `${answer.status} ${answer.text}`] as const));
    const [foreign, missing] = [await answers(first(theirs)), await answers(() => NOBODY)];
    expect(foreign.size).toBeGreaterThan(50);
    expect([...foreign].filter(([path, said]) => missing.get(path) !== said)).toEqual([]);
  });

  it.each(['body', 'matter', 'subject'])('cannot be looked for among the flags by %s', async (name) => {
    const ask = async (id: string): Promise<string> => (await people.get('director')!.get(`/api/v1/findings?status=all&${name}=${id}`)).text;
    expect(await ask(theirs.get(name === 'subject' ? 'decision' : name)![0]!)).toBe(await ask(NOBODY));
  });

  it.each(['body', 'unit', 'whyNot'])('cannot be asked about by %s', async (name) => {
    const ask = async (id: string): Promise<string> => (await people.get('director')!.get(`/api/v1/who-decides?matterType=BYGGLOV&${name}=${id}`)).text.replaceAll(id, '{id}');
    expect(await ask(theirs.get(name === 'unit' ? 'unit' : 'body')![0]!)).toBe(await ask(NOBODY));
  });

  it('is not in the bundle', async () => {
    const bundle = await people.get('director')!.get('/api/v1/organization/bundle');
    expect([bundle.status, bundle.text.includes(NEIGHBOUR)]).toEqual([200, false]);
  });

  it('is kept apart by the work that nobody asks for: a finding is about its own organisation', async () => {
    for (const slug of ['bankmala', 'grannby'] as const) {
      const strangers = await inTransaction(server, tenants[slug], (tx) => tx.query(
        `select key from finding f where tenant_id = tenant_now() and subject_id ~ '^[0-9a-f-]{36}$' and not exists (select 1 from thing t where t.tenant_id = f.tenant_id and t.id::text = f.subject_id)`));
      expect(strangers).toEqual([]);
    }
  });

  it('has not left a word in the log of the server', () => {
    expect(server.logs()).not.toMatch(/Kanariefågel-Grannby|Sekretessfågel|Hotfågel/);
  });
});

describe('what is secret', () => {
  it.each(seeSecrets)('is read by %s', async (role) => {
    expect((await people.get(role)!.get('/api/v1/bodies?q=Sekretessf')).body.total).toBeGreaterThan(0);
  });

  it.each(roles.filter((role) => !seeSecrets.includes(role)))('is not told to %s in any list, read, history, search, flag or name', async (role) => {
    const ids = [...secrets.values()];
    const lists = registerKinds.map(registerOf).flatMap((register) => ['period=all&limit=200', `q=${encodeURIComponent(SECRET)}`].map((query) => `/api/v1/${register.path}?${query}`));
    const told = await readAll(people.get(role)!, [...filled(first(own), secretId), ...lists, '/api/v1/search?q=sekretessf', '/api/v1/findings?status=all&limit=200', '/api/v1/who-decides?matterType=BYGGLOV'], (address, answer) => {
      const said = saidIn(answer);
      const asked = ids.find((id) => address.includes(id));
      const counted = address.includes('?q=') && answer.status === 200 && answer.body.total !== 0;
      return answer.status >= 500 || /Sekretessfågel|Hotfågel/.test(said) || ids.some((id) => id !== asked && said.includes(id)) || (asked !== undefined && answer.status < 400) || counted ? [`${address}: ${answer.status}`] : [];
    });
    expect(told.flat()).toEqual([]);
  });

  it.each(roles.filter((role) => !seeSecrets.includes(role) && role !== 'system-administrator'))('is to %s, byte for byte, as what does not exist', async (role) => {
    const answers = async (fill: Fill): Promise<string[]> => {
      const addresses = reads.filter((path) => path.includes('{id}')).flatMap((path) => addressOf(path, (kind) => (secrets.has(kind) ? fill(kind) : undefined), words) ?? []);
      return (await readAll(people.get(role)!, addresses, (address, answer) => `${withoutIds(address)} ${answer.status} ${answer.text}`)).sort();
    };
    expect(await answers(secretId)).toEqual(await answers(() => NOBODY));
  });

  it('threats are read by the director alone', async () => {
    for (const role of roles) {
      const answer = await people.get(role)!.get('/api/v1/threat-incidents');
      expect([role, answer.text.includes(THREAT)]).toEqual([role, role === 'director']);
    }
  });

  it('threats are in no flag, bundle or search of anybody else', async () => {
    const told = await readAll(people.get('registrar')!, ['/api/v1/findings?status=all&limit=200', '/api/v1/organization/bundle', '/api/v1/search?q=hotf', '/api/v1/overview'], (address, answer) => (saidIn(answer).includes(THREAT) || saidIn(answer).includes(secrets.get('threat-incident')!) ? [address] : []));
    expect(told.flat()).toEqual([]);
  });

  it('has no name where an open row refers to it', async () => {
    const rows = new MinimalRows(() => people.get('registrar')!);
    const { id } = await rows.record(registerOf('assignment'), { person: secrets.get('person'), body: own.get('body')![0] });
    for (const rest of [`assignments/${String(id)}`, `assignments/${String(id)}/history`, 'assignments?limit=200', `bodies/${own.get('body')![0]!}/members`]) {
      const answer = await people.get('auditor')!.get(`/api/v1/${rest}`);
      expect([rest, answer.status, answer.text.includes(SECRET)]).toEqual([rest, 200, false]);
    }
  });

  it('does not stand in the way of a decision by somebody who cannot see it', async () => {
    // Hidden findings have numbers of their own, which a number worked out without sight of them would meet.
    const officer = people.get('registrar')!;
    const answer = await officer.post('/api/v1/decisions', await new MinimalRows(() => officer).input(registerOf('decision')));
    expect(answer.status).toBe(201);
  });
});
