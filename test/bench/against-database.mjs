import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluateDecision } from '@ragang/domain/rules';
import { Facts, noRows } from '@ragang/domain';
import pg from 'pg';
import { startEmbedded } from '../../api/bin/embedded-postgres.mjs';
import { rules as conditions } from './conditions.mjs';
import { rules as own } from './engines/ragang-rules.mjs';
import { alternating, nb, table } from './measure.mjs';
import { world } from './world.mjs';

const columns = {
  'delegation-item': { id: 'text primary key', matterType: 'text', delegateKind: 'text', delegate: 'text', amountMax: 'bigint', amountBasis: 'text', subDelegable: 'boolean', validFrom: 'date', validUntil: 'date' },
  matter: { id: 'text primary key', matterType: 'text', body: 'text', individual: 'boolean' },
  decision: {
    id: 'text primary key', day: 'date', number: 'text', matter: 'text', kind: 'text', body: 'text', makerKind: 'text', maker: 'text', statedMaker: 'text', basis: 'text', item: 'text', amount: 'bigint', amountBasis: 'text',
    durationMonths: 'integer', untilFurtherNotice: 'boolean', terminable: 'boolean', coSignerRole: 'text', isUrgent: 'boolean', neededBy: 'date',
  },
};
const quoted = (/** @type {string} */ name) => `"${name}"`;

/** The same twenty rules as one statement that writes the flags: what set-based SQL can do. */
const inSql = `insert into flag select d.id, r.rule from "decision" d join "matter" m on m.id = d.matter join "delegation-item" i on i.id = d.item cross join lateral (values ${conditions
  .map(({ id, all }) => `('${id}', ${all.map(({ field, is, of, value }) => `${column(field)} ${{ '==': '=', '!=': '<>', '>': '>', '>=': '>=', '<': '<' }[is]} ${of === undefined ? (typeof value === 'string' ? `'${value}'` : String(value)) : column(of)}`).join(' and ')})`)
  .join(', ')}) as r(rule, applies) where r.applies`;

function column(/** @type {string} */ field) {
  const [from, name] = field.split('.');
  return `${from}."${name}"`;
}

/** From the database to flags and back into it: rows fetched, facts made, rules run, flags written; beside SQL that never leaves the database, and beside a bare fetch. */
export async function againstDatabase(decisions = 100_000, items = 2_000) {
  const dataDir = mkdtempSync(join(tmpdir(), 'ragang-bench-'));
  const server = await startEmbedded({ dataDir, ephemeral: true });
  const client = new pg.Client({ connectionString: server.adminUrl });
  await client.connect();
  pg.types.setTypeParser(1082, (text) => text);
  pg.types.setTypeParser(20, Number);
  try {
    await fill(client, world(decisions, items));
    const select = Object.entries(columns).map(([kind, fields]) => /** @type {const} */ ([kind, `select ${Object.keys(fields).map(quoted).join(', ')}, '{}'::text[] as absent from ${quoted(kind)}`]));
    const fetched = async () => { const rows = /** @type {Record<string, any[]>} */ ({}); for (const [kind, sql] of select) rows[kind] = (await client.query(sql)).rows; return rows; };
    const ways = {
      'Rågång: hämta, pröva, skriva': async () => {
        const rows = await fetched();
        const facts = new Facts({ slug: 'mätning', name: 'Mätning', organizationKind: 'municipality', code: null }, /** @type {any} */ ({ ...noRows, ...rows }));
        const found = facts.all('decision').flatMap((decision) => evaluateDecision(facts, decision, '2026-11-24', /** @type {any} */ (own)).findings);
        await client.query('insert into flag select * from unnest($1::text[], $2::text[])', [found.map(({ subject }) => subject.id), found.map(({ rule }) => rule)]);
      },
      'SQL i databasen': () => client.query(inSql),
      'bara hämta raderna': async () => { await fetched(); },
    };
    const written = [];
    for (const name of Object.keys(ways).slice(0, 2)) {
      await client.query('truncate flag');
      await ways[/** @type {keyof typeof ways} */ (name)]();
      written.push((await client.query(`select md5(string_agg(decision || ' ' || rule, ',' order by decision, rule)) as told, count(*)::int as flags from flag`)).rows[0]);
    }
    if (written[0].told !== written[1].told) throw new Error(`Flaggorna skiljer sig: ${JSON.stringify(written)}`);
    const names = /** @type {(keyof typeof ways)[]} */ (Object.keys(ways));
    const times = await alternating(names, async (name) => { await client.query('truncate flag'); await ways[name](); });
    const ownMs = times.get('Rågång: hämta, pröva, skriva') ?? Number.NaN;
    console.log(`\nFrån databas till flaggor till databas, ${nb(decisions)} beslut, ${nb(items)} punkter, ${conditions.length} regler, samma ${nb(written[0].flags)} flaggor:`);
    console.log(table(['Väg', 'ms', 'gånger Rågångs tid'], names.map((name) => [name, nb(times.get(name) ?? Number.NaN), nb((times.get(name) ?? Number.NaN) / ownMs, 2)])));
  } finally {
    await client.end();
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** @param {pg.Client} client @param {import('@ragang/domain').Facts} facts */
async function fill(client, facts) {
  await client.query('create table flag (decision text, rule text)');
  for (const [kind, fields] of Object.entries(columns)) {
    await client.query(`create table ${quoted(kind)} (${Object.entries(fields).map(([name, type]) => `${quoted(name)} ${type}`).join(', ')})`);
    const rows = facts.all(/** @type {any} */ (kind));
    for (let at = 0; at < rows.length; at += 10_000) {
      const part = rows.slice(at, at + 10_000).map((/** @type {any} */ row) => Object.fromEntries(Object.keys(fields).map((name) => [name, row[name]])));
      await client.query(`insert into ${quoted(kind)} select * from jsonb_to_recordset($1::jsonb) as x(${Object.entries(fields).map(([name, type]) => `${quoted(name)} ${type.replace(' primary key', '')}`).join(', ')})`, [JSON.stringify(part)]);
    }
    await client.query(`analyze ${quoted(kind)}`);
  }
}
