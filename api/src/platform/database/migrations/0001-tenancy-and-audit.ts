import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tenants, identities, the audit chain and the functions that every register table uses. */
export class TenancyAndAudit1764000000001 implements MigrationInterface {
  readonly name = 'TenancyAndAudit1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('The audit chain is never taken down.');
  }
}

const ownTenant = `tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid`;

const statements = [
  `create extension if not exists btree_gist`,
  // Å, Ä, Ö in Swedish order, and 3.2 before 3.10.
  `create collation swedish (provider = icu, locale = 'sv-SE-u-kn-true')`,

  `create function tenant_now() returns uuid language sql stable as $$ select nullif(current_setting('app.tenant_id', true), '')::uuid $$`,
  `create function sees_secret() returns boolean language sql stable as $$ select coalesce(current_setting('app.sees_secret', true), '') = 'on' $$`,
  `create function sees_safety() returns boolean language sql stable as $$ select coalesce(current_setting('app.sees_safety', true), '') = 'on' $$`,

  `create table organization (
     tenant_id uuid primary key, slug text not null, name text not null,
     organization_kind text not null check (organization_kind in ('municipality', 'region')), code text, created_at timestamptz not null default now()
   )`,
  `comment on table organization is 'class: operational. One municipality or region, the tenant.'`,
  `create unique index organization_slug on organization (slug)`,
  `alter table organization enable row level security`,
  `alter table organization force row level security`,
  `create policy own_tenant on organization using (${ownTenant}) with check (${ownTenant})`,
  // The owner alone sees all tenants, so that the two look-ups below can be answered without a tenant.
  `create policy owner_lookup on organization for select to current_user using (true)`,
  `grant select, insert, update (name, code) on organization to ragang_app`,
  `create function tenant_by_slug(wanted text) returns uuid language sql stable security definer set search_path = public, pg_temp as
     $$ select tenant_id from organization where slug = wanted $$`,
  `create function all_tenants() returns setof uuid language sql stable security definer set search_path = public, pg_temp as
     $$ select tenant_id from organization order by created_at, tenant_id $$`,

  `create table thing (tenant_id uuid not null, id uuid not null, kind text not null, primary key (tenant_id, id), unique (tenant_id, id, kind))`,
  `comment on table thing is 'class: operational. Identity of everything that can be referred to, with its kind.'`,
  `alter table thing enable row level security`,
  `alter table thing force row level security`,
  `create policy own_tenant on thing using (${ownTenant}) with check (${ownTenant})`,
  `grant select, insert on thing to ragang_app`,

  `create table audit_event (
     tenant_id uuid not null, event_id bigint generated always as identity, tx xid8 not null, at timestamptz not null,
     actor text not null, actor_kind text not null, actor_name text, request_id text not null, reason text, legal_basis text,
     action text not null, entity_kind text not null, entity_id uuid not null, version_id uuid not null, payload text not null, payload_hash bytea not null,
     primary key (tenant_id, event_id)
   )`,
  `comment on column audit_event.actor_name is 'What the actor was called then. Outside the leaf: it may be erased, and the account has the name.'`,
  `comment on table audit_event is 'class: audit. What was recorded or closed, by whom and why.'`,
  `create index audit_event_tx on audit_event (tenant_id, tx)`,
  `create index audit_event_entity on audit_event (tenant_id, entity_id)`,
  `create table audit_link (
     tenant_id uuid not null, seq bigint not null, tx xid8 not null, at timestamptz not null, events integer not null,
     root bytea not null, previous bytea not null, hash bytea not null, primary key (tenant_id, seq), unique (tenant_id, tx)
   )`,
  `comment on table audit_link is 'class: audit. One link of the chain for each transaction and tenant.'`,
  `create table audit_head (tenant_id uuid primary key, seq bigint not null, hash bytea not null)`,
  `comment on table audit_head is 'class: audit. Last link of each chain; locked only while sealing.'`,
  `create table audit_salt (tenant_id uuid not null, version_id uuid not null, field text not null, salt bytea not null, primary key (tenant_id, version_id, field))`,
  `comment on table audit_salt is 'class: audit. Salts of the commitments that stand for personal values, apart from the values.'`,
  `create table checkpoint (tenant_id uuid not null, seq bigint not null, at timestamptz not null default now(), note text not null, primary key (tenant_id, seq))`,
  `comment on table checkpoint is 'class: audit. Signed notes of the chain head.'`,
  `create table reading_log (
     tenant_id uuid not null, id bigint generated always as identity, at timestamptz not null default now(), actor text not null, actor_name text not null,
     request_id text not null, what text not null, detail jsonb not null default '{}', primary key (tenant_id, id)
   )`,
  `comment on table reading_log is 'class: audit. Reading of secret rows, exports and sign-ins.'`,

  ...['audit_event', 'audit_link', 'audit_head', 'audit_salt', 'checkpoint', 'reading_log'].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy own_tenant on ${table} using (${ownTenant}) with check (${ownTenant})`,
    `grant select on ${table} to ragang_app`,
  ]),
  `grant insert on checkpoint, reading_log to ragang_app`,

  `create function refuse_change() returns trigger language plpgsql as $$
   begin
     raise exception 'rows of % are only added', tg_table_name using errcode = 'RG002';
   end $$`,
  ...['audit_event', 'audit_link', 'audit_salt', 'checkpoint', 'reading_log'].flatMap((table) => [
    `create trigger insert_only before update or delete on ${table} for each row execute function refuse_change()`,
    `create trigger insert_only_truncate before truncate on ${table} execute function refuse_change()`,
  ]),

  // Personal values are replaced by salted commitments, so that gallring can remove the value and the chain still verifies.
  `create function audit_row() returns trigger language plpgsql security definer set search_path = public, pg_temp set "TimeZone" = 'UTC' set "DateStyle" = 'ISO' as $$
   declare
     who text := nullif(current_setting('app.actor', true), '');
     request text := nullif(current_setting('app.request_id', true), '');
     body jsonb;
     field text;
     salt bytea;
   begin
     if who is null or request is null then
       raise exception 'a change needs an actor and a request' using errcode = 'RG003';
     end if;
     if exists (select 1 from audit_link where tenant_id = new.tenant_id and tx = pg_current_xact_id()) then
       raise exception 'the transaction is already sealed' using errcode = 'RG004';
     end if;
     if tg_op = 'INSERT' then
       body := to_jsonb(new) - 'rec_from' - 'rec_to' - 'rec_from_tx' - 'rec_to_tx';
       foreach field in array coalesce(tg_argv, '{}') loop
         if body ->> field is not null then
           salt := decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');
           insert into audit_salt values (new.tenant_id, new.version_id, field, salt);
           body := jsonb_set(body, array[field], to_jsonb('sha256:' || encode(sha256(salt || convert_to(body ->> field, 'UTF8')), 'hex')));
         end if;
       end loop;
     else
       body := jsonb_build_object('version_id', new.version_id, 'closed', true);
     end if;
     insert into audit_event (tenant_id, tx, at, actor, actor_kind, actor_name, request_id, reason, action, entity_kind, entity_id, version_id, payload, payload_hash)
     values (new.tenant_id, pg_current_xact_id(), clock_timestamp(), who, coalesce(nullif(current_setting('app.actor_kind', true), ''), 'system'),
             nullif(current_setting('app.actor_name', true), ''), request, nullif(current_setting('app.reason', true), ''),
             coalesce(nullif(current_setting('app.action', true), ''), lower(tg_op)), tg_table_name, new.id, new.version_id, body::text, sha256(convert_to(body::text, 'UTF8')));
     return null;
   end $$`,

  // Pairwise Merkle root; an odd last node is carried up as it is.
  `create function merkle_root(leaves bytea[]) returns bytea language plpgsql immutable as $$
   declare
     level bytea[] := leaves;
     above bytea[];
     i integer;
   begin
     while array_length(level, 1) > 1 loop
       above := '{}';
       i := 1;
       while i <= array_length(level, 1) loop
         if i = array_length(level, 1) then above := above || level[i];
         else above := above || sha256('\\x01'::bytea || level[i] || level[i + 1]);
         end if;
         i := i + 2;
       end loop;
       level := above;
     end loop;
     return level[1];
   end $$`,

  // What an event's leaf commits to: everything that the event says, not only its payload.
  `create function audit_leaf(e audit_event) returns bytea language sql stable set "TimeZone" = 'UTC' set "DateStyle" = 'ISO' as $$
     select sha256('\\x00'::bytea || convert_to(jsonb_build_array(e.event_id, e.at::text, e.actor, e.actor_kind, e.request_id, e.reason, e.legal_basis, e.action,
       e.entity_kind, e.entity_id, e.version_id)::text, 'UTF8') || e.payload_hash) $$`,

  `create function link_hash(tenant uuid, seq bigint, tx xid8, at timestamptz, events integer, root bytea, previous bytea) returns bytea
   language sql stable set "TimeZone" = 'UTC' set "DateStyle" = 'ISO' as $$
     select sha256(convert_to(tenant::text || '|' || seq::text || '|' || tx::text || '|' || at::text || '|' || events::text || '|', 'UTF8') || root || previous) $$`,

  // Sealed once, at commit, so that other writers wait only for the length of this function.
  `create function audit_seal() returns trigger language plpgsql security definer set search_path = public, pg_temp set "TimeZone" = 'UTC' set "DateStyle" = 'ISO' as $$
   declare
     leaves bytea[];
     head audit_head;
     next_seq bigint;
     root bytea;
     moment timestamptz;
   begin
     if exists (select 1 from audit_link where tenant_id = new.tenant_id and tx = new.tx) then
       return null;
     end if;
     select array_agg(audit_leaf(e) order by e.event_id) into leaves from audit_event e where e.tenant_id = new.tenant_id and e.tx = new.tx;
     root := merkle_root(leaves);
     insert into audit_head values (new.tenant_id, 0, '\\x'::bytea) on conflict do nothing;
     select * into head from audit_head where tenant_id = new.tenant_id for update;
     next_seq := head.seq + 1;
     moment := clock_timestamp();
     insert into audit_link values (new.tenant_id, next_seq, new.tx, moment, array_length(leaves, 1), root, head.hash,
       link_hash(new.tenant_id, next_seq, new.tx, moment, array_length(leaves, 1), root, head.hash));
     update audit_head set seq = next_seq, hash = (select hash from audit_link where tenant_id = new.tenant_id and seq = next_seq) where tenant_id = new.tenant_id;
     return null;
   end $$`,
  `create constraint trigger seal after insert on audit_event deferrable initially deferred for each row execute function audit_seal()`,

  // Nothing is updated in place: only the knowledge period of a version may be closed, once, by this transaction.
  `create function only_close() returns trigger language plpgsql as $$
   declare
     -- Generated columns are not yet worked out in a BEFORE trigger, and follow from the others anyway.
     may_differ text[] := array['rec_to', 'rec_to_tx'] || array(select attname::text from pg_attribute where attrelid = tg_relid and attgenerated <> '');
   begin
     if old.rec_to <> 'infinity' or new.rec_to = 'infinity' or new.rec_to_tx is distinct from pg_current_xact_id()
        or (to_jsonb(new) - may_differ) is distinct from (to_jsonb(old) - may_differ) then
       raise exception 'a version of % is closed, never changed', tg_table_name using errcode = 'RG005';
     end if;
     return new;
   end $$`,

  // The period of a row lies within what it refers to, and goes on doing so. Both checks see everything, whoever asks, and wait for the head of
  // the chain, as the seal does: of two who change either side at once, the second sees what the first did.
  `create function see_everything(out secret text, out safety text) language plpgsql as $$
   begin
     secret := coalesce(current_setting('app.sees_secret', true), '');
     safety := coalesce(current_setting('app.sees_safety', true), '');
     perform set_config('app.sees_secret', 'on', true), set_config('app.sees_safety', 'on', true);
   end $$`,
  `create function is_covered(target_table text, tenant uuid, target uuid, period daterange) returns boolean language plpgsql stable as $$
   declare
     covered boolean;
   begin
     execute format('select coalesce(range_agg(valid) @> $1, false) from %I where tenant_id = $2 and id = $3 and rec_to = ''infinity''', target_table)
       into covered using period, tenant, target;
     return covered;
   end $$`,

  // tg_argv = column, referenced table.
  `create function check_covered() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
   declare
     target uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
     sight record;
     covered boolean;
   begin
     if target is null then return null; end if;
     perform 1 from audit_head where tenant_id = new.tenant_id for update;
     select * into sight from see_everything();
     -- A version that the same transaction has closed again needs nothing.
     execute format('select not exists (select 1 from %I where tenant_id = $1 and version_id = $2 and rec_to = ''infinity'') or is_covered($3, $1, $4, $5)', tg_table_name)
       into covered using new.tenant_id, new.version_id, tg_argv[1], target, new.valid;
     perform set_config('app.sees_secret', sight.secret, true), set_config('app.sees_safety', sight.safety, true);
     if not covered then
       raise exception '% is not valid for the whole period', tg_argv[0] using errcode = 'RG001', column = tg_argv[0];
     end if;
     return null;
   end $$`,

  // tg_argv = pairs of a table and its column, whose rows must lie within this one.
  `create function check_still_covers() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
   declare
     sight record;
     left_outside boolean;
   begin
     perform 1 from audit_head where tenant_id = new.tenant_id for update;
     select * into sight from see_everything();
     for i in 0 .. tg_nargs / 2 - 1 loop
       execute format('select exists (select 1 from %I where tenant_id = $1 and %I = $2 and rec_to = ''infinity'' and not is_covered($3, $1, $2, valid))', tg_argv[2 * i], tg_argv[2 * i + 1])
         into left_outside using new.tenant_id, new.id, tg_table_name;
       if left_outside then
         raise exception 'rows of % would be left outside', tg_argv[2 * i] using errcode = 'RG006', table = tg_argv[2 * i];
       end if;
     end loop;
     perform set_config('app.sees_secret', sight.secret, true), set_config('app.sees_safety', sight.safety, true);
     return null;
   end $$`,

  // A list of references has no foreign key: tg_argv = column, allowed kinds. Identities are never taken away, so one look is enough.
  `create function check_referred() returns trigger language plpgsql as $$
   begin
     if exists (select 1 from jsonb_array_elements_text(coalesce(nullif(to_jsonb(new) -> tg_argv[0], 'null'), '[]')) as wanted (id)
                where not exists (select 1 from thing t where t.tenant_id = new.tenant_id and t.id = wanted.id::uuid and t.kind = any (tg_argv[1:]))) then
       raise exception '% refers to something that is not there', tg_argv[0] using errcode = 'RG007', column = tg_argv[0];
     end if;
     return null;
   end $$`,

  // Accounts, roles, approvals and organisations are changed in place; each change is an event with what the row then said. tg_argv = columns, then
  // those that are personal. A change in any other column (the last sign-in) is none.
  `create function audit_administration() returns trigger language plpgsql security definer set search_path = public, pg_temp set "TimeZone" = 'UTC' set "DateStyle" = 'ISO' as $$
   declare
     who text := nullif(current_setting('app.actor', true), '');
     request text := nullif(current_setting('app.request_id', true), '');
     wanted text[] := string_to_array(tg_argv[0], ' ');
     version uuid := gen_random_uuid();
     body jsonb := (select jsonb_object_agg(key, value) from jsonb_each(to_jsonb(new)) where key = any (wanted));
     field text;
     salt bytea;
   begin
     if who is null or request is null then
       raise exception 'a change needs an actor and a request' using errcode = 'RG003';
     end if;
     if tg_op = 'UPDATE' and body = (select jsonb_object_agg(key, value) from jsonb_each(to_jsonb(old)) where key = any (wanted)) then return null; end if;
     if exists (select 1 from audit_link where tenant_id = new.tenant_id and tx = pg_current_xact_id()) then
       raise exception 'the transaction is already sealed' using errcode = 'RG004';
     end if;
     foreach field in array tg_argv[1:] loop
       if body ->> field is not null then
         salt := decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');
         insert into audit_salt values (new.tenant_id, version, field, salt);
         body := jsonb_set(body, array[field], to_jsonb('sha256:' || encode(sha256(salt || convert_to(body ->> field, 'UTF8')), 'hex')));
       end if;
     end loop;
     insert into audit_event (tenant_id, tx, at, actor, actor_kind, actor_name, request_id, reason, action, entity_kind, entity_id, version_id, payload, payload_hash)
     values (new.tenant_id, pg_current_xact_id(), clock_timestamp(), who, coalesce(nullif(current_setting('app.actor_kind', true), ''), 'system'),
             nullif(current_setting('app.actor_name', true), ''), request, nullif(current_setting('app.reason', true), ''),
             'administer', tg_table_name, coalesce((to_jsonb(new) ->> 'id')::uuid, new.tenant_id), version, body::text, sha256(convert_to(body::text, 'UTF8')));
     return null;
   end $$`,
  `create trigger audit after insert or update on organization for each row execute function audit_administration('tenant_id slug name organization_kind code')`,

  // A row that was open once and is secret now must not be read as it was known then, by somebody who may not read secrets. Sees secret rows only
  // inside itself, and tells only whether there is one. `period` is null for events.
  `create function is_secret_now(register text, thing uuid, period daterange) returns boolean language plpgsql stable as $$
   declare
     before text := coalesce(current_setting('app.sees_secret', true), '');
     found boolean;
   begin
     perform set_config('app.sees_secret', 'on', true);
     execute format('select exists (select 1 from %I where tenant_id = tenant_now() and id = $1 and rec_to = ''infinity'' and disclosure = ''secret''%s)',
       register, case when period is null then '' else ' and valid && $2' end) into found using thing, period;
     perform set_config('app.sees_secret', before, true);
     return found;
   end $$`,

  // Originals of what has been read in, as evidence (underlag). What the chain holds is the row with the checksum; the bytes lie beside it, and fit it.
  `create table original (
     tenant_id uuid not null, id uuid not null, version_id uuid not null, day date not null, name text not null, media_type text not null, size integer not null,
     sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'), recorded_by text not null,
     rec_from timestamptz not null default now(), rec_to timestamptz not null default 'infinity', rec_from_tx xid8 not null default pg_current_xact_id(), rec_to_tx xid8,
     primary key (tenant_id, version_id)
   )`,
  `comment on table original is 'class: event. A file as it came, kept as evidence.'`,
  `create unique index original_one_truth on original (tenant_id, id) where rec_to = 'infinity'`,
  `create unique index original_sha256 on original (tenant_id, sha256) where rec_to = 'infinity'`,
  `create table original_content (
     tenant_id uuid not null, sha256 text not null, bytes bytea not null check (octet_length(bytes) <= 26214400 and encode(sha256(bytes), 'hex') = sha256), primary key (tenant_id, sha256)
   )`,
  `comment on table original_content is 'class: audit. The bytes of the originals, by checksum.'`,
  ...['original', 'original_content'].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy own_tenant on ${table} using (${ownTenant}) with check (${ownTenant})`,
    `grant select, insert on ${table} to ragang_app`,
  ]),
  `grant update (rec_to, rec_to_tx) on original to ragang_app`,
  `create trigger audit after insert or update on original for each row execute function audit_row('name')`,
  `create trigger only_close before update on original for each row execute function only_close()`,
  `create trigger no_delete before delete on original for each row execute function refuse_change()`,
  `create trigger no_truncate before truncate on original execute function refuse_change()`,
  `create trigger insert_only before update or delete on original_content for each row execute function refuse_change()`,
  `create trigger insert_only_truncate before truncate on original_content execute function refuse_change()`,
];
