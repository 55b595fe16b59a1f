import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newOrganization, signedIn, type Answer, type Client } from './client.js';
import { csvOf, madeUpRegister } from './fixtures/made-up-register.js';
import { startServer, type TestServer } from './server.js';

const rows = madeUpRegister();
const csv = csvOf(rows);
const bodyCount = new Set(rows.map((row) => row.organisation_id)).size;

let server: TestServer;
let registrar: Client;

beforeAll(async () => {
  server = await startServer({ env: { RAGANG_DEMO_DATA: 'none', RAGANG_TODAY: '2026-11-24' } });
  await newOrganization(server, 'ekbacka', 'Ekbacka kommun');
  await newOrganization(server, 'lonnvik', 'Lönnviks kommun');
  await newOrganization(server, 'almtuna', 'Almtuna kommun');
  registrar = await signedIn(server, 'ekbacka', 'registrar');
});
afterAll(() => server.stop());

async function upload(client: Client, step: 'preview' | 'run', content: string | Uint8Array, fields: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([content as BlobPart], { type: 'text/csv' }), '../../uppdrag.csv');
  const encoded = new Response(form);
  return client.send('POST', `/api/v1/imports/assignments/${step}`, { raw: new Uint8Array(await encoded.arrayBuffer()), headers: { 'content-type': encoded.headers.get('content-type') ?? '' } });
}

const bodyNamed = async (client: Client, name: string): Promise<string> => {
  const { body } = await client.get(`/api/v1/bodies?period=all&limit=200&q=${encodeURIComponent(name)}`);
  return (body.items as { id: string; name: string }[]).find((item) => item.name === name)?.id ?? '';
};
const membersOf = async (name: string, asOf: string): Promise<Answer['body']> => (await registrar.get(`/api/v1/bodies/${await bodyNamed(registrar, name)}/members?asOf=${asOf}`)).body;

describe('preview', () => {
  it('tells what the file holds and guesses what each body is, and saves nothing', async () => {
    const { status, body } = await upload(registrar, 'preview', csv, { readOn: '2026-07-15' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ header: ['person', 'organisation_id', 'organisation', 'roll', 'fran', 'till'], rows: rows.length, errors: [], failingRows: null, counts: { bodies: bodyCount, persons: rows.length, assignments: rows.length } });
    expect(body.roles).toHaveLength(18);
    const guesses = Object.fromEntries((body.bodies as { sourceId: string; guess: { kind: string } }[]).map((one) => [one.sourceId.replace('organ-', ''), one.guess.kind]));
    expect(guesses).toMatchObject({
      kf: 'council', ks: 'executive-board', ksau: 'subcommittee', miljo: 'committee', arkiv: 'joint-committee', rev: 'auditors', presidium: 'presidium', hus: 'company-board', ekab: 'company-board',
      fond: 'foundation-board', raddning: 'federation-council', tolk: 'unknown', samordning: 'coordination-board', styr: 'steering-group', samverkan: 'political-consultation', vigsel: 'office-holders',
      lantmateri: 'office-holders', natverk: 'network', park: 'unknown',
    });
    expect((await registrar.get('/api/v1/assignments')).body.total).toBe(0);
  });

  it('names every failing row with its line and offers them back with the reason', async () => {
    const broken = csvOf([rows[0]!, { ...rows[1]!, fran: '2026-02-30' }, { ...rows[2]!, roll: '' }, { ...rows[3]!, till: '2020-01-01' }, rows[0]!, { ...rows[4]!, person: '=cmd|1', till: 'igår' }]);
    const { status, body } = await upload(registrar, 'preview', broken);
    expect(status).toBe(200);
    expect((body.errors as { line: number; code: string }[]).map((error) => `${error.line} ${error.code}`)).toEqual(['3 date.invalid', '4 cell.required', '5 date.order', '6 row.duplicate', '7 date.invalid']);
    expect(body.counts.assignments).toBe(1);
    expect(body.failingRows).toContain('orsak');
    expect(body.failingRows).toContain(`'=cmd|1`);
  });

  it.each([
    ['a quote that is never closed', 'person,organisation,roll,fran,till\nA,"B,Ledamot,2026-01-01,\n', 'csv.quoteNotClosed', 2],
    ['a column that is missing', 'person,organisation,roll,fran\nA,B,Ledamot,2026-01-01\n', 'header.missing', 1],
    ['bytes that are not UTF-8', Buffer.from('person;organisation;roll;fran;till\nÅsa;B;Ledamot;2026-01-01;\n', 'latin1'), 'file.encoding', 2],
    ['NUL', 'person,organisation,roll,fran,till\nA\0,B,Ledamot,2026-01-01,\n', 'file.nul', 2],
    ['only a header', 'person,organisation,roll,fran,till\n', 'file.noRows', 2],
    ['nothing', '', 'file.empty', 1],
  ])('refuses %s with its line', async (_what, content, code, line) => {
    const { status, body, headers } = await upload(registrar, 'preview', content);
    expect(status).toBe(422);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(body.errors[0]).toMatchObject({ code, line });
  });

  it('refuses what is no upload, two files and unknown fields', async () => {
    expect((await registrar.post('/api/v1/imports/assignments/preview', {})).status).toBe(415);
    expect((await upload(registrar, 'preview', csv, { surprise: 'x' })).status).toBe(422);
    expect((await upload(registrar, 'preview', csv, { readOn: '2026-12-24' })).status).toBe(422);
    expect((await upload(registrar, 'preview', csv, { kinds: '{"organ-kf":"palace"}' })).status).toBe(422);
    const cut = await registrar.send('POST', '/api/v1/imports/assignments/preview', { raw: '--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\nperson,', headers: { 'content-type': 'multipart/form-data; boundary=x' } });
    expect(cut.status).toBe(400);
    const large = await upload(registrar, 'preview', Buffer.alloc(11 * 1024 * 1024, 97));
    expect(large.status).toBe(413);
  });

  it('is for those who may import', async () => {
    expect((await upload(await signedIn(server, 'ekbacka', 'case-officer'), 'preview', csv)).status).toBe(403);
  });
});

describe('the original', () => {
  it('is kept byte for byte under its checksum, which the reading names, once however often it comes', async () => {
    const director = await signedIn(server, 'almtuna', 'director');
    const importer = await signedIn(server, 'almtuna', 'registrar');
    const small = csvOf(rows.slice(0, 1));
    for (const readOn of ['2026-07-01', '2026-07-02']) expect((await upload(importer, 'run', small, { readOn })).status).toBe(200);
    const readings = (await importer.get('/api/v1/source-readings')).body.items as { sha256: string }[];
    const sha256 = readings[0]!.sha256;
    expect(sha256).toBe(createHash('sha256').update(small).digest('hex'));
    const answer = await importer.get(`/api/v1/originals/${sha256}`);
    expect([answer.status, answer.text]).toEqual([200, small]);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; /);
    expect((await importer.get(`/api/v1/originals/${'0'.repeat(64)}`)).status).toBe(404);
    expect((await director.get(`/api/v1/originals/${sha256}`)).status).toBe(403);
    expect((await registrar.get(`/api/v1/originals/${sha256}`)).status).toBe(404);
    const log = (await importer.get('/api/v1/administration/reading-log?limit=1')).body.items as { what: string }[];
    expect(log[0]!.what).toBe('original.read');
  });
});

describe('run', () => {
  it('stops at failing rows unless they are left out, and then saves nothing', async () => {
    const { status, body } = await upload(registrar, 'run', csvOf([rows[0]!, { ...rows[1]!, fran: 'snart' }]));
    expect(status).toBe(422);
    expect(body.errors).toEqual([expect.objectContaining({ line: 3, code: 'date.invalid' })]);
    expect((await registrar.get('/api/v1/assignments')).body.total).toBe(0);
  });

  it('takes the whole register, with confirmed kinds and the rest unknown', async () => {
    const { status, body } = await upload(registrar, 'run', csv, { readOn: '2026-07-15', kinds: JSON.stringify({ 'organ-kf': 'council', 'organ-hus': 'company-board' }) });
    expect(status).toBe(200);
    expect(body.counts).toMatchObject({ bodies: bodyCount, persons: rows.length, assignments: rows.length });
    const kinds = (await registrar.get('/api/v1/bodies?limit=200')).body.items as { name: string; bodyKind: string }[];
    expect(kinds.filter((one) => one.bodyKind !== 'unknown').map((one) => one.bodyKind).sort()).toEqual(['company-board', 'council']);
  });

  it('changes nothing the second time, also when sent twice at once', async () => {
    const again = await Promise.all([1, 2].map(() => upload(registrar, 'run', csv, { readOn: '2026-07-15' })));
    for (const { body } of again) expect(body.counts).toEqual({ bodies: 0, persons: 0, assignments: 0, ended: 0, corrected: 0, unchanged: rows.length, gone: 0 });
    expect((await registrar.get('/api/v1/source-readings')).body.total).toBe(1);
  });

  it('keeps one body with a history of names', async () => {
    const id = await bodyNamed(registrar, 'Ekbacka inköps- och upphandlingsnämnd');
    const { periods } = (await registrar.get(`/api/v1/bodies/${id}`)).body as { periods: { name: string; validFrom: string | null; validUntil: string | null }[] };
    expect(periods.map(({ name, validFrom, validUntil }) => [name, validFrom, validUntil])).toEqual([
      ['Ekbacka inköps och upphandlingsnämnd', null, '2026-01-01'], ['Ekbacka inköps- och upphandlingsnämnd', '2026-01-01', null],
    ]);
    const uncertain = (await registrar.get(`/api/v1/bodies/${await bodyNamed(registrar, 'Samråd Delregionala nämnden')}`)).body;
    expect(uncertain.item.source).toContain('osäker');
  });

  it('keeps the role as written beside its functions', async () => {
    const { items } = (await registrar.get('/api/v1/assignments?limit=200&asOf=2026-07-15')).body as { items: { roleAsWritten: string; functions: string[]; validUntil: string | null }[] };
    expect(items.find((one) => one.roleAsWritten === 'Ledamot och 3:e vice ordförande')?.functions).toEqual(['member', 'third-vice-chair']);
    expect(items.find((one) => one.roleAsWritten === 'Ordförande och revisor')?.functions).toEqual(['auditor', 'chair']);
  });

  it('leaves the other organisation as it was', async () => {
    expect((await (await signedIn(server, 'lonnvik', 'registrar')).get('/api/v1/bodies')).body.total).toBe(0);
  });
});

describe('who sat where', () => {
  it('answers for a day in the past, the last day included', async () => {
    expect(await membersOf('Kommunfullmäktige, i bokstavsordning', '2025-03-01')).toMatchObject({ status: 'known', sourceReadOn: '2026-07-15' });
    expect((await membersOf('Kommunfullmäktige, i bokstavsordning', '2026-10-14')).members).toHaveLength(30);
  });

  it('says okänt of a council whose term ended after the source was read', async () => {
    const answer = await membersOf('Kommunfullmäktige, i bokstavsordning', '2026-11-24');
    expect(answer).toMatchObject({ status: 'unknown', members: [], endedUnread: 30 });
    expect(answer.explanation).toContain('2026-10-14');
  });

  it('shows a board with its lay auditors apart', async () => {
    const { members } = await membersOf('Ekbackahus AB', '2026-11-24');
    expect((members as { group: string }[]).map((member) => member.group)).toEqual(['members', 'members', 'members', 'substitutes', 'auditors', 'auditors']);
  });

  it('lists the assignments that run out', async () => {
    const { body } = await registrar.get('/api/v1/expiring-assignments?asOf=2026-11-24&days=40');
    expect(body.total).toBe(rows.filter((row) => row.till === '2026-12-31' && row.fran <= '2026-11-24').length);
    expect(body.items[0]).toMatchObject({ lastDay: '2026-12-31', daysLeft: 37 });
    expect((await registrar.get('/api/v1/expiring-assignments?days=many')).status).toBe(422);
    expect((await registrar.get('/api/v1/bodies/00000000-0000-4000-8000-000000000000/members')).status).toBe(404);
  });
});

describe('a later reading', () => {
  it('ends and corrects what has changed, tells what has gone and deletes nothing', async () => {
    const later = rows.filter((_, index) => index !== 0).map((row) =>
      row.organisation_id === 'organ-fond' ? { ...row, till: '2026-09-30' } : row.organisation_id === 'organ-park' ? { ...row, till: '2026-11-30' } : row);
    const { body } = await upload(registrar, 'run', csvOf(later, ';'), { readOn: '2026-10-01' });
    expect(body.counts).toMatchObject({ bodies: 0, persons: 0, assignments: 0, ended: 2, corrected: 1, unchanged: later.length - 3, gone: 1 });
    expect((await membersOf('Stiftelsen Alma Eks donationsfond', '2026-09-30')).members).toHaveLength(2);
    expect((await membersOf('Stiftelsen Alma Eks donationsfond', '2026-10-01')).members).toHaveLength(0);
    expect((await membersOf('Kommunfullmäktige, i bokstavsordning', '2025-03-01')).members).toHaveLength(30);
    expect((await registrar.get('/api/v1/source-readings')).body.total).toBe(2);
  });

  it('gives a kind to a body that had none, and leaves what a person has decided', async () => {
    const { body } = await upload(registrar, 'run', csv, { readOn: '2026-10-01', kinds: 'guessed' });
    expect(body.counts.corrected).toBeGreaterThan(10);
    const { items } = (await registrar.get('/api/v1/bodies?limit=200')).body as { items: { name: string; bodyKind: string }[] };
    expect(items.find((one) => one.name === 'Kommunstyrelsen')?.bodyKind).toBe('executive-board');
    expect(items.filter((one) => one.bodyKind === 'unknown').map((one) => one.name).sort()).toEqual(['Ekbackaparken', 'Kommunalförbundet Tolk i Ekdalen']);
  });
});
