import { registerKinds, registerOf, type Register } from '@ragang/domain';
import { columnsOf, tableOf } from './columns.js';

const ownTenant = 'tenant_id = tenant_now()';

/** The SQL of a register's table, printed into a migration and read there; the catalogue test compares the result with the database. */
export function registerTableSql(register: Register): readonly string[] {
  const table = tableOf(register);
  const columns = columnsOf(register);
  const isState = register.class === 'state';
  const within = rowsWithin(register.kind).flatMap((one) => [one.table, one.column]);
  const lines = [
    'tenant_id uuid not null', 'id uuid not null', 'version_id uuid not null',
    `kind text not null generated always as ('${register.kind}') stored`,
    ...(isState ? [`valid daterange not null check (not isempty(valid))`] : ['day date not null']),
    ...columns.map((column) => `${column.name} ${column.sqlType}`),
    ...columns.filter((column) => column.kind).map((column) => `${column.name}__of text generated always as (case when ${column.name} is null then null else '${column.kind}' end) stored`),
    ...columns.filter((column) => column.type === 'subject').map((column) => `${column.name}__of text check ((${column.name}__of is null) = (${column.name} is null) and ${column.name}__of in (${quoted(column.definition.kinds ?? [])}))`),
    'source text', 'decided_by uuid', `decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored`, `disclosure text not null default '${register.alwaysSecret ? 'secret' : 'internal'}' check (disclosure in (${register.alwaysSecret ? `'secret'` : `'internal', 'public', 'secret'`}))`,
    'secrecy_ground text', `absent text[] not null default '{}'`, 'recorded_by text not null',
    'rec_from timestamptz not null default now()', `rec_to timestamptz not null default 'infinity'`, 'rec_from_tx xid8 not null default pg_current_xact_id()', 'rec_to_tx xid8',
    'primary key (tenant_id, version_id)', 'foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind)', 'foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind)',
    ...columns.filter((column) => column.kind || column.type === 'subject').map((column) => `foreign key (tenant_id, ${column.name}, ${column.name}__of) references thing (tenant_id, id, kind)`),
    ...(isState ? [`exclude using gist (tenant_id with =, id with =, valid with &&) where (rec_to = 'infinity')`] : []),
  ];
  const visible = register.alwaysSecret ? 'sees_safety()' : `(disclosure <> 'secret' or sees_secret())`;
  return [
    `create table ${table} (\n  ${lines.join(',\n  ')}\n)`,
    `comment on table ${table} is 'class: ${register.class}. ${register.one}'`,
    ...(isState ? [] : [`create unique index ${table}_one_truth on ${table} (tenant_id, id) where rec_to = 'infinity'`]),
    `create index ${table}_thing on ${table} (tenant_id, id, rec_from)`,
    ...columns.filter((column) => column.type === 'reference' || column.type === 'subject').map((column) => `create index ${table}_${column.name} on ${table} (tenant_id, ${column.name}) where rec_to = 'infinity'`),
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy own_tenant on ${table} using (${ownTenant} and ${visible}) with check (${ownTenant} and ${visible})`,
    `grant select, insert, update (rec_to, rec_to_tx) on ${table} to ragang_app`,
    `create trigger audit after insert or update on ${table} for each row execute function audit_row(${quoted(columns.filter((column) => column.definition.personal).map((column) => column.name))})`,
    `create trigger only_close before update on ${table} for each row execute function only_close()`,
    `create trigger no_delete before delete on ${table} for each row execute function refuse_change()`,
    `create trigger no_truncate before truncate on ${table} execute function refuse_change()`,
    ...(isState ? columns.filter((column) => column.definition.covers).map((column) => `create constraint trigger ${column.name}_covered after insert on ${table} deferrable initially deferred for each row execute function check_covered('${column.name}', '${tableOf({ kind: column.kind ?? '' })}')`) : []),
    ...(within.length > 0 ? [`create constraint trigger still_covers after update on ${table} deferrable initially deferred for each row execute function check_still_covers(${quoted(within)})`] : []),
    ...columns.filter((column) => column.type === 'references').map((column) => `create constraint trigger ${column.name}_referred after insert on ${table} deferrable initially deferred for each row execute function check_referred(${quoted([column.name, ...(column.definition.kinds ?? [])])})`),
  ];
}

/** The tables and columns whose rows must lie within the thing that they refer to, of that kind. */
function rowsWithin(kind: string): readonly { readonly table: string; readonly column: string }[] {
  return registerKinds.map((one) => registerOf(one)).filter((one) => one.class === 'state').flatMap((one) =>
    columnsOf(one).filter((column) => column.definition.covers && column.kind === kind).map((column) => ({ table: tableOf(one), column: column.name })));
}

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');
