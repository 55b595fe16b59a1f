import type pg from 'pg';

export interface TableInCatalogue {
  readonly name: string;
  /** The first word of the table's comment after `class:`; null when it does not say. */
  readonly tableClass: string | null;
  readonly isRowSecurityOn: boolean;
  readonly isRowSecurityForced: boolean;
  /** Everything that guards it, one line each, with the table's own name as `~`. */
  readonly lines: readonly string[];
}

interface Guard { readonly table: string; readonly line: string }

/** What the database itself says of every table in a schema: constraints, indexes, policies, triggers and grants, as text. */
export async function tablesIn(client: pg.Pool | pg.ClientBase, schema = 'public'): Promise<readonly TableInCatalogue[]> {
  const ask = async <R extends object>(sql: string): Promise<R[]> => (await client.query<R>(sql, [schema])).rows;
  const tables = await ask<{ name: string; comment: string | null; security: boolean; forced: boolean }>(
    `select relname as name, obj_description(c.oid) as comment, relrowsecurity as security, relforcerowsecurity as forced
     from pg_class c where relnamespace = $1::regnamespace and relkind in ('r', 'p') order by relname`);
  const guards = [
    ...await ask<Guard>(`select c.relname as table, 'column ' || attname || ' ' || format_type(atttypid, atttypmod) || case when attnotnull then ' not null' else '' end
        || coalesce(case attgenerated when 's' then ' generated ' else ' default ' end || pg_get_expr(adbin, adrelid), '') as line
      from pg_attribute a join pg_class c on c.oid = attrelid left join pg_attrdef d on adrelid = attrelid and adnum = attnum
      where relnamespace = $1::regnamespace and relkind = 'r' and attnum > 0 and not attisdropped order by attnum`),
    ...await ask<Guard>(`select c.relname as table, 'constraint ' || pg_get_constraintdef(k.oid) as line from pg_constraint k join pg_class c on c.oid = conrelid
      where relnamespace = $1::regnamespace and contype in ('p', 'u', 'f', 'c', 'x') order by contype, 2`),
    ...await ask<Guard>(`select c.relname as table, pg_get_indexdef(indexrelid) as line from pg_index i join pg_class c on c.oid = indrelid
      where relnamespace = $1::regnamespace and not exists (select 1 from pg_constraint k where k.conindid = indexrelid and k.contype in ('p', 'u', 'x')) order by 2`),
    ...await ask<Guard>(`select tablename as table, 'policy ' || policyname || ' ' || permissive || ' for ' || cmd || ' to ' || array_to_string(roles, ', ') || ' using ' || coalesce(qual, '–') || ' with check ' || coalesce(with_check, '–') as line
      from pg_policies where schemaname = $1 order by policyname`),
    ...await ask<Guard>(`select c.relname as table, pg_get_triggerdef(t.oid) as line from pg_trigger t join pg_class c on c.oid = tgrelid
      where relnamespace = $1::regnamespace and not tgisinternal order by tgname`),
    ...await ask<Guard>(`select table_name as table, 'grant ' || string_agg(lower(privilege_type), ', ' order by privilege_type) || ' to ' || grantee as line
      from information_schema.role_table_grants where table_schema = $1 and grantee <> 'ragang_owner' group by table_name, grantee order by grantee`),
    ...await ask<Guard>(`select table_name as table, 'grant update (' || string_agg(column_name, ', ' order by column_name) || ') to ' || grantee as line
      from information_schema.role_column_grants g where table_schema = $1 and grantee <> 'ragang_owner' and privilege_type = 'UPDATE'
        and not exists (select 1 from information_schema.role_table_grants t where t.table_schema = $1 and t.table_name = g.table_name and t.grantee = g.grantee and t.privilege_type = 'UPDATE')
      group by table_name, grantee order by grantee`),
  ];
  return tables.map(({ name, comment, security, forced }) => ({
    name, tableClass: /^class: (\w+)\./.exec(comment ?? '')?.[1] ?? null, isRowSecurityOn: security, isRowSecurityForced: forced,
    lines: guards.filter((guard) => guard.table === name).map((guard) => withoutName(guard.line, name, schema)),
  }));
}

/** Names of functions, who they run as, and what they are fixed to; their text as a checksum. */
export async function functionsIn(client: pg.Pool | pg.ClientBase): Promise<readonly string[]> {
  const { rows } = await client.query<{ line: string }>(
    `select proname || '(' || pg_get_function_identity_arguments(oid) || ') ' || case when prosecdef then 'security definer ' else '' end || coalesce(array_to_string(proconfig, ' ') || ' ', '') || md5(prosrc) as line
     from pg_proc p where pronamespace = 'public'::regnamespace and not exists (select 1 from pg_depend where objid = p.oid and deptype = 'e') order by 1`);
  return rows.map((row) => row.line);
}

/** The whole as text to be read by people: what all tables of a class have in common once, then what each has besides. `isKnown` leaves out what another test compares. */
export function catalogueText(tables: readonly TableInCatalogue[], functions: readonly string[], isKnown: (table: string, line: string) => boolean): string {
  const classes = [...new Set(tables.map((table) => table.tableClass ?? 'none'))].sort();
  const parts = classes.map((name) => {
    const members = tables.filter((table) => (table.tableClass ?? 'none') === name);
    const shared = members[0]!.lines.filter((line) => members.length > 1 && members.every((table) => table.lines.includes(line)));
    return [
      `# ${name}`, '', ...(shared.length > 0 ? ['every table', ...shared.map((line) => `  ${line}`), ''] : []),
      ...members.flatMap((table) => [`${table.name}${table.isRowSecurityForced && table.isRowSecurityOn ? '' : ' (no row security)'}`, ...table.lines.filter((line) => !shared.includes(line) && !isKnown(table.name, line)).map((line) => `  ${line}`), '']),
    ].join('\n');
  });
  return `${[...parts, ['# functions', '', ...functions].join('\n')].join('\n')}\n`;
}

function withoutName(line: string, table: string, schema: string): string {
  return line.replaceAll(`${schema}.`, '').replaceAll(new RegExp(`(?<= ON )"?${table}"?(?= (USING|FOR EACH))`, 'g'), '~').replaceAll(new RegExp(`INDEX "?${table}_`, 'g'), 'INDEX ~_');
}
