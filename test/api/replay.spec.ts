import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signedIn, type Answer, type Client } from './client.js';
import { startServer, type TestServer } from './server.js';

const ALL = { from: '2023-01-01', until: '2026-11-24' };
const NOBODY = '00000000-0000-4000-8000-000000000000';
interface Item { readonly id: string; readonly number: string; readonly order: string; readonly [field: string]: unknown }

let server: TestServer;
let registrar: Client;
let committee: string;
let inForce: string;
let draft: string;

beforeAll(async () => {
  server = await startServer({ env: { RAGANG_TODAY: '2026-11-24' } });
  registrar = await signedIn(server, 'bankmala', 'registrar');
  committee = (await registrar.get('/api/v1/bodies?isBuildingCommittee=true')).body.items[0].id;
  inForce = (await registrar.get(`/api/v1/delegation-orders?body=${committee}`)).body.items[0].id;
  draft = await recordDraft();
}, 120_000);
afterAll(() => server?.stop());

const all = async (path: string): Promise<readonly Item[]> => (await registrar.get(`${path}&limit=200`)).body.items as readonly Item[];
const idOf = async (path: string): Promise<string> => (await registrar.get(path)).body.items[0].id as string;

/** The building committee's order with a lower limit for purchases, advance notices left to the head of building permits, and no item on starting notices. */
async function recordDraft(): Promise<string> {
  const head = await idOf('/api/v1/posts?q=Bygglovschef');
  const order = await registrar.post('/api/v1/delegation-orders', { title: 'Samhällsbyggnadsnämndens delegationsordning, utkast', body: committee, version: '3', status: 'draft', validFrom: '2027-01-01', source: 'utkast', disclosure: 'internal' });
  const changes: Readonly<Record<string, object>> = { '6.3': { amountMax: 50_000 }, '3.9': { delegate: head, delegateKind: 'employee-post', legalBasis: ['KL-7-5'], absent: [] } };
  const fields = ['number', 'title', 'matterType', 'delegateKind', 'delegate', 'substitutes', 'amountMin', 'amountMax', 'amountInclusive', 'amountBasis', 'durationMaxMonths', 'conditions', 'subdelegable', 'reporting', 'legalBasis', 'absent'];
  for (const item of await all(`/api/v1/delegation-items?order=${inForce}`)) {
    if (item.number === '3.11') continue;
    const answer = await registrar.post('/api/v1/delegation-items', { ...Object.fromEntries(fields.filter((name) => item[name] !== null).map((name) => [name, item[name]])), ...changes[item.number], order: order.body.item.id, validFrom: '2027-01-01', source: 'utkast', disclosure: 'internal' });
    if (answer.status !== 201) throw new Error(`${item.number}: ${answer.text}`);
  }
  return order.body.item.id as string;
}

const start = (order: string, body: unknown = ALL, client = registrar): Promise<Answer> => client.post(`/api/v1/delegation-orders/${order}/replays`, body);

/** Started, and followed until it is done. */
async function replayOf(order: string, body: unknown = ALL, query = ''): Promise<Answer['body']> {
  const started = await start(order, body);
  if (started.status !== 202) throw new Error(started.text);
  for (;;) {
    const answer = await registrar.get(`${started.headers.get('location') ?? ''}${query}`);
    if (answer.status !== 200 || answer.body.state === 'failed') throw new Error(answer.text);
    if (answer.body.state === 'done') return { ...answer.body.result, sentence: answer.body.sentence, milliseconds: answer.body.milliseconds };
  }
}

describe('a draft order for the building committee, replayed over all its decisions', () => {
  it('says how many would have been made by somebody else, and on which level', async () => {
    const body = await replayOf(draft);
    expect(body.decisions).toBeGreaterThan(100);
    expect((body.flows as { count: number }[]).reduce((sum, flow) => sum + flow.count, 0)).toBe(body.decisions);
    const between = (body.flows as { from: string; to: string }[]).filter((flow) => flow.from !== flow.to).map((flow) => `${flow.from} → ${flow.to}`);
    expect(between).toEqual(expect.arrayContaining(['administration-head → committee', 'subcommittee → unit', 'unit → committee']));
    expect(body.sentence).toMatch(/^\d+ beslut prövade\. \d+ hade fattats av någon annan, varav \d+ på en annan nivå\./);
    expect(body.milliseconds).toBeLessThan(10_000);
  });

  it('names each decision, who decided and who would have', async () => {
    const { moves } = await replayOf(draft);
    const notice = (moves.items as { matterType: { key: string }; from: { holder: { name: string } }; to: { holder: { name: string }; item: { name: string } } }[]).find((move) => move.matterType.key === 'FORHANDSBESKED');
    expect([notice?.from.holder.name, notice?.to.holder.name, notice?.to.item.name]).toEqual(['Samhällsbyggnadsnämndens utskott', 'Bygglovschef', '3.9 Förhandsbesked']);
  });

  it('tells which flags appear, and counts them by rule', async () => {
    const { appeared, disappeared } = await replayOf(draft);
    expect((appeared.byRule as { rule: string }[]).map((one) => one.rule)).toEqual(expect.arrayContaining(['DEL-AMOUNT', 'DEL-NO-BASIS']));
    expect((appeared.byRule as { count: number }[]).reduce((sum, one) => sum + one.count, 0)).toBe(appeared.total);
    expect(appeared.items[0].ruleTitle.length).toBeGreaterThan(5);
    expect(disappeared.total).toBe(0);
  });

  it('moves nothing when the order is the one in force', async () => {
    const body = await replayOf(inForce, { from: '2025-03-01', until: '2026-11-24' });
    expect([body.moved, body.appeared.total, body.disappeared.total]).toEqual([0, 0, 0]);
  });

  it('gives one page of each list at a time', async () => {
    const [first, second] = [(await replayOf(draft, ALL, '?limit=5'))['moves'], (await replayOf(draft, ALL, '?limit=5&page=2'))['moves']];
    expect([first.items.length, second.page, first.total]).toEqual([5, 2, second.total]);
    expect(first.items[0].decision.id).not.toBe(second.items[0].decision.id);
  });

  it('saves nothing', async () => {
    const count = async (): Promise<unknown> => [(await registrar.get('/api/v1/findings')).body.total, (await registrar.get(`/api/v1/delegation-orders/${draft}`)).body.item.status];
    const before = await count();
    await replayOf(draft);
    expect(await count()).toEqual(before);
  });

  it('shows the moves between two levels, and the flags of one rule', async () => {
    const whole = await replayOf(draft);
    const flow = (whole['flows'] as { from: string; to: string; count: number }[]).find((one) => one.from === 'unit' && one.to === 'committee');
    expect((await replayOf(draft, ALL, '?fromLevel=unit&toLevel=committee'))['moves'].total).toBe(flow?.count);
    const { appeared } = await replayOf(draft, ALL, '?rule=DEL-AMOUNT');
    expect(appeared.total).toBe((whole['appeared'].byRule as { rule: string; count: number }[]).find((one) => one.rule === 'DEL-AMOUNT')?.count);
  });

  it.each<[string, unknown, string]>([
    ['no days', {}, '#/from'], ['an impossible day', { from: '2026-02-30', until: '2026-11-24' }, '#/from'], ['an empty period', { from: '2026-03-01', until: '2026-03-01' }, '#/until'], ['something else', { ...ALL, colour: 'red' }, '#/colour'],
  ])('refuses %s', async (_, body, pointer) => {
    const answer = await start(draft, body);
    expect([answer.status, answer.body.errors[0].pointer, answer.headers.get('content-type')]).toEqual([422, pointer, expect.stringContaining('application/problem+json')]);
  });

  it('knows no order that is not there', async () => expect((await start(NOBODY)).status).toBe(404));

  it('is for those who may try drafts', async () => {
    const statuses = await Promise.all(['director', 'committee-secretary', 'board-chair', 'case-officer', 'auditor'].map(async (role) => (await (await signedIn(server, 'bankmala', role)).post(`/api/v1/delegation-orders/${draft}/replays`, ALL)).status));
    expect(statuses).toEqual([202, 403, 403, 403, 403]);
  });
});

describe('a replay under way', () => {
  it('says at once where it can be followed, and how many decisions it is about', async () => {
    const { body, headers } = await start(draft, { from: '2024-01-01', until: '2025-01-01' });
    expect([body.total > 10, headers.get('location')]).toEqual([true, `/api/v1/delegation-orders/${draft}/replays/${body.id as string}`]);
  });

  it('is the same when the same person asks the same, until something is recorded', async () => {
    const [first, again] = [await start(draft), await start(draft)];
    expect(again.body.id).toBe(first.body.id);
    await registrar.post('/api/v1/units', { name: 'Tillfällig enhet', unitKind: 'unit', validFrom: '2026-01-01', source: 'uppgiven', disclosure: 'internal' });
    expect((await start(draft)).body.id).not.toBe(first.body.id);
  });

  it('can be cancelled, and is then gone with a word about what to do', async () => {
    const address = (await start(draft, { from: '2025-01-01', until: '2026-01-01' })).headers.get('location') ?? '';
    expect((await registrar.send('DELETE', address)).status).toBe(204);
    const gone = await registrar.get(address);
    expect([gone.status, gone.body.type, gone.body.detail]).toEqual([404, '/problem/replay.gone', expect.stringContaining('Starta den på nytt.')]);
  });

  it('is nobody else’s, whatever they may see, and not another order’s', async () => {
    const address = (await start(draft)).headers.get('location') ?? '';
    const director = await signedIn(server, 'bankmala', 'director');
    expect([(await director.get(address)).status, (await director.send('DELETE', address)).status, (await registrar.get(address.replace(draft, inForce))).status, (await registrar.get(address)).status]).toEqual([404, 404, 404, 200]);
  });

  it('is not found by another organisation, nor is the draft', async () => {
    const address = (await start(draft)).headers.get('location') ?? '';
    const neighbour = await signedIn(server, 'grannby', 'registrar');
    expect([(await neighbour.get(address)).status, (await neighbour.send('DELETE', address)).status, (await start(draft, ALL, neighbour)).status, (await registrar.get(address)).status]).toEqual([404, 404, 404, 200]);
  });

  it.each([['limit=1000', 'limit'], ['page=0', 'page'], ['fromLevel=moon', 'fromLevel'], ['rule=%3Cb%3E', 'rule'], ['colour=red', 'colour']])('refuses %s', async (query, name) => {
    const answer = await registrar.get(`${(await start(draft)).headers.get('location') ?? ''}?${query}`);
    expect([answer.status, answer.body.errors[0].parameter.name]).toEqual([422, name]);
  });
});

describe('the draft that lies with the building committee', () => {
  it('moves 18 of its decisions to another level, and says of the one flag that would disappear which it is', async () => {
    const { body } = await registrar.get(`/api/v1/delegation-orders?body=${committee}&period=all&status=draft&limit=50`);
    const id = (body.items as Item[]).find((order) => String(order['title']).endsWith('utkast till version 3'))!.id;
    const result = await replayOf(id);
    const flows = (result['flows'] as { from: string; to: string; count: number }[]).filter((flow) => flow.from !== flow.to).map((flow) => `${flow.from} → ${flow.to}: ${flow.count}`);
    expect([result['levelMoves'], flows.sort()]).toEqual([18, ['administration-head → committee: 5', 'committee → administration-head: 5', 'committee → unit: 1', 'subcommittee → committee: 4', 'subcommittee → unit: 3']]);
    const flag = await registrar.get(`/api/v1/findings/${result['disappeared'].items[0].flag as string}`);
    expect([flag.status, flag.text]).toEqual([200, expect.stringContaining('"rule":"DEL-AMOUNT"')]);
  });
});

describe('the proof of an order', () => {
  it('holds for the building committee', async () => {
    const { body } = await registrar.get(`/api/v1/delegation-orders/${inForce}/proof`);
    expect([body.holds, body.faults, body.questions, body.matterTypes.length > 40]).toEqual([true, [], [], true]);
  });

  it('shows the board’s gap and overlap with an amount and a day', async () => {
    const order = await idOf('/api/v1/delegation-orders?version=12');
    const { faults } = (await registrar.get(`/api/v1/delegation-orders/${order}/proof`)).body as { faults: { kind: string; sentence: string }[] };
    expect(faults.map((fault) => fault.kind).sort()).toEqual(['ceased-delegate', 'gap', 'overlap']);
    expect(faults.find((fault) => fault.kind === 'gap')?.sentence.replaceAll('\u00a0', ' ')).toContain('750 000 kr, 2026-11-24: ingen delegat');
  });

  it('is not there for an order that is not', async () => expect((await registrar.get(`/api/v1/delegation-orders/${NOBODY}/proof`)).status).toBe(404));
  it('refuses a day that does not exist', async () => expect((await registrar.get(`/api/v1/delegation-orders/${inForce}/proof?asOf=2026-02-30`)).body.errors[0].parameter.name).toBe('asOf'));
});

describe('what falls', () => {
  it('with the committee: its remits, items, sub-delegations and urgent mandate', async () => {
    const { counts, powers } = (await registrar.get(`/api/v1/bodies/${committee}/what-falls`)).body as { counts: { falls: number }; powers: { source: { kind: string } }[] };
    expect(counts.falls).toBe(powers.length);
    expect([...new Set(powers.map((power) => power.source.kind))].sort()).toEqual(['delegation-item', 'remit', 'sub-delegation', 'urgent-mandate']);
  });

  it('with a post: to its substitutes, named', async () => {
    const { powers } = (await registrar.get(`/api/v1/posts/${await idOf('/api/v1/posts?q=Bygglovschef')}/what-falls`)).body as { powers: { consequence: string; then: { name: string } | null }[] };
    expect(powers.find((power) => power.consequence === 'substitute')?.then?.name.length).toBeGreaterThan(3);
  });

  it('with a section of law', async () => {
    const { counts } = (await registrar.get('/api/v1/law-sections/KL-7-6/what-falls')).body as { counts: { falls: number } };
    expect(counts.falls).toBeGreaterThan(10);
  });

  it('is not there for what is not', async () => {
    expect(await Promise.all([`posts/${NOBODY}`, `bodies/${NOBODY}`, 'law-sections/KL-99-1'].map(async (path) => (await registrar.get(`/api/v1/${path}/what-falls`)).status))).toEqual([404, 404, 404]);
  });
});

describe('the difference in the whole structure', () => {
  const diff = (query = ''): Promise<Answer> => registrar.get(`/api/v1/structure-diff${query}`);

  it('between the days before and after the board’s new order: moved, narrowed, and as text', async () => {
    const { status, body } = await diff('?from=2025-12-31&to=2026-01-01');
    expect(status).toBe(200);
    expect((body.changes as unknown[]).length).toBeGreaterThan(3);
    expect(body.text.split('\n').length).toBe(body.changes.length + 1);
    expect(body.changes.every((change: { sentence: string; label: string }) => change.sentence.endsWith('.') && change.label.length > 3)).toBe(true);
  });

  it('has the last year when no days are said', async () => expect((await diff()).body).toMatchObject({ from: { day: '2025-11-24', knownAt: null }, to: { day: '2026-11-24', knownAt: null } }));

  it('is empty between a day and itself', async () => expect((await diff('?from=2026-03-01&to=2026-03-01')).body.changes).toEqual([]));

  it('shows what has been learnt since: before anything was recorded, everything is gained', async () => {
    const { counts } = (await diff('?from=2026-03-01&to=2026-03-01&fromKnownAt=2020-01-01T00:00:00Z')).body as { counts: Record<string, number> };
    expect([counts['gained']! > 100, counts['lost'], counts['moved']]).toEqual([true, 0, 0]);
  });

  it.each([['from=2026-02-30', 'from'], ['to=i-dag', 'to'], ['fromKnownAt=2026-03-01', 'fromKnownAt'], ['toKnownAt=x', 'toKnownAt'], ['from=2026-03-02&to=2026-03-01', 'from'], ['colour=red', 'colour']])('refuses %s', async (query, name) => {
    const answer = await diff(`?${query}`);
    expect([answer.status, answer.body.errors[0].parameter.name]).toEqual([422, name]);
  });
});
