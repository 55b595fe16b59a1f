import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registerKinds, registerOf } from '@ragang/domain';
import { registerTableSql } from '../../api/src/platform/temporal/register-table.js';
import { tableOf } from '../../api/src/platform/temporal/columns.js';
import { root } from '../setup/jest-base.mjs';
import { catalogueText, functionsIn, tablesIn, type TableInCatalogue } from './catalogue.js';
import { startServer, type TestServer } from './server.js';

/** Read by people when it changes: `RAGANG_WRITE_CATALOGUE=1 npm test -- api catalogue` writes it anew. */
const reviewed = join(root, 'test', 'api', 'catalogue.txt');
/** TypeORM's own list of what has been run; the application cannot touch it. */
const outside = ['migration'];
const ofRegisters = new Set(registerKinds.map((kind) => tableOf(registerOf(kind))));
/** Sign-in names the organisation before there is a tenant. */
const globallyUnique = ['organization (slug)'];

let server: TestServer;
let all: readonly TableInCatalogue[];
let tables: readonly TableInCatalogue[];

beforeAll(async () => {
  server = await startServer({ env: { RAGANG_DEMO_DATA: 'none' } });
  all = await tablesIn(server.ownerPool);
  tables = all.filter((table) => !outside.includes(table.name));
});
afterAll(() => server.stop());

const ofClass = (...classes: string[]): readonly TableInCatalogue[] => tables.filter((table) => classes.includes(table.tableClass ?? ''));
const has = (table: TableInCatalogue, pattern: RegExp): boolean => table.lines.some((line) => pattern.test(line));
const without = (list: readonly TableInCatalogue[], pattern: RegExp): string[] => list.filter((table) => !has(table, pattern)).map((table) => table.name);

describe('every table', () => {
  it('says which class it is of', () => {
    expect(tables.filter((table) => !['state', 'event', 'derived', 'operational', 'reference', 'audit'].includes(table.tableClass ?? '')).map((table) => table.name)).toEqual([]);
    expect(tables.length).toBeGreaterThan(registerKinds.length);
  });

  it('belongs to a tenant, whose row security is forced on its owner too', () => {
    expect(tables.filter((table) => !table.isRowSecurityOn || !table.isRowSecurityForced).map((table) => table.name)).toEqual([]);
    expect(without(tables, /^column tenant_id uuid not null/)).toEqual([]);
  });

  it('has a policy of its own tenant for reading and for writing', () => {
    expect(without(tables, /^policy own_tenant PERMISSIVE for ALL to public using .*tenant_id = .* with check .*tenant_id = /)).toEqual([]);
  });

  it('has no other policy that opens it to the application', () => {
    const others = tables.flatMap((table) => table.lines.filter((line) => line.startsWith('policy ') && !line.startsWith('policy own_tenant ')).map((line) => `${table.name}: ${line}`));
    expect(others).toEqual(['organization: policy owner_lookup PERMISSIVE for SELECT to ragang_owner using true with check –']);
  });

  it('has the tenant first in every primary, unique, exclusion and foreign key', () => {
    const keys = tables.flatMap((table) => table.lines.filter((line) => /^constraint (PRIMARY KEY|UNIQUE|FOREIGN KEY|EXCLUDE)|UNIQUE INDEX/.test(line)).map((line) => `${table.name} ${line.slice(line.indexOf('('))}`));
    const wrong = keys.filter((key) => !/^\w+ \(tenant_id\b/.test(key) && !globallyUnique.includes(key));
    expect(wrong).toEqual([]);
    expect(keys.length).toBeGreaterThan(200);
  });

  it('is never emptied by the application, nor are its triggers', () => {
    expect(tables.filter((table) => has(table, /^grant .*(truncate|trigger|references).* to ragang_app/)).map((table) => table.name)).toEqual([]);
  });
});

describe('what is recorded', () => {
  it('is audited on insert and update', () => {
    expect(without(ofClass('state', 'event'), /^CREATE TRIGGER audit AFTER INSERT OR UPDATE ON ~ FOR EACH ROW EXECUTE FUNCTION audit_row\(/)).toEqual([]);
  });

  it('is audited where it is changed in place: organisations, accounts, roles and approvals', () => {
    const administered = tables.filter((table) => ['organization', 'account', 'approval'].includes(table.name));
    expect(without(administered, /^CREATE TRIGGER audit AFTER INSERT OR UPDATE ON ~ FOR EACH ROW EXECUTE FUNCTION audit_administration\(/)).toEqual([]);
    expect(administered).toHaveLength(3);
  });

  it('is only ever closed, never changed, deleted or truncated', () => {
    const recorded = ofClass('state', 'event');
    expect(without(recorded, /^CREATE TRIGGER only_close BEFORE UPDATE /)).toEqual([]);
    expect(without(recorded, /^CREATE TRIGGER no_delete BEFORE DELETE /)).toEqual([]);
    expect(without(recorded, /^CREATE TRIGGER no_truncate BEFORE TRUNCATE /)).toEqual([]);
  });

  it('may be updated by the application only where it is closed', () => {
    expect(without(ofClass('state', 'event'), /^grant insert, select to ragang_app$/)).toEqual([]);
    expect(without(ofClass('state', 'event'), /^grant update \(rec_to, rec_to_tx\) to ragang_app$/)).toEqual([]);
  });

  it('has both time axes', () => {
    for (const column of ['rec_from timestamp with time zone', 'rec_to timestamp with time zone', 'rec_from_tx xid8']) expect(without(ofClass('state', 'event'), new RegExp(`^column ${column} not null`))).toEqual([]);
    expect(without(ofClass('state'), /^column valid daterange not null/)).toEqual([]);
    expect(without(ofClass('event'), /^column day date not null/)).toEqual([]);
  });

  it('holds one truth at a time', () => {
    expect(without(ofClass('state'), /^constraint EXCLUDE USING gist \(tenant_id WITH =, id WITH =, valid WITH &&\) WHERE \(\(?rec_to = 'infinity'/)).toEqual([]);
    expect(without(ofClass('event'), /^CREATE UNIQUE INDEX ~_one_truth ON ~ USING btree \(tenant_id, id\) WHERE \(rec_to = 'infinity'/)).toEqual([]);
  });
});

describe('the log', () => {
  it('is read by the application; only checkpoints and readings are written by it, and never changed', () => {
    const grants = ofClass('audit').map((table) => `${table.name}: ${table.lines.filter((line) => line.startsWith('grant ')).join('; ')}`);
    expect(grants).toEqual([
      'audit_event: grant select to ragang_app', 'audit_head: grant select to ragang_app', 'audit_link: grant select to ragang_app', 'audit_salt: grant select to ragang_app',
      'checkpoint: grant insert, select to ragang_app', 'original_content: grant insert, select to ragang_app', 'reading_log: grant insert, select to ragang_app',
    ]);
  });

  it('refuses change by its owner too', () => {
    const inserted = ofClass('audit').filter((table) => table.name !== 'audit_head');
    expect(without(inserted, /^CREATE TRIGGER insert_only BEFORE DELETE OR UPDATE /)).toEqual([]);
    expect(without(inserted, /^CREATE TRIGGER insert_only_truncate BEFORE TRUNCATE /)).toEqual([]);
  });
});

describe('the application\'s role', () => {
  it('owns nothing and cannot go round row security', async () => {
    const { rows } = await server.ownerPool.query(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, (select count(*)::int from pg_class where relowner = r.oid) as owned, has_table_privilege(r.oid, 'migration', 'select') as migrations,
              has_schema_privilege(r.oid, 'public', 'create') as creates from pg_roles r where rolname = 'ragang_app'`);
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owned: 0, migrations: false, creates: false }]);
  });
});

describe('the tables of the registers', () => {
  it('are what their definitions say, to the last constraint', async () => {
    const client = await server.ownerPool.connect();
    try {
      await client.query('begin; create schema drift; set local search_path = drift, public');
      for (const statement of registerKinds.flatMap((kind) => registerTableSql(registerOf(kind)))) await client.query(statement);
      // A column that came in a later migration stands last in its table.
      const inAnyOrder = (list: readonly TableInCatalogue[]) => list.map((table) => ({ ...table, lines: table.lines.toSorted() }));
      const wanted = inAnyOrder(await tablesIn(client, 'drift'));
      await client.query('set local search_path = public');
      expect(inAnyOrder((await tablesIn(client)).filter((table) => ofRegisters.has(table.name)))).toEqual(wanted);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });

  it('and all guards are as they were when somebody last read them', async () => {
    const text = catalogueText(all, await functionsIn(server.ownerPool), (table, line) => ofRegisters.has(table) && line.startsWith('column '));
    if (process.env['RAGANG_WRITE_CATALOGUE'] === '1') writeFileSync(reviewed, text);
    expect(text).toBe(readFileSync(reviewed, 'utf8'));
  });
});
