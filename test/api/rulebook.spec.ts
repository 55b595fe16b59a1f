import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allExamples, coverageOf, doubts, rulebook } from '@ragang/domain/rules';
import { Client, signedIn } from './client.js';
import { startServer, type TestServer } from './server.js';

interface Answers { readonly flags: number; readonly open: number; readonly answered: number; readonly dismissed: number }
interface Row { readonly id: string; readonly area: string; readonly answers: Answers | null; readonly needsReview: boolean; readonly doubts: number[]; readonly basis: { law: string | null; mark: string }[] }

let server: TestServer;
let registrar: Client;
let administrator: Client;

beforeAll(async () => {
  server = await startServer({ env: { RAGANG_TODAY: '2026-11-24' } });
  registrar = await signedIn(server, 'bankmala', 'registrar');
  administrator = await signedIn(server, 'bankmala', 'system-administrator');
});
afterAll(() => server?.stop());

const rules = async (client = registrar): Promise<Row[]> => (await client.get('/api/v1/rules')).body.items as Row[];
const rowOf = async (id: string): Promise<Row> => (await rules()).find((rule) => rule.id === id)!;
const flagsOf = async (query: string): Promise<{ id: string }[]> => (await registrar.get(`/api/v1/findings?outcome=flag&limit=200&${query}`)).body.items as { id: string }[];

describe('the rulebook', () => {
  it('holds every rule in its area, with the doubts that touch it', async () => {
    const { body } = await registrar.get('/api/v1/rules');
    const items = body.items as Row[];
    expect(items.map((rule) => rule.id)).toEqual(rulebook.map((rule) => rule.id));
    const areas = (body.areas as { key: string }[]).map((area) => area.key);
    expect(items.filter((rule) => !areas.includes(rule.area))).toEqual([]);
    for (const rule of items) expect([rule.id, rule.doubts]).toEqual([rule.id, doubts.filter((doubt) => doubt.rules.includes(rule.id)).map((doubt) => doubt.no)]);
    expect([body.doubts.length, body.pending.map((change: { source: string }) => change.source)]).toEqual([25, ['Prop. 2025/26:164', 'Prop. 2025/26:19']]);
  });

  it('counts the flags that the list of flags holds', async () => {
    const { answers } = await rowOf('DEL-AMOUNT');
    const [all, open] = [await flagsOf('rule=DEL-AMOUNT&status=all'), await flagsOf('rule=DEL-AMOUNT')];
    expect(answers).toEqual({ flags: all.length, open: open.length, answered: 0, dismissed: 0 });
  });

  it('marks a rule that is dismissed more often than not, once enough have answered', async () => {
    const flags = (await flagsOf('rule=DEL-AMOUNT')).slice(0, 5);
    expect(flags.length).toBe(5);
    const answer = (index: number, status: string) => registrar.post(`/api/v1/findings/${flags[index]!.id}/reviews`, { status, reason: 'Regeln träffar fel här.' });
    for (const index of [0, 1, 2, 3]) expect((await answer(index, 'dismissed')).status).toBe(201);
    expect(await rowOf('DEL-AMOUNT')).toMatchObject({ answers: { answered: 4, dismissed: 4 }, needsReview: false });
    await answer(4, 'in-review');
    expect(await rowOf('DEL-AMOUNT')).toMatchObject({ answers: { answered: 4 }, needsReview: false });
    await answer(4, 'confirmed');
    expect(await rowOf('DEL-AMOUNT')).toMatchObject({ answers: { answered: 5, dismissed: 4 }, needsReview: true });
    expect((await flagsOf('rule=DEL-AMOUNT&status=dismissed')).length).toBe(4);
  });

  it('is read without counts by those who may not read flags', async () => {
    expect((await rules(administrator)).filter((rule) => rule.answers !== null || rule.needsReview)).toEqual([]);
    expect((await administrator.get('/api/v1/rules/DEL-AMOUNT')).body.item).toMatchObject({ id: 'DEL-AMOUNT', answers: null });
  });
});

describe('a rule', () => {
  it('tells its law with mark and gist, its conditions, its cases and how it stands to others', async () => {
    const { item } = (await registrar.get('/api/v1/rules/DEL-AMOUNT')).body;
    expect(item.basis[0]).toMatchObject({ label: 'KL\u00A07:5', mark: 'verified', gist: expect.stringContaining('anställd') });
    expect(item.conditions).toEqual(allExamples.find((one) => one.rule === 'DEL-AMOUNT')!.conditions);
    expect(item.cases.find((one: { primary: boolean }) => one.primary)).toMatchObject({ title: expect.any(String), why: expect.any(String) });
    expect(item.hides).toContainEqual({ id: 'DEL-NO-BASIS', title: expect.any(String), because: expect.any(String) });
    expect(item.yieldsTo.map((other: { id: string }) => other.id)).toContain('KL-6-38-AUTHORITY');
    expect(JSON.stringify(item)).not.toMatch(/\{\w+(:\w+)?\}/);
  });

  it('shows that a source is not read in the statute', async () => {
    const { item } = (await registrar.get('/api/v1/rules/COL-FINSAM')).body;
    expect(item.basis.map((basis: { mark: string }) => basis.mark)).not.toContain('verified');
    expect(item.doubts).toEqual([{ no: 20, sentence: expect.stringContaining('2003:1210') }]);
  });

  it('is missing when there is none of that name', async () => {
    expect([(await registrar.get('/api/v1/rules/NO-SUCH-RULE')).status, (await registrar.get('/api/v1/rules/NO-SUCH-RULE/examples')).status]).toEqual([404, 404]);
  });

  it('runs its examples, each as expected, in every rule', async () => {
    const wrong: string[] = [];
    for (const { id } of rulebook) {
      const { body } = await registrar.get(`/api/v1/rules/${id}/examples`);
      if (body.total === 0 || body.asExpected !== body.total) wrong.push(`${id}: ${body.asExpected} of ${body.total}`);
      for (const run of body.items as { outcome: string; title: string | null }[]) if (run.outcome !== 'none' && !run.title) wrong.push(`${id}: a flag without a sentence`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('coverage of the law', () => {
  it('is worked out from the rulebook, with a rule or a reason for every section', async () => {
    const { body } = await registrar.get('/api/v1/law-coverage');
    const { all, boundary } = coverageOf();
    expect([body.all, body.boundary]).toEqual([all, boundary]);
    expect((body.sections as { rules: unknown[]; reasonLabel: string | null }[]).filter((section) => (section.rules.length > 0) === (section.reasonLabel !== null))).toEqual([]);
    expect((body.reasons as { count: number }[]).reduce((sum, reason) => sum + reason.count, 0)).toBe(all.total - all.checked);
  });
});

describe('a section of law', () => {
  it('names the rules and matter types that rest on it, without signing in', async () => {
    const { body } = await new Client(server.url).get('/api/v1/law-sections/KL-7-5');
    expect(body.rules.map((rule: { id: string }) => rule.id)).toContain('DEL-AMOUNT');
    expect(body.matterTypes.length).toBeGreaterThan(0);
    expect(body.coverage).toEqual({ matters: true, reason: null, reasonLabel: null, by: null });
  });

  it('says why no rule rests on it, and what covers it', async () => {
    expect((await registrar.get('/api/v1/law-sections/KL-5-4')).body.coverage).toMatchObject({ reason: 'covered', by: { rule: 'KL-6-5-ACCOUNT', label: expect.any(String) } });
    expect((await registrar.get('/api/v1/law-sections/FL-1')).body.coverage).toBeNull();
    expect((await registrar.get('/api/v1/law-sections/KL-5-16')).body.pending).toMatchObject([{ source: 'Prop. 2025/26:164' }]);
  });

  it('is found by the search as people cite it, and so is a rule', async () => {
    const groups = async (q: string) => (await registrar.get(`/api/v1/search?q=${encodeURIComponent(q)}`)).body.groups as { kind: string; hits: { id: string }[] }[];
    expect((await groups('KL 7:5')).find((group) => group.kind === 'law-section')?.hits[0]?.id).toBe('KL-7-5');
    expect((await groups('DEL-AMOUNT')).find((group) => group.kind === 'rule')?.hits.map((hit) => hit.id)).toEqual(['DEL-AMOUNT']);
  });
});
