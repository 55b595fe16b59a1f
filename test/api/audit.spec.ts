import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registerKinds, registerOf } from '@ragang/domain';
import { CheckpointKey } from '../../api/src/platform/audit/checkpoint.js';
import { verifyAudit, type AuditVerdict } from '../../api/src/platform/audit/verify-audit.js';
import { dataSource } from '../../api/src/platform/database/data-source.js';
import { Database, type Transaction } from '../../api/src/platform/database/database.js';
import { withContext } from '../../api/src/platform/database/request-context.js';
import { operatorContext } from '../../api/src/tenants/create-organization.js';
import { newOrganization, signedIn, type Client } from './client.js';
import { MinimalRows } from './minimal-row.js';
import { inTransaction, OpenTransaction } from './open-transaction.js';
import { startServer, type TestServer } from './server.js';

type Item = Readonly<Record<string, unknown>> & { readonly id: string; readonly versionId: string };

const newKey = (): CheckpointKey => new CheckpointKey(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
const key = newKey();
const person = (name: string): string => `insert into person (tenant_id, id, version_id, valid, f_name, recorded_by) values (tenant_now(), '${name}', gen_random_uuid(), '[,)', 'Prov', 'prov')`;
const thing = '6f1e2d3c-0000-4000-8000-000000000001';

let server: TestServer;
let owner: Database;
let tenantId: string;
let registrar: Client;
let rows: MinimalRows;

beforeAll(async () => {
  server = await startServer({ env: { RAGANG_DEMO_DATA: 'none', RAGANG_TODAY: '2026-11-24' } });
  owner = new Database(await dataSource(server.env.DATABASE_OWNER_URL, { poolSize: 2 }).initialize());
  tenantId = await newOrganization(server, 'provby');
  registrar = await signedIn(server, 'provby', 'registrar');
  const director = await signedIn(server, 'provby', 'director');
  rows = new MinimalRows((register) => (register.alwaysSecret ? director : registrar));
  for (const kind of registerKinds) await rows.id(kind);
});
afterAll(async () => {
  await owner.close();
  await server.stop();
});

/** Work as the owner, in the tenant; undone afterwards. */
async function undone<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  class Undo { constructor(readonly result: T) {} }
  try {
    return await withContext(operatorContext(tenantId, 'prov'), () => owner.inTenant(tenantId, async (tx) => { throw new Undo(await work(tx)); }));
  } catch (error) {
    if (error instanceof Undo) return error.result;
    throw error;
  }
}

describe('every change', () => {
  const changed = async (): Promise<Item> => {
    const item = (await rows.record(registerOf('body'))) as Item;
    const send = async (method: string, rest: string, body: object, versionId: string): Promise<Item> =>
      (await registrar.send(method, `/api/v1/bodies/${item.id}${rest}`, { body, headers: { 'if-match': `"${versionId}"` } })).body.item as Item;
    const two = await send('POST', '/changes', { name: 'Två', bodyKind: 'committee', validFrom: '2025-01-01', reason: 'Ny ordning' }, item.versionId);
    const three = await send('PUT', '', { name: 'Tre', bodyKind: 'committee' }, two.versionId);
    return send('POST', '/end', { lastDay: '2026-01-31' }, three.versionId);
  };

  it('leaves an event for each version that was opened or closed', async () => {
    const { id } = await changed();
    const events = await inTransaction(server, tenantId, (tx) => tx.query<{ said: string }>(
      `select action || case when payload::jsonb ? 'closed' then ' closes' else ' opens' end as said from audit_event where tenant_id = tenant_now() and entity_id = $1 order by event_id`, [id]));
    expect(events.map((event) => event.said)).toEqual(['record opens', 'change closes', 'change opens', 'change opens', 'correct closes', 'correct opens', 'end closes', 'end opens']);
  });

  it('says who, in which request and why', async () => {
    const { id } = await changed();
    const [event] = await inTransaction(server, tenantId, (tx) => tx.query(
      `select actor_kind, actor_name, request_id, reason, entity_kind from audit_event where tenant_id = tenant_now() and entity_id = $1 and action = 'change' limit 1`, [id]));
    expect(event).toEqual({ actor_kind: 'user', actor_name: 'Inger Dalhem', request_id: expect.stringMatching(/^[0-9a-f]{32}$/), reason: 'Ny ordning', entity_kind: 'body' });
  });

  it('is sealed by one link for each transaction', async () => {
    const { id } = await changed();
    const sealed = await inTransaction(server, tenantId, (tx) => tx.query<{ events: number; counted: number }>(
      `select l.events, count(*)::int as counted from audit_event e join audit_link l on l.tenant_id = e.tenant_id and l.tx = e.tx
       where e.tenant_id = tenant_now() and e.entity_id = $1 group by l.seq, l.events order by l.seq`, [id]));
    expect(sealed.map((link) => [link.events, link.counted])).toEqual([[1, 1], [3, 3], [2, 2], [2, 2]]);
  });

  it('of a person keeps the name out of the log, where a commitment stands for it', async () => {
    const item = await rows.record(registerOf('person'), { name: 'Kanarie Kommitterad' });
    const found = await inTransaction(server, tenantId, (tx) => tx.query<{ payload: string }>('select payload from audit_event where tenant_id = tenant_now() and entity_id = $1', [item['id']]));
    expect(JSON.parse(found[0]!.payload).f_name).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(found[0]!.payload).not.toContain('Kanarie');
  });

  it('names who made it by the account only; the name is looked up when it is shown', async () => {
    const item = await rows.record(registerOf('body'));
    expect(item['recordedBy']).toBe('Inger Dalhem');
    const [found] = await inTransaction(server, tenantId, (tx) => tx.query<{ whole: string; isAccount: boolean }>(
      `select payload as whole, exists (select 1 from account a where a.tenant_id = e.tenant_id and a.id::text = e.actor and a.id::text = e.payload::jsonb ->> 'recorded_by') as "isAccount"
       from audit_event e where tenant_id = tenant_now() and entity_id = $1`, [item['id']]));
    expect(found).toEqual({ whole: expect.not.stringContaining('Inger'), isAccount: true });
  });

  it('of an account, a role or an organisation is an event too; a sign-in is not', async () => {
    const events = (): Promise<{ said: string }[]> => inTransaction(server, tenantId, (tx) => tx.query<{ said: string }>(
      `select entity_kind || ' ' || coalesce(payload::jsonb ->> 'role', '') as said from audit_event where tenant_id = tenant_now() and action = 'administer' order by event_id`));
    const before = await events();
    expect(before.map((event) => event.said)).toEqual(['organization ', 'account registrar', 'account director']);
    await signedIn(server, 'provby', 'registrar');
    expect(await events()).toEqual(before);
    await inTransaction(server, tenantId, (tx) => tx.query(`update organization set name = 'Provby stad' where tenant_id = tenant_now()`));
    expect((await events()).length).toBe(before.length + 1);
  });
});

describe('what the database refuses', () => {
  it.each([['an actor', { actor: '' }], ['a request', { request: '' }]])('a change without %s', async (_, sight) => {
    await inTransaction(server, tenantId, (tx) => tx.query(`insert into thing values (tenant_now(), $1, 'person') on conflict do nothing`, [thing]));
    await expect(inTransaction(server, tenantId, (tx) => tx.query(person(thing)), sight)).rejects.toMatchObject({ code: 'RG003' });
  });

  it('more in a transaction that has been sealed', async () => {
    await expect(inTransaction(server, tenantId, async (tx) => {
      await tx.query(`insert into thing values (tenant_now(), $1, 'person') on conflict do nothing`, [thing]);
      await tx.query(person(thing));
      await tx.query('set constraints all immediate');
      const other = thing.replace(/1$/, '2');
      await tx.query(`insert into thing values (tenant_now(), $1, 'person')`, [other]);
      await tx.query(person(other));
    })).rejects.toMatchObject({ code: 'RG004' });
  });

  const tablesOf = async (...classes: string[]): Promise<string[]> => (await server.ownerPool.query<{ name: string }>(
    `select relname as name from pg_class c where relnamespace = 'public'::regnamespace and relkind = 'r' and obj_description(c.oid) ~ $1 order by 1`, [`^class: (${classes.join('|')})\\.`])).rows.map((row) => row.name);
  const column = (table: string): string => ({ audit_event: 'actor', audit_link: 'events', audit_salt: 'field', checkpoint: 'note', reading_log: 'what', original_content: 'bytes', audit_head: 'seq', finding_review: 'reason' })[table] ?? 'recorded_by';

  it.each(['update', 'delete', 'truncate'])('%s by the application, in everything that is recorded or logged', async (verb) => {
    const codes = await inTransaction(server, tenantId, (tx) => tablesOf('state', 'event', 'audit').then((tables) => codesOf(verb, tables, async (sql) => { await tx.query(sql); })));
    expect(codes.filter(({ code }) => code !== '42501')).toEqual([]);
    expect(codes.length).toBeGreaterThan(registerKinds.length);
  });

  it.each([['update', /^RG00[25]$/], ['delete', /^RG002$/], ['truncate', /^RG002$/]])('%s by the owner, by trigger', async (verb, expected) => {
    const tables = (await tablesOf('state', 'event', 'audit')).filter((table) => table !== 'audit_head');
    const codes = await undone(async (tx) => {
      // A row trigger needs a row; the registers have theirs.
      await tx.query(`insert into reading_log (tenant_id, actor, actor_name, request_id, what) values ($1, 'a', 'a', 'a', 'prov')`, [tenantId]);
      await tx.query(`insert into original_content values ($1, encode(sha256('prov'), 'hex'), 'prov')`, [tenantId]);
      await tx.query(`insert into original (tenant_id, id, version_id, day, name, media_type, size, sha256, recorded_by) values ($1, gen_random_uuid(), gen_random_uuid(), '2026-11-24', 'prov.csv', 'text/csv', 4, encode(sha256('prov'), 'hex'), 'operator')`, [tenantId]);
      await tx.query(`insert into checkpoint (tenant_id, seq, note) values ($1, 1000000, 'prov')`, [tenantId]);
      await tx.query(`insert into finding_review (tenant_id, id, version_id, finding_key, day, status, reviewed_by) values ($1, gen_random_uuid(), gen_random_uuid(), 'prov', '2026-11-24', 'confirmed', 'a')`, [tenantId]);
      await tx.query('set constraints all immediate');
      return codesOf(verb, tables, async (sql) => { await tx.query(sql); });
    });
    expect(codes.filter(({ code }) => !expected.test(code))).toEqual([]);
  });

  async function codesOf(verb: string, tables: readonly string[], query: (sql: string) => Promise<void>): Promise<{ table: string; code: string }[]> {
    const outcomes: { table: string; code: string }[] = [];
    for (const table of tables) {
      await query('savepoint before');
      const sql = verb === 'update' ? `update ${table} set ${column(table)} = ${column(table)}` : verb === 'delete' ? `delete from ${table}` : `truncate ${table}`;
      const code = await query(sql).then(() => 'done', (error: { code?: string; driverError?: { code: string } }) => error.driverError?.code ?? error.code ?? '?');
      await query('rollback to before');
      outcomes.push({ table, code });
    }
    return outcomes;
  }

  it.each([
    ['closing a version as if another transaction did', `rec_to = now(), rec_to_tx = '3'`], ['closing it without saying which transaction', 'rec_to = now()'],
    ['closing it to infinity', `rec_to = 'infinity', rec_to_tx = pg_current_xact_id()`],
  ])('%s', async (_, set) => {
    const id = await rows.id('person');
    await expect(inTransaction(server, tenantId, (tx) => tx.query(`update person set ${set} where tenant_id = tenant_now() and id = $1`, [id]))).rejects.toMatchObject({ code: 'RG005' });
  });
});

describe('a large import', () => {
  it('keeps nobody waiting: who writes meanwhile is sealed before it', async () => {
    const storby = await newOrganization(server, 'storby');
    const writer = new MinimalRows(await signedIn(server, 'storby', 'registrar').then((client) => () => client));
    const importing = await OpenTransaction.begin(server, storby);
    await importing.query(`insert into thing select tenant_now(), gen_random_uuid(), 'goal' from generate_series(1, 5000)`);
    await importing.query(`insert into goal (tenant_id, id, version_id, valid, f_title, recorded_by)
      select tenant_id, t.id, gen_random_uuid(), '[2024-01-01,)', 'Mål', 'prov' from thing t where tenant_id = tenant_now() and kind = 'goal' and not exists (select 1 from goal g where g.id = t.id)`);
    const meanwhile = await writer.record(registerOf('body'));
    await importing.commit();
    const links = await inTransaction(server, storby, (tx) => tx.query<{ events: number; holds: boolean }>(
      `select events, exists (select 1 from audit_event e where e.tenant_id = l.tenant_id and e.tx = l.tx and e.entity_id = $1) as holds from audit_link l where tenant_id = tenant_now() and exists (select 1 from audit_event e where e.tenant_id = l.tenant_id and e.tx = l.tx and e.action <> 'administer') order by seq`, [meanwhile['id']]));
    expect(links).toEqual([{ events: 1, holds: true }, { events: 5000, holds: false }]);
  });
});

describe('verification', () => {
  let auditor: Client;
  const verify = (mutant: readonly string[], outside: readonly string[] = []): Promise<AuditVerdict> => undone(async (tx) => {
    for (const table of ['audit_event', 'audit_link', 'audit_head', 'audit_salt', 'body', 'person', 'account', 'organization', 'original_content']) await tx.query(`alter table ${table} disable trigger user`);
    for (const sql of mutant) await tx.query(sql);
    return verifyAudit(tx, key, outside);
  });
  const codes = async (mutant: readonly string[], outside: readonly string[] = []): Promise<string[]> => [...new Set((await verify(mutant, outside)).faults.map((fault) => fault.code))];
  /** A signed note of the chain's head as it is now, kept outside the database. */
  const note = (signer = key): Promise<string> => undone(async (tx) => {
    const head = await tx.one<{ seq: number; hash: string }>(`select seq, encode(hash, 'hex') as hash from audit_head where tenant_id = $1`, [tenantId]);
    return signer.write('provby', head!.seq, head!.hash);
  });

  const event = `(select max(event_id) - 3 from audit_event where tenant_id = tenant_now() and entity_kind = 'body')`;
  const link = `(select max(seq) - 3 from audit_link where tenant_id = tenant_now())`;
  const current = `(select version_id from body where tenant_id = tenant_now() and rec_to = 'infinity' order by rec_from, version_id limit 1)`;
  const closed = `(select version_id from body where tenant_id = tenant_now() and rec_to <> 'infinity' order by rec_from, version_id limit 1)`;
  /** Every root and hash worked out anew, as somebody with all rights can. */
  const resealed = `do $$ declare l record; p bytea := '\\x'; r bytea; begin
    for l in select * from audit_link where tenant_id = tenant_now() order by seq loop
      select merkle_root(array_agg(audit_leaf(e) order by e.event_id)) into r from audit_event e where e.tenant_id = l.tenant_id and e.tx = l.tx;
      update audit_link set root = r, previous = p, hash = link_hash(l.tenant_id, l.seq, l.tx, l.at, l.events, r, p) where tenant_id = l.tenant_id and seq = l.seq returning hash into p;
    end loop;
    update audit_head set hash = p where tenant_id = tenant_now(); end $$`;
  const cutTail = [
    `create temp table cut on commit drop as select tx from audit_link where tenant_id = tenant_now() order by seq desc limit 2`,
    `delete from body where tenant_id = tenant_now() and rec_from_tx in (select tx from cut)`, `delete from person where tenant_id = tenant_now() and rec_from_tx in (select tx from cut)`,
    `delete from audit_event where tenant_id = tenant_now() and tx in (select tx from cut)`, `delete from audit_link where tenant_id = tenant_now() and tx in (select tx from cut)`,
    `update audit_head set seq = l.seq, hash = l.hash from (select * from audit_link where tenant_id = tenant_now() order by seq desc limit 1) l where audit_head.tenant_id = l.tenant_id`,
  ];

  beforeAll(async () => {
    auditor = await signedIn(server, 'provby', 'auditor');
    // The last links are of bodies and persons, which the mutants touch; one of them has been corrected.
    const item = (await rows.record(registerOf('body'))) as Item;
    await registrar.send('PUT', `/api/v1/bodies/${item.id}`, { body: { name: 'Rättad', bodyKind: 'committee' }, headers: { 'if-match': `"${item.versionId}"` } });
    for (const kind of ['person', 'body', 'body', 'person', 'body', 'body'] as const) await rows.record(registerOf(kind));
  });

  it('finds nothing wrong in what nobody has touched, over HTTP', async () => {
    const { status, body } = await auditor.post('/api/v1/administration/audit-verifications', {});
    expect([status, body.faults]).toEqual([200, []]);
    expect(Math.min(body.events, body.links, body.rows)).toBeGreaterThan(registerKinds.length);
  });

  it('finds nothing wrong against a note of the head', async () => {
    expect(await codes([], [await note()])).toEqual([]);
  });

  it.each<[string, string, readonly string[]]>([
    ['an event that says something else', 'payload', [`update audit_event set payload = replace(payload, 'Prov', 'Bluff') where tenant_id = tenant_now() and event_id = ${event}`]],
    ['an event that says something else, with its checksum', 'root', [`update audit_event set payload = '{}', payload_hash = sha256('{}') where tenant_id = tenant_now() and event_id = ${event}`]],
    ['an event with another actor', 'root', [`update audit_event set actor = 'någon annan' where tenant_id = tenant_now() and event_id = ${event}`]],
    ['an event of another request', 'root', [`update audit_event set request_id = 'en annan' where tenant_id = tenant_now() and event_id = ${event}`]],
    ['an event with another reason', 'root', [`update audit_event set reason = 'Efterhandsskäl' where tenant_id = tenant_now() and event_id = ${event}`]],
    ['an event at another time', 'root', [`update audit_event set at = at + interval '1 microsecond' where tenant_id = tenant_now() and event_id = ${event}`]],
    ['an event about something else', 'root', [`update audit_event set entity_id = gen_random_uuid() where tenant_id = tenant_now() and event_id = ${event}`]],
    ['an event that is gone', 'count', [`delete from audit_event where tenant_id = tenant_now() and event_id = ${event}`]],
    ['an event that nobody sealed', 'unsealed', [`insert into audit_event (tenant_id, tx, at, actor, actor_kind, actor_name, request_id, action, entity_kind, entity_id, version_id, payload, payload_hash)
      values (tenant_now(), pg_current_xact_id(), now(), 'a', 'user', 'a', 'a', 'record', 'matter', gen_random_uuid(), gen_random_uuid(), '{}', sha256('{}'))`]],
    ['two links that have changed places', 'hash', [`update audit_link set seq = -seq where tenant_id = tenant_now() and seq in (${link}, ${link} - 1)`, `update audit_link set seq = case when -seq = (select max(-x.seq) from audit_link x where x.seq < 0) then -seq - 1 else -seq + 1 end where tenant_id = tenant_now() and seq < 0`]],
    ['a link that is gone', 'sequence', [`delete from audit_link where tenant_id = tenant_now() and seq = ${link}`]],
    ['a link at another time', 'hash', [`update audit_link set at = at - interval '1 day' where tenant_id = tenant_now() and seq = ${link}`]],
    ['a link with another root', 'root', [`update audit_link set root = sha256('x') where tenant_id = tenant_now() and seq = ${link}`]],
    ['a link that follows another', 'previous', [`update audit_link set previous = sha256('x') where tenant_id = tenant_now() and seq = ${link}`]],
    ['a head that is elsewhere', 'head', [`update audit_head set seq = seq - 1 where tenant_id = tenant_now()`]],
    ['a row with another value', 'row-differs', [`update body set f_name = 'Bluffnämnden' where tenant_id = tenant_now() and version_id = ${current}`]],
    ['a row with another period', 'row-differs', [`update body set valid = '[2020-01-01,)' where tenant_id = tenant_now() and version_id = ${current}`]],
    ['a row that was made open', 'row-differs', [`update body set disclosure = 'public' where tenant_id = tenant_now() and version_id = ${current}`]],
    ['a row known since another transaction', 'row-differs', [`update body set rec_from_tx = '3' where tenant_id = tenant_now() and version_id = ${current}`]],
    ['a person with another name', 'row-differs', [`update person set f_name = 'Någon Annan' where tenant_id = tenant_now()`]],
    ['a person whose salt is another', 'row-differs', [`update audit_salt set salt = sha256('x') where tenant_id = tenant_now()`]],
    ['a row that nobody recorded', 'row-without-event', [`insert into body (tenant_id, id, version_id, valid, f_name, recorded_by) select tenant_id, id, gen_random_uuid(), '[1900-01-01,1900-02-01)', 'Smög in', 'a' from body where tenant_id = tenant_now() and version_id = ${current}`]],
    ['a row that is gone', 'event-without-row', [`delete from body where tenant_id = tenant_now() and version_id = ${current}`]],
    ['a closed row that is open again', 'unclosed', [`update body set valid = valid, rec_to = 'infinity', rec_to_tx = null where tenant_id = tenant_now() and version_id = ${closed} and not exists (select 1 from body b where b.id = body.id and b.rec_to = 'infinity' and b.version_id <> body.version_id)`,
      `update body set rec_to = now(), rec_to_tx = '3' where tenant_id = tenant_now() and version_id = ${current}`]],
    ['an account with another role', 'row-differs', [`update account set role = 'director' where tenant_id = tenant_now() and role = 'registrar'`]],
    ['an account that signs in from elsewhere', 'row-differs', [`update account set subject = 'någon-annan' where tenant_id = tenant_now() and role = 'registrar'`]],
    ['an account that nobody made', 'row-without-event', [`insert into account (tenant_id, username, display_name, role, subject, created_by) values (tenant_now(), 'smyg', 'Smyg', 'director', 'smyg', 'a')`]],
    ['an account that is gone', 'event-without-row', [`delete from session where tenant_id = tenant_now()`, `delete from account where tenant_id = tenant_now() and role = 'auditor'`]],
    ['an organisation with another name', 'row-differs', [`update organization set name = 'Smygby' where tenant_id = tenant_now()`]],
    ['an original whose bytes are gone', 'row-differs', [`insert into original (tenant_id, id, version_id, day, name, media_type, size, sha256, recorded_by) values (tenant_now(), gen_random_uuid(), gen_random_uuid(), '2026-11-24', 'a.csv', 'text/csv', 1, repeat('0', 64), 'a')`]],
    ['a row closed by another transaction', 'unclosed', [`update body set rec_to_tx = '3' where tenant_id = tenant_now() and version_id = ${closed}`]],
  ])('finds %s', async (_, code, mutant) => {
    expect(await codes(mutant)).toContain(code);
  });

  it('finds a tail that has been cut, by the note outside; without one nobody could', async () => {
    const outside = await note();
    expect(await codes(cutTail)).toEqual([]);
    expect(await codes(cutTail, [outside])).toEqual(['checkpoint']);
  });

  it('finds a chain that was made anew from a changed event, by the note outside', async () => {
    const mutant = [`update audit_event set actor = 'någon annan' where tenant_id = tenant_now() and event_id = ${event}`, resealed];
    expect(await codes(mutant, [await note()])).toEqual(['checkpoint']);
  });

  it('holds when what people were called has been erased from the log', async () => {
    expect(await codes([`update audit_event set actor_name = null where tenant_id = tenant_now()`], [await note()])).toEqual([]);
  });

  it('does not take a note that somebody else has signed', async () => {
    expect(await codes([], [await note(newKey())])).toEqual(['checkpoint']);
  });
});
