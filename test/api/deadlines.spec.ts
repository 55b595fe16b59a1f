import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { body } from '../municipality/key.ts';
import { Client, signedIn } from './client.js';
import { startServer, type TestServer } from './server.js';

interface Deadline { readonly key: string; readonly family: string; readonly day: string; readonly state: string; readonly doneOn: string | null; readonly setBy: string; readonly subject: { kind: string; id: string; name: string }; readonly body: { id: string; name: string } | null; readonly basis: string[]; readonly grounds: { law: string | null; text: string | null; mark: string | null }[]; readonly steps: { text: string; day: string | null }[] }
interface Unknown { readonly key: string; readonly count: number; readonly missing: { kind: string; field: string; register: string }; readonly items: { subject: { id: string; name: string }; why: string; missingId: string | null }[] }
interface Wheel { readonly items: Deadline[]; readonly overdue: Deadline[]; readonly unknown: Unknown[]; readonly choices: { kinds: { value: string; calculation: string; count: number }[]; bodies: { value: string; count: number }[] }; readonly laws: Record<string, { label: string; mark: string }> }

let server: TestServer;
let director: Client;
const wheel = async (query = '', client = director): Promise<Wheel> => (await client.get(`/api/v1/deadlines${query}`)).body as Wheel;
/** The lines of a calendar file, unfolded. */
const calendar = async (query = ''): Promise<readonly string[]> => (await director.get(`/api/v1/deadlines.ics${query}`)).text.replaceAll('\r\n ', '').split('\r\n');

beforeAll(async () => {
  server = await startServer({ env: { RAGANG_TODAY: '2026-11-24' } });
  director = await signedIn(server, 'bankmala', 'director');
});
afterAll(() => server.stop());

describe('the annual wheel', () => {
  it('knows the whole catalogue, each kind with how it is counted', async () => {
    const { choices } = await wheel();
    expect(choices.kinds).toHaveLength(36);
    expect(choices.kinds.filter((kind) => !kind.calculation)).toEqual([]);
  });

  it('tells of each day what it rests on and how it was counted, in order of day', async () => {
    const { items, laws } = await wheel();
    expect(items.map((item) => item.day)).toEqual(items.map((item) => item.day).sort());
    expect(items.filter((item) => item.steps.length === 0 || item.grounds.length === 0)).toEqual([]);
    expect(items.flatMap((item) => item.basis).filter((law) => !laws[law])).toEqual([]);
    expect(items.find((item) => item.key === 'BUDGET_KF')).toMatchObject({ day: '2026-11-30', state: 'coming', setBy: 'law', body: { name: 'Kommunfullmäktige' } });
  });

  it('marks the Sunday rule as a secondary source where it is not settled', async () => {
    const { items } = await wheel('?kind=APPROVE_MINUTES');
    expect(items.length).toBeGreaterThan(0);
    expect(items.every((item) => item.grounds.some((ground) => ground.text?.includes('1930:173') && ground.mark === 'secondary'))).toBe(true);
  });

  it('keeps what is done apart, and what is over and not done', async () => {
    const { items } = await wheel('?kind=BUDGET_KS&from=2026-10-01&to=2026-12-31');
    expect(items).toMatchObject([{ state: 'done', day: '2026-11-02', doneOn: '2026-11-10' }]);
    const { overdue } = await wheel('?family=finance');
    expect(overdue.map((item) => [item.key, item.state])).toEqual([['DISCHARGE', 'overdue']]);
  });

  it('answers okänt where a datum is missing, and says which', async () => {
    const { unknown } = await wheel('?kind=TERM_COMMITTEE');
    expect(unknown).toMatchObject([{ count: 1, missing: { kind: 'term-of-office', field: 'body', register: 'mandatperiod' }, items: [{ subject: { name: 'Valnämnden' } }] }]);
  });

  it('is narrowed by body, family, kind and days', async () => {
    const { items, choices } = await wheel(`?body=${body('sn')}&family=steering&from=2027-01-01&to=2027-01-31`);
    expect(items.map((item) => [item.key, item.body?.name, item.day])).toEqual([['REVIEW_ORDER', 'Socialnämnden', '2027-01-11'], ['INTERNAL_CONTROL', 'Socialnämnden', '2027-01-31']]);
    expect(choices.bodies.find((choice) => choice.value === body('sn'))!.count).toBeGreaterThan(5);
  });

  it.each([['kind=NOTHING', 'kind'], ['family=nothing', 'family'], ['from=2026-02-30', 'from'], ['to=soon', 'to']])('refuses %s and names the parameter', async (query, name) => {
    const answer = await director.get(`/api/v1/deadlines?${query}`);
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toMatchObject([{ parameter: { in: 'query', name } }]);
  });

  it('moves when the day it is counted from is recorded', async () => {
    const registrar = await signedIn(server, 'bankmala', 'registrar');
    const before = (await wheel('?kind=TERM_COMMITTEE')).unknown[0]!.items[0]!.subject.id;
    const recorded = await registrar.post('/api/v1/terms-of-office', { body: before, label: '2026', validFrom: '2026-03-01', validUntil: '2027-01-01' });
    expect(recorded.status).toBe(201);
    const after = await wheel('?kind=TERM_COMMITTEE');
    expect(after.unknown).toEqual([]);
    expect(after.items.some((item) => item.subject.id === before && item.day === '2026-12-31')).toBe(true);
  });

  it('is not for somebody who may not read the registers', async () => {
    for (const path of ['/api/v1/deadlines', '/api/v1/deadlines.ics', '/api/v1/term-change']) {
      expect((await new Client(server.url).get(path)).status).toBe(401);
      expect((await (await signedIn(server, 'bankmala', 'system-administrator')).get(path)).status).toBe(403);
    }
  });
});

describe('the calendar file', () => {
  it('is a calendar to save, with one whole day for each coming deadline', async () => {
    const answer = await director.get('/api/v1/deadlines.ics');
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toContain('arshjul.ics');
    const lines = await calendar();
    const { items } = await wheel();
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(items.filter((item) => item.state === 'coming').length);
    expect(new Set(lines.filter((line) => line.startsWith('UID:'))).size).toBe(items.filter((item) => item.state === 'coming').length);
  });

  it('reminds as long before as the catalogue says, in Swedish', async () => {
    const lines = await calendar('?kind=BUDGET_KF');
    expect(lines).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20261130', 'TRIGGER:-P44DT15H', 'CATEGORIES:Ekonomi och ansvar']));
    expect(lines.find((line) => line.startsWith('SUMMARY'))).toBe('SUMMARY:Budgeten ska vara fastställd: Kommunfullmäktige 2027');
    expect(lines.find((line) => line.startsWith('DESCRIPTION'))).toContain('KL\u00A011:10');
  });

  it('keeps the identity of a deadline whose day has changed', async () => {
    const uids = async () => (await calendar('?kind=SUPERVISION_YEAR')).filter((line) => /^(UID|DTSTART)/.test(line));
    const before = await uids();
    const registrar = await signedIn(server, 'bankmala', 'registrar');
    expect((await registrar.post('/api/v1/thresholds', { key: 'supervisionDue', value: '05-31', decidedIn: 'KS 2026-11-24 § 1', validFrom: '2026-11-24' })).status).toBe(201);
    const after = await uids();
    expect(after.filter((line) => line.startsWith('UID'))).toEqual(before.filter((line) => line.startsWith('UID')));
    expect([new Set(before.filter((line) => line.startsWith('DT'))), new Set(after.filter((line) => line.startsWith('DT')))]).toEqual([new Set(['DTSTART;VALUE=DATE:20270630']), new Set(['DTSTART;VALUE=DATE:20270531'])]);
  });
});

describe('the change of term', () => {
  it('has a list for the council, the board and the committees, with what, by whom and by when', async () => {
    const { bodies, done, total } = (await director.get('/api/v1/term-change')).body as { bodies: { body: { name: string }; start: { day: string | null }; hasBegun: boolean; items: { key: string; who: string; state: string; due: { day: string | null; why: string | null } }[] }[]; done: number; total: number };
    expect(bodies.slice(0, 2).map((one) => [one.body.name, one.start.day, one.hasBegun])).toEqual([['Kommunfullmäktige', '2026-10-15', true], ['Kommunstyrelsen', '2027-01-01', false]]);
    expect(bodies.flatMap((one) => one.items).filter((item) => !item.who || (item.due.day === null && !item.due.why))).toEqual([]);
    expect([done, total]).toEqual([2, bodies.flatMap((one) => one.items).length]);
  });

  it('is told done when the new is recorded', async () => {
    const registrar = await signedIn(server, 'bankmala', 'registrar');
    const item = async () => ((await director.get('/api/v1/term-change')).body.bodies as { body: { id: string }; items: { key: string; state: string }[] }[]).find((one) => one.body.id === body('sn'))!.items.find((one) => one.key === 'urgent-mandate')!.state;
    expect(await item()).toBe('left');
    const [member] = ((await registrar.get(`/api/v1/urgent-mandates?body=${body('sn')}`)).body.items as { members: string[] }[])[0]!.members;
    expect((await registrar.post('/api/v1/urgent-mandates', { body: body('sn'), members: [member], adoptedBy: 'SN 2027-01-13 § 6', validFrom: '2027-01-13' })).status).toBe(201);
    expect(await item()).toBe('done');
  });
});
