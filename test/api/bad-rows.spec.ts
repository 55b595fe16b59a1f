import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registerOf, type RegisterKind } from '@ragang/domain';
import { Client, newOrganization, signedIn, type Answer } from './client.js';
import { FIRST_DAY, MinimalRows } from './minimal-row.js';
import { startServer, type TestServer } from './server.js';

type Item = Readonly<Record<string, unknown>> & { readonly id: string; readonly versionId: string };

let server: TestServer;
let registrar: Client;
let neighbour: Client;
let rows: MinimalRows;

beforeAll(async () => {
  server = await startServer({ env: { RAGANG_DEMO_DATA: 'none', RAGANG_TODAY: '2026-11-24' } });
  await newOrganization(server, 'provby');
  await newOrganization(server, 'grannby');
  [registrar, neighbour] = await Promise.all([signedIn(server, 'provby', 'registrar'), signedIn(server, 'grannby', 'registrar')]);
  rows = new MinimalRows(() => registrar);
});
afterAll(() => server?.stop());

const record = (kind: RegisterKind, fields: object = {}): Promise<Item> => rows.record(registerOf(kind), fields) as Promise<Item>;
const attempt = async (kind: RegisterKind, fields: object): Promise<Answer> => registrar.post(`/api/v1/${registerOf(kind).path}`, { ...(await rows.input(registerOf(kind))), ...fields });
const places = (answer: Answer): unknown[] => [answer.status, ...(answer.body.errors ?? []).map((place: { pointer?: string; code: string }) => `${place.pointer ?? ''} ${place.code}`)];

describe('periods and mandates', () => {
  it.each([['ends before it begins', '2025-02-01', '2025-01-01'], ['ends the day it begins', '2025-02-01', '2025-02-01'], ['lasts for centuries', '1900-01-01', '2150-01-01']])('B42 a period that %s is refused at both ends', async (_, validFrom, validUntil) => {
    expect(places(await attempt('body', { validFrom, validUntil }))).toEqual([422, '#/validFrom period.invalid', '#/validUntil period.invalid']);
  });

  it('B43 a second regular holder of a post for the same days is told both periods and the id of the first', async () => {
    const first = await record('post-holding', { holdingKind: 'regular', validFrom: '2024-01-01', validUntil: '2026-01-01' });
    const answer = await attempt('post-holding', { post: first['post'], holdingKind: 'regular', validFrom: '2025-07-01' });
    expect(places(answer)).toEqual([409, '#/validFrom conflict.period', '#/validUntil conflict.period']);
    for (const part of ['från 2024-01-01 till och med 2025-12-31', 'från 2025-07-01 och tills vidare', first.id]) expect(answer.body.detail).toContain(part);
  });

  it('B43 an acting holder stands beside the regular one, and the next takes over the day after', async () => {
    const first = await record('post-holding', { holdingKind: 'regular', validUntil: '2026-01-01' });
    expect((await attempt('post-holding', { post: first['post'], holdingKind: 'acting', validFrom: '2025-07-01' })).status).toBe(201);
    expect((await attempt('post-holding', { post: first['post'], holdingKind: 'regular', validFrom: '2026-01-01' })).status).toBe(201);
  });

  it('B43 the same assignment of the same person twice is refused, another function is not', async () => {
    const first = await record('assignment', { functions: ['member'] });
    expect((await attempt('assignment', { person: first['person'], body: first['body'], functions: ['member'] })).status).toBe(409);
    expect((await attempt('assignment', { person: first['person'], body: first['body'], functions: ['auditor'] })).status).toBe(201);
  });

  it('B44 an order of a body that does not hold the whole period names the days that are not covered', async () => {
    const committee = await record('body', { bodyKind: 'committee', validFrom: FIRST_DAY, validUntil: '2026-01-01' });
    const answer = await attempt('delegation-order', { body: committee.id, validFrom: '2025-01-01', validUntil: '2026-07-01' });
    expect([...places(answer), answer.body.detail]).toEqual([422, '#/body reference.notCovered', expect.stringContaining('från 2026-01-01 till och med 2026-06-30')]);
  });
});

describe('chains', () => {
  it.each(['body', 'unit', 'goal'] as const)('B45 a %s does not stand under itself, at any distance', async (kind) => {
    const top = await record(kind);
    const middle = await record(kind, { parent: top.id });
    const { path } = registerOf(kind);
    const answer = await registrar.send('PUT', `/api/v1/${path}/${top.id}`, { body: { ...(await rows.input(registerOf(kind))), parent: middle.id }, headers: { 'if-match': `"${top.versionId}"` } });
    expect(places(answer)).toEqual([422, '#/parent graph.cycle']);
  });

  it('B45 a right that is handed on does not come back: to oneself, or from B to A after A to B', async () => {
    const [a, b] = [(await record('post')).id, (await record('post')).id];
    const item = (await record('delegation-item', { amountMax: 500_000 })).id;
    expect(places(await attempt('sub-delegation', { item, fromPost: a, toPost: a }))).toEqual([422, '#/toPost graph.cycle']);
    expect((await attempt('sub-delegation', { item, fromPost: a, toPost: b })).status).toBe(201);
    expect(places(await attempt('sub-delegation', { item, fromPost: b, toPost: a }))).toEqual([422, '#/toPost graph.cycle']);
  });

  it('B45 a chain of more than twenty is refused', async () => {
    const chain = async (parent: string | null, depth: number): Promise<string> => {
      const { id } = await record('body', parent === null ? {} : { parent });
      return depth === 0 ? id : chain(id, depth - 1);
    };
    expect(places(await attempt('body', { parent: await chain(null, 20) }))).toEqual([422, '#/parent graph.cycle']);
  });

  it('B46 nothing is handed on from an item that forbids it', async () => {
    const item = (await record('delegation-item', { subdelegable: false })).id;
    expect(places(await attempt('sub-delegation', { item }))).toEqual([422, '#/item subdelegation.forbidden']);
  });

  it('B46 nothing wider than the item is handed on: not the amount, not another unit', async () => {
    const [own, other] = [await record('unit'), await record('unit')];
    const below = await record('unit', { parent: own.id });
    const item = (await record('delegation-item', { subdelegable: true, amountMax: 500_000, unit: own.id })).id;
    expect(places(await attempt('sub-delegation', { item, amountMax: 500_001, unit: other.id }))).toEqual([422, '#/amountMax limit.wider', '#/unit limit.wider']);
    expect((await attempt('sub-delegation', { item, amountMax: 500_000, unit: below.id })).status).toBe(201);
  });

  it('B46 one that was allowed when it was made can be ended after the item has forbidden it', async () => {
    const item = await record('delegation-item', { subdelegable: true });
    const sub = await record('sub-delegation', { item: item.id });
    const { validFrom: _, ...input } = await rows.input(registerOf('delegation-item'));
    expect((await registrar.send('PUT', `/api/v1/delegation-items/${item.id}`, { body: { ...input, subdelegable: false }, headers: { 'if-match': `"${item.versionId}"` } })).status).toBe(200);
    expect((await registrar.send('POST', `/api/v1/sub-delegations/${sub.id}/end`, { body: { lastDay: '2026-06-30' }, headers: { 'if-match': `"${sub.versionId}"` } })).status).toBe(200);
  });

  it('B47 a decision is not made in the future', async () => {
    expect(places(await attempt('decision', { day: '2026-11-25' }))).toEqual([422, '#/day date.future']);
    expect((await attempt('decision', { day: '2026-11-24' })).status).toBe(201);
  });

  it('B47 a decision from before its delegation was in force is kept as it was made, and flagged', async () => {
    const [body, post] = [await record('body', { bodyKind: 'committee' }), await record('post')];
    const order = await record('delegation-order', { body: body.id, status: 'adopted', validFrom: '2026-03-01' });
    const item = await record('delegation-item', { order: order.id, matterType: 'LOKALHYRA', delegateKind: 'employee-post', delegate: post.id, validFrom: '2026-03-01' });
    await record('completeness-mark', { register: 'delegation-item', subject: body.id });
    const matter = await record('matter', { body: body.id, matterType: 'LOKALHYRA' });
    const decide = (day: string): Promise<Item> => record('decision', { day, body: body.id, matter: matter.id, kind: 'decision', makerKind: 'employee-post', maker: post.id, basis: 'delegation', item: item.id, absent: [] });
    const rulesOf = async (decision: Item): Promise<unknown[]> => (await registrar.get(`/api/v1/findings?subject=${decision.id}&outcome=flag`)).body.items.map((finding: { rule: string }) => finding.rule);
    const [before, after] = [await decide('2026-02-27'), await decide('2026-03-02')];
    expect([await rulesOf(before), await rulesOf(after)]).toEqual([expect.arrayContaining(['DEL-TIME']), expect.not.arrayContaining(['DEL-TIME'])]);
  });
});

describe('lists without an end', () => {
  const all = async (path: string): Promise<string[]> => {
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const answer: Answer = await registrar.get(`${path}${cursor === '' ? '' : `&cursor=${cursor}`}`);
      expect(answer.status).toBe(200);
      seen.push(...(answer.body.items as Item[]).map((row) => row.versionId));
      cursor = answer.body.nextCursor as string | null;
    }
    return seen;
  };

  it.each(['', 'name', '-name', 'parent', '-parent', 'validFrom', '-validFrom', 'recordedAt'])('B35 a cursor goes through every row once, in the order of the pages (%s)', async (sort) => {
    const first = await record('body', { name: 'Äldst', validFrom: null });
    await record('body', { name: 'äldst', parent: first.id });
    await record('body', { name: 'Yngst', parent: first.id, validFrom: '2026-01-01' });
    const order = `period=all${sort === '' ? '' : `&sort=${sort}`}`;
    const whole = (await registrar.get(`/api/v1/bodies?${order}&limit=200`)).body as { items: Item[]; total: number };
    const seen = await all(`/api/v1/bodies?${order}&limit=7`);
    expect(seen).toEqual(whole.items.map((row) => row.versionId));
    expect(seen).toHaveLength(whole.total);
  });

  it('B34 a cursor is worth nothing when it is forged, of another query, of another list or of another organisation', async () => {
    await Promise.all([record('unit'), record('unit')]);
    const cursor = String((await registrar.get('/api/v1/units?limit=1')).body.nextCursor);
    const [text, seal] = cursor.split('.');
    const forged = `${Buffer.from(JSON.stringify(['2020-01-01', '00000000-0000-4000-8000-000000000000', '00000000-0000-4000-8000-000000000000'])).toString('base64url')}.${seal}`;
    const answers = await Promise.all([
      registrar.get(`/api/v1/units?limit=1&cursor=${forged}`), registrar.get(`/api/v1/units?limit=1&cursor=${text}.${'A'.repeat(43)}`), registrar.get(`/api/v1/units?limit=1&sort=name&cursor=${cursor}`),
      registrar.get(`/api/v1/units?limit=1&name=x&cursor=${cursor}`), registrar.get(`/api/v1/bodies?limit=1&cursor=${cursor}`), registrar.get(`/api/v1/findings?cursor=${cursor}`),
      neighbour.get(`/api/v1/units?limit=1&cursor=${cursor}`), registrar.get(`/api/v1/units?limit=1&page=1&cursor=${cursor}`),
    ]);
    expect(answers.map((answer) => [answer.status, answer.body.type])).toEqual(answers.map(() => [400, '/problem/cursor.invalid']));
    expect((await registrar.get(`/api/v1/units?limit=2&cursor=${cursor}`)).status).toBe(200);
  });

  it('B39 one letter, asked by anybody, gives a short list or none', async () => {
    const anybody = new Client(server.url);
    const answers = await Promise.all(['matter-types', 'law-sections', 'municipalities'].map((path) => anybody.get(`/api/v1/${path}?q=a`)));
    expect(answers.map((answer) => [answer.status, answer.body.items.length <= 50])).toEqual(answers.map(() => [200, true]));
    expect((await registrar.get('/api/v1/search?q=a')).body).toEqual({ groups: [], total: 0 });
  });
});
