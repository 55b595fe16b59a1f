import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formatsModule from 'ajv-formats';
import { newOrganization, signedIn, type Answer, type Client } from './client.js';
import { startServer, type TestServer } from './server.js';

type Row = Record<string, unknown> & { id: string };
interface Bundle { readonly organization: Record<string, unknown>; readonly records: Record<string, Row[]>; readonly reviews: Record<string, unknown>[] }

const addFormats = formatsModule as unknown as (ajv: Ajv2020) => Ajv2020;
const ADDRESS = '/api/v1/organization/bundle';

let server: TestServer;
let bankmala: Client;
let copy: Client;
let bundle: Bundle;
let imported: Answer;

beforeAll(async () => {
  server = await startServer({ env: { RAGANG_TODAY: '2026-11-24' } });
  bankmala = await signedIn(server, 'bankmala', 'registrar');
  const [flag] = (await bankmala.get('/api/v1/findings?outcome=flag')).body.items as { id: string }[];
  await bankmala.post(`/api/v1/findings/${flag!.id}/reviews`, { status: 'raised', reason: 'Styrelsen behöver ta ställning.' });
  bundle = (await bankmala.get(ADDRESS)).body as Bundle;
  await newOrganization(server, 'kopieby', String(bundle.organization['name']));
  copy = await signedIn(server, 'kopieby', 'registrar');
  imported = await copy.post(ADDRESS, bundle);
});
afterAll(() => server.stop());

/** A changed copy of the bundle. */
const broken = (change: (copied: Bundle) => void): Bundle => {
  const copied = structuredClone(bundle);
  change(copied);
  return copied;
};
let emptyCount = 0;
async function empty(): Promise<Client> {
  const slug = `tomby-${(emptyCount += 1)}`;
  await newOrganization(server, slug);
  return signedIn(server, slug, 'registrar');
}

describe('the bundle', () => {
  it('is what its published schema says', async () => {
    const schema = (await bankmala.get(`${ADDRESS}/schema`)).body as object;
    const validate = addFormats(new Ajv2020({ strict: true, strictRequired: false, allErrors: true, allowUnionTypes: true })).compile(schema);
    expect([validate(bundle), validate.errors]).toEqual([true, null]);
  });

  it('is refused by the schema where a row has a field too many', async () => {
    const validate = addFormats(new Ajv2020({ allowUnionTypes: true })).compile((await bankmala.get(`${ADDRESS}/schema`)).body as object);
    expect(validate(broken((copied) => { copied.records['body']![0]!['colour'] = 'red'; }))).toBe(false);
  });

  it('is the same twice', async () => {
    expect((await bankmala.get(ADDRESS)).body).toEqual(bundle);
  });

  it('is written into the log of readings', async () => {
    const administrator = await signedIn(server, 'bankmala', 'auditor');
    expect((await administrator.get('/api/v1/administration/reading-log')).text).toContain('export-bundle');
  });

  it('has what the director alone may read when the director asks, and only then', async () => {
    const director = await signedIn(server, 'bankmala', 'director');
    const theirs = (await director.get(ADDRESS)).body as Bundle;
    expect([theirs.records['threat-incident']!.length > 0, bundle.records['threat-incident']]).toEqual([true, undefined]);
  });
});

describe('moving house', () => {
  it('takes every row', () => {
    expect([imported.status, imported.body.rows]).toEqual([201, Object.values(bundle.records).flat().length]);
  });

  it('gives an equal export', async () => {
    const { organization: _, ...theirs } = (await copy.get(ADDRESS)).body as Bundle;
    const { organization: __, ...ours } = bundle;
    expect(theirs).toEqual(ours);
  });

  it.each([
    'text=bygglov%20f%C3%B6r%20altan', 'text=bygglov%20f%C3%B6r%20altan&asOf=2025-02-01', 'text=avfallstaxan', 'text=avfallstaxan&asOf=2024-01-01', 'text=busslinjen%20%C3%B6ver%20regiongr%C3%A4nsen',
    'matterType=LOKALHYRA&amount=2500000', 'matterType=DIREKTUPPHANDLING&amount=400000&asOf=2026-03-01', 'matterType=FRITIDSGARD',
  ])('gives an equal answer to who decides: %s', async (question) => {
    const [ours, theirs] = await Promise.all([bankmala, copy].map((client) => client.get(`/api/v1/who-decides?${question}`)));
    expect(ours!.status).toBe(200);
    expect(theirs!.body).toEqual(ours!.body);
  });

  it('gives equal flags, with what people said of them', async () => {
    const flags = async (client: Client): Promise<unknown[]> => {
      const pages = await Promise.all([1, 2].map((page) => client.get(`/api/v1/findings?limit=200&page=${page}&status=all`)));
      return pages.flatMap((answer) => answer.body.items as Record<string, unknown>[])
        .map(({ rule, severity, outcome, subject, day, due, title, happened, status, evidence }) => ({ rule, severity, outcome, subject, day, due, title, happened, status, evidence }))
        .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
    };
    const ours = (await flags(bankmala)).filter((flag) => (flag as { status: string }).status !== 'remedied');
    expect(await flags(copy)).toEqual(ours);
    expect(ours.length).toBeGreaterThan(40);
    expect(ours.filter((flag) => (flag as { status: string }).status === 'raised')).toHaveLength(1);
  });

  it('leaves a chain that holds', async () => {
    const auditor = await signedIn(server, 'kopieby', 'auditor');
    expect((await auditor.post('/api/v1/administration/audit-verifications', {})).body.faults).toEqual([]);
  });
});

describe('a bundle that is not right', () => {
  it('is not read into an organisation that has something', async () => {
    const answer = await copy.post(ADDRESS, bundle);
    expect([answer.status, answer.body.type]).toEqual([409, '/problem/bundle.notEmpty']);
  });

  it.each<[string, string, string, (copied: Bundle) => void]>([
    ['a wrong word', '#/records/body/3/bodyKind', 'word.unknown', (copied) => { copied.records['body']![3]!['bodyKind'] = 'parliament'; }],
    ['a field too many', '#/records/decision/7/colour', 'unknownField', (copied) => { copied.records['decision']![7]!['colour'] = 'red'; }],
    ['an impossible day', '#/records/decision/7/day', 'date.invalid', (copied) => { copied.records['decision']![7]!['day'] = '2026-02-30'; }],
    ['a reference to nothing', '#/records/delegation-item/2/order', 'reference.missing', (copied) => { copied.records['delegation-item']![2]!['order'] = '6f1e2d3c-0000-4000-8000-000000000000'; }],
    ['a reference to the wrong sort of thing', '#/records/delegation-item/2/order', 'reference.missing', (copied) => { copied.records['delegation-item']![2]!['order'] = copied.records['body']![0]!.id; }],
    ['a row without an id', '#/records/person/0/id', 'reference.invalid', (copied) => { delete (copied.records['person']![0] as Partial<Row>).id; }],
    ['a required field that is missing', '#/records/matter/4/title', 'required', (copied) => { delete copied.records['matter']![4]!['title']; }],
    ['an unknown matter type', '#/records/matter/4/matterType', 'reference.unknown', (copied) => { copied.records['matter']![4]!['matterType'] = 'FINNS-INTE'; }],
    ['a register that does not exist', '#/records/secret', 'unknownField', (copied) => { copied.records['secret'] = []; }],
    ['an answer that is none', '#/reviews/0/status', 'word.unknown', (copied) => { copied.reviews[0]!['status'] = 'maybe'; }],
  ])('with %s writes nothing and says where', async (_, pointer, code, change) => {
    const client = await empty();
    const answer = await client.post(ADDRESS, broken(change));
    expect([answer.status, answer.body.errors?.[0].pointer, answer.body.errors?.[0].code]).toEqual([422, pointer, code]);
    expect((await client.get('/api/v1/bodies?period=all')).body.total).toBe(0);
  });

  it('with two truths about one day writes nothing', async () => {
    const client = await empty();
    const answer = await client.post(ADDRESS, broken((copied) => { copied.records['body']!.push({ ...copied.records['body']![0]! }); }));
    expect([answer.status, answer.body.type, (await client.get('/api/v1/bodies?period=all')).body.total]).toEqual([409, '/problem/period.overlap', 0]);
  });

  it('with an order outside its committee writes nothing', async () => {
    const client = await empty();
    const answer = await client.post(ADDRESS, broken((copied) => { copied.records['delegation-order']![0]!['validFrom'] = '1800-01-01'; }));
    expect([answer.status, answer.body.errors[0].pointer, (await client.get('/api/v1/bodies?period=all')).body.total]).toEqual([422, '#/body', 0]);
  });

  it('with threats is not read in by somebody who may not read them', async () => {
    const theirs = (await (await signedIn(server, 'bankmala', 'director')).get(ADDRESS)).body as Bundle;
    const answer = await (await empty()).post(ADDRESS, theirs);
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([403, '#/records/threat-incident']);
  });

  it.each([[{}], [{ format: 'ragang-bundle', version: 2, records: {} }], [[]]])('%j is none', async (body) => {
    expect((await (await empty()).post(ADDRESS, body)).status).toBe(422);
  });
});
