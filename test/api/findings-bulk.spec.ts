import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registerOf } from '@ragang/domain';
import { body } from '../municipality/key.ts';
import { asTenant, signedIn, type Answer, type Client } from './client.js';
import { MinimalRows } from './minimal-row.js';
import { startServer, type TestServer } from './server.js';

interface Flag { readonly id: string; readonly status: string; readonly assignee: string | null; readonly answerBy: string | null; readonly body: { id: string } | null; readonly reviews: { status: string; reason: string; by: string }[] }
interface Cell { readonly month: string; readonly unlawful: number; readonly risk: number; readonly notice: number; readonly undetermined: number; readonly total: number }
interface HeatRow { readonly body: { id: string; name: string } | null; readonly cells: Cell[]; readonly total: number }
interface Datum { readonly kind: string; readonly field: string; readonly questions: number; readonly places: { id: string | null; questions: number }[] }

let server: TestServer;
let director: Client;
let chair: Client;
let registrar: Client;
let auditor: Client;

beforeAll(async () => {
  server = await startServer({ env: { RAGANG_TODAY: '2026-11-24' } });
  [director, chair, registrar, auditor] = await Promise.all(['director', 'board-chair', 'registrar', 'auditor'].map((role) => signedIn(server, 'bankmala', role))) as [Client, Client, Client, Client];
});
afterAll(() => server.stop());

const flags = async (query: string, client = director): Promise<Flag[]> => (await client.get(`/api/v1/findings?${query}`)).body.items as Flag[];
const total = async (query: string, client = director): Promise<number> => (await client.get(`/api/v1/findings?limit=1&${query}`)).body.total as number;
const read = async (flag: Flag): Promise<Flag> => (await director.get(`/api/v1/findings/${flag.id}`)).body.item as Flag;
const review = (client: Client, ids: readonly string[], fields: object = {}, headers: Record<string, string> = {}): Promise<Answer> => client.post('/api/v1/findings/reviews', { ids, status: 'in-review', reason: 'Tas upp i december.', ...fields }, { headers });
const idsOf = (all: readonly Flag[]): string[] => all.map((flag) => flag.id);

describe('one answer to several flags', () => {
  it('stands in the history of each, with its own trace in the log', async () => {
    const chosen = await flags('severity=notice&limit=5');
    const seen = async (): Promise<number> => (await asTenant(server, await tenant(), `select count(*)::int as n from audit_event where entity_kind = 'finding_review'`)).rows[0].n as number;
    const before = await seen();
    const answer = await review(director, idsOf(chosen), { assignee: 'Kommunjuristen', answerBy: '2026-12-15' });
    expect([answer.status, answer.body.reviewed]).toEqual([201, 5]);
    for (const flag of chosen) expect(await read(flag)).toMatchObject({ status: 'in-review', assignee: 'Kommunjuristen', answerBy: '2026-12-15', reviews: [{ status: 'in-review', reason: 'Tas upp i december.' }] });
    expect(await seen()).toBe(before + 5);
  });

  it('leaves each where it is when nobody is named', async () => {
    const [given, free] = await flags('severity=risk&limit=2') as [Flag, Flag];
    await director.post(`/api/v1/findings/${given.id}/reviews`, { status: 'in-review', reason: 'Läses.', assignee: 'Ekonomichefen', answerBy: '2026-12-01' });
    expect((await review(director, idsOf([given, free]), { status: 'confirmed' })).status).toBe(201);
    expect([await read(given), await read(free)]).toMatchObject([{ status: 'confirmed', assignee: 'Ekonomichefen', answerBy: '2026-12-01' }, { status: 'confirmed', assignee: null }]);
  });

  it('is given once for each key, however often it is sent', async () => {
    const chosen = await flags('rule=KL-7-8-NOT-REPORTED&limit=3');
    const headers = { 'idempotency-key': randomUUID() };
    const [first, again] = [await review(director, idsOf(chosen), {}, headers), await review(director, idsOf(chosen), {}, headers)];
    expect([first.status, again.body, (await read(chosen[0]!)).reviews.length]).toEqual([201, first.body, 1]);
    expect((await review(director, idsOf(chosen).slice(1), {}, headers)).status).toBe(422);
  });

  it('from the presidium that takes in another body’s is refused in whole, and says how many', async () => {
    const own = await flags(`body=${body('ks')}&limit=2`);
    const others = await flags(`body=${body('sbn')}&limit=3`);
    const answer = await review(chair, idsOf([...own, ...others]));
    expect([answer.status, answer.body.detail]).toEqual([403, expect.stringMatching(/^3 av 5 flaggor .*Inget svar är sparat/)]);
    expect((await Promise.all(own.map(read))).map((flag) => flag.reviews.length)).toEqual(own.map((flag) => flag.reviews.length));
    expect((await review(chair, idsOf(own))).status).toBe(201);
  });

  it('tells the list which of its flags the reader may answer', async () => {
    const { items, answerable } = (await chair.get('/api/v1/findings?limit=200')).body as { items: Flag[]; answerable: string[] };
    expect(answerable).toEqual(items.filter((flag) => flag.body?.id === body('ks')).map((flag) => flag.id));
    expect((await auditor.get('/api/v1/findings')).body.answerable).toEqual([]);
  });

  it('is all or nothing when one does not exist, or is hidden', async () => {
    const [threat] = await flags('rule=THREAT-NO-ACTION');
    const [seen] = await flags('severity=unlawful&limit=1', registrar) as [Flag];
    const ask = async (id: string): Promise<unknown> => {
      const { status, body: problem } = await review(registrar, [seen.id, id]);
      return [status, { ...problem, instance: '' }];
    };
    expect(await ask(threat!.id)).toEqual(await ask(randomUUID()));
    expect((await ask(threat!.id) as [number])[0]).toBe(422);
    expect((await read(seen)).reviews).toEqual(seen.reviews);
  });

  it('never reaches a flag of another organisation, whose id is as good as one that does not exist', async () => {
    const neighbour = await signedIn(server, 'grannby', 'director');
    const [theirs] = await flags('limit=1') as [Flag];
    const [own] = await flags('limit=1', neighbour) as [Flag];
    const ask = async (id: string): Promise<unknown> => {
      const { status, body: problem } = await review(neighbour, [own.id, id]);
      return [status, { ...problem, instance: '' }];
    };
    expect(await ask(theirs.id)).toEqual(await ask(randomUUID()));
    expect((await read(theirs)).reviews).toEqual(theirs.reviews);
    expect((await flags('limit=1', neighbour))[0]!.reviews).toEqual(own.reviews);
  });

  it.each([
    ['nothing', []], ['something else than ids', ['alla']], ['more than two hundred', Array.from({ length: 201 }, () => randomUUID())],
  ])('to %s is refused', async (_, ids) => {
    const answer = await review(director, ids);
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([422, '#/ids']);
  });

  it('needs a reason, and the right to answer', async () => {
    const ids = idsOf(await flags('limit=2'));
    expect((await review(director, ids, { reason: ' ' })).status).toBe(422);
    expect((await review(auditor, ids)).status).toBe(403);
  });
});

describe('who has it', () => {
  it('mine is what is handed to my name, my role or my body; overdue what should have been answered', async () => {
    const [one, two, three] = await flags('held=nobody&severity=unlawful&limit=3') as [Flag, Flag, Flag];
    const { name } = (await director.get('/api/v1/session')).body.user as { name: string };
    await review(director, [one.id], { assignee: 'kommundirektör' });
    await review(director, [two.id], { assignee: name, answerBy: '2026-11-23' });
    await review(director, [three.id], { assignee: 'Någon annan', answerBy: '2026-11-24' });
    expect(idsOf(await flags('held=mine')).sort()).toEqual([one.id, two.id].sort());
    expect(idsOf(await flags('held=overdue'))).toEqual([two.id]);
    expect(idsOf(await flags('held=nobody&limit=200'))).not.toContain(three.id);
    const { held } = (await director.get('/api/v1/findings')).body.counts.choices as { held: { value: string; count: number }[] };
    expect(Object.fromEntries(held.map(({ value, count }) => [value, count]))).toMatchObject({ mine: 2, overdue: 1, nobody: await total('held=nobody') });
  });
});

describe('the heat map', () => {
  const map = async (query = '', client = director) => (await client.get(`/api/v1/findings/heat-map?${query}`)).body as { months: string[]; rows: HeatRow[]; total: number; highest: number };

  it('counts every finding of the list once, and each cell leads to as many', async () => {
    const { months, rows, total: all } = await map();
    expect([months.length, months.at(-1), all]).toEqual([12, '2026-11', await total('')]);
    expect(rows.reduce((sum, row) => sum + row.total, 0)).toBe(all);
    const row = rows.find((one) => one.body?.id === body('sbn'))!;
    for (const cell of row.cells.filter(({ month }) => month !== 'before')) {
      expect(await total(`body=${body('sbn')}&from=${cell.month}-01&to=${new Date(Date.UTC(Number(cell.month.slice(0, 4)), Number(cell.month.slice(5)), 0)).toISOString().slice(0, 10)}`)).toBe(cell.total);
      expect(cell.unlawful + cell.risk + cell.notice + cell.undetermined).toBe(cell.total);
    }
    expect(rows.find((one) => one.body === null)!.total).toBe(await total('body=none'));
  });

  it('takes the filters of the list, and from 12 to 24 months', async () => {
    expect((await map('severity=unlawful')).total).toBe(await total('severity=unlawful'));
    expect((await map('months=24')).months).toHaveLength(24);
    expect((await map('from=2025-06-01&to=2026-06-30')).months).toEqual(expect.arrayContaining(['2025-06', '2026-06']));
    expect((await director.get('/api/v1/findings/heat-map?months=13')).status).toBe(422);
    expect((await director.get('/api/v1/findings/heat-map?colour=red')).status).toBe(422);
  });

  it('holds for a reader without sight of the threats only what that reader’s list holds', async () => {
    const [seeing, other] = [await map('status=all'), await map('status=all', auditor)];
    expect(other.total).toBe(await total('status=all', auditor));
    expect(other.total).toBeLessThan(seeing.total);
  });
});

describe('missing data', () => {
  const missing = async (query = '', client = director) => (await client.get(`/api/v1/findings/missing?${query}`)).body as { items: Datum[]; total: number; unanswerable: number };

  it('has every open question once, what most wait for first, and leads to them', async () => {
    const { items, total: all, unanswerable } = await missing();
    expect([all, items.reduce((sum, datum) => sum + datum.questions, 0) + unanswerable]).toEqual([await total('outcome=undetermined'), all]);
    const counts = items.map((datum) => datum.questions);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    for (const datum of items) {
      expect(await total(`outcome=undetermined&missing=${datum.kind}.${datum.field}`)).toBe(datum.questions);
      expect(datum.places.reduce((sum, place) => sum + place.questions, 0)).toBe(datum.questions);
    }
  });

  it('loses a question when its datum is filled in', async () => {
    const { items } = await missing();
    const datum = items.find((one) => one.kind === 'agreement' && one.field === 'noticeMonths')!;
    const { item } = (await registrar.get(`/api/v1/agreements/${datum.places[0]!.id}`)).body as { item: Record<string, unknown> };
    const { id, versionId, recordedAt: _, recordedBy: __, ...fields } = item;
    const saved = await registrar.send('PUT', `/api/v1/agreements/${String(id)}`, { body: { ...fields, noticeMonths: 12, reason: 'Läst i avtalet' }, headers: { 'if-match': `"${String(versionId)}"` } });
    expect(saved.status).toBe(200);
    await settled();
    expect((await missing()).items.find((one) => one.kind === 'agreement' && one.field === 'noticeMonths')?.questions ?? 0).toBe(datum.questions - 1);
  });

  it('does not count or name a secret row to a reader without sight of it', async () => {
    const rows = new MinimalRows(() => registrar, 'Kanariefågel', { disclosure: 'secret' });
    const { id } = await rows.record(registerOf('agreement'));
    await settled();
    const [seeing, other] = [await missing('', director), await missing('', auditor)];
    expect([other.total, JSON.stringify(other).includes('Kanariefågel'), JSON.stringify(other).includes(String(id))]).toEqual([await total('outcome=undetermined', auditor), false, false]);
    expect(other.total).toBeLessThan(seeing.total);
  });
});

describe('the boundary map', () => {
  interface Way { readonly direction: string; readonly flags: number; readonly unlawful: number; readonly risk: number; readonly notice: number; readonly decisions: number }
  const boundary = async (query = '', client = director) => (await client.get(`/api/v1/boundary?${query}`)).body as { period: { from: string | null; to: string | null }; ways: Way[]; beside: Way[]; total: number };

  it.each(['', 'period=year', 'from=2026-03-01&to=2026-06-30'])('counts in each direction what the lists hold: %s', async (query) => {
    const { period, ways, beside, total: all } = await boundary(query);
    const days = `${period.from ? `&from=${period.from}` : ''}${period.to ? `&to=${period.to}` : ''}`;
    expect([ways.map((way) => way.direction).length, beside.map((way) => way.direction).sort()]).toEqual([6, ['formal-to-informal', 'level', 'order']]);
    for (const way of [...ways, ...beside]) {
      expect([way.direction, await total(`outcome=flag&direction=${way.direction}${days}`)]).toEqual([way.direction, way.flags]);
      expect([way.direction, (await director.get(`/api/v1/decision-list?limit=1&direction=${way.direction}${days}`)).body.total]).toEqual([way.direction, way.decisions]);
      expect(way.unlawful + way.risk + way.notice).toBe(way.flags);
    }
    expect([...ways, ...beside].reduce((sum, way) => sum + way.flags, 0)).toBe(all);
  });

  it('counts for a reader only what that reader may see', async () => {
    const { total: all } = await boundary('', auditor);
    expect(all).toBe(await total('outcome=flag', auditor));
  });

  it.each(['period=always', 'from=i-dag', 'body=x'])('refuses %s', async (query) => {
    const answer = await director.get(`/api/v1/boundary?${query}`);
    expect([answer.status, answer.body.errors[0].parameter.name]).toEqual([422, query.split('=')[0]]);
  });
});

async function tenant(): Promise<string> {
  return (await server.ownerPool.query<{ id: string }>(`select tenant_by_slug('bankmala') as id`)).rows[0]!.id;
}

/** Until every change has been taken in. */
async function settled(): Promise<void> {
  for (;;) {
    const { pending, behind } = (await director.get('/api/v1/findings/progress')).body as { pending: boolean; behind: number };
    if (!pending && behind === 0) return;
  }
}
