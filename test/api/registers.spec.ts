import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registerKinds, registerOf, type Register } from '@ragang/domain';
import { asTenant, newOrganization, signedIn, type Answer, type Client } from './client.js';
import { EVENT_DAY, FIRST_DAY, MinimalRows } from './minimal-row.js';
import { startServer, type TestServer } from './server.js';

type Item = Readonly<Record<string, unknown>> & { readonly id: string; readonly versionId: string };

let server: TestServer;
let tenantId: string;
let registrar: Client;
let director: Client;
let rows: MinimalRows;

beforeAll(async () => {
  server = await startServer({ env: { RAGANG_DEMO_DATA: 'none', RAGANG_TODAY: '2026-11-24' } });
  tenantId = await newOrganization(server, 'provby');
  registrar = await signedIn(server, 'provby', 'registrar');
  director = await signedIn(server, 'provby', 'director');
  rows = new MinimalRows(clientFor);
});
afterAll(() => server.stop());

const clientFor = (register: Register): Client => (register.alwaysSecret ? director : registrar);
const path = (register: Register, rest = ''): string => `/api/v1/${register.path}${rest}`;
const body = (fields: object = {}): Promise<Item> => rows.record(registerOf('body'), { bodyKind: 'committee', validFrom: FIRST_DAY, ...fields }) as Promise<Item>;
const write = (method: string, address: string, item: Item, fields: object): Promise<Answer> => registrar.send(method, address, { body: fields, headers: { 'if-match': `"${item.versionId}"` } });
const change = (item: Item, fields: object): Promise<Answer> => write('POST', `/api/v1/bodies/${item.id}/changes`, item, { name: 'Ändrad', bodyKind: 'committee', ...fields });
const correct = (item: Item, fields: object): Promise<Answer> => write('PUT', `/api/v1/bodies/${item.id}`, item, { name: 'Rättad', bodyKind: 'committee', ...fields });
const end = (item: Item, lastDay: string, reason?: string): Promise<Answer> => write('POST', `/api/v1/bodies/${item.id}/end`, item, { lastDay, ...(reason ? { reason } : {}) });
const nameOn = async (item: Item, asOf: string): Promise<string | undefined> => (await registrar.get(`/api/v1/bodies?asOf=${asOf}&limit=200`)).body.items.find((row: Item) => row.id === item.id)?.name as string | undefined;
const periods = async (item: Item): Promise<unknown[]> => (await registrar.get(`/api/v1/bodies/${item.id}`)).body.periods.map((row: Item) => [row['name'], row['validFrom'], row['validUntil']]);
const places = (answer: Answer): unknown[] => (answer.body.errors ?? []).map((place: { pointer?: string; code: string }) => `${place.pointer ?? ''} ${place.code}`);

describe('a thing through time', () => {
  it('what is recorded is read back, with its version as ETag', async () => {
    const item = await body({ name: 'Kulturnämnden', source: 'KF 2023-12-04 § 7' });
    const read = await registrar.get(`/api/v1/bodies/${item.id}`);
    expect(read.headers.get('etag')).toBe(`"${item.versionId}"`);
    expect(read.body.item).toMatchObject({ name: 'Kulturnämnden', source: 'KF 2023-12-04 § 7', validFrom: FIRST_DAY, validUntil: null, disclosure: 'internal', absent: [], recordedBy: 'Inger Dalhem' });
  });

  it('a change from a day leaves the old period as it was', async () => {
    const item = await body({ name: 'Före' });
    const answer = await change(item, { name: 'Efter', validFrom: '2025-07-01' });
    expect(answer.status).toBe(200);
    expect(await periods(item)).toEqual([['Före', FIRST_DAY, '2025-07-01'], ['Efter', '2025-07-01', null]]);
  });

  it('the day of the change belongs to the new period, the day before to the old', async () => {
    const item = await body({ name: 'Gamla' });
    await change(item, { name: 'Nya', validFrom: '2025-07-01' });
    expect([await nameOn(item, '2025-06-30'), await nameOn(item, '2025-07-01')]).toEqual(['Gamla', 'Nya']);
  });

  it('before its first day a thing is not there', async () => {
    const item = await body();
    expect([await nameOn(item, '2023-12-31'), await nameOn(item, FIRST_DAY)]).toEqual([undefined, item['name']]);
  });

  it('a change of a period that ends keeps its end', async () => {
    const item = await body({ name: 'Till årsskiftet', validUntil: '2026-01-01' });
    await change(item, { name: 'Andra halvan', validFrom: '2025-01-01' });
    expect((await periods(item)).at(-1)).toEqual(['Andra halvan', '2025-01-01', '2026-01-01']);
  });

  it.each([['the day it began', FIRST_DAY], ['a day before it began', '2023-06-01'], ['the day after its end', '2026-01-01']])('a change from %s is refused with its field', async (_, validFrom) => {
    const item = await body({ validUntil: '2026-01-01' });
    const answer = await change(item, { validFrom });
    expect([answer.status, places(answer)]).toEqual([422, ['#/validFrom date.outsidePeriod']]);
  });

  it('a correction replaces the fact and keeps the period', async () => {
    const item = await body({ name: 'Fel', validUntil: '2026-01-01' });
    await correct(item, { name: 'Rätt' });
    expect(await periods(item)).toEqual([['Rätt', FIRST_DAY, '2026-01-01']]);
  });

  it('what was believed before a correction can still be asked for', async () => {
    const item = await body({ name: 'Den gamla tron' });
    const before = new Date().toISOString();
    await correct(item, { name: 'Den nya vissheten' });
    const [then, now] = await Promise.all([registrar.get(`/api/v1/bodies/${item.id}?knownAt=${before}`), registrar.get(`/api/v1/bodies/${item.id}`)]);
    expect([then.body.item.name, now.body.item.name]).toEqual(['Den gamla tron', 'Den nya vissheten']);
  });

  it('the history tells who did what, in which order, why, and what it was before', async () => {
    const item = await body({ name: 'Ett' });
    const changed = (await change(item, { name: 'Två', validFrom: '2025-01-01', reason: 'Ny ordning' })).body.item as Item;
    const corrected = (await correct(changed, { name: 'Tre', reason: 'Felskrivet' })).body.item as Item;
    await end(corrected, '2026-06-30', 'Nämnden läggs ned');
    const history = (await registrar.get(`/api/v1/bodies/${item.id}/history`)).body.items as { action: string; reason: string | null; actor: string; version: Item; previous: Item | null }[];
    expect(history.map((one) => [one.action, one.reason, one.actor, one.version['name'], one.previous?.['name'] ?? null])).toEqual([
      ['end', 'Nämnden läggs ned', 'Inger Dalhem', 'Tre', 'Tre'], ['correct', 'Felskrivet', 'Inger Dalhem', 'Tre', 'Två'],
      ['change', 'Ny ordning', 'Inger Dalhem', 'Två', 'Ett'], ['record', null, 'Inger Dalhem', 'Ett', null],
    ]);
  });

  it('every item of the history names the link that seals it', async () => {
    const item = await body();
    const [only] = (await registrar.get(`/api/v1/bodies/${item.id}/history`)).body.items;
    const link = await asTenant(server, tenantId, `select encode(hash, 'hex') as hash from audit_link where tenant_id = $1 and seq = $2`, [tenantId, only.link]);
    expect(only.linkHash).toBe(link.rows[0].hash);
  });

  it('the last day is one of its days', async () => {
    const item = await body({ name: 'Nedlagd' });
    await end(item, '2026-06-30');
    expect([await nameOn(item, '2026-06-30'), await nameOn(item, '2026-07-01')]).toEqual(['Nedlagd', undefined]);
  });

  it.each([['before its first day', '2023-12-31'], ['after its end', '2026-01-01']])('a last day %s is refused', async (_, lastDay) => {
    const answer = await end(await body({ validUntil: '2026-01-01' }), lastDay);
    expect([answer.status, places(answer)]).toEqual([422, ['#/lastDay date.outsidePeriod']]);
  });

  it('all periods are listed when all are asked for', async () => {
    const item = await body({ name: 'Tvåperiodsnämnden' });
    await change(item, { name: 'Tvåperiodsnämnden', validFrom: '2025-01-01' });
    expect((await registrar.get('/api/v1/bodies?period=all&q=Tv%C3%A5period')).body.total).toBe(2);
  });
});

describe('two people at once', () => {
  it.each([['changes', 'POST', '/changes'], ['corrections', 'PUT', ''], ['ends', 'POST', '/end']])('%s without If-Match are asked for it', async (_, method, rest) => {
    const item = await body();
    const answer = await registrar.send(method, `/api/v1/bodies/${item.id}${rest}`, { body: rest === '/end' ? { lastDay: '2026-01-01' } : { name: 'A', bodyKind: 'committee', validFrom: '2025-01-01' } });
    expect(answer.status).toBe(428);
  });

  it('a version that has been replaced is refused, and nothing is written', async () => {
    const item = await body({ name: 'Först' });
    await correct(item, { name: 'Sedan' });
    expect([(await correct(item, { name: 'För sent' })).status, await nameOn(item, '2026-11-24')]).toEqual([412, 'Sedan']);
  });

  it.each([['trasig', 400], ['"1"', 412], ['W/"1"', 412], ['*', 412]])('If-Match %s gives %d', async (tag, status) => {
    const item = await body();
    expect((await registrar.send('PUT', `/api/v1/bodies/${item.id}`, { body: { name: 'A', bodyKind: 'committee' }, headers: { 'if-match': tag } })).status).toBe(status);
  });

  it('the version of another thing is refused', async () => {
    const [one, other] = [await body(), await body()];
    expect((await write('PUT', `/api/v1/bodies/${one.id}`, other, { name: 'A', bodyKind: 'committee' })).status).toBe(412);
  });

  it('the same key twice is one thing', async () => {
    const fields = { name: 'Nyckelnämnden', bodyKind: 'committee' };
    const headers = { 'idempotency-key': 'provnyckel' };
    const [first, again] = [await registrar.post('/api/v1/bodies', fields, { headers }), await registrar.post('/api/v1/bodies', fields, { headers })];
    expect(again.text).toBe(first.text);
    expect((await registrar.get('/api/v1/bodies?q=Nyckeln%C3%A4mnden')).body.total).toBe(1);
  });
});

describe('what is refused', () => {
  const record = (kind: 'bodies' | 'delegation-orders' | 'decisions', fields: object, client = registrar): Promise<Answer> => client.post(`/api/v1/${kind}`, fields);

  it('a field that the register does not have', async () => {
    expect(places(await record('bodies', { name: 'A', bodyKind: 'committee', colour: 'red' }))).toEqual(['#/colour unknownField']);
  });

  it('every required field that is missing, all at once', async () => {
    expect(places(await record('bodies', {}))).toEqual(['#/name required', '#/bodyKind required']);
  });

  it.each([['nothing', '6f1e2d3c-0000-4000-8000-000000000000'], ['the wrong sort of thing', 'person']])('a reference to %s, with its pointer', async (_, target) => {
    const parent = target === 'person' ? await rows.id('person') : target;
    const answer = await record('bodies', { name: 'A', bodyKind: 'committee', parent });
    expect([answer.status, places(answer)]).toEqual([422, ['#/parent reference.missing']]);
  });

  it('a decision that does not exist as the one that decided it', async () => {
    expect(places(await record('bodies', { name: 'A', bodyKind: 'committee', decidedBy: await rows.id('person') }))).toEqual(['#/decidedBy reference.missing']);
  });

  it.each([['matter type', 'matters', { matterType: 'FINNS-INTE' }, '#/matterType'], ['law section', 'delegation-items', { legalBasis: ['KL-99-99'] }, '#/legalBasis'], ['municipality', 'collaboration-parties', { municipality: '9999' }, '#/municipality']])(
    'an unknown %s', async (_, registerPath, fields, pointer) => {
      const register = registerKinds.map(registerOf).find((one) => one.path === registerPath)!;
      const answer = await registrar.post(path(register), { ...(await rows.input(register)), ...fields });
      expect([answer.status, places(answer)]).toEqual([422, [`${pointer} reference.unknown`]]);
    });

  it('a period that ends before it begins, at both ends', async () => {
    expect(places(await record('bodies', { name: 'A', bodyKind: 'committee', validFrom: '2025-02-01', validUntil: '2025-02-01' }))).toEqual(['#/validFrom period.invalid', '#/validUntil period.invalid']);
  });

  it('an order outside its committee, with the days that are not covered', async () => {
    const committee = await body({ validUntil: '2026-01-01' });
    const answer = await record('delegation-orders', { title: 'Ordning', body: committee.id, status: 'adopted', validFrom: '2025-01-01', validUntil: '2026-07-01' });
    expect([answer.status, places(answer), answer.body.detail]).toEqual([422, ['#/body reference.notCovered'], expect.stringContaining('från 2026-01-01 till och med 2026-06-30')]);
  });

  it('an order over a gap between two periods of its committee, with the gap', async () => {
    const committee = await body({ validUntil: '2025-01-01' });
    await asTenant(server, tenantId, `insert into body (tenant_id, id, version_id, valid, f_name, f_body_kind, recorded_by) values ($1, $2, gen_random_uuid(), '[2025-03-01,)', 'Återuppstod', 'committee', 'prov')`, [tenantId, committee.id]);
    const answer = await record('delegation-orders', { title: 'Ordning', body: committee.id, status: 'adopted', validFrom: '2024-06-01', validUntil: '2026-01-01' });
    expect(answer.body.detail).toContain('från 2025-01-01 till och med 2025-02-28');
  });

  it('the same when somebody goes round the service by SQL: the deferred trigger says no at commit', async () => {
    const committee = await body({ validUntil: '2026-01-01' });
    const order = `with t as (insert into thing values ($1, gen_random_uuid(), 'delegation-order') returning id)
      select id from t`;
    const { rows: [made] } = await asTenant(server, tenantId, order, [tenantId]);
    const insert = asTenant(server, tenantId, `insert into delegation_order (tenant_id, id, version_id, valid, f_title, f_body, f_status, recorded_by) values ($1, $2, gen_random_uuid(), '[2025-01-01,)', 'Ordning', $3, 'adopted', 'prov')`, [tenantId, made.id, committee.id]);
    await expect(insert).rejects.toMatchObject({ code: 'RG001' });
  });

  it('two truths about the same day', async () => {
    const item = await body({ validUntil: '2025-01-01' });
    const later = (await change(item, { validFrom: '2024-07-01' })).body.item as Item;
    const answer = await correct(later, { validFrom: '2024-06-01' });
    expect([answer.status, answer.body.type]).toEqual([409, '/problem/period.overlap']);
  });

  it('a body under itself, at any distance', async () => {
    const top = await body();
    const middle = await body({ parent: top.id });
    const bottom = await body({ parent: middle.id });
    expect(places(await correct(top, { parent: bottom.id }))).toEqual(['#/parent graph.cycle']);
  });

  it('a diary number that is taken, however it is written', async () => {
    const matter = registerOf('matter');
    await rows.record(matter, { diaryNumber: 'KS 2026/812' });
    const answer = await registrar.post(path(matter), { ...(await rows.input(matter)), diaryNumber: 'ks2026-812' });
    expect([answer.status, places(answer)]).toEqual([409, ['#/diaryNumber conflict.diaryNumber']]);
  });

  it('a decision without a basis that does not say that there is none', async () => {
    const input = await rows.input(registerOf('decision'));
    expect(places(await record('decisions', { ...input, absent: [] }))).toEqual(['#/basis required']);
  });

  it('taking secrecy away without a reason', async () => {
    const item = await body({ disclosure: 'secret', secrecyGround: 'OSL 18:8' });
    expect(places(await correct(item, { disclosure: 'internal' }))).toEqual(['#/reason required']);
    expect((await correct(item, { disclosure: 'internal', reason: 'Hotet har upphört' })).status).toBe(200);
  });

  it('a secret from somebody who may not read it back', async () => {
    const officer = await signedIn(server, 'provby', 'committee-secretary');
    await asTenant(server, tenantId, `update account set bodies = array[$2::uuid] where tenant_id = $1 and role = 'committee-secretary'`, [tenantId, await rows.id('body')]);
    const again = await officer.post('/api/v1/meetings', { ...(await rows.input(registerOf('meeting'))), disclosure: 'secret' });
    expect([again.status, again.body.type]).toEqual([403, '/problem/row.hidden']);
  });

  it.each([['changes', { title: 'A' }], ['end', { lastDay: '2026-06-30' }]])('an event is not subject to %s', async (rest, fields) => {
    const item = (await rows.record(registerOf('contact'))) as Item;
    expect([404, 405]).toContain((await write('POST', `/api/v1/contacts/${item.id}/${rest}`, item, fields)).status);
  });
});

describe.each(registerKinds.map((kind) => [kind, registerOf(kind)] as const))('%s', (_, register) => {
  let item: Item;
  let list: (query: string) => Promise<Answer>;
  beforeAll(async () => {
    item = (await rows.record(register)) as Item;
    list = (query) => clientFor(register).get(path(register, `?limit=200&${query}`));
  });
  const has = (answer: Answer): boolean => (answer.body.items as Item[]).some((row) => row.id === item.id);
  const named = Object.entries(register.fields);

  it('is recorded, listed, read and has a history', async () => {
    const [listed, read, history] = await Promise.all([list(''), clientFor(register).get(path(register, `/${item.id}`)), clientFor(register).get(path(register, `/${item.id}/history`))]);
    expect([listed.status, has(listed), read.body.item.versionId, history.body.items.map((one: { action: string }) => one.action)]).toEqual([200, true, item.versionId, ['record']]);
  });

  it('is not there the day before it began', async () => {
    const before = register.class === 'state' ? '2023-12-31' : '2026-03-01';
    expect([has(await list(`asOf=${before}`)), has(await list(`asOf=${register.class === 'state' ? FIRST_DAY : EVENT_DAY}`))]).toEqual([false, true]);
  });

  it('can be filtered by every field that has a value, and by what is not recorded', async () => {
    const missed = await Promise.all(named.map(async ([name]) => {
      const value = item[name];
      const text = value === null ? 'null' : String(Array.isArray(value) ? value[0] : value);
      return has(await list(`${name}=${encodeURIComponent(text)}`)) ? [] : [name];
    }));
    expect(missed.flat()).toEqual([]);
  });

  it('is left out by a filter that it does not meet', async () => {
    const kept = await Promise.all(named.filter(([, field]) => field.required && field.type !== 'boolean').map(async ([name]) => (has(await list(`${name}=0`)) ? [name] : [])));
    expect(kept.flat()).toEqual([]);
  });

  it('can be sorted by its fields in both directions, and by nothing else', async () => {
    const fields = named.filter(([, field]) => !['references', 'words', 'texts', 'matter-types', 'law-sections'].includes(field.type)).flatMap(([name]) => [name, `-${name}`]);
    const refused = await Promise.all(fields.map(async (sort) => ((await clientFor(register).get(path(register, `?limit=1&sort=${sort}`))).status === 200 ? [] : [sort])));
    expect(refused.flat()).toEqual([]);
    const wrong = await list('sort=tenant_id');
    expect([wrong.status, wrong.body.errors[0].parameter]).toEqual([422, { in: 'query', name: 'sort' }]);
  });

  it('is found by the words in its texts, and wildcards are ordinary characters', async () => {
    const text = named.find(([, field]) => field.required && ['text', 'prose'].includes(field.type))?.[0];
    expect(text === undefined || has(await list(`q=${encodeURIComponent(String(item[text]))}`))).toBe(true);
    expect(has(await list('q=%25'))).toBe(false);
  });

  it('comes a page at a time, each row once', async () => {
    await rows.record(register);
    const [one, two] = await Promise.all([1, 2].map((page) => clientFor(register).get(path(register, `?limit=1&page=${page}&sort=recordedAt`))));
    expect(one!.body.total).toBeGreaterThan(1);
    expect(one!.body.items[0].id).not.toBe(two!.body.items[0].id);
  });

  it('is missing in the same words whatever the reason', async () => {
    const answer = await clientFor(register).get(path(register, '/6f1e2d3c-0000-4000-8000-000000000000'));
    expect([answer.status, answer.body.type]).toEqual([404, '/problem/notFound']);
  });
});
