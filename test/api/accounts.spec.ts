import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hash } from '@node-rs/argon2';
import { generateSync } from 'otplib';
import { asTenant, Client, newOrganization, signedIn, type Answer } from './client.js';
import { startServer, type TestServer } from './server.js';

const PASSWORD = 'en lång mening om gärdsgårdar';

let server: TestServer;
let tenant: string;
let neighbour: string;
let passwordHash: string;

beforeAll(async () => {
  server = await startServer({ env: { RAGANG_DEMO_DATA: 'none' } });
  tenant = await newOrganization(server, 'provby');
  neighbour = await newOrganization(server, 'granby', 'Granby kommun');
  passwordHash = await hash(PASSWORD);
});
afterAll(() => server?.stop());

/** An account as the operator makes it. Returns its id. */
async function account(username: string, role: string | null, tenantId = tenant): Promise<string> {
  const { rows } = await asTenant(server, tenantId,
    `insert into account (tenant_id, username, display_name, password_hash, role, subject, created_by) values ($1, $2, $3, $4, $5, $2, 'operator') returning id`,
    [tenantId, username, `Person ${username}`, passwordHash, role]);
  return (rows as { id: string }[])[0]!.id;
}

const signIn = async (client: Client, username: string, password = PASSWORD, extra: object = {}): Promise<Answer> =>
  client.keep(await client.post('/api/v1/session', { organization: 'provby', username, password, ...extra }));

describe('sign-in', () => {
  it('gives a session that scripts cannot read, and tells what the person may do', async () => {
    await account('vera', 'registrar');
    const client = new Client(server.url);
    const answer = await signIn(client, 'Vera');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('set-cookie')).toMatch(/^ragang=[0-9a-f-]{36}\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(answer.body).toMatchObject({ user: { name: 'Person vera', role: 'registrar', roleLabel: 'Registrator' }, organization: { slug: 'provby' }, mode: 'demo' });
    expect(answer.body.permissions.decisions).toContain('record');
    expect((await client.get('/api/v1/bodies')).status).toBe(200);
  });

  it('answers the same for a wrong password, an unknown account and an unknown organisation', async () => {
    await account('ebba', 'registrar');
    const answers = [];
    for (const body of [{ organization: 'provby', username: 'ebba', password: 'fel lösenord' }, { organization: 'provby', username: 'finns-inte', password: 'fel lösenord' }, { organization: 'ingenstans', username: 'ebba', password: PASSWORD }]) {
      answers.push(await new Client(server.url).post('/api/v1/session', body));
    }
    expect(answers.map((answer) => answer.status)).toEqual([401, 401, 401]);
    expect(new Set(answers.map((answer) => JSON.stringify({ ...answer.body, instance: '' }))).size).toBe(1);
  });

  it('B55 the session that was there before sign-in is worth nothing after it', async () => {
    await account('siv', 'registrar');
    const client = new Client(server.url);
    await signIn(client, 'siv');
    const planted = client.cookie;
    await signIn(client, 'siv');
    expect(client.cookie).not.toBe(planted);
    const old = new Client(server.url);
    old.cookie = planted;
    expect((await old.get('/api/v1/session')).status).toBe(401);
  });

  it('B59 slows down after five wrong passwords, and opens again when the wait is over', async () => {
    const id = await account('moa', 'registrar');
    const client = new Client(server.url);
    const statuses = [];
    for (let count = 0; count < 7; count += 1) statuses.push((await signIn(client, 'moa', 'fel lösenord igen')).status);
    expect(statuses.slice(0, 5)).toEqual([401, 401, 401, 401, 401]);
    const refused = await signIn(client, 'moa');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    await asTenant(server, tenant, `update sign_in_attempt set blocked_until = now() - interval '1 second' where key = 'account:moa'`);
    expect((await signIn(client, 'moa')).status).toBe(200);
    expect(id).toBeTruthy();
  });

  it('many tries at once count as many', async () => {
    await account('ulla', 'registrar');
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => signIn(new Client(server.url), 'ulla', 'fel lösenord igen')));
    expect(outcomes.filter((outcome) => outcome.status === 401).length).toBeLessThanOrEqual(6);
    await asTenant(server, tenant, 'delete from sign_in_attempt');
  });

  it('B60 keeps a password as it was written, and refuses the short, the common and the one with the username in it', async () => {
    const admin = await signedIn(server, 'provby', 'system-administrator');
    const create = (username: string, password: string) => admin.post('/api/v1/administration/accounts', { username, displayName: 'Ny Person', password });
    expect((await create('kort', 'kort')).body.errors[0]).toMatchObject({ pointer: '#/password', code: 'password.tooShort' });
    expect((await create('vanlig', 'password1234')).body.errors[0].code).toBe('password.common');
    expect((await create('gunnel.ek', 'gunnel.ek är bäst')).body.errors[0].code).toBe('password.guessable');
    expect((await create('lang', 'x'.repeat(2_000))).status).toBe(422);
    const odd = ' börjar med blanksteg 🌲 ';
    expect((await create('udda', odd)).status).toBe(201);
    expect((await signIn(new Client(server.url), 'udda', odd)).status).toBe(200);
    expect((await signIn(new Client(server.url), 'udda', odd.trim())).status).toBe(401);
  });
});

describe('one-time codes', () => {
  it('a system administrator enrols an app once, and then needs a code that has not been used', async () => {
    await account('admin', 'system-administrator');
    const client = new Client(server.url);
    expect((await signIn(client, 'admin')).body.type).toBe('/problem/code.enrolmentNeeded');
    const enrolled = await client.post('/api/v1/session/one-time-code', { organization: 'provby', username: 'admin', password: PASSWORD });
    expect(enrolled.status).toBe(201);
    expect(enrolled.body.uri).toMatch(/^otpauth:\/\/totp\//);
    expect((await signIn(client, 'admin')).body.type).toBe('/problem/code.missing');
    const code = generateSync({ secret: enrolled.body.secret as string });
    expect((await signIn(client, 'admin', PASSWORD, { code: code === '000000' ? '000001' : '000000' })).status).toBe(401);
    expect((await signIn(client, 'admin', PASSWORD, { code })).status).toBe(200);
    expect((await signIn(new Client(server.url), 'admin', PASSWORD, { code })).status).toBe(401);
    expect((await client.post('/api/v1/session/one-time-code', { organization: 'provby', username: 'admin', password: PASSWORD })).status).toBe(409);
  });
});

describe('sessions', () => {
  it('B56 an unsafe request needs the token, and never comes from another site', async () => {
    const client = await signedIn(server, 'provby', 'registrar');
    const body = { name: 'Nämnden', bodyKind: 'committee', source: 'uppgiven' };
    const outcome = async (headers: Readonly<Record<string, string>>) => (await client.post('/api/v1/bodies', body, { headers })).status;
    expect(await outcome({ 'x-csrf-token': '' })).toBe(403);
    expect(await outcome({ 'x-csrf-token': 'gissning' })).toBe(403);
    expect(await outcome({ origin: 'https://evil.example' })).toBe(403);
    expect(await outcome({ origin: 'null' })).toBe(403);
    expect(await outcome({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect((await client.send('POST', '/api/v1/bodies', { raw: 'name=x', headers: { 'content-type': 'application/x-www-form-urlencoded' } })).status).toBe(415);
    expect(await outcome({ origin: server.url, 'sec-fetch-site': 'same-origin' })).toBe(201);
  });

  it('end at once when signed out, when the account is disabled, and when an administrator ends them', async () => {
    const admin = await signedIn(server, 'provby', 'system-administrator');
    const id = await account('tyra', 'registrar');
    const client = new Client(server.url);
    await signIn(client, 'tyra');
    const copy = new Client(server.url);
    copy.cookie = client.cookie;
    await client.send('DELETE', '/api/v1/session');
    expect((await copy.get('/api/v1/bodies')).status).toBe(401);

    await signIn(client, 'tyra');
    const sessions = (await admin.get('/api/v1/administration/sessions')).body.items as { id: string; account: string }[];
    expect((await admin.send('DELETE', `/api/v1/administration/sessions/${sessions.find((session) => session.account === id)!.id}`)).status).toBe(204);
    expect((await client.get('/api/v1/bodies')).status).toBe(401);

    await signIn(client, 'tyra');
    const { headers } = await admin.get(`/api/v1/administration/accounts/${id}`);
    const disabled = await admin.send('PATCH', `/api/v1/administration/accounts/${id}`, { body: { status: 'disabled' }, headers: { 'if-match': headers.get('etag')! } });
    expect(disabled.body.item.status).toBe('disabled');
    expect((await client.get('/api/v1/bodies')).status).toBe(401);
    expect((await signIn(client, 'tyra')).status).toBe(401);
  });

  it('end after half an hour of silence, and after twelve hours whatever happens', async () => {
    const id = await account('rut', 'registrar');
    const client = new Client(server.url);
    for (const aged of [`last_seen_at = now() - interval '31 minutes'`, `expires_at = now() - interval '1 second'`]) {
      await signIn(client, 'rut');
      expect((await client.get('/api/v1/bodies')).status).toBe(200);
      await asTenant(server, tenant, `update session set ${aged} where account = $1`, [id]);
      expect((await client.get('/api/v1/bodies')).status).toBe(401);
    }
  });

  it('are stored as hashes only', async () => {
    const client = await signedIn(server, 'provby', 'auditor');
    const secret = client.cookie.split('.')[1]!;
    const { rows } = await asTenant(server, tenant, 'select row_to_json(s)::text as line from session s');
    expect((rows as { line: string }[]).some((row) => row.line.includes(secret))).toBe(false);
    expect(server.logs()).not.toContain(secret);
  });

  it('B53 the tenant comes from the session alone', async () => {
    const client = await signedIn(server, 'provby', 'registrar');
    await client.post('/api/v1/bodies', { name: 'Kanarieorganet', bodyKind: 'committee', source: 'uppgiven' });
    const other = await signedIn(server, 'granby', 'registrar');
    for (const headers of [{ 'x-tenant': tenant }, { 'x-tenant-id': tenant }, { 'x-forwarded-host': 'provby.example' }] as Readonly<Record<string, string>>[]) {
      const answer = await other.get('/api/v1/bodies?q=Kanarie', { headers });
      expect(answer.body.total).toBe(0);
      expect(answer.text).not.toContain('Kanarieorganet');
    }
  });

  it('a cookie of one tenant with the secret of another opens nothing', async () => {
    const client = await signedIn(server, 'provby', 'registrar');
    const forged = new Client(server.url);
    forged.cookie = client.cookie.replace(tenant, neighbour);
    expect((await forged.get('/api/v1/session')).status).toBe(401);
    expect((await forged.get('/api/v1/bodies')).status).toBe(401);
  });
});

describe('four eyes', () => {
  it('B54 a role is proposed by one person and granted by another', async () => {
    const admin = await signedIn(server, 'provby', 'system-administrator');
    const created = await admin.post('/api/v1/administration/accounts', { username: 'ny.person', displayName: 'Ny Person', password: PASSWORD });
    expect(created.body.item.role).toBeNull();
    const newcomer = new Client(server.url);
    await signIn(newcomer, 'ny.person');
    expect((await newcomer.get('/api/v1/bodies')).status).toBe(403);

    const proposal = { account: created.body.item.id as string, role: 'auditor', reason: 'Ny revisor från mandatperiodens början.' };
    const proposed = await admin.post('/api/v1/administration/role-grants', proposal);
    expect(proposed.status).toBe(201);
    expect((await admin.post('/api/v1/administration/role-grants', proposal)).status).toBe(409);
    const decisions = `/api/v1/administration/role-grants/${String(proposed.body.item.id)}/decisions`;
    expect((await admin.post(decisions, { status: 'approved' })).body.type).toBe('/problem/approval.samePerson');
    const director = await signedIn(server, 'provby', 'director');
    expect((await director.post(decisions, { status: 'rejected' })).status).toBe(422);
    expect((await director.post(decisions, { status: 'approved' })).status).toBe(200);
    expect((await director.post(decisions, { status: 'approved' })).status).toBe(409);

    await signIn(newcomer, 'ny.person');
    expect((await newcomer.get('/api/v1/bodies')).status).toBe(200);
    expect((await newcomer.post('/api/v1/bodies', {})).status).toBe(403);
  });

  it('B54 nobody gives themselves a role by writing it', async () => {
    const admin = await signedIn(server, 'provby', 'system-administrator');
    const answer = await admin.post('/api/v1/administration/accounts', { username: 'smyg', displayName: 'Smyg', password: PASSWORD, role: 'director' });
    expect(answer.body.errors[0]).toMatchObject({ pointer: '#/role', code: 'unknownField' });
  });

  it('B48 a row becomes public when another person has approved, and a secret one does not', async () => {
    const registrar = await signedIn(server, 'provby', 'registrar');
    const director = await signedIn(server, 'provby', 'director');
    const open = (await registrar.post('/api/v1/bodies', { name: 'Öppna nämnden', bodyKind: 'committee', source: 'uppgiven' })).body.item;
    const secret = (await registrar.post('/api/v1/bodies', { name: 'Hemliga nämnden', bodyKind: 'committee', source: 'uppgiven', disclosure: 'secret', secrecyGround: 'OSL 18:1' })).body.item;
    const alone = await registrar.post('/api/v1/bodies', { name: 'Snabba nämnden', bodyKind: 'committee', source: 'uppgiven', disclosure: 'public' });
    expect(alone.body.errors[0]).toMatchObject({ pointer: '#/disclosure', code: 'disclosure.fourEyes' });
    expect((await registrar.post('/api/v1/publications', { register: 'body', row: secret.id, reason: 'Ska vara öppen.' })).status).toBe(409);
    const proposed = await registrar.post('/api/v1/publications', { register: 'body', row: open.id, reason: 'Ska vara öppen.' });
    expect(proposed.status).toBe(201);
    const decisions = `/api/v1/publications/${String(proposed.body.item.id)}/decisions`;
    expect((await registrar.post(decisions, { status: 'approved' })).status).toBe(409);
    expect((await director.post(decisions, { status: 'approved' })).status).toBe(200);
    expect((await registrar.get(`/api/v1/bodies/${String(open.id)}`)).body.item.disclosure).toBe('public');
  });
});

describe('production', () => {
  it('has no one-click sign-in, no users, and lets no demo session in', async () => {
    const database = new URL(server.env.DATABASE_URL).pathname.slice(1);
    const demo = await signedIn(server, 'provby', 'director');
    const production = await startServer({ database, env: { RAGANG_MODE: 'production' } });
    try {
      const client = new Client(production.url);
      expect((await client.get('/api/v1/demo')).status).toBe(404);
      expect((await client.post('/api/v1/session/demo', { organization: 'provby', role: 'director' })).status).toBe(404);
      client.cookie = demo.cookie;
      expect((await client.get('/api/v1/session')).status).toBe(401);
    } finally {
      await production.stop();
    }
  });
});
