import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registerKinds, registerOf } from '@ragang/domain';
import { newOrganization, signedIn } from './client.js';
import { MinimalRows } from './minimal-row.js';
import { inTransaction } from './open-transaction.js';
import { startServer, type TestServer } from './server.js';

let server: TestServer;
let here: string;
let there: string;
let tables: readonly { readonly name: string; readonly hidesSecrets: boolean }[];

beforeAll(async () => {
  server = await startServer({ env: { RAGANG_DEMO_DATA: 'none', RAGANG_TODAY: '2026-11-24' } });
  for (const slug of ['hitby', 'ditby']) {
    const id = await newOrganization(server, slug);
    if (slug === 'hitby') here = id; else there = id;
    const [registrar, director] = [await signedIn(server, slug, 'registrar'), await signedIn(server, slug, 'director')];
    const rows = new MinimalRows((register) => (register.alwaysSecret ? director : registrar), 'Prov', { disclosure: 'secret' });
    for (const kind of registerKinds) await rows.record(registerOf(kind));
    await registrar.get('/api/v1/organization/bundle');
    await inTransaction(server, id, (tx) => tx.query(`insert into finding_review (tenant_id, id, version_id, finding_key, day, status, reviewed_by, protected) values (tenant_now(), gen_random_uuid(), gen_random_uuid(), 'prov', '2026-11-24', 'confirmed', 'a', true)`));
    await inTransaction(server, id, async (tx) => {
      await tx.query(`insert into original_content values (tenant_now(), encode(sha256('prov'), 'hex'), 'prov')`);
      await tx.query(`insert into original (tenant_id, id, version_id, day, name, media_type, size, sha256, recorded_by) values (tenant_now(), gen_random_uuid(), gen_random_uuid(), '2026-11-24', 'prov.csv', 'text/csv', 4, encode(sha256('prov'), 'hex'), 'operator')`);
    });
    await inTransaction(server, id, (tx) => tx.query(`insert into finding (tenant_id, id, key, number, rule, rule_version, outcome, severity, direction, subject_kind, subject_id, day, code, parameters, evidence, disclosure, status, opened_on)
      values (tenant_now(), gen_random_uuid(), 'prov', 90000, 'PROV', 1, 'flag', 'notice', 'x', 'body', 'x', '2026-11-24', 'x', '{}', '[]', 'secret', 'open', '2026-11-24')`));
  }
  const { rows } = await server.ownerPool.query<{ name: string; hidesSecrets: boolean }>(
    `select relname as name, (select qual ~ 'sees_(secret|safety)' from pg_policies where tablename = relname and policyname = 'own_tenant') as "hidesSecrets" from pg_class
     where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migration' order by 1`);
  tables = rows;
});
afterAll(() => server.stop());

/** What leaks out of a table to the application in a tenant, or is no longer let through; nothing when its policy holds. */
async function leaksOf(table: string): Promise<string[]> {
  const leaks: string[] = [];
  await inTransaction(server, here, async (tx) => {
    const [seen] = await tx.query<{ own: number; foreign: number }>(`select count(*) filter (where tenant_id = $1)::int as own, count(*) filter (where tenant_id <> $1)::int as foreign from ${table}`, [here]);
    if (seen!.foreign > 0) leaks.push('foreign rows');
    if (seen!.own === 0 && filled.has(table)) leaks.push('own rows hidden');
  });
  await inTransaction(server, here, async (tx) => {
    const [seen] = await tx.query<{ secret: number }>(`select count(*)::int as secret from ${table} t where to_jsonb(t) ->> 'disclosure' = 'secret' or (to_jsonb(t) ->> 'protected')::boolean`);
    if (seen!.secret > 0) leaks.push('secret rows');
  }, { secret: false, safety: false });
  const write = writes[table];
  if (write) await inTransaction(server, here, async (tx) => { await tx.query(write, [there]); }).then(() => leaks.push('written into another tenant'), (error: { code: string }) => { if (error.code !== '42501') leaks.push(`refused as ${error.code}`); });
  return leaks;
}

/** Tables that have a row in each tenant after the set-up. */
const filled = new Set([...registerKinds.map((kind) => kind.replaceAll('-', '_')), 'thing', 'organization', 'account', 'session', 'audit_event', 'audit_link', 'audit_head', 'audit_salt', 'reading_log', 'finding', 'finding_review', 'original', 'original_content']);
const writes: Readonly<Record<string, string>> = {
  thing: `insert into thing values ($1, gen_random_uuid(), 'body')`,
  organization: `insert into organization (tenant_id, slug, name, organization_kind) select gen_random_uuid(), gen_random_uuid()::text, 'Smygby', 'municipality' where $1::uuid is not null`,
  reading_log: `insert into reading_log (tenant_id, actor, actor_name, request_id, what) values ($1, 'a', 'a', 'a', 'a')`,
  sign_in_attempt: `insert into sign_in_attempt (tenant_id, key, failures) values ($1, gen_random_uuid()::text, 1)`,
  body: `insert into body (tenant_id, id, version_id, valid, recorded_by) select $1, gen_random_uuid(), gen_random_uuid(), '[2024-01-01,)', 'prov'`,
};

/** The table with another policy, for as long as `look` takes. */
async function mutated(table: string, change: string, look: () => Promise<string[]>): Promise<string[]> {
  const [policy] = (await server.ownerPool.query<{ using: string; check: string }>(`select qual as using, with_check as check from pg_policies where tablename = $1 and policyname = 'own_tenant'`, [table])).rows;
  await server.ownerPool.query(change);
  try {
    return await look();
  } finally {
    await server.ownerPool.query(`alter table ${table} enable row level security`);
    await server.ownerPool.query(`alter table ${table} enable trigger user`);
    await server.ownerPool.query(`drop policy if exists own_tenant on ${table}`);
    await server.ownerPool.query(`create policy own_tenant on ${table} using (${policy!.using}) with check (${policy!.check})`);
  }
}

const own = `tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid`;

describe('the policies', () => {
  it('let nothing through, in any table', async () => {
    const leaking: string[] = [];
    for (const { name } of tables) leaking.push(...(await leaksOf(name)).map((leak) => `${name}: ${leak}`));
    expect(leaking).toEqual([]);
  });

  it('say something only when a tenant is set, also on a connection that had one before', async () => {
    const client = await server.ownerPool.connect();
    try {
      await client.query('begin');
      await client.query(`select set_config('app.tenant_id', $1, true)`, [here]);
      await client.query('commit');
      expect((await client.query('select 1 from body')).rowCount).toBe(0);
    } finally {
      client.release();
    }
  });
});

describe('a policy that is changed is found out', () => {
  it('when it is switched off, in every table that has rows', async () => {
    const unnoticed: string[] = [];
    for (const { name } of tables.filter((table) => filled.has(table.name))) {
      if (!(await mutated(name, `alter table ${name} disable row level security`, () => leaksOf(name))).includes('foreign rows')) unnoticed.push(name);
    }
    expect(unnoticed).toEqual([]);
  });

  it('when it is dropped, in every table that has rows', async () => {
    const unnoticed: string[] = [];
    for (const { name } of tables.filter((table) => filled.has(table.name) && table.name !== 'organization')) {
      if (!(await mutated(name, `drop policy own_tenant on ${name}`, () => leaksOf(name))).includes('own rows hidden')) unnoticed.push(name);
    }
    expect(unnoticed).toEqual([]);
  });

  it('when it forgets secrecy, in every table that has any', async () => {
    const unnoticed: string[] = [];
    for (const { name } of tables.filter((table) => table.hidesSecrets)) {
      if (!(await mutated(name, `alter policy own_tenant on ${name} using (${own})`, () => leaksOf(name))).includes('secret rows')) unnoticed.push(name);
    }
    expect(unnoticed).toEqual([]);
    expect(tables.filter((table) => table.hidesSecrets).length).toBeGreaterThan(registerKinds.length);
  });

  it.each(['thing', 'organization', 'reading_log', 'sign_in_attempt'])('when it lets %s be written for another tenant', async (table) => {
    // The audit of an organisation is a second lock on the same door: its event belongs to the tenant that is set.
    const more = table === 'organization' ? '; alter table organization disable trigger audit' : '';
    expect(await mutated(table, `alter policy own_tenant on ${table} with check (true)${more}`, () => leaksOf(table))).toContain('written into another tenant');
  });

  it('when it trusts anybody who names no tenant', async () => {
    const nobody = `${own} or coalesce(current_setting('app.tenant_id', true), '') = ''`;
    const seen = await mutated('body', `alter policy own_tenant on body using (${nobody})`, async () => ((await server.ownerPool.query('select 1 from body')).rowCount ?? 0) > 0 ? ['rows without a tenant'] : []);
    expect(seen).toEqual(['rows without a tenant']);
  });
});
