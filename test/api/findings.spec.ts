import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { root } from '../setup/jest-base.mjs';
import { body, idOf, person, post } from '../municipality/key.ts';
import { signedIn, type Answer, type Client } from './client.js';
import { startServer, type TestServer } from './server.js';

type Item = Readonly<Record<string, unknown>> & { readonly id: string; readonly versionId: string };
interface Flag { readonly id: string; readonly rule: string; readonly number: string; readonly status: string; readonly basis: { label: string; gist: string | null; link: string | null }[]; readonly cases: { no: number; title: string; why: string }[]; readonly happened: string; readonly allowed: string; readonly amounts: unknown; readonly reviews: { status: string; reason: string; by: string }[] }

const run = promisify(execFile);

let server: TestServer;
let officer: Client;
let director: Client;
let matter: string;

beforeAll(async () => {
  server = await startServer({ env: { RAGANG_TODAY: '2026-11-24' } });
  officer = await signedIn(server, 'bankmala', 'case-officer');
  director = await signedIn(server, 'bankmala', 'director');
  const answer = await officer.post('/api/v1/matters', { day: '2026-11-01', diaryNumber: 'SBN 2026:990', title: 'Direktupphandling av mätinstrument', matterType: 'DIREKTUPPHANDLING', body: body('sbn'), status: 'decided', individual: false, touchesVisionGoal: false });
  matter = answer.body.item.id;
});
afterAll(() => server.stop());

const limit = 500_000;
let count = 0;
const decision = (amount: number): Record<string, unknown> => ({
  day: '2026-11-23', number: `SBN 2026:990-${(count += 1)}`, title: 'Mätinstrument', matter, kind: 'decision', body: body('sbn'), makerKind: 'employee-post', maker: post('samhallsbyggnadschef'), makerPerson: person('Johan Ekdal'),
  basis: 'delegation', item: idOf('delegation-item', 'sbn2:6.3'), amount, amountBasis: 'whole-contract',
});
const record = async (amount: number): Promise<Item> => {
  const { makerPerson: _, ...fields } = decision(amount);
  const answer = await officer.post('/api/v1/decisions', fields);
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body.item as Item;
};
const flagsOf = async (id: string, query = ''): Promise<Flag[]> => (await officer.get(`/api/v1/findings?subject=${id}${query}`)).body.items as Flag[];
const aboutAmount = async (id: string, query = ''): Promise<Flag | undefined> => (await flagsOf(id, query)).find((flag) => flag.rule === 'DEL-AMOUNT');
const review = (client: Client, flag: Flag, fields: object): Promise<Answer> => client.post(`/api/v1/findings/${flag.id}/reviews`, fields);

/** Until what the last write touches has been worked out. */
async function settled(): Promise<void> {
  while ((await officer.get('/api/v1/findings?limit=1')).body.pending) await officer.get('/health/ready');
}

async function rebuilt(): Promise<void> {
  await settled();
  await run(process.execPath, [join(root, 'api', 'dist', 'cli.js'), 'rebuild-findings', '--organization', 'bankmala'], { env: { ...process.env, ...server.env, RAGANG_TODAY: '2026-11-24' } });
}

const stored = async (): Promise<unknown[]> => {
  const client = await server.ownerPool.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.tenant_id', tenant_by_slug('bankmala')::text, true), set_config('app.sees_secret', 'on', true), set_config('app.sees_safety', 'on', true)`);
    return (await client.query('select key, number, rule, outcome, severity, status, opened_on::text, day::text, due::text, code, parameters, evidence, missing, see_also, disclosure, protected, id from finding order by number')).rows;
  } finally {
    await client.query('rollback');
    client.release();
  }
};

describe('a decision above its limit', () => {
  it('has its flag at once, with its law, its case, what happened and what would have been right', async () => {
    const { id } = await record(900_000);
    const flag = await aboutAmount(id);
    expect(flag).toMatchObject({ status: 'open', amounts: { amount: 900_000, limit } });
    expect(flag!.basis.map((basis) => basis.label).join(' ')).toContain('KL');
    expect(flag!.cases.length).toBeGreaterThan(0);
    expect([flag!.happened, flag!.allowed].every((text) => text.length > 20)).toBe(true);
  });

  it('is told beforehand to the one who asks', async () => {
    const { number: _, kind: __, ...tried } = decision(900_000);
    const answer = await officer.post('/api/v1/decision-checks', { ...tried, matterType: 'DIREKTUPPHANDLING', makerPerson: null });
    expect(answer.status).toBe(200);
    expect(answer.body.findings.map((finding: Flag) => finding.rule)).toContain('DEL-AMOUNT');
  });

  it('up to the limit has none', async () => {
    const { id } = await record(limit);
    expect(await aboutAmount(id, '&status=all')).toBeUndefined();
  });

  it('is remedied when the amount is corrected', async () => {
    const item = await record(900_000);
    const flag = await aboutAmount(item.id);
    const { makerPerson: _, ...fields } = decision(450_000);
    const answer = await officer.send('PUT', `/api/v1/decisions/${item.id}`, { body: { ...fields, reason: 'Felskrivet belopp' }, headers: { 'if-match': `"${item.versionId}"` } });
    expect(answer.status).toBe(200);
    expect(await aboutAmount(item.id)).toBeUndefined();
    expect(await aboutAmount(item.id, '&status=all')).toMatchObject({ id: flag!.id, number: flag!.number, status: 'remedied' });
  });

  it('and raised again gets its old flag back, number and all', async () => {
    const item = await record(900_000);
    const before = await aboutAmount(item.id);
    const correct = async (version: Item, amount: number): Promise<Item> => {
      const { makerPerson: _, ...fields } = decision(amount);
      return (await officer.send('PUT', `/api/v1/decisions/${item.id}`, { body: fields, headers: { 'if-match': `"${version.versionId}"` } })).body.item as Item;
    };
    await correct(await correct(item, 100_000), 800_000);
    expect(await aboutAmount(item.id)).toMatchObject({ id: before!.id, number: before!.number, status: 'open' });
  });

  it('is given to someone with a day to answer by, which stands in the flag, its history and the overview\'s order', async () => {
    const { id } = await record(900_000);
    const flag = (await aboutAmount(id))!;
    const given = await review(director, flag, { status: 'in-review', reason: 'Underlaget behöver läsas.', assignee: 'Kommunjuristen', answerBy: '2026-12-01' });
    const [listed] = (await officer.get(`/api/v1/findings?subject=${id}&rule=DEL-AMOUNT`)).body.items as { assignee: string; answerBy: string }[];
    expect([given.status, given.body.item.reviews[0], listed]).toMatchObject([201, { assignee: 'Kommunjuristen', answerBy: '2026-12-01' }, { assignee: 'Kommunjuristen', answerBy: '2026-12-01' }]);
    expect((await review(director, flag, { status: 'in-review', reason: 'Fel dag.', answerBy: '2026-13-01' })).status).toBe(422);
  });
});

describe('working everything out again', () => {
  it('gives the same rows, to the number', async () => {
    await rebuilt();
    const before = await stored();
    await rebuilt();
    expect(await stored()).toEqual(before);
    expect(before.length).toBeGreaterThan(40);
  });

  it('adds nothing to what a decision was told at once', async () => {
    const { id } = await record(700_000);
    const told = (await flagsOf(id)).map((flag) => [flag.rule, flag.number]);
    await rebuilt();
    expect((await flagsOf(id)).map((flag) => [flag.rule, flag.number])).toEqual(told);
  });

  it('leaves what people have said', async () => {
    const { id } = await record(650_000);
    const flag = await aboutAmount(id);
    expect((await review(director, flag!, { status: 'confirmed', reason: 'Beloppet är rätt, beslutet tas om i nämnden.' })).status).toBe(201);
    await rebuilt();
    const { name } = (await director.get('/api/v1/session')).body.user as { name: string };
    expect(await aboutAmount(id)).toMatchObject({ status: 'confirmed', reviews: [{ status: 'confirmed', reason: 'Beloppet är rätt, beslutet tas om i nämnden.', by: name }] });
  });
});

describe('an answer to a flag', () => {
  it.each([['without a reason', {}], ['with an empty reason', { reason: '  ' }]])('that dismisses it %s is refused', async (_, reason) => {
    const flag = await aboutAmount((await record(600_000)).id);
    const answer = await review(director, flag!, { status: 'dismissed', ...reason });
    expect([answer.status, answer.body.errors.map((place: { pointer: string; code: string }) => `${place.pointer} ${place.code}`)]).toEqual([422, ['#/reason required']]);
  });

  it('that dismisses it with a reason takes it off the list, and it can still be read', async () => {
    const { id } = await record(600_000);
    const flag = await aboutAmount(id);
    await review(director, flag!, { status: 'dismissed', reason: 'Nämnden hade höjt gränsen för det här inköpet.' });
    expect(await aboutAmount(id)).toBeUndefined();
    expect(await aboutAmount(id, '&status=dismissed')).toMatchObject({ status: 'dismissed' });
  });

  it('from the presidium of the board stays within the board', async () => {
    const chair = await signedIn(server, 'bankmala', 'board-chair');
    const elsewhere = await aboutAmount((await record(600_000)).id);
    expect((await review(chair, elsewhere!, { status: 'confirmed', reason: 'Ja.' })).status).toBe(403);
    const [own] = (await chair.get(`/api/v1/findings?outcome=flag&body=${body('ks')}`)).body.items as Flag[];
    expect((await review(chair, own!, { status: 'in-review', reason: 'Tas upp på nästa sammanträde.' })).status).toBe(201);
  });

  it.each(['case-officer', 'auditor'])('is not for a %s to give', async (role) => {
    const flag = await aboutAmount((await record(600_000)).id);
    expect((await review(await signedIn(server, 'bankmala', role), flag!, { status: 'confirmed', reason: 'Ja.' })).status).toBe(403);
  });

  it('to a flag that does not exist is as good as to one that is hidden', async () => {
    const [threat] = (await director.get('/api/v1/findings?rule=THREAT-NO-ACTION')).body.items as Flag[];
    const registrar = await signedIn(server, 'bankmala', 'registrar');
    const ask = async (id: string): Promise<unknown> => {
      const { status, body: problem } = await review(registrar, { id } as Flag, { status: 'confirmed', reason: 'Ja.' });
      return [status, { ...problem, instance: '' }];
    };
    expect(await ask(threat!.id)).toEqual(await ask('6f1e2d3c-0000-4000-8000-000000000000'));
  });
});

describe('the list of flags', () => {
  const all = async (query: string): Promise<Answer> => officer.get(`/api/v1/findings?limit=200&${query}`);

  it.each([['severity', 'unlawful'], ['outcome', 'undetermined'], ['rule', 'COL-NOTICE']])('keeps to %s=%s', async (name, value) => {
    const { body: found } = await all(`${name}=${value}`);
    expect([found.total > 0, [...new Set(found.items.map((item: Record<string, string>) => item[name]))]]).toEqual([true, [value]]);
  });

  it('keeps to a case and to days', async () => {
    const { body: found } = await all('case=5&from=2024-01-01&to=2026-12-31');
    expect(found.items.every((item: Flag & { day: string }) => item.cases.some((one) => one.no === 5) && item.day >= '2024-01-01')).toBe(true);
    expect(found.total).toBeGreaterThan(0);
  });

  it.each([['year', '2026-01-01'], ['90', '2026-08-26']])('keeps to the running period %s', async (period, first) => {
    const { body: found } = await all(`period=${period}`);
    expect([found.period, found.total]).toEqual([{ from: first, to: null }, (await all(`from=${first}`)).body.total]);
  });

  it('keeps to fullmäktige’s term of office', async () => {
    const { body: found } = await all('period=term');
    expect(found.period.from).toMatch(/^20(22|26)-10-15$/);
    expect(found.items.every((item: { day: string }) => item.day >= found.period.from)).toBe(true);
  });

  it('keeps to an area of the rulebook, and offers its rules under it', async () => {
    const { body: found } = await all('area=delegation');
    const { rule } = found.counts.choices as { rule: { value: string; area: string; count: number }[] };
    const own = rule.filter((choice) => choice.area === 'delegation');
    expect([own.reduce((sum, choice) => sum + choice.count, 0), new Set(found.items.map((item: Flag) => item.rule))]).toEqual([found.total, new Set(own.map((choice) => choice.value))]);
    expect(rule.length).toBeGreaterThan(own.length);
  });

  it('counts beside each choice what the list would hold with it', async () => {
    const { direction, body: bodies } = (await all('severity=risk')).body.counts.choices as Record<'direction' | 'body', { value: string; count: number }[]>;
    for (const { value, count: told } of direction) expect([value, (await all(`severity=risk&direction=${value}`)).body.total]).toEqual([value, told]);
    for (const { value, count: told } of bodies) expect([value, (await all(`severity=risk&body=${value}`)).body.total]).toEqual([value, told]);
  });

  it('has the strictest first', async () => {
    const order = ['unlawful', 'risk', 'notice', null];
    const places = (await all('')).body.items.map((item: { severity: string | null }) => order.indexOf(item.severity));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it.each(['sort=secret', 'colour=red', 'severity=worst', 'body=x', 'from=2026-02-30', 'status=gone', 'limit=0', 'area=x', 'held=x', 'period=x'])('refuses %s', async (query) => {
    const answer = await officer.get(`/api/v1/findings?${query}`);
    expect([answer.status, answer.body.errors[0].parameter.name]).toEqual([422, query.split('=')[0]]);
  });
});
