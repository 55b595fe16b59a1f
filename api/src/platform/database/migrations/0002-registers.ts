import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One table for each register: printed from the definitions, read, and completed by hand. */
export class Registers1764000000002 implements MigrationInterface {
  readonly name = 'Registers1764000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('Registers are never taken down.');
  }
}

const sql = `
create table absence (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('absence') stored,
  valid daterange not null check (not isempty(valid)),
  f_person uuid,
  f_post uuid,
  f_person__of text generated always as (case when f_person is null then null else 'person' end) stored,
  f_post__of text generated always as (case when f_post is null then null else 'post' end) stored,
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_person, f_person__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_post, f_post__of) references thing (tenant_id, id, kind),
  exclude using gist (tenant_id with =, id with =, valid with &&) where (rec_to = 'infinity')
);

comment on table absence is 'class: state. frånvaro';

create index absence_thing on absence (tenant_id, id, rec_from);

create index absence_f_person on absence (tenant_id, f_person) where rec_to = 'infinity';

create index absence_f_post on absence (tenant_id, f_post) where rec_to = 'infinity';

alter table absence enable row level security;

alter table absence force row level security;

create policy own_tenant on absence using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on absence to ragang_app;

create trigger audit after insert or update on absence for each row execute function audit_row();

create trigger only_close before update on absence for each row execute function only_close();

create trigger no_delete before delete on absence for each row execute function refuse_change();

create trigger no_truncate before truncate on absence execute function refuse_change();

create table affiliation (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('affiliation') stored,
  valid daterange not null check (not isempty(valid)),
  f_person uuid,
  f_entity text,
  f_role text,
  f_declared_on date,
  f_person__of text generated always as (case when f_person is null then null else 'person' end) stored,
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_person, f_person__of) references thing (tenant_id, id, kind),
  exclude using gist (tenant_id with =, id with =, valid with &&) where (rec_to = 'infinity')
);

comment on table affiliation is 'class: state. bindning';

create index affiliation_thing on affiliation (tenant_id, id, rec_from);

create index affiliation_f_person on affiliation (tenant_id, f_person) where rec_to = 'infinity';

alter table affiliation enable row level security;

alter table affiliation force row level security;

create policy own_tenant on affiliation using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on affiliation to ragang_app;

create trigger audit after insert or update on affiliation for each row execute function audit_row('f_entity', 'f_role');

create trigger only_close before update on affiliation for each row execute function only_close();

create trigger no_delete before delete on affiliation for each row execute function refuse_change();

create trigger no_truncate before truncate on affiliation execute function refuse_change();

create table assignment (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('assignment') stored,
  valid daterange not null check (not isempty(valid)),
  f_person uuid,
  f_body uuid,
  f_functions text[],
  f_role_as_written text,
  f_party text,
  f_elected_by text,
  f_degree numeric(9,3),
  f_person__of text generated always as (case when f_person is null then null else 'person' end) stored,
  f_body__of text generated always as (case when f_body is null then null else 'body' end) stored,
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_person, f_person__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_body, f_body__of) references thing (tenant_id, id, kind),
  exclude using gist (tenant_id with =, id with =, valid with &&) where (rec_to = 'infinity')
);

comment on table assignment is 'class: state. uppdrag';

create index assignment_thing on assignment (tenant_id, id, rec_from);

create index assignment_f_person on assignment (tenant_id, f_person) where rec_to = 'infinity';

create index assignment_f_body on assignment (tenant_id, f_body) where rec_to = 'infinity';

alter table assignment enable row level security;

alter table assignment force row level security;

create policy own_tenant on assignment using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on assignment to ragang_app;

create trigger audit after insert or update on assignment for each row execute function audit_row();

create trigger only_close before update on assignment for each row execute function only_close();

create trigger no_delete before delete on assignment for each row execute function refuse_change();

create trigger no_truncate before truncate on assignment execute function refuse_change();

create table body (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('body') stored,
  valid daterange not null check (not isempty(valid)),
  f_name text,
  f_body_kind text,
  f_abbreviation text,
  f_parent uuid,
  f_collaboration uuid,
  f_company uuid,
  f_is_building_committee boolean,
  f_seats integer,
  f_quorum integer,
  f_report_lead_days integer,
  f_reporting_rule text,
  f_established_by text,
  f_parent__of text generated always as (case when f_parent is null then null else 'body' end) stored,
  f_collaboration__of text generated always as (case when f_collaboration is null then null else 'collaboration' end) stored,
  f_company__of text generated always as (case when f_company is null then null else 'company' end) stored,
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_parent, f_parent__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_collaboration, f_collaboration__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_company, f_company__of) references thing (tenant_id, id, kind),
  exclude using gist (tenant_id with =, id with =, valid with &&) where (rec_to = 'infinity')
);

comment on table body is 'class: state. organ';

create index body_thing on body (tenant_id, id, rec_from);

create index body_f_parent on body (tenant_id, f_parent) where rec_to = 'infinity';

create index body_f_collaboration on body (tenant_id, f_collaboration) where rec_to = 'infinity';

create index body_f_company on body (tenant_id, f_company) where rec_to = 'infinity';

alter table body enable row level security;

alter table body force row level security;

create policy own_tenant on body using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on body to ragang_app;

create trigger audit after insert or update on body for each row execute function audit_row();

create trigger only_close before update on body for each row execute function only_close();

create trigger no_delete before delete on body for each row execute function refuse_change();

create trigger no_truncate before truncate on body execute function refuse_change();

create constraint trigger still_covers after update on body deferrable initially deferred for each row execute function check_still_covers('remit', 'f_body', 'delegation_order', 'f_body', 'urgent_mandate', 'f_body');

create table governing_document (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('governing-document') stored,
  valid daterange not null check (not isempty(valid)),
  f_title text,
  f_document_kind text,
  f_body uuid,
  f_adopted_by text,
  f_review_due date,
  f_body__of text generated always as (case when f_body is null then null else 'body' end) stored,
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_body, f_body__of) references thing (tenant_id, id, kind),
  exclude using gist (tenant_id with =, id with =, valid with &&) where (rec_to = 'infinity')
);

comment on table governing_document is 'class: state. styrdokument';

create index governing_document_thing on governing_document (tenant_id, id, rec_from);

create index governing_document_f_body on governing_document (tenant_id, f_body) where rec_to = 'infinity';

alter table governing_document enable row level security;

alter table governing_document force row level security;

create policy own_tenant on governing_document using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on governing_document to ragang_app;

create trigger audit after insert or update on governing_document for each row execute function audit_row();

create trigger only_close before update on governing_document for each row execute function only_close();

create trigger no_delete before delete on governing_document for each row execute function refuse_change();

create trigger no_truncate before truncate on governing_document execute function refuse_change();

create table meeting (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('meeting') stored,
  day date not null,
  f_body uuid,
  f_status text,
  f_meeting_kind text,
  f_notice_sent_on date,
  f_place text,
  f_body__of text generated always as (case when f_body is null then null else 'body' end) stored,
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_body, f_body__of) references thing (tenant_id, id, kind)
);

comment on table meeting is 'class: event. sammanträde';

create unique index meeting_one_truth on meeting (tenant_id, id) where rec_to = 'infinity';

create index meeting_thing on meeting (tenant_id, id, rec_from);

create index meeting_f_body on meeting (tenant_id, f_body) where rec_to = 'infinity';

alter table meeting enable row level security;

alter table meeting force row level security;

create policy own_tenant on meeting using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on meeting to ragang_app;

create trigger audit after insert or update on meeting for each row execute function audit_row();

create trigger only_close before update on meeting for each row execute function only_close();

create trigger no_delete before delete on meeting for each row execute function refuse_change();

create trigger no_truncate before truncate on meeting execute function refuse_change();

create table minutes (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('minutes') stored,
  day date not null,
  f_meeting uuid,
  f_paragraphs text,
  f_approved_on date,
  f_posted_on date,
  f_last_posted_on date,
  f_taken_down_on date,
  f_appeal_filed_on date,
  f_meeting__of text generated always as (case when f_meeting is null then null else 'meeting' end) stored,
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_meeting, f_meeting__of) references thing (tenant_id, id, kind)
);

comment on table minutes is 'class: event. protokoll';

create unique index minutes_one_truth on minutes (tenant_id, id) where rec_to = 'infinity';

create index minutes_thing on minutes (tenant_id, id, rec_from);

create index minutes_f_meeting on minutes (tenant_id, f_meeting) where rec_to = 'infinity';

alter table minutes enable row level security;

alter table minutes force row level security;

create policy own_tenant on minutes using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on minutes to ragang_app;

create trigger audit after insert or update on minutes for each row execute function audit_row();

create trigger only_close before update on minutes for each row execute function only_close();

create trigger no_delete before delete on minutes for each row execute function refuse_change();

create trigger no_truncate before truncate on minutes execute function refuse_change();

create table person (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('person') stored,
  valid daterange not null check (not isempty(valid)),
  f_name text,
  f_is_public boolean,
  f_external_id text,
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  exclude using gist (tenant_id with =, id with =, valid with &&) where (rec_to = 'infinity')
);

comment on table person is 'class: state. person';

create index person_thing on person (tenant_id, id, rec_from);

alter table person enable row level security;

alter table person force row level security;

create policy own_tenant on person using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on person to ragang_app;

create trigger audit after insert or update on person for each row execute function audit_row('f_name', 'f_external_id');

create trigger only_close before update on person for each row execute function only_close();

create trigger no_delete before delete on person for each row execute function refuse_change();

create trigger no_truncate before truncate on person execute function refuse_change();

create table post_holding (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('post-holding') stored,
  valid daterange not null check (not isempty(valid)),
  f_person uuid,
  f_post uuid,
  f_holding_kind text,
  f_document text,
  f_person__of text generated always as (case when f_person is null then null else 'person' end) stored,
  f_post__of text generated always as (case when f_post is null then null else 'post' end) stored,
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_person, f_person__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_post, f_post__of) references thing (tenant_id, id, kind),
  exclude using gist (tenant_id with =, id with =, valid with &&) where (rec_to = 'infinity')
);

comment on table post_holding is 'class: state. förordnande';

create index post_holding_thing on post_holding (tenant_id, id, rec_from);

create index post_holding_f_person on post_holding (tenant_id, f_person) where rec_to = 'infinity';

create index post_holding_f_post on post_holding (tenant_id, f_post) where rec_to = 'infinity';

alter table post_holding enable row level security;

alter table post_holding force row level security;

create policy own_tenant on post_holding using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on post_holding to ragang_app;

create trigger audit after insert or update on post_holding for each row execute function audit_row();

create trigger only_close before update on post_holding for each row execute function only_close();

create trigger no_delete before delete on post_holding for each row execute function refuse_change();

create trigger no_truncate before truncate on post_holding execute function refuse_change();

create table post (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('post') stored,
  valid daterange not null check (not isempty(valid)),
  f_title text,
  f_unit uuid,
  f_is_administration_head boolean,
  f_is_director boolean,
  f_delegate_code text,
  f_renamed_to uuid,
  f_external_employer text,
  f_unit__of text generated always as (case when f_unit is null then null else 'unit' end) stored,
  f_renamed_to__of text generated always as (case when f_renamed_to is null then null else 'post' end) stored,
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_unit, f_unit__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_renamed_to, f_renamed_to__of) references thing (tenant_id, id, kind),
  exclude using gist (tenant_id with =, id with =, valid with &&) where (rec_to = 'infinity')
);

comment on table post is 'class: state. befattning';

create index post_thing on post (tenant_id, id, rec_from);

create index post_f_unit on post (tenant_id, f_unit) where rec_to = 'infinity';

create index post_f_renamed_to on post (tenant_id, f_renamed_to) where rec_to = 'infinity';

alter table post enable row level security;

alter table post force row level security;

create policy own_tenant on post using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on post to ragang_app;

create trigger audit after insert or update on post for each row execute function audit_row();

create trigger only_close before update on post for each row execute function only_close();

create trigger no_delete before delete on post for each row execute function refuse_change();

create trigger no_truncate before truncate on post execute function refuse_change();

create table remit (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('remit') stored,
  valid daterange not null check (not isempty(valid)),
  f_body uuid,
  f_matter_type text,
  f_paragraph text,
  f_body__of text generated always as (case when f_body is null then null else 'body' end) stored,
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_body, f_body__of) references thing (tenant_id, id, kind),
  exclude using gist (tenant_id with =, id with =, valid with &&) where (rec_to = 'infinity')
);

comment on table remit is 'class: state. ansvarsområde';

create index remit_thing on remit (tenant_id, id, rec_from);

create index remit_f_body on remit (tenant_id, f_body) where rec_to = 'infinity';

alter table remit enable row level security;

alter table remit force row level security;

create policy own_tenant on remit using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on remit to ragang_app;

create trigger audit after insert or update on remit for each row execute function audit_row();

create trigger only_close before update on remit for each row execute function only_close();

create trigger no_delete before delete on remit for each row execute function refuse_change();

create trigger no_truncate before truncate on remit execute function refuse_change();

create constraint trigger f_body_covered after insert on remit deferrable initially deferred for each row execute function check_covered('f_body', 'body');

create table term_of_office (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('term-of-office') stored,
  valid daterange not null check (not isempty(valid)),
  f_body uuid,
  f_label text,
  f_decided_in text,
  f_body__of text generated always as (case when f_body is null then null else 'body' end) stored,
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_body, f_body__of) references thing (tenant_id, id, kind),
  exclude using gist (tenant_id with =, id with =, valid with &&) where (rec_to = 'infinity')
);

comment on table term_of_office is 'class: state. mandatperiod';

create index term_of_office_thing on term_of_office (tenant_id, id, rec_from);

create index term_of_office_f_body on term_of_office (tenant_id, f_body) where rec_to = 'infinity';

alter table term_of_office enable row level security;

alter table term_of_office force row level security;

create policy own_tenant on term_of_office using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on term_of_office to ragang_app;

create trigger audit after insert or update on term_of_office for each row execute function audit_row();

create trigger only_close before update on term_of_office for each row execute function only_close();

create trigger no_delete before delete on term_of_office for each row execute function refuse_change();

create trigger no_truncate before truncate on term_of_office execute function refuse_change();

create table unit (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('unit') stored,
  valid daterange not null check (not isempty(valid)),
  f_name text,
  f_unit_kind text,
  f_parent uuid,
  f_body uuid,
  f_cost_centre text,
  f_parent__of text generated always as (case when f_parent is null then null else 'unit' end) stored,
  f_body__of text generated always as (case when f_body is null then null else 'body' end) stored,
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_parent, f_parent__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_body, f_body__of) references thing (tenant_id, id, kind),
  exclude using gist (tenant_id with =, id with =, valid with &&) where (rec_to = 'infinity')
);

comment on table unit is 'class: state. enhet';

create index unit_thing on unit (tenant_id, id, rec_from);

create index unit_f_parent on unit (tenant_id, f_parent) where rec_to = 'infinity';

create index unit_f_body on unit (tenant_id, f_body) where rec_to = 'infinity';

alter table unit enable row level security;

alter table unit force row level security;

create policy own_tenant on unit using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on unit to ragang_app;

create trigger audit after insert or update on unit for each row execute function audit_row();

create trigger only_close before update on unit for each row execute function only_close();

create trigger no_delete before delete on unit for each row execute function refuse_change();

create trigger no_truncate before truncate on unit execute function refuse_change();

create table goal_link (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('goal-link') stored,
  valid daterange not null check (not isempty(valid)),
  f_goal uuid,
  f_subject uuid,
  f_relation text,
  f_note text,
  f_goal__of text generated always as (case when f_goal is null then null else 'goal' end) stored,
  f_subject__of text check ((f_subject__of is null) = (f_subject is null) and f_subject__of in ('collaboration', 'company', 'matter', 'agreement', 'directive')),
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_goal, f_goal__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_subject, f_subject__of) references thing (tenant_id, id, kind),
  exclude using gist (tenant_id with =, id with =, valid with &&) where (rec_to = 'infinity')
);

comment on table goal_link is 'class: state. målkoppling';

create index goal_link_thing on goal_link (tenant_id, id, rec_from);

create index goal_link_f_goal on goal_link (tenant_id, f_goal) where rec_to = 'infinity';

create index goal_link_f_subject on goal_link (tenant_id, f_subject) where rec_to = 'infinity';

alter table goal_link enable row level security;

alter table goal_link force row level security;

create policy own_tenant on goal_link using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on goal_link to ragang_app;

create trigger audit after insert or update on goal_link for each row execute function audit_row();

create trigger only_close before update on goal_link for each row execute function only_close();

create trigger no_delete before delete on goal_link for each row execute function refuse_change();

create trigger no_truncate before truncate on goal_link execute function refuse_change();

create table goal (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('goal') stored,
  valid daterange not null check (not isempty(valid)),
  f_title text,
  f_vision uuid,
  f_parent uuid,
  f_level integer,
  f_owner uuid,
  f_follow_up_mode text,
  f_vision__of text generated always as (case when f_vision is null then null else 'vision' end) stored,
  f_parent__of text generated always as (case when f_parent is null then null else 'goal' end) stored,
  f_owner__of text check ((f_owner__of is null) = (f_owner is null) and f_owner__of in ('body', 'company')),
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_vision, f_vision__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_parent, f_parent__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_owner, f_owner__of) references thing (tenant_id, id, kind),
  exclude using gist (tenant_id with =, id with =, valid with &&) where (rec_to = 'infinity')
);

comment on table goal is 'class: state. mål';

create index goal_thing on goal (tenant_id, id, rec_from);

create index goal_f_vision on goal (tenant_id, f_vision) where rec_to = 'infinity';

create index goal_f_parent on goal (tenant_id, f_parent) where rec_to = 'infinity';

create index goal_f_owner on goal (tenant_id, f_owner) where rec_to = 'infinity';

alter table goal enable row level security;

alter table goal force row level security;

create policy own_tenant on goal using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on goal to ragang_app;

create trigger audit after insert or update on goal for each row execute function audit_row();

create trigger only_close before update on goal for each row execute function only_close();

create trigger no_delete before delete on goal for each row execute function refuse_change();

create trigger no_truncate before truncate on goal execute function refuse_change();

create table indicator (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('indicator') stored,
  valid daterange not null check (not isempty(valid)),
  f_name text,
  f_goal uuid,
  f_target text,
  f_wanted_trend text,
  f_goal__of text generated always as (case when f_goal is null then null else 'goal' end) stored,
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_goal, f_goal__of) references thing (tenant_id, id, kind),
  exclude using gist (tenant_id with =, id with =, valid with &&) where (rec_to = 'infinity')
);

comment on table indicator is 'class: state. indikator';

create index indicator_thing on indicator (tenant_id, id, rec_from);

create index indicator_f_goal on indicator (tenant_id, f_goal) where rec_to = 'infinity';

alter table indicator enable row level security;

alter table indicator force row level security;

create policy own_tenant on indicator using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on indicator to ragang_app;

create trigger audit after insert or update on indicator for each row execute function audit_row();

create trigger only_close before update on indicator for each row execute function only_close();

create trigger no_delete before delete on indicator for each row execute function refuse_change();

create trigger no_truncate before truncate on indicator execute function refuse_change();

create table measurement (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('measurement') stored,
  day date not null,
  f_indicator uuid,
  f_value numeric(9,3),
  f_reported_to uuid,
  f_note text,
  f_indicator__of text generated always as (case when f_indicator is null then null else 'indicator' end) stored,
  f_reported_to__of text generated always as (case when f_reported_to is null then null else 'body' end) stored,
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_indicator, f_indicator__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_reported_to, f_reported_to__of) references thing (tenant_id, id, kind)
);

comment on table measurement is 'class: event. mätning';

create unique index measurement_one_truth on measurement (tenant_id, id) where rec_to = 'infinity';

create index measurement_thing on measurement (tenant_id, id, rec_from);

create index measurement_f_indicator on measurement (tenant_id, f_indicator) where rec_to = 'infinity';

create index measurement_f_reported_to on measurement (tenant_id, f_reported_to) where rec_to = 'infinity';

alter table measurement enable row level security;

alter table measurement force row level security;

create policy own_tenant on measurement using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on measurement to ragang_app;

create trigger audit after insert or update on measurement for each row execute function audit_row();

create trigger only_close before update on measurement for each row execute function only_close();

create trigger no_delete before delete on measurement for each row execute function refuse_change();

create trigger no_truncate before truncate on measurement execute function refuse_change();

create table vision (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('vision') stored,
  valid daterange not null check (not isempty(valid)),
  f_title text,
  f_status text,
  f_text text,
  f_adopted_by text,
  f_adopted_on date,
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  exclude using gist (tenant_id with =, id with =, valid with &&) where (rec_to = 'infinity')
);

comment on table vision is 'class: state. vision';

create index vision_thing on vision (tenant_id, id, rec_from);

alter table vision enable row level security;

alter table vision force row level security;

create policy own_tenant on vision using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on vision to ragang_app;

create trigger audit after insert or update on vision for each row execute function audit_row();

create trigger only_close before update on vision for each row execute function only_close();

create trigger no_delete before delete on vision for each row execute function refuse_change();

create trigger no_truncate before truncate on vision execute function refuse_change();

create table delegation_item (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('delegation-item') stored,
  valid daterange not null check (not isempty(valid)),
  f_order uuid,
  f_number text,
  f_title text,
  f_matter_type text,
  f_delegate_kind text,
  f_delegate uuid,
  f_members uuid[],
  f_joint_mode text,
  f_substitutes uuid[],
  f_amount_min bigint,
  f_amount_max bigint,
  f_amount_inclusive boolean,
  f_amount_basis text,
  f_duration_max_months integer,
  f_unit uuid,
  f_area text,
  f_conditions text[],
  f_subdelegable boolean,
  f_reporting text,
  f_legal_basis text[],
  f_order__of text generated always as (case when f_order is null then null else 'delegation-order' end) stored,
  f_unit__of text generated always as (case when f_unit is null then null else 'unit' end) stored,
  f_delegate__of text check ((f_delegate__of is null) = (f_delegate is null) and f_delegate__of in ('post', 'body', 'person', 'assignment')),
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_order, f_order__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_delegate, f_delegate__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_unit, f_unit__of) references thing (tenant_id, id, kind),
  exclude using gist (tenant_id with =, id with =, valid with &&) where (rec_to = 'infinity')
);

comment on table delegation_item is 'class: state. punkt';

create index delegation_item_thing on delegation_item (tenant_id, id, rec_from);

create index delegation_item_f_order on delegation_item (tenant_id, f_order) where rec_to = 'infinity';

create index delegation_item_f_delegate on delegation_item (tenant_id, f_delegate) where rec_to = 'infinity';

create index delegation_item_f_unit on delegation_item (tenant_id, f_unit) where rec_to = 'infinity';

alter table delegation_item enable row level security;

alter table delegation_item force row level security;

create policy own_tenant on delegation_item using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on delegation_item to ragang_app;

create trigger audit after insert or update on delegation_item for each row execute function audit_row();

create trigger only_close before update on delegation_item for each row execute function only_close();

create trigger no_delete before delete on delegation_item for each row execute function refuse_change();

create trigger no_truncate before truncate on delegation_item execute function refuse_change();

create constraint trigger f_order_covered after insert on delegation_item deferrable initially deferred for each row execute function check_covered('f_order', 'delegation_order');

create constraint trigger still_covers after update on delegation_item deferrable initially deferred for each row execute function check_still_covers('sub_delegation', 'f_item');

create constraint trigger f_members_referred after insert on delegation_item deferrable initially deferred for each row execute function check_referred('f_members', 'post', 'person', 'assignment');

create constraint trigger f_substitutes_referred after insert on delegation_item deferrable initially deferred for each row execute function check_referred('f_substitutes', 'post', 'person');

create table delegation_order (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('delegation-order') stored,
  valid daterange not null check (not isempty(valid)),
  f_title text,
  f_body uuid,
  f_version text,
  f_status text,
  f_adopted_by text,
  f_adopted_on date,
  f_supersedes uuid,
  f_body__of text generated always as (case when f_body is null then null else 'body' end) stored,
  f_supersedes__of text generated always as (case when f_supersedes is null then null else 'delegation-order' end) stored,
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_body, f_body__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_supersedes, f_supersedes__of) references thing (tenant_id, id, kind),
  exclude using gist (tenant_id with =, id with =, valid with &&) where (rec_to = 'infinity')
);

comment on table delegation_order is 'class: state. delegationsordning';

create index delegation_order_thing on delegation_order (tenant_id, id, rec_from);

create index delegation_order_f_body on delegation_order (tenant_id, f_body) where rec_to = 'infinity';

create index delegation_order_f_supersedes on delegation_order (tenant_id, f_supersedes) where rec_to = 'infinity';

alter table delegation_order enable row level security;

alter table delegation_order force row level security;

create policy own_tenant on delegation_order using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on delegation_order to ragang_app;

create trigger audit after insert or update on delegation_order for each row execute function audit_row();

create trigger only_close before update on delegation_order for each row execute function only_close();

create trigger no_delete before delete on delegation_order for each row execute function refuse_change();

create trigger no_truncate before truncate on delegation_order execute function refuse_change();

create constraint trigger f_body_covered after insert on delegation_order deferrable initially deferred for each row execute function check_covered('f_body', 'body');

create constraint trigger still_covers after update on delegation_order deferrable initially deferred for each row execute function check_still_covers('delegation_item', 'f_order');

create table sub_delegation (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('sub-delegation') stored,
  valid daterange not null check (not isempty(valid)),
  f_item uuid,
  f_from_post uuid,
  f_to_post uuid,
  f_amount_max bigint,
  f_unit uuid,
  f_decided_on date,
  f_document text,
  f_notified_on date,
  f_item__of text generated always as (case when f_item is null then null else 'delegation-item' end) stored,
  f_from_post__of text generated always as (case when f_from_post is null then null else 'post' end) stored,
  f_to_post__of text generated always as (case when f_to_post is null then null else 'post' end) stored,
  f_unit__of text generated always as (case when f_unit is null then null else 'unit' end) stored,
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_item, f_item__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_from_post, f_from_post__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_to_post, f_to_post__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_unit, f_unit__of) references thing (tenant_id, id, kind),
  exclude using gist (tenant_id with =, id with =, valid with &&) where (rec_to = 'infinity')
);

comment on table sub_delegation is 'class: state. vidaredelegering';

create index sub_delegation_thing on sub_delegation (tenant_id, id, rec_from);

create index sub_delegation_f_item on sub_delegation (tenant_id, f_item) where rec_to = 'infinity';

create index sub_delegation_f_from_post on sub_delegation (tenant_id, f_from_post) where rec_to = 'infinity';

create index sub_delegation_f_to_post on sub_delegation (tenant_id, f_to_post) where rec_to = 'infinity';

create index sub_delegation_f_unit on sub_delegation (tenant_id, f_unit) where rec_to = 'infinity';

alter table sub_delegation enable row level security;

alter table sub_delegation force row level security;

create policy own_tenant on sub_delegation using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on sub_delegation to ragang_app;

create trigger audit after insert or update on sub_delegation for each row execute function audit_row();

create trigger only_close before update on sub_delegation for each row execute function only_close();

create trigger no_delete before delete on sub_delegation for each row execute function refuse_change();

create trigger no_truncate before truncate on sub_delegation execute function refuse_change();

create constraint trigger f_item_covered after insert on sub_delegation deferrable initially deferred for each row execute function check_covered('f_item', 'delegation_item');

create table urgent_mandate (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('urgent-mandate') stored,
  valid daterange not null check (not isempty(valid)),
  f_body uuid,
  f_members uuid[],
  f_adopted_by text,
  f_body__of text generated always as (case when f_body is null then null else 'body' end) stored,
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_body, f_body__of) references thing (tenant_id, id, kind),
  exclude using gist (tenant_id with =, id with =, valid with &&) where (rec_to = 'infinity')
);

comment on table urgent_mandate is 'class: state. brådskemandat';

create index urgent_mandate_thing on urgent_mandate (tenant_id, id, rec_from);

create index urgent_mandate_f_body on urgent_mandate (tenant_id, f_body) where rec_to = 'infinity';

alter table urgent_mandate enable row level security;

alter table urgent_mandate force row level security;

create policy own_tenant on urgent_mandate using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on urgent_mandate to ragang_app;

create trigger audit after insert or update on urgent_mandate for each row execute function audit_row();

create trigger only_close before update on urgent_mandate for each row execute function only_close();

create trigger no_delete before delete on urgent_mandate for each row execute function refuse_change();

create trigger no_truncate before truncate on urgent_mandate execute function refuse_change();

create constraint trigger f_body_covered after insert on urgent_mandate deferrable initially deferred for each row execute function check_covered('f_body', 'body');

create constraint trigger f_members_referred after insert on urgent_mandate deferrable initially deferred for each row execute function check_referred('f_members', 'person');

create table agreement (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('agreement') stored,
  valid daterange not null check (not isempty(valid)),
  f_collaboration uuid,
  f_title text,
  f_document_kind text,
  f_adopted_by text,
  f_document_ref text,
  f_ends_on date,
  f_renew_months integer,
  f_notice_months integer,
  f_exit_at_year_end boolean,
  f_notice_given_on date,
  f_collaboration__of text generated always as (case when f_collaboration is null then null else 'collaboration' end) stored,
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_collaboration, f_collaboration__of) references thing (tenant_id, id, kind),
  exclude using gist (tenant_id with =, id with =, valid with &&) where (rec_to = 'infinity')
);

comment on table agreement is 'class: state. avtal';

create index agreement_thing on agreement (tenant_id, id, rec_from);

create index agreement_f_collaboration on agreement (tenant_id, f_collaboration) where rec_to = 'infinity';

alter table agreement enable row level security;

alter table agreement force row level security;

create policy own_tenant on agreement using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on agreement to ragang_app;

create trigger audit after insert or update on agreement for each row execute function audit_row();

create trigger only_close before update on agreement for each row execute function only_close();

create trigger no_delete before delete on agreement for each row execute function refuse_change();

create trigger no_truncate before truncate on agreement execute function refuse_change();

create table claim_resolution (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('claim-resolution') stored,
  day date not null,
  f_subject uuid,
  f_attribute text,
  f_chosen uuid,
  f_reason text,
  f_chosen__of text generated always as (case when f_chosen is null then null else 'claim' end) stored,
  f_subject__of text check ((f_subject__of is null) = (f_subject is null) and f_subject__of in ('collaboration', 'company', 'body', 'agreement', 'vision')),
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_subject, f_subject__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_chosen, f_chosen__of) references thing (tenant_id, id, kind)
);

comment on table claim_resolution is 'class: event. avgörande';

create unique index claim_resolution_one_truth on claim_resolution (tenant_id, id) where rec_to = 'infinity';

create index claim_resolution_thing on claim_resolution (tenant_id, id, rec_from);

create index claim_resolution_f_subject on claim_resolution (tenant_id, f_subject) where rec_to = 'infinity';

create index claim_resolution_f_chosen on claim_resolution (tenant_id, f_chosen) where rec_to = 'infinity';

alter table claim_resolution enable row level security;

alter table claim_resolution force row level security;

create policy own_tenant on claim_resolution using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on claim_resolution to ragang_app;

create trigger audit after insert or update on claim_resolution for each row execute function audit_row();

create trigger only_close before update on claim_resolution for each row execute function only_close();

create trigger no_delete before delete on claim_resolution for each row execute function refuse_change();

create trigger no_truncate before truncate on claim_resolution execute function refuse_change();

create table claim (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('claim') stored,
  valid daterange not null check (not isempty(valid)),
  f_subject uuid,
  f_attribute text,
  f_value text,
  f_standing text,
  f_settled_by text,
  f_subject__of text check ((f_subject__of is null) = (f_subject is null) and f_subject__of in ('collaboration', 'company', 'body', 'agreement', 'vision')),
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_subject, f_subject__of) references thing (tenant_id, id, kind),
  exclude using gist (tenant_id with =, id with =, valid with &&) where (rec_to = 'infinity')
);

comment on table claim is 'class: state. uppgift';

create index claim_thing on claim (tenant_id, id, rec_from);

create index claim_f_subject on claim (tenant_id, f_subject) where rec_to = 'infinity';

alter table claim enable row level security;

alter table claim force row level security;

create policy own_tenant on claim using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on claim to ragang_app;

create trigger audit after insert or update on claim for each row execute function audit_row();

create trigger only_close before update on claim for each row execute function only_close();

create trigger no_delete before delete on claim for each row execute function refuse_change();

create trigger no_truncate before truncate on claim execute function refuse_change();

create table collaboration_party (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('collaboration-party') stored,
  valid daterange not null check (not isempty(valid)),
  f_collaboration uuid,
  f_name text,
  f_municipality text,
  f_cost_share numeric(9,3),
  f_vote_share numeric(9,3),
  f_collaboration__of text generated always as (case when f_collaboration is null then null else 'collaboration' end) stored,
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_collaboration, f_collaboration__of) references thing (tenant_id, id, kind),
  exclude using gist (tenant_id with =, id with =, valid with &&) where (rec_to = 'infinity')
);

comment on table collaboration_party is 'class: state. part';

create index collaboration_party_thing on collaboration_party (tenant_id, id, rec_from);

create index collaboration_party_f_collaboration on collaboration_party (tenant_id, f_collaboration) where rec_to = 'infinity';

alter table collaboration_party enable row level security;

alter table collaboration_party force row level security;

create policy own_tenant on collaboration_party using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on collaboration_party to ragang_app;

create trigger audit after insert or update on collaboration_party for each row execute function audit_row();

create trigger only_close before update on collaboration_party for each row execute function only_close();

create trigger no_delete before delete on collaboration_party for each row execute function refuse_change();

create trigger no_truncate before truncate on collaboration_party execute function refuse_change();

create constraint trigger f_collaboration_covered after insert on collaboration_party deferrable initially deferred for each row execute function check_covered('f_collaboration', 'collaboration');

create table collaboration (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('collaboration') stored,
  valid daterange not null check (not isempty(valid)),
  f_name text,
  f_form text,
  f_form_certainty text,
  f_assumed_form text,
  f_federation_kind text,
  f_own_role text,
  f_purpose text,
  f_scope text[],
  f_status text,
  f_host_body uuid,
  f_start_year integer,
  f_resident_info text,
  f_dissent text,
  f_host_body__of text generated always as (case when f_host_body is null then null else 'body' end) stored,
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_host_body, f_host_body__of) references thing (tenant_id, id, kind),
  exclude using gist (tenant_id with =, id with =, valid with &&) where (rec_to = 'infinity')
);

comment on table collaboration is 'class: state. samarbete';

create index collaboration_thing on collaboration (tenant_id, id, rec_from);

create index collaboration_f_host_body on collaboration (tenant_id, f_host_body) where rec_to = 'infinity';

alter table collaboration enable row level security;

alter table collaboration force row level security;

create policy own_tenant on collaboration using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on collaboration to ragang_app;

create trigger audit after insert or update on collaboration for each row execute function audit_row();

create trigger only_close before update on collaboration for each row execute function only_close();

create trigger no_delete before delete on collaboration for each row execute function refuse_change();

create trigger no_truncate before truncate on collaboration execute function refuse_change();

create constraint trigger still_covers after update on collaboration deferrable initially deferred for each row execute function check_still_covers('collaboration_party', 'f_collaboration');

create table cost (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('cost') stored,
  day date not null,
  f_subject uuid,
  f_year integer,
  f_budget bigint,
  f_actual bigint,
  f_alternative bigint,
  f_allocation_key text,
  f_subject__of text check ((f_subject__of is null) = (f_subject is null) and f_subject__of in ('collaboration')),
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_subject, f_subject__of) references thing (tenant_id, id, kind)
);

comment on table cost is 'class: event. kostnad';

create unique index cost_one_truth on cost (tenant_id, id) where rec_to = 'infinity';

create index cost_thing on cost (tenant_id, id, rec_from);

create index cost_f_subject on cost (tenant_id, f_subject) where rec_to = 'infinity';

alter table cost enable row level security;

alter table cost force row level security;

create policy own_tenant on cost using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on cost to ragang_app;

create trigger audit after insert or update on cost for each row execute function audit_row();

create trigger only_close before update on cost for each row execute function only_close();

create trigger no_delete before delete on cost for each row execute function refuse_change();

create trigger no_truncate before truncate on cost execute function refuse_change();

create table decision_right (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('decision-right') stored,
  valid daterange not null check (not isempty(valid)),
  f_subject uuid,
  f_question text,
  f_matter_type text,
  f_organ uuid,
  f_organ_text text,
  f_consultation text,
  f_clause text,
  f_organ__of text generated always as (case when f_organ is null then null else 'body' end) stored,
  f_subject__of text check ((f_subject__of is null) = (f_subject is null) and f_subject__of in ('collaboration', 'company')),
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_subject, f_subject__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_organ, f_organ__of) references thing (tenant_id, id, kind),
  exclude using gist (tenant_id with =, id with =, valid with &&) where (rec_to = 'infinity')
);

comment on table decision_right is 'class: state. beslutsrätt';

create index decision_right_thing on decision_right (tenant_id, id, rec_from);

create index decision_right_f_subject on decision_right (tenant_id, f_subject) where rec_to = 'infinity';

create index decision_right_f_organ on decision_right (tenant_id, f_organ) where rec_to = 'infinity';

alter table decision_right enable row level security;

alter table decision_right force row level security;

create policy own_tenant on decision_right using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on decision_right to ragang_app;

create trigger audit after insert or update on decision_right for each row execute function audit_row();

create trigger only_close before update on decision_right for each row execute function only_close();

create trigger no_delete before delete on decision_right for each row execute function refuse_change();

create trigger no_truncate before truncate on decision_right execute function refuse_change();

create table position (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('position') stored,
  day date not null,
  f_collaboration uuid,
  f_title text,
  f_text text,
  f_body uuid,
  f_paragraph text,
  f_how_voted text,
  f_collaboration__of text generated always as (case when f_collaboration is null then null else 'collaboration' end) stored,
  f_body__of text generated always as (case when f_body is null then null else 'body' end) stored,
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_collaboration, f_collaboration__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_body, f_body__of) references thing (tenant_id, id, kind)
);

comment on table position is 'class: event. ståndpunkt';

create unique index position_one_truth on position (tenant_id, id) where rec_to = 'infinity';

create index position_thing on position (tenant_id, id, rec_from);

create index position_f_collaboration on position (tenant_id, f_collaboration) where rec_to = 'infinity';

create index position_f_body on position (tenant_id, f_body) where rec_to = 'infinity';

alter table position enable row level security;

alter table position force row level security;

create policy own_tenant on position using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on position to ragang_app;

create trigger audit after insert or update on position for each row execute function audit_row('f_how_voted');

create trigger only_close before update on position for each row execute function only_close();

create trigger no_delete before delete on position for each row execute function refuse_change();

create trigger no_truncate before truncate on position execute function refuse_change();

create table report_received (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('report-received') stored,
  day date not null,
  f_subject uuid,
  f_to_body uuid,
  f_title text,
  f_report_kind text,
  f_paragraph text,
  f_to_body__of text generated always as (case when f_to_body is null then null else 'body' end) stored,
  f_subject__of text check ((f_subject__of is null) = (f_subject is null) and f_subject__of in ('collaboration', 'company')),
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_subject, f_subject__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_to_body, f_to_body__of) references thing (tenant_id, id, kind)
);

comment on table report_received is 'class: event. rapport';

create unique index report_received_one_truth on report_received (tenant_id, id) where rec_to = 'infinity';

create index report_received_thing on report_received (tenant_id, id, rec_from);

create index report_received_f_subject on report_received (tenant_id, f_subject) where rec_to = 'infinity';

create index report_received_f_to_body on report_received (tenant_id, f_to_body) where rec_to = 'infinity';

alter table report_received enable row level security;

alter table report_received force row level security;

create policy own_tenant on report_received using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on report_received to ragang_app;

create trigger audit after insert or update on report_received for each row execute function audit_row();

create trigger only_close before update on report_received for each row execute function only_close();

create trigger no_delete before delete on report_received for each row execute function refuse_change();

create trigger no_truncate before truncate on report_received execute function refuse_change();

create table representation (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('representation') stored,
  valid daterange not null check (not isempty(valid)),
  f_collaboration uuid,
  f_person uuid,
  f_role text,
  f_elected_by text,
  f_is_council_member boolean,
  f_collaboration__of text generated always as (case when f_collaboration is null then null else 'collaboration' end) stored,
  f_person__of text generated always as (case when f_person is null then null else 'person' end) stored,
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_collaboration, f_collaboration__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_person, f_person__of) references thing (tenant_id, id, kind),
  exclude using gist (tenant_id with =, id with =, valid with &&) where (rec_to = 'infinity')
);

comment on table representation is 'class: state. representant';

create index representation_thing on representation (tenant_id, id, rec_from);

create index representation_f_collaboration on representation (tenant_id, f_collaboration) where rec_to = 'infinity';

create index representation_f_person on representation (tenant_id, f_person) where rec_to = 'infinity';

alter table representation enable row level security;

alter table representation force row level security;

create policy own_tenant on representation using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on representation to ragang_app;

create trigger audit after insert or update on representation for each row execute function audit_row();

create trigger only_close before update on representation for each row execute function only_close();

create trigger no_delete before delete on representation for each row execute function refuse_change();

create trigger no_truncate before truncate on representation execute function refuse_change();

create table review (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('review') stored,
  day date not null,
  f_scope text,
  f_subject uuid,
  f_includes_alternatives boolean,
  f_body uuid,
  f_paragraph text,
  f_body__of text generated always as (case when f_body is null then null else 'body' end) stored,
  f_subject__of text check ((f_subject__of is null) = (f_subject is null) and f_subject__of in ('collaboration')),
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_subject, f_subject__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_body, f_body__of) references thing (tenant_id, id, kind)
);

comment on table review is 'class: event. översyn';

create unique index review_one_truth on review (tenant_id, id) where rec_to = 'infinity';

create index review_thing on review (tenant_id, id, rec_from);

create index review_f_subject on review (tenant_id, f_subject) where rec_to = 'infinity';

create index review_f_body on review (tenant_id, f_body) where rec_to = 'infinity';

alter table review enable row level security;

alter table review force row level security;

create policy own_tenant on review using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on review to ragang_app;

create trigger audit after insert or update on review for each row execute function audit_row();

create trigger only_close before update on review for each row execute function only_close();

create trigger no_delete before delete on review for each row execute function refuse_change();

create trigger no_truncate before truncate on review execute function refuse_change();

create table articles (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('articles') stored,
  valid daterange not null check (not isempty(valid)),
  f_company uuid,
  f_purpose_clause text,
  f_powers_frame text,
  f_council_opinion_clause text,
  f_insight_clause text,
  f_approved_by_council text,
  f_bound_by_partly_owned_terms boolean,
  f_meeting_on date,
  f_company__of text generated always as (case when f_company is null then null else 'company' end) stored,
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_company, f_company__of) references thing (tenant_id, id, kind),
  exclude using gist (tenant_id with =, id with =, valid with &&) where (rec_to = 'infinity')
);

comment on table articles is 'class: state. bolagsordning';

create index articles_thing on articles (tenant_id, id, rec_from);

create index articles_f_company on articles (tenant_id, f_company) where rec_to = 'infinity';

alter table articles enable row level security;

alter table articles force row level security;

create policy own_tenant on articles using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on articles to ragang_app;

create trigger audit after insert or update on articles for each row execute function audit_row();

create trigger only_close before update on articles for each row execute function only_close();

create trigger no_delete before delete on articles for each row execute function refuse_change();

create trigger no_truncate before truncate on articles execute function refuse_change();

create constraint trigger f_company_covered after insert on articles deferrable initially deferred for each row execute function check_covered('f_company', 'company');

create table company (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('company') stored,
  valid daterange not null check (not isempty(valid)),
  f_name text,
  f_org_number text,
  f_ownership text,
  f_company_kind text,
  f_parent uuid,
  f_share numeric(9,3),
  f_purpose text,
  f_ceo uuid,
  f_parent__of text generated always as (case when f_parent is null then null else 'company' end) stored,
  f_ceo__of text generated always as (case when f_ceo is null then null else 'person' end) stored,
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_parent, f_parent__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_ceo, f_ceo__of) references thing (tenant_id, id, kind),
  exclude using gist (tenant_id with =, id with =, valid with &&) where (rec_to = 'infinity')
);

comment on table company is 'class: state. bolag';

create index company_thing on company (tenant_id, id, rec_from);

create index company_f_parent on company (tenant_id, f_parent) where rec_to = 'infinity';

create index company_f_ceo on company (tenant_id, f_ceo) where rec_to = 'infinity';

alter table company enable row level security;

alter table company force row level security;

create policy own_tenant on company using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on company to ragang_app;

create trigger audit after insert or update on company for each row execute function audit_row();

create trigger only_close before update on company for each row execute function only_close();

create trigger no_delete before delete on company for each row execute function refuse_change();

create trigger no_truncate before truncate on company execute function refuse_change();

create constraint trigger still_covers after update on company deferrable initially deferred for each row execute function check_still_covers('articles', 'f_company', 'directive', 'f_company');

create table directive_clause (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('directive-clause') stored,
  valid daterange not null check (not isempty(valid)),
  f_directive uuid,
  f_clause_type text,
  f_paragraph text,
  f_text text,
  f_threshold bigint,
  f_days integer,
  f_recipient uuid,
  f_required_by text,
  f_directive__of text generated always as (case when f_directive is null then null else 'directive' end) stored,
  f_recipient__of text generated always as (case when f_recipient is null then null else 'body' end) stored,
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_directive, f_directive__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_recipient, f_recipient__of) references thing (tenant_id, id, kind),
  exclude using gist (tenant_id with =, id with =, valid with &&) where (rec_to = 'infinity')
);

comment on table directive_clause is 'class: state. klausul';

create index directive_clause_thing on directive_clause (tenant_id, id, rec_from);

create index directive_clause_f_directive on directive_clause (tenant_id, f_directive) where rec_to = 'infinity';

create index directive_clause_f_recipient on directive_clause (tenant_id, f_recipient) where rec_to = 'infinity';

alter table directive_clause enable row level security;

alter table directive_clause force row level security;

create policy own_tenant on directive_clause using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on directive_clause to ragang_app;

create trigger audit after insert or update on directive_clause for each row execute function audit_row();

create trigger only_close before update on directive_clause for each row execute function only_close();

create trigger no_delete before delete on directive_clause for each row execute function refuse_change();

create trigger no_truncate before truncate on directive_clause execute function refuse_change();

create constraint trigger f_directive_covered after insert on directive_clause deferrable initially deferred for each row execute function check_covered('f_directive', 'directive');

create table directive (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('directive') stored,
  valid daterange not null check (not isempty(valid)),
  f_company uuid,
  f_title text,
  f_adopted_by text,
  f_adopted_on date,
  f_meeting_on date,
  f_review_due date,
  f_common_directive uuid,
  f_company__of text generated always as (case when f_company is null then null else 'company' end) stored,
  f_common_directive__of text generated always as (case when f_common_directive is null then null else 'directive' end) stored,
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_company, f_company__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_common_directive, f_common_directive__of) references thing (tenant_id, id, kind),
  exclude using gist (tenant_id with =, id with =, valid with &&) where (rec_to = 'infinity')
);

comment on table directive is 'class: state. ägardirektiv';

create index directive_thing on directive (tenant_id, id, rec_from);

create index directive_f_company on directive (tenant_id, f_company) where rec_to = 'infinity';

create index directive_f_common_directive on directive (tenant_id, f_common_directive) where rec_to = 'infinity';

alter table directive enable row level security;

alter table directive force row level security;

create policy own_tenant on directive using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on directive to ragang_app;

create trigger audit after insert or update on directive for each row execute function audit_row();

create trigger only_close before update on directive for each row execute function only_close();

create trigger no_delete before delete on directive for each row execute function refuse_change();

create trigger no_truncate before truncate on directive execute function refuse_change();

create constraint trigger f_company_covered after insert on directive deferrable initially deferred for each row execute function check_covered('f_company', 'company');

create constraint trigger still_covers after update on directive deferrable initially deferred for each row execute function check_still_covers('directive_clause', 'f_directive');

create table financial_report (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('financial-report') stored,
  day date not null,
  f_subject uuid,
  f_title text,
  f_project text,
  f_budget bigint,
  f_forecast bigint,
  f_reported_on date,
  f_reported_to uuid,
  f_reported_to__of text generated always as (case when f_reported_to is null then null else 'body' end) stored,
  f_subject__of text check ((f_subject__of is null) = (f_subject is null) and f_subject__of in ('body', 'company')),
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_subject, f_subject__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_reported_to, f_reported_to__of) references thing (tenant_id, id, kind)
);

comment on table financial_report is 'class: event. ekonomisk rapport';

create unique index financial_report_one_truth on financial_report (tenant_id, id) where rec_to = 'infinity';

create index financial_report_thing on financial_report (tenant_id, id, rec_from);

create index financial_report_f_subject on financial_report (tenant_id, f_subject) where rec_to = 'infinity';

create index financial_report_f_reported_to on financial_report (tenant_id, f_reported_to) where rec_to = 'infinity';

alter table financial_report enable row level security;

alter table financial_report force row level security;

create policy own_tenant on financial_report using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on financial_report to ragang_app;

create trigger audit after insert or update on financial_report for each row execute function audit_row();

create trigger only_close before update on financial_report for each row execute function only_close();

create trigger no_delete before delete on financial_report for each row execute function refuse_change();

create trigger no_truncate before truncate on financial_report execute function refuse_change();

create table submission (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('submission') stored,
  day date not null,
  f_company uuid,
  f_matter uuid,
  f_opinion_on date,
  f_paragraph text,
  f_company__of text generated always as (case when f_company is null then null else 'company' end) stored,
  f_matter__of text generated always as (case when f_matter is null then null else 'matter' end) stored,
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_company, f_company__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_matter, f_matter__of) references thing (tenant_id, id, kind)
);

comment on table submission is 'class: event. underställning';

create unique index submission_one_truth on submission (tenant_id, id) where rec_to = 'infinity';

create index submission_thing on submission (tenant_id, id, rec_from);

create index submission_f_company on submission (tenant_id, f_company) where rec_to = 'infinity';

create index submission_f_matter on submission (tenant_id, f_matter) where rec_to = 'infinity';

alter table submission enable row level security;

alter table submission force row level security;

create policy own_tenant on submission using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on submission to ragang_app;

create trigger audit after insert or update on submission for each row execute function audit_row();

create trigger only_close before update on submission for each row execute function only_close();

create trigger no_delete before delete on submission for each row execute function refuse_change();

create trigger no_truncate before truncate on submission execute function refuse_change();

create table supervision_decision (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('supervision-decision') stored,
  day date not null,
  f_company uuid,
  f_year integer,
  f_body uuid,
  f_result text,
  f_measures text,
  f_paragraph text,
  f_company__of text generated always as (case when f_company is null then null else 'company' end) stored,
  f_body__of text generated always as (case when f_body is null then null else 'body' end) stored,
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_company, f_company__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_body, f_body__of) references thing (tenant_id, id, kind)
);

comment on table supervision_decision is 'class: event. uppsiktsbeslut';

create unique index supervision_decision_one_truth on supervision_decision (tenant_id, id) where rec_to = 'infinity';

create index supervision_decision_thing on supervision_decision (tenant_id, id, rec_from);

create index supervision_decision_f_company on supervision_decision (tenant_id, f_company) where rec_to = 'infinity';

create index supervision_decision_f_body on supervision_decision (tenant_id, f_body) where rec_to = 'infinity';

alter table supervision_decision enable row level security;

alter table supervision_decision force row level security;

create policy own_tenant on supervision_decision using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on supervision_decision to ragang_app;

create trigger audit after insert or update on supervision_decision for each row execute function audit_row();

create trigger only_close before update on supervision_decision for each row execute function only_close();

create trigger no_delete before delete on supervision_decision for each row execute function refuse_change();

create trigger no_truncate before truncate on supervision_decision execute function refuse_change();

create table assessment (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('assessment') stored,
  day date not null,
  f_matter uuid,
  f_question text,
  f_value boolean,
  f_by text,
  f_reason text,
  f_matter__of text generated always as (case when f_matter is null then null else 'matter' end) stored,
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_matter, f_matter__of) references thing (tenant_id, id, kind)
);

comment on table assessment is 'class: event. bedömning';

create unique index assessment_one_truth on assessment (tenant_id, id) where rec_to = 'infinity';

create index assessment_thing on assessment (tenant_id, id, rec_from);

create index assessment_f_matter on assessment (tenant_id, f_matter) where rec_to = 'infinity';

alter table assessment enable row level security;

alter table assessment force row level security;

create policy own_tenant on assessment using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on assessment to ragang_app;

create trigger audit after insert or update on assessment for each row execute function audit_row('f_by');

create trigger only_close before update on assessment for each row execute function only_close();

create trigger no_delete before delete on assessment for each row execute function refuse_change();

create trigger no_truncate before truncate on assessment execute function refuse_change();

create table decision (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('decision') stored,
  day date not null,
  f_number text,
  f_title text,
  f_matter uuid,
  f_kind text,
  f_body uuid,
  f_maker_kind text,
  f_maker uuid,
  f_maker_person uuid,
  f_members uuid[],
  f_co_signer uuid,
  f_co_signer_role text,
  f_stated_maker text,
  f_basis text,
  f_item uuid,
  f_sub_delegation uuid,
  f_law text[],
  f_meeting uuid,
  f_amount bigint,
  f_amount_basis text,
  f_duration_months integer,
  f_until_further_notice boolean,
  f_terminable boolean,
  f_unit uuid,
  f_is_urgent boolean,
  f_urgent_reason text,
  f_needed_by date,
  f_company uuid,
  f_binds_organization boolean,
  f_appealed_on date,
  f_matter__of text generated always as (case when f_matter is null then null else 'matter' end) stored,
  f_body__of text generated always as (case when f_body is null then null else 'body' end) stored,
  f_maker_person__of text generated always as (case when f_maker_person is null then null else 'person' end) stored,
  f_item__of text generated always as (case when f_item is null then null else 'delegation-item' end) stored,
  f_sub_delegation__of text generated always as (case when f_sub_delegation is null then null else 'sub-delegation' end) stored,
  f_meeting__of text generated always as (case when f_meeting is null then null else 'meeting' end) stored,
  f_unit__of text generated always as (case when f_unit is null then null else 'unit' end) stored,
  f_company__of text generated always as (case when f_company is null then null else 'company' end) stored,
  f_maker__of text check ((f_maker__of is null) = (f_maker is null) and f_maker__of in ('body', 'post', 'assignment', 'person')),
  f_co_signer__of text check ((f_co_signer__of is null) = (f_co_signer is null) and f_co_signer__of in ('post', 'person', 'assignment')),
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_matter, f_matter__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_body, f_body__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_maker, f_maker__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_maker_person, f_maker_person__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_co_signer, f_co_signer__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_item, f_item__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_sub_delegation, f_sub_delegation__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_meeting, f_meeting__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_unit, f_unit__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_company, f_company__of) references thing (tenant_id, id, kind)
);

comment on table decision is 'class: event. beslut';

create unique index decision_one_truth on decision (tenant_id, id) where rec_to = 'infinity';

create index decision_thing on decision (tenant_id, id, rec_from);

create index decision_f_matter on decision (tenant_id, f_matter) where rec_to = 'infinity';

create index decision_f_body on decision (tenant_id, f_body) where rec_to = 'infinity';

create index decision_f_maker on decision (tenant_id, f_maker) where rec_to = 'infinity';

create index decision_f_maker_person on decision (tenant_id, f_maker_person) where rec_to = 'infinity';

create index decision_f_co_signer on decision (tenant_id, f_co_signer) where rec_to = 'infinity';

create index decision_f_item on decision (tenant_id, f_item) where rec_to = 'infinity';

create index decision_f_sub_delegation on decision (tenant_id, f_sub_delegation) where rec_to = 'infinity';

create index decision_f_meeting on decision (tenant_id, f_meeting) where rec_to = 'infinity';

create index decision_f_unit on decision (tenant_id, f_unit) where rec_to = 'infinity';

create index decision_f_company on decision (tenant_id, f_company) where rec_to = 'infinity';

alter table decision enable row level security;

alter table decision force row level security;

create policy own_tenant on decision using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on decision to ragang_app;

create trigger audit after insert or update on decision for each row execute function audit_row('f_title', 'f_stated_maker');

create trigger only_close before update on decision for each row execute function only_close();

create trigger no_delete before delete on decision for each row execute function refuse_change();

create trigger no_truncate before truncate on decision execute function refuse_change();

create constraint trigger f_members_referred after insert on decision deferrable initially deferred for each row execute function check_referred('f_members', 'post', 'person', 'assignment');

create table delegation_report (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('delegation-report') stored,
  day date not null,
  f_body uuid,
  f_meeting uuid,
  f_decisions uuid[],
  f_paragraph text,
  f_body__of text generated always as (case when f_body is null then null else 'body' end) stored,
  f_meeting__of text generated always as (case when f_meeting is null then null else 'meeting' end) stored,
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_body, f_body__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_meeting, f_meeting__of) references thing (tenant_id, id, kind)
);

comment on table delegation_report is 'class: event. anmälan';

create unique index delegation_report_one_truth on delegation_report (tenant_id, id) where rec_to = 'infinity';

create index delegation_report_thing on delegation_report (tenant_id, id, rec_from);

create index delegation_report_f_body on delegation_report (tenant_id, f_body) where rec_to = 'infinity';

create index delegation_report_f_meeting on delegation_report (tenant_id, f_meeting) where rec_to = 'infinity';

alter table delegation_report enable row level security;

alter table delegation_report force row level security;

create policy own_tenant on delegation_report using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on delegation_report to ragang_app;

create trigger audit after insert or update on delegation_report for each row execute function audit_row();

create trigger only_close before update on delegation_report for each row execute function only_close();

create trigger no_delete before delete on delegation_report for each row execute function refuse_change();

create trigger no_truncate before truncate on delegation_report execute function refuse_change();

create constraint trigger f_decisions_referred after insert on delegation_report deferrable initially deferred for each row execute function check_referred('f_decisions', 'decision');

create table execution_action (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('execution-action') stored,
  day date not null,
  f_matter uuid,
  f_decision uuid,
  f_title text,
  f_action_kind text,
  f_own_decision uuid,
  f_reversible boolean,
  f_cost bigint,
  f_matter__of text generated always as (case when f_matter is null then null else 'matter' end) stored,
  f_decision__of text generated always as (case when f_decision is null then null else 'decision' end) stored,
  f_own_decision__of text generated always as (case when f_own_decision is null then null else 'decision' end) stored,
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_matter, f_matter__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_decision, f_decision__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_own_decision, f_own_decision__of) references thing (tenant_id, id, kind)
);

comment on table execution_action is 'class: event. verkställighet';

create unique index execution_action_one_truth on execution_action (tenant_id, id) where rec_to = 'infinity';

create index execution_action_thing on execution_action (tenant_id, id, rec_from);

create index execution_action_f_matter on execution_action (tenant_id, f_matter) where rec_to = 'infinity';

create index execution_action_f_decision on execution_action (tenant_id, f_decision) where rec_to = 'infinity';

create index execution_action_f_own_decision on execution_action (tenant_id, f_own_decision) where rec_to = 'infinity';

alter table execution_action enable row level security;

alter table execution_action force row level security;

create policy own_tenant on execution_action using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on execution_action to ragang_app;

create trigger audit after insert or update on execution_action for each row execute function audit_row();

create trigger only_close before update on execution_action for each row execute function only_close();

create trigger no_delete before delete on execution_action for each row execute function refuse_change();

create trigger no_truncate before truncate on execution_action execute function refuse_change();

create table follow_up (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('follow-up') stored,
  day date not null,
  f_decision uuid,
  f_step text,
  f_due date,
  f_done_on date,
  f_responsible text,
  f_result text,
  f_deviation boolean,
  f_deviation_reason text,
  f_deviation_decided_by uuid,
  f_professional_duty boolean,
  f_decision__of text generated always as (case when f_decision is null then null else 'decision' end) stored,
  f_deviation_decided_by__of text generated always as (case when f_deviation_decided_by is null then null else 'decision' end) stored,
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_decision, f_decision__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_deviation_decided_by, f_deviation_decided_by__of) references thing (tenant_id, id, kind)
);

comment on table follow_up is 'class: event. uppföljning';

create unique index follow_up_one_truth on follow_up (tenant_id, id) where rec_to = 'infinity';

create index follow_up_thing on follow_up (tenant_id, id, rec_from);

create index follow_up_f_decision on follow_up (tenant_id, f_decision) where rec_to = 'infinity';

create index follow_up_f_deviation_decided_by on follow_up (tenant_id, f_deviation_decided_by) where rec_to = 'infinity';

alter table follow_up enable row level security;

alter table follow_up force row level security;

create policy own_tenant on follow_up using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on follow_up to ragang_app;

create trigger audit after insert or update on follow_up for each row execute function audit_row('f_responsible');

create trigger only_close before update on follow_up for each row execute function only_close();

create trigger no_delete before delete on follow_up for each row execute function refuse_change();

create trigger no_truncate before truncate on follow_up execute function refuse_change();

create table matter (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('matter') stored,
  day date not null,
  f_diary_number text,
  f_title text,
  f_matter_type text,
  f_body uuid,
  f_status text,
  f_individual boolean,
  f_touches_vision_goal boolean,
  f_counterparty text,
  f_body__of text generated always as (case when f_body is null then null else 'body' end) stored,
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_body, f_body__of) references thing (tenant_id, id, kind)
);

comment on table matter is 'class: event. ärende';

create unique index matter_one_truth on matter (tenant_id, id) where rec_to = 'infinity';

create index matter_thing on matter (tenant_id, id, rec_from);

create index matter_f_body on matter (tenant_id, f_body) where rec_to = 'infinity';

alter table matter enable row level security;

alter table matter force row level security;

create policy own_tenant on matter using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on matter to ragang_app;

create trigger audit after insert or update on matter for each row execute function audit_row('f_title', 'f_counterparty');

create trigger only_close before update on matter for each row execute function only_close();

create trigger no_delete before delete on matter for each row execute function refuse_change();

create trigger no_truncate before truncate on matter execute function refuse_change();

create table contact (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('contact') stored,
  day date not null,
  f_title text,
  f_contact_kind text,
  f_matter uuid,
  f_from uuid,
  f_to uuid,
  f_participants uuid[],
  f_external_party text,
  f_chair_informed boolean,
  f_requests_outcome boolean,
  f_legal_basis text,
  f_place text,
  f_agenda boolean,
  f_leisure_share numeric(9,3),
  f_host_benefit bigint,
  f_cost_recorded boolean,
  f_new_facts boolean,
  f_relevant_for_decision boolean,
  f_recipient_role text,
  f_documented_on date,
  f_document_ref text,
  f_matter__of text generated always as (case when f_matter is null then null else 'matter' end) stored,
  f_from__of text check ((f_from__of is null) = (f_from is null) and f_from__of in ('assignment', 'post')),
  f_to__of text check ((f_to__of is null) = (f_to is null) and f_to__of in ('post', 'assignment', 'unit')),
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_matter, f_matter__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_from, f_from__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_to, f_to__of) references thing (tenant_id, id, kind)
);

comment on table contact is 'class: event. kontakt';

create unique index contact_one_truth on contact (tenant_id, id) where rec_to = 'infinity';

create index contact_thing on contact (tenant_id, id, rec_from);

create index contact_f_matter on contact (tenant_id, f_matter) where rec_to = 'infinity';

create index contact_f_from on contact (tenant_id, f_from) where rec_to = 'infinity';

create index contact_f_to on contact (tenant_id, f_to) where rec_to = 'infinity';

alter table contact enable row level security;

alter table contact force row level security;

create policy own_tenant on contact using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on contact to ragang_app;

create trigger audit after insert or update on contact for each row execute function audit_row('f_title', 'f_external_party');

create trigger only_close before update on contact for each row execute function only_close();

create trigger no_delete before delete on contact for each row execute function refuse_change();

create trigger no_truncate before truncate on contact execute function refuse_change();

create constraint trigger f_participants_referred after insert on contact deferrable initially deferred for each row execute function check_referred('f_participants', 'assignment', 'post', 'person');

create table deviation (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('deviation') stored,
  day date not null,
  f_title text,
  f_subject uuid,
  f_matter uuid,
  f_amount bigint,
  f_material boolean,
  f_reported_on date,
  f_reported_to uuid,
  f_how_learned text,
  f_matter__of text generated always as (case when f_matter is null then null else 'matter' end) stored,
  f_reported_to__of text generated always as (case when f_reported_to is null then null else 'body' end) stored,
  f_subject__of text check ((f_subject__of is null) = (f_subject is null) and f_subject__of in ('company', 'body', 'collaboration')),
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_subject, f_subject__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_matter, f_matter__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_reported_to, f_reported_to__of) references thing (tenant_id, id, kind)
);

comment on table deviation is 'class: event. avvikelse';

create unique index deviation_one_truth on deviation (tenant_id, id) where rec_to = 'infinity';

create index deviation_thing on deviation (tenant_id, id, rec_from);

create index deviation_f_subject on deviation (tenant_id, f_subject) where rec_to = 'infinity';

create index deviation_f_matter on deviation (tenant_id, f_matter) where rec_to = 'infinity';

create index deviation_f_reported_to on deviation (tenant_id, f_reported_to) where rec_to = 'infinity';

alter table deviation enable row level security;

alter table deviation force row level security;

create policy own_tenant on deviation using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on deviation to ragang_app;

create trigger audit after insert or update on deviation for each row execute function audit_row();

create trigger only_close before update on deviation for each row execute function only_close();

create trigger no_delete before delete on deviation for each row execute function refuse_change();

create trigger no_truncate before truncate on deviation execute function refuse_change();

create table instruction (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('instruction') stored,
  day date not null,
  f_content text,
  f_from uuid,
  f_to uuid,
  f_matter uuid,
  f_instruction_kind text,
  f_channel text,
  f_requests_outcome boolean,
  f_chair_informed boolean,
  f_legal_basis text,
  f_matter__of text generated always as (case when f_matter is null then null else 'matter' end) stored,
  f_from__of text check ((f_from__of is null) = (f_from is null) and f_from__of in ('assignment', 'post')),
  f_to__of text check ((f_to__of is null) = (f_to is null) and f_to__of in ('post', 'unit', 'assignment')),
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_from, f_from__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_to, f_to__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_matter, f_matter__of) references thing (tenant_id, id, kind)
);

comment on table instruction is 'class: event. instruktion';

create unique index instruction_one_truth on instruction (tenant_id, id) where rec_to = 'infinity';

create index instruction_thing on instruction (tenant_id, id, rec_from);

create index instruction_f_from on instruction (tenant_id, f_from) where rec_to = 'infinity';

create index instruction_f_to on instruction (tenant_id, f_to) where rec_to = 'infinity';

create index instruction_f_matter on instruction (tenant_id, f_matter) where rec_to = 'infinity';

alter table instruction enable row level security;

alter table instruction force row level security;

create policy own_tenant on instruction using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on instruction to ragang_app;

create trigger audit after insert or update on instruction for each row execute function audit_row('f_content');

create trigger only_close before update on instruction for each row execute function only_close();

create trigger no_delete before delete on instruction for each row execute function refuse_change();

create trigger no_truncate before truncate on instruction execute function refuse_change();

create table threat_incident (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('threat-incident') stored,
  day date not null,
  f_target uuid,
  f_target_kind text,
  f_actions text[],
  f_risk_assessment_on date,
  f_training_done boolean,
  f_target__of text generated always as (case when f_target is null then null else 'assignment' end) stored,
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'secret' check (disclosure in ('secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_target, f_target__of) references thing (tenant_id, id, kind)
);

comment on table threat_incident is 'class: event. hothändelse';

create unique index threat_incident_one_truth on threat_incident (tenant_id, id) where rec_to = 'infinity';

create index threat_incident_thing on threat_incident (tenant_id, id, rec_from);

create index threat_incident_f_target on threat_incident (tenant_id, f_target) where rec_to = 'infinity';

alter table threat_incident enable row level security;

alter table threat_incident force row level security;

create policy own_tenant on threat_incident using (tenant_id = tenant_now() and sees_safety()) with check (tenant_id = tenant_now() and sees_safety());

grant select, insert, update (rec_to, rec_to_tx) on threat_incident to ragang_app;

create trigger audit after insert or update on threat_incident for each row execute function audit_row('f_target', 'f_actions');

create trigger only_close before update on threat_incident for each row execute function only_close();

create trigger no_delete before delete on threat_incident for each row execute function refuse_change();

create trigger no_truncate before truncate on threat_incident execute function refuse_change();

create table undertaking (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('undertaking') stored,
  day date not null,
  f_content text,
  f_from uuid,
  f_to text,
  f_matter uuid,
  f_amount bigint,
  f_conditional boolean,
  f_form text,
  f_matter__of text generated always as (case when f_matter is null then null else 'matter' end) stored,
  f_from__of text check ((f_from__of is null) = (f_from is null) and f_from__of in ('assignment', 'post')),
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_from, f_from__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_matter, f_matter__of) references thing (tenant_id, id, kind)
);

comment on table undertaking is 'class: event. utfästelse';

create unique index undertaking_one_truth on undertaking (tenant_id, id) where rec_to = 'infinity';

create index undertaking_thing on undertaking (tenant_id, id, rec_from);

create index undertaking_f_from on undertaking (tenant_id, f_from) where rec_to = 'infinity';

create index undertaking_f_matter on undertaking (tenant_id, f_matter) where rec_to = 'infinity';

alter table undertaking enable row level security;

alter table undertaking force row level security;

create policy own_tenant on undertaking using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on undertaking to ragang_app;

create trigger audit after insert or update on undertaking for each row execute function audit_row('f_content', 'f_to');

create trigger only_close before update on undertaking for each row execute function only_close();

create trigger no_delete before delete on undertaking for each row execute function refuse_change();

create trigger no_truncate before truncate on undertaking execute function refuse_change();

create table completeness_mark (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('completeness-mark') stored,
  valid daterange not null check (not isempty(valid)),
  f_register text,
  f_subject uuid,
  f_by text,
  f_subject__of text check ((f_subject__of is null) = (f_subject is null) and f_subject__of in ('body', 'collaboration', 'company', 'matter', 'directive')),
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_subject, f_subject__of) references thing (tenant_id, id, kind),
  exclude using gist (tenant_id with =, id with =, valid with &&) where (rec_to = 'infinity')
);

comment on table completeness_mark is 'class: state. fullständighetsmärke';

create index completeness_mark_thing on completeness_mark (tenant_id, id, rec_from);

create index completeness_mark_f_subject on completeness_mark (tenant_id, f_subject) where rec_to = 'infinity';

alter table completeness_mark enable row level security;

alter table completeness_mark force row level security;

create policy own_tenant on completeness_mark using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on completeness_mark to ragang_app;

create trigger audit after insert or update on completeness_mark for each row execute function audit_row('f_by');

create trigger only_close before update on completeness_mark for each row execute function only_close();

create trigger no_delete before delete on completeness_mark for each row execute function refuse_change();

create trigger no_truncate before truncate on completeness_mark execute function refuse_change();

create table source_reading (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('source-reading') stored,
  day date not null,
  f_register text,
  f_title text,
  f_sha256 text,
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind)
);

comment on table source_reading is 'class: event. läsning av källa';

create unique index source_reading_one_truth on source_reading (tenant_id, id) where rec_to = 'infinity';

create index source_reading_thing on source_reading (tenant_id, id, rec_from);

alter table source_reading enable row level security;

alter table source_reading force row level security;

create policy own_tenant on source_reading using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on source_reading to ragang_app;

create trigger audit after insert or update on source_reading for each row execute function audit_row();

create trigger only_close before update on source_reading for each row execute function only_close();

create trigger no_delete before delete on source_reading for each row execute function refuse_change();

create trigger no_truncate before truncate on source_reading execute function refuse_change();

create table threshold (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('threshold') stored,
  valid daterange not null check (not isempty(valid)),
  f_key text,
  f_value text,
  f_decided_in text,
  source text,
  decided_by uuid,
  decided_by__of text generated always as (case when decided_by is null then null else 'decision' end) stored,
  disclosure text not null default 'internal' check (disclosure in ('internal', 'public', 'secret')),
  secrecy_ground text,
  absent text[] not null default '{}',
  recorded_by text not null,
  rec_from timestamptz not null default now(),
  rec_to timestamptz not null default 'infinity',
  rec_from_tx xid8 not null default pg_current_xact_id(),
  rec_to_tx xid8,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, id, kind) references thing (tenant_id, id, kind),
  foreign key (tenant_id, decided_by, decided_by__of) references thing (tenant_id, id, kind),
  exclude using gist (tenant_id with =, id with =, valid with &&) where (rec_to = 'infinity')
);

comment on table threshold is 'class: state. tröskel';

create index threshold_thing on threshold (tenant_id, id, rec_from);

alter table threshold enable row level security;

alter table threshold force row level security;

create policy own_tenant on threshold using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));

grant select, insert, update (rec_to, rec_to_tx) on threshold to ragang_app;

create trigger audit after insert or update on threshold for each row execute function audit_row();

create trigger only_close before update on threshold for each row execute function only_close();

create trigger no_delete before delete on threshold for each row execute function refuse_change();

create trigger no_truncate before truncate on threshold execute function refuse_change();
`;
