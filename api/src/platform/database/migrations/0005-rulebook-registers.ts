import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Registers and fields that the whole rulebook reads: printed by tools/print-register-changes and read. */
export class RulebookRegisters1764000000005 implements MigrationInterface {
  readonly name = 'RulebookRegisters1764000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sql);
  }

  async down(): Promise<void> {
    throw new Error('Registers are never taken down.');
  }
}

const sql = `
alter table affiliation add column f_affiliation_kind text;
alter table affiliation add column f_matter uuid;
alter table affiliation add column f_matter__of text generated always as (case when f_matter is null then null else 'matter' end) stored;
alter table affiliation add foreign key (tenant_id, f_matter, f_matter__of) references thing (tenant_id, id, kind);
create index affiliation_f_matter on affiliation (tenant_id, f_matter) where rec_to = 'infinity';
alter table affiliation add column f_company uuid;
alter table affiliation add column f_company__of text generated always as (case when f_company is null then null else 'company' end) stored;
alter table affiliation add foreign key (tenant_id, f_company, f_company__of) references thing (tenant_id, id, kind);
create index affiliation_f_company on affiliation (tenant_id, f_company) where rec_to = 'infinity';
alter table assignment add column f_elected_by_body uuid;
alter table assignment add column f_elected_by_body__of text generated always as (case when f_elected_by_body is null then null else 'body' end) stored;
alter table assignment add foreign key (tenant_id, f_elected_by_body, f_elected_by_body__of) references thing (tenant_id, id, kind);
create index assignment_f_elected_by_body on assignment (tenant_id, f_elected_by_body) where rec_to = 'infinity';
alter table assignment add column f_accountable_link boolean;
alter table body add column f_remote_allowed boolean;
alter table body add column f_subdelegation_notice boolean;
alter table body add column f_established_by_body uuid;
alter table body add column f_established_by_body__of text generated always as (case when f_established_by_body is null then null else 'body' end) stored;
alter table body add foreign key (tenant_id, f_established_by_body, f_established_by_body__of) references thing (tenant_id, id, kind);
create index body_f_established_by_body on body (tenant_id, f_established_by_body) where rec_to = 'infinity';
alter table body add column f_successor uuid;
alter table body add column f_successor__of text generated always as (case when f_successor is null then null else 'body' end) stored;
alter table body add foreign key (tenant_id, f_successor, f_successor__of) references thing (tenant_id, id, kind);
create index body_f_successor on body (tenant_id, f_successor) where rec_to = 'infinity';
create table council_mandate (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('council-mandate') stored,
  valid daterange not null check (not isempty(valid)),
  f_body uuid,
  f_mandate_kind text,
  f_matter_type text,
  f_excepts_principal boolean,
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
comment on table council_mandate is 'class: state. fullmäktigeuppdrag';
create index council_mandate_thing on council_mandate (tenant_id, id, rec_from);
create index council_mandate_f_body on council_mandate (tenant_id, f_body) where rec_to = 'infinity';
alter table council_mandate enable row level security;
alter table council_mandate force row level security;
create policy own_tenant on council_mandate using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));
grant select, insert, update (rec_to, rec_to_tx) on council_mandate to ragang_app;
create trigger audit after insert or update on council_mandate for each row execute function audit_row();
create trigger only_close before update on council_mandate for each row execute function only_close();
create trigger no_delete before delete on council_mandate for each row execute function refuse_change();
create trigger no_truncate before truncate on council_mandate execute function refuse_change();
alter table governing_document add column f_adopted_by_body uuid;
alter table governing_document add column f_adopted_by_body__of text generated always as (case when f_adopted_by_body is null then null else 'body' end) stored;
alter table governing_document add foreign key (tenant_id, f_adopted_by_body, f_adopted_by_body__of) references thing (tenant_id, id, kind);
create index governing_document_f_adopted_by_body on governing_document (tenant_id, f_adopted_by_body) where rec_to = 'infinity';
alter table governing_document add column f_adopted_by_all_members boolean;
alter table governing_document add column f_adopted_on date;
alter table governing_document add column f_contents text[];
alter table governing_document add column f_sets_goals boolean;
alter table governing_document add column f_published_on date;
alter table governing_document add column f_treated_at uuid;
alter table governing_document add column f_treated_at__of text generated always as (case when f_treated_at is null then null else 'meeting' end) stored;
alter table governing_document add foreign key (tenant_id, f_treated_at, f_treated_at__of) references thing (tenant_id, id, kind);
create index governing_document_f_treated_at on governing_document (tenant_id, f_treated_at) where rec_to = 'infinity';
alter table governing_document add column f_followed_up_on date;
alter table meeting add column f_topics text[];
alter table meeting add column f_announced_on date;
alter table meeting add column f_serving_count integer;
alter table meeting add column f_is_public boolean;
alter table minutes add column f_posting_complete boolean;
alter table minutes add column f_posted_in uuid[];
create constraint trigger f_posted_in_referred after insert on minutes deferrable initially deferred for each row execute function check_referred('f_posted_in', 'collaboration-party');
create table minutes_paragraph (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('minutes-paragraph') stored,
  day date not null,
  f_paragraph text,
  f_minutes uuid,
  f_decision uuid,
  f_occurred text[],
  f_stated text[],
  f_minutes__of text generated always as (case when f_minutes is null then null else 'minutes' end) stored,
  f_decision__of text generated always as (case when f_decision is null then null else 'decision' end) stored,
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
  foreign key (tenant_id, f_minutes, f_minutes__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_decision, f_decision__of) references thing (tenant_id, id, kind)
);
comment on table minutes_paragraph is 'class: event. protokollsparagraf';
create unique index minutes_paragraph_one_truth on minutes_paragraph (tenant_id, id) where rec_to = 'infinity';
create index minutes_paragraph_thing on minutes_paragraph (tenant_id, id, rec_from);
create index minutes_paragraph_f_minutes on minutes_paragraph (tenant_id, f_minutes) where rec_to = 'infinity';
create index minutes_paragraph_f_decision on minutes_paragraph (tenant_id, f_decision) where rec_to = 'infinity';
alter table minutes_paragraph enable row level security;
alter table minutes_paragraph force row level security;
create policy own_tenant on minutes_paragraph using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));
grant select, insert, update (rec_to, rec_to_tx) on minutes_paragraph to ragang_app;
create trigger audit after insert or update on minutes_paragraph for each row execute function audit_row();
create trigger only_close before update on minutes_paragraph for each row execute function only_close();
create trigger no_delete before delete on minutes_paragraph for each row execute function refuse_change();
create trigger no_truncate before truncate on minutes_paragraph execute function refuse_change();
alter table post_holding add column f_appointed_by uuid;
alter table post_holding add column f_appointed_by__of text generated always as (case when f_appointed_by is null then null else 'body' end) stored;
alter table post_holding add foreign key (tenant_id, f_appointed_by, f_appointed_by__of) references thing (tenant_id, id, kind);
create index post_holding_f_appointed_by on post_holding (tenant_id, f_appointed_by) where rec_to = 'infinity';
alter table post add column f_employer_kind text;
alter table remit add column f_excepts_principal boolean;
alter table term_of_office add column f_confirmed text[];
alter table goal_link add column f_priority_decision uuid;
alter table goal_link add column f_priority_decision__of text generated always as (case when f_priority_decision is null then null else 'decision' end) stored;
alter table goal_link add foreign key (tenant_id, f_priority_decision, f_priority_decision__of) references thing (tenant_id, id, kind);
create index goal_link_f_priority_decision on goal_link (tenant_id, f_priority_decision) where rec_to = 'infinity';
alter table goal_link add column f_priority_note text;
alter table goal_link drop constraint goal_link_check, add constraint goal_link_check check ((f_subject__of is null) = (f_subject is null) and f_subject__of in ('collaboration', 'company', 'matter', 'agreement', 'directive', 'goal'));
alter table vision add column f_next_owner text;
alter table vision add column f_next_budget bigint;
alter table vision add column f_next_method text;
alter table delegation_item add column f_condition_kinds text[];
alter table delegation_item add column f_own_unit_only boolean;
alter table delegation_item add column f_transitional_reference boolean;
alter table delegation_item add column f_unlimited_reason text;
alter table delegation_item add column f_definition text;
alter table delegation_item add column f_reserve_reason text;
alter table delegation_item add column f_beneficiary uuid;
alter table delegation_item add column f_beneficiary__of text check ((f_beneficiary__of is null) = (f_beneficiary is null) and f_beneficiary__of in ('post', 'assignment', 'person'));
alter table delegation_item add foreign key (tenant_id, f_beneficiary, f_beneficiary__of) references thing (tenant_id, id, kind);
create index delegation_item_f_beneficiary on delegation_item (tenant_id, f_beneficiary) where rec_to = 'infinity';
alter table delegation_order add column f_legal_basis text[];
alter table delegation_order add column f_fallback text;
alter table delegation_order add column f_rest_decided_by_body boolean;
alter table delegation_order add column f_kept_matter_types text[];
alter table delegation_order add column f_is_editorial boolean;
alter table delegation_order add column f_editorial_mandate text;
alter table delegation_order add column f_transitional_rule text;
create table payment_approval (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('payment-approval') stored,
  valid daterange not null check (not isempty(valid)),
  f_post uuid,
  f_matter_type text,
  f_amount_max bigint,
  f_reason text,
  f_document uuid,
  f_post__of text generated always as (case when f_post is null then null else 'post' end) stored,
  f_document__of text generated always as (case when f_document is null then null else 'governing-document' end) stored,
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
  foreign key (tenant_id, f_post, f_post__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_document, f_document__of) references thing (tenant_id, id, kind),
  exclude using gist (tenant_id with =, id with =, valid with &&) where (rec_to = 'infinity')
);
comment on table payment_approval is 'class: state. attesträtt';
create index payment_approval_thing on payment_approval (tenant_id, id, rec_from);
create index payment_approval_f_post on payment_approval (tenant_id, f_post) where rec_to = 'infinity';
create index payment_approval_f_document on payment_approval (tenant_id, f_document) where rec_to = 'infinity';
alter table payment_approval enable row level security;
alter table payment_approval force row level security;
create policy own_tenant on payment_approval using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));
grant select, insert, update (rec_to, rec_to_tx) on payment_approval to ragang_app;
create trigger audit after insert or update on payment_approval for each row execute function audit_row();
create trigger only_close before update on payment_approval for each row execute function only_close();
create trigger no_delete before delete on payment_approval for each row execute function refuse_change();
create trigger no_truncate before truncate on payment_approval execute function refuse_change();
alter table agreement add column f_read_through boolean;
alter table agreement add column f_missing_points text[];
alter table agreement add column f_adopted_by_all boolean;
alter table agreement add column f_competently_adopted boolean;
alter table collaboration_party add column f_is_host boolean;
alter table collaboration_party add column f_party_kind text;
alter table collaboration add column f_delegation_agreed boolean;
alter table collaboration add column f_key_questions text[];
alter table collaboration add column f_no_goal_reason text;
create table consultation (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('consultation') stored,
  day date not null,
  f_collaboration uuid,
  f_matter uuid,
  f_title text,
  f_consultation_kind text,
  f_parties uuid[],
  f_minutes_ref text,
  f_collaboration__of text generated always as (case when f_collaboration is null then null else 'collaboration' end) stored,
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
  foreign key (tenant_id, f_collaboration, f_collaboration__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_matter, f_matter__of) references thing (tenant_id, id, kind)
);
comment on table consultation is 'class: event. samråd';
create unique index consultation_one_truth on consultation (tenant_id, id) where rec_to = 'infinity';
create index consultation_thing on consultation (tenant_id, id, rec_from);
create index consultation_f_collaboration on consultation (tenant_id, f_collaboration) where rec_to = 'infinity';
create index consultation_f_matter on consultation (tenant_id, f_matter) where rec_to = 'infinity';
alter table consultation enable row level security;
alter table consultation force row level security;
create policy own_tenant on consultation using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));
grant select, insert, update (rec_to, rec_to_tx) on consultation to ragang_app;
create trigger audit after insert or update on consultation for each row execute function audit_row();
create trigger only_close before update on consultation for each row execute function only_close();
create trigger no_delete before delete on consultation for each row execute function refuse_change();
create trigger no_truncate before truncate on consultation execute function refuse_change();
create constraint trigger f_parties_referred after insert on consultation deferrable initially deferred for each row execute function check_referred('f_parties', 'collaboration-party');
alter table cost add column f_explanation text;
alter table decision_right add column f_consent_body uuid;
alter table decision_right add column f_consent_body__of text generated always as (case when f_consent_body is null then null else 'body' end) stored;
alter table decision_right add foreign key (tenant_id, f_consent_body, f_consent_body__of) references thing (tenant_id, id, kind);
create index decision_right_f_consent_body on decision_right (tenant_id, f_consent_body) where rec_to = 'infinity';
create table goal_conflict (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('goal-conflict') stored,
  valid daterange not null check (not isempty(valid)),
  f_collaboration uuid,
  f_title text,
  f_goal uuid,
  f_collaboration_goal text,
  f_raised_on date,
  f_status text,
  f_decision text,
  f_collaboration__of text generated always as (case when f_collaboration is null then null else 'collaboration' end) stored,
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
  foreign key (tenant_id, f_collaboration, f_collaboration__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_goal, f_goal__of) references thing (tenant_id, id, kind),
  exclude using gist (tenant_id with =, id with =, valid with &&) where (rec_to = 'infinity')
);
comment on table goal_conflict is 'class: state. målkonflikt';
create index goal_conflict_thing on goal_conflict (tenant_id, id, rec_from);
create index goal_conflict_f_collaboration on goal_conflict (tenant_id, f_collaboration) where rec_to = 'infinity';
create index goal_conflict_f_goal on goal_conflict (tenant_id, f_goal) where rec_to = 'infinity';
alter table goal_conflict enable row level security;
alter table goal_conflict force row level security;
create policy own_tenant on goal_conflict using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));
grant select, insert, update (rec_to, rec_to_tx) on goal_conflict to ragang_app;
create trigger audit after insert or update on goal_conflict for each row execute function audit_row();
create trigger only_close before update on goal_conflict for each row execute function only_close();
create trigger no_delete before delete on goal_conflict for each row execute function refuse_change();
create trigger no_truncate before truncate on goal_conflict execute function refuse_change();
create table legal_owner (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('legal-owner') stored,
  valid daterange not null check (not isempty(valid)),
  f_matter_type text,
  f_owner text,
  f_agreed_in text,
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
comment on table legal_owner is 'class: state. huvudmannaskap';
create index legal_owner_thing on legal_owner (tenant_id, id, rec_from);
alter table legal_owner enable row level security;
alter table legal_owner force row level security;
create policy own_tenant on legal_owner using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));
grant select, insert, update (rec_to, rec_to_tx) on legal_owner to ragang_app;
create trigger audit after insert or update on legal_owner for each row execute function audit_row();
create trigger only_close before update on legal_owner for each row execute function only_close();
create trigger no_delete before delete on legal_owner for each row execute function refuse_change();
create trigger no_truncate before truncate on legal_owner execute function refuse_change();
alter table position add column f_topic text;
alter table representation add column f_seat text;
alter table representation add column f_left_council_on date;
alter table representation add column f_may_remain boolean;
alter table representation add column f_may_vote boolean;
create table supervision_note (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('supervision-note') stored,
  day date not null,
  f_title text,
  f_collaborations uuid[],
  f_year integer,
  f_body uuid,
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
  foreign key (tenant_id, f_body, f_body__of) references thing (tenant_id, id, kind)
);
comment on table supervision_note is 'class: event. uppsiktsanteckning';
create unique index supervision_note_one_truth on supervision_note (tenant_id, id) where rec_to = 'infinity';
create index supervision_note_thing on supervision_note (tenant_id, id, rec_from);
create index supervision_note_f_body on supervision_note (tenant_id, f_body) where rec_to = 'infinity';
alter table supervision_note enable row level security;
alter table supervision_note force row level security;
create policy own_tenant on supervision_note using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));
grant select, insert, update (rec_to, rec_to_tx) on supervision_note to ragang_app;
create trigger audit after insert or update on supervision_note for each row execute function audit_row();
create trigger only_close before update on supervision_note for each row execute function only_close();
create trigger no_delete before delete on supervision_note for each row execute function refuse_change();
create trigger no_truncate before truncate on supervision_note execute function refuse_change();
create constraint trigger f_collaborations_referred after insert on supervision_note deferrable initially deferred for each row execute function check_referred('f_collaborations', 'collaboration');
alter table articles add column f_board_election_clause text;
alter table articles add column f_auditor_clause text;
alter table company add column f_has_municipal_task boolean;
alter table company add column f_joint_control boolean;
alter table company add column f_owner_conditions text;
alter table company add column f_sole_founder boolean;
alter table company add column f_group_role text;
alter table company add column f_public_votes numeric(9,3);
alter table company add column f_appoints_majority boolean;
alter table company add column f_all_partners_public boolean;
alter table company add column f_public_access text;
alter table company add column f_ceo_limit bigint;
alter table company add column f_board_reserved text[];
alter table directive_clause add column f_rate numeric(9,3);
alter table directive add column f_issuer uuid;
alter table directive add column f_issuer__of text check ((f_issuer__of is null) = (f_issuer is null) and f_issuer__of in ('body', 'company'));
alter table directive add foreign key (tenant_id, f_issuer, f_issuer__of) references thing (tenant_id, id, kind);
create index directive_f_issuer on directive (tenant_id, f_issuer) where rec_to = 'infinity';
alter table directive add column f_reviewed_on date;
alter table directive add column f_vision uuid;
alter table directive add column f_vision__of text generated always as (case when f_vision is null then null else 'vision' end) stored;
alter table directive add foreign key (tenant_id, f_vision, f_vision__of) references thing (tenant_id, id, kind);
create index directive_f_vision on directive (tenant_id, f_vision) where rec_to = 'infinity';
create table fee_result (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('fee-result') stored,
  day date not null,
  f_title text,
  f_matter_type text,
  f_income bigint,
  f_cost bigint,
  f_market_based boolean,
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
comment on table fee_result is 'class: event. avgiftsutfall';
create unique index fee_result_one_truth on fee_result (tenant_id, id) where rec_to = 'infinity';
create index fee_result_thing on fee_result (tenant_id, id, rec_from);
alter table fee_result enable row level security;
alter table fee_result force row level security;
create policy own_tenant on fee_result using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));
grant select, insert, update (rec_to, rec_to_tx) on fee_result to ragang_app;
create trigger audit after insert or update on fee_result for each row execute function audit_row();
create trigger only_close before update on fee_result for each row execute function only_close();
create trigger no_delete before delete on fee_result for each row execute function refuse_change();
create trigger no_truncate before truncate on fee_result execute function refuse_change();
alter table financial_report add column f_outcome bigint;
create table fiscal_year (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('fiscal-year') stored,
  valid daterange not null check (not isempty(valid)),
  f_year integer,
  f_special_reasons boolean,
  f_tax_proposed_on date,
  f_budget_proposed_on date,
  f_tax_adopted_on date,
  f_budget_adopted_on date,
  f_budget_income bigint,
  f_budget_cost bigint,
  f_reserve_use bigint,
  f_deficit_reasons_on date,
  f_interim_period_end date,
  f_interim_delivered_on date,
  f_interim_treated_on date,
  f_annual_delivered_on date,
  f_annual_approved_on date,
  f_discharge_on date,
  f_balance_result bigint,
  f_action_plan_on date,
  f_restoration_on date,
  f_no_restoration_on date,
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
comment on table fiscal_year is 'class: state. räkenskapsår';
create index fiscal_year_thing on fiscal_year (tenant_id, id, rec_from);
alter table fiscal_year enable row level security;
alter table fiscal_year force row level security;
create policy own_tenant on fiscal_year using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));
grant select, insert, update (rec_to, rec_to_tx) on fiscal_year to ragang_app;
create trigger audit after insert or update on fiscal_year for each row execute function audit_row();
create trigger only_close before update on fiscal_year for each row execute function only_close();
create trigger no_delete before delete on fiscal_year for each row execute function refuse_change();
create trigger no_truncate before truncate on fiscal_year execute function refuse_change();
create table handover (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('handover') stored,
  valid daterange not null check (not isempty(valid)),
  f_title text,
  f_matter_type text,
  f_recipient_kind text,
  f_recipient uuid,
  f_recipient_name text,
  f_body uuid,
  f_must_be_committee boolean,
  f_includes_authority_exercise boolean,
  f_statute text,
  f_council_decision text,
  f_insight_clause text,
  f_last_followed_up_on date,
  f_body__of text generated always as (case when f_body is null then null else 'body' end) stored,
  f_recipient__of text check ((f_recipient__of is null) = (f_recipient is null) and f_recipient__of in ('company', 'collaboration')),
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
  foreign key (tenant_id, f_recipient, f_recipient__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_body, f_body__of) references thing (tenant_id, id, kind),
  exclude using gist (tenant_id with =, id with =, valid with &&) where (rec_to = 'infinity')
);
comment on table handover is 'class: state. överlämnande';
create index handover_thing on handover (tenant_id, id, rec_from);
create index handover_f_recipient on handover (tenant_id, f_recipient) where rec_to = 'infinity';
create index handover_f_body on handover (tenant_id, f_body) where rec_to = 'infinity';
alter table handover enable row level security;
alter table handover force row level security;
create policy own_tenant on handover using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));
grant select, insert, update (rec_to, rec_to_tx) on handover to ragang_app;
create trigger audit after insert or update on handover for each row execute function audit_row();
create trigger only_close before update on handover for each row execute function only_close();
create trigger no_delete before delete on handover for each row execute function refuse_change();
create trigger no_truncate before truncate on handover execute function refuse_change();
create table purchase (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('purchase') stored,
  day date not null,
  f_title text,
  f_supplier uuid,
  f_buyer uuid,
  f_amount bigint,
  f_procured boolean,
  f_exemption text,
  f_assessed_on date,
  f_supplier_controlled boolean,
  f_activity_share numeric(9,3),
  f_private_ownership boolean,
  f_open_market_share numeric(9,3),
  f_buyer__of text generated always as (case when f_buyer is null then null else 'body' end) stored,
  f_supplier__of text check ((f_supplier__of is null) = (f_supplier is null) and f_supplier__of in ('company', 'collaboration')),
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
  foreign key (tenant_id, f_supplier, f_supplier__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_buyer, f_buyer__of) references thing (tenant_id, id, kind)
);
comment on table purchase is 'class: event. inköp';
create unique index purchase_one_truth on purchase (tenant_id, id) where rec_to = 'infinity';
create index purchase_thing on purchase (tenant_id, id, rec_from);
create index purchase_f_supplier on purchase (tenant_id, f_supplier) where rec_to = 'infinity';
create index purchase_f_buyer on purchase (tenant_id, f_buyer) where rec_to = 'infinity';
alter table purchase enable row level security;
alter table purchase force row level security;
create policy own_tenant on purchase using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));
grant select, insert, update (rec_to, rec_to_tx) on purchase to ragang_app;
create trigger audit after insert or update on purchase for each row execute function audit_row();
create trigger only_close before update on purchase for each row execute function only_close();
create trigger no_delete before delete on purchase for each row execute function refuse_change();
create trigger no_truncate before truncate on purchase execute function refuse_change();
create table security_interest (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('security-interest') stored,
  valid daterange not null check (not isempty(valid)),
  f_title text,
  f_security_kind text,
  f_property_owner text,
  f_amount bigint,
  f_taken_over boolean,
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
comment on table security_interest is 'class: state. säkerhet';
create index security_interest_thing on security_interest (tenant_id, id, rec_from);
alter table security_interest enable row level security;
alter table security_interest force row level security;
create policy own_tenant on security_interest using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));
grant select, insert, update (rec_to, rec_to_tx) on security_interest to ragang_app;
create trigger audit after insert or update on security_interest for each row execute function audit_row();
create trigger only_close before update on security_interest for each row execute function only_close();
create trigger no_delete before delete on security_interest for each row execute function refuse_change();
create trigger no_truncate before truncate on security_interest execute function refuse_change();
create table shareholder_meeting (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('shareholder-meeting') stored,
  day date not null,
  f_company uuid,
  f_status text,
  f_meeting_kind text,
  f_proxy uuid,
  f_instruction text,
  f_voted_as_instructed boolean,
  f_vote_deviation text,
  f_company__of text generated always as (case when f_company is null then null else 'company' end) stored,
  f_proxy__of text generated always as (case when f_proxy is null then null else 'person' end) stored,
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
  foreign key (tenant_id, f_proxy, f_proxy__of) references thing (tenant_id, id, kind)
);
comment on table shareholder_meeting is 'class: event. bolagsstämma';
create unique index shareholder_meeting_one_truth on shareholder_meeting (tenant_id, id) where rec_to = 'infinity';
create index shareholder_meeting_thing on shareholder_meeting (tenant_id, id, rec_from);
create index shareholder_meeting_f_company on shareholder_meeting (tenant_id, f_company) where rec_to = 'infinity';
create index shareholder_meeting_f_proxy on shareholder_meeting (tenant_id, f_proxy) where rec_to = 'infinity';
alter table shareholder_meeting enable row level security;
alter table shareholder_meeting force row level security;
create policy own_tenant on shareholder_meeting using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));
grant select, insert, update (rec_to, rec_to_tx) on shareholder_meeting to ragang_app;
create trigger audit after insert or update on shareholder_meeting for each row execute function audit_row();
create trigger only_close before update on shareholder_meeting for each row execute function only_close();
create trigger no_delete before delete on shareholder_meeting for each row execute function refuse_change();
create trigger no_truncate before truncate on shareholder_meeting execute function refuse_change();
alter table supervision_decision add column f_proposal uuid;
alter table supervision_decision add column f_proposal__of text generated always as (case when f_proposal is null then null else 'decision' end) stored;
alter table supervision_decision add foreign key (tenant_id, f_proposal, f_proposal__of) references thing (tenant_id, id, kind);
create index supervision_decision_f_proposal on supervision_decision (tenant_id, f_proposal) where rec_to = 'infinity';
create table council_assignment (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('council-assignment') stored,
  day date not null,
  f_title text,
  f_to_body uuid,
  f_decision uuid,
  f_report_form text,
  f_due date,
  f_reported_on date,
  f_to_body__of text generated always as (case when f_to_body is null then null else 'body' end) stored,
  f_decision__of text generated always as (case when f_decision is null then null else 'decision' end) stored,
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
  foreign key (tenant_id, f_to_body, f_to_body__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_decision, f_decision__of) references thing (tenant_id, id, kind)
);
comment on table council_assignment is 'class: event. uppdrag från fullmäktige';
create unique index council_assignment_one_truth on council_assignment (tenant_id, id) where rec_to = 'infinity';
create index council_assignment_thing on council_assignment (tenant_id, id, rec_from);
create index council_assignment_f_to_body on council_assignment (tenant_id, f_to_body) where rec_to = 'infinity';
create index council_assignment_f_decision on council_assignment (tenant_id, f_decision) where rec_to = 'infinity';
alter table council_assignment enable row level security;
alter table council_assignment force row level security;
create policy own_tenant on council_assignment using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));
grant select, insert, update (rec_to, rec_to_tx) on council_assignment to ragang_app;
create trigger audit after insert or update on council_assignment for each row execute function audit_row();
create trigger only_close before update on council_assignment for each row execute function only_close();
create trigger no_delete before delete on council_assignment for each row execute function refuse_change();
create trigger no_truncate before truncate on council_assignment execute function refuse_change();
create table court_order (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('court-order') stored,
  day date not null,
  f_decision uuid,
  f_court text,
  f_order_kind text,
  f_final_on date,
  f_lifted_on date,
  f_decision__of text generated always as (case when f_decision is null then null else 'decision' end) stored,
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
  foreign key (tenant_id, f_decision, f_decision__of) references thing (tenant_id, id, kind)
);
comment on table court_order is 'class: event. avgörande';
create unique index court_order_one_truth on court_order (tenant_id, id) where rec_to = 'infinity';
create index court_order_thing on court_order (tenant_id, id, rec_from);
create index court_order_f_decision on court_order (tenant_id, f_decision) where rec_to = 'infinity';
alter table court_order enable row level security;
alter table court_order force row level security;
create policy own_tenant on court_order using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));
grant select, insert, update (rec_to, rec_to_tx) on court_order to ragang_app;
create trigger audit after insert or update on court_order for each row execute function audit_row();
create trigger only_close before update on court_order for each row execute function only_close();
create trigger no_delete before delete on court_order for each row execute function refuse_change();
create trigger no_truncate before truncate on court_order execute function refuse_change();
alter table decision add column f_notified_maker uuid;
alter table decision add column f_notified_maker__of text check ((f_notified_maker__of is null) = (f_notified_maker is null) and f_notified_maker__of in ('body', 'post', 'assignment', 'person'));
alter table decision add foreign key (tenant_id, f_notified_maker, f_notified_maker__of) references thing (tenant_id, id, kind);
create index decision_f_notified_maker on decision (tenant_id, f_notified_maker) where rec_to = 'infinity';
alter table decision add column f_record_maker text;
alter table decision add column f_forum text;
alter table decision add column f_conditions_met text[];
alter table decision add column f_conditions_unmet text[];
alter table decision add column f_announced_on date;
alter table decision add column f_agenda_exception text;
alter table decision add column f_concerns_body uuid;
alter table decision add column f_concerns_body__of text generated always as (case when f_concerns_body is null then null else 'body' end) stored;
alter table decision add foreign key (tenant_id, f_concerns_body, f_concerns_body__of) references thing (tenant_id, id, kind);
create index decision_f_concerns_body on decision (tenant_id, f_concerns_body) where rec_to = 'infinity';
alter table decision add column f_reasons text;
alter table decision add column f_course_change text;
alter table decision add column f_urgent_event text;
alter table decision add column f_urgent_known_since date;
alter table decision add column f_recipient text;
alter table decision add column f_adopts uuid;
alter table decision add column f_adopts__of text generated always as (case when f_adopts is null then null else 'decision' end) stored;
alter table decision add foreign key (tenant_id, f_adopts, f_adopts__of) references thing (tenant_id, id, kind);
create index decision_f_adopts on decision (tenant_id, f_adopts) where rec_to = 'infinity';
alter table decision add column f_changes uuid;
alter table decision add column f_changes__of text generated always as (case when f_changes is null then null else 'decision' end) stored;
alter table decision add foreign key (tenant_id, f_changes, f_changes__of) references thing (tenant_id, id, kind);
create index decision_f_changes on decision (tenant_id, f_changes) where rec_to = 'infinity';
alter table decision add column f_legal_ground text;
alter table decision add column f_favours_individual boolean;
alter table decision add column f_procedural boolean;
alter table decision add column f_under_framework uuid;
alter table decision add column f_under_framework__of text generated always as (case when f_under_framework is null then null else 'decision' end) stored;
alter table decision add foreign key (tenant_id, f_under_framework, f_under_framework__of) references thing (tenant_id, id, kind);
create index decision_f_under_framework on decision (tenant_id, f_under_framework) where rec_to = 'infinity';
alter table decision add column f_separate_record_on date;
alter table decision add column f_posted_on date;
alter table decision add column f_collaboration uuid;
alter table decision add column f_collaboration__of text generated always as (case when f_collaboration is null then null else 'collaboration' end) stored;
alter table decision add foreign key (tenant_id, f_collaboration, f_collaboration__of) references thing (tenant_id, id, kind);
create index decision_f_collaboration on decision (tenant_id, f_collaboration) where rec_to = 'infinity';
alter table decision add column f_concerns_year integer;
alter table decision add column f_board_authorization text;
alter table decision add column f_board_informed_on date;
alter table decision add column f_outcome text;
alter table decision add column f_unanimous_present boolean;
alter table decision add column f_effective_from date;
alter table decision add column f_burdens_members boolean;
alter table decision add column f_obligatory_service boolean;
alter table decision add column f_new_expenditure bigint;
alter table decision add column f_affects_year integer;
alter table decision add column f_financing text;
alter table decision add column f_favours_business text;
alter table decision add column f_below_market_value bigint;
alter table decision add column f_grant bigint;
alter table decision add column f_guarantee boolean;
alter table decision add column f_outside_area boolean;
alter table decision add column f_local_connection boolean;
alter table decision add column f_affects_own_org_rights boolean;
alter table decision add column f_notified_on date;
alter table decision add column f_choice boolean;
alter table decision add column f_affects_individual boolean;
alter table decision add column f_underlying_decision uuid;
alter table decision add column f_underlying_decision__of text generated always as (case when f_underlying_decision is null then null else 'decision' end) stored;
alter table decision add foreign key (tenant_id, f_underlying_decision, f_underlying_decision__of) references thing (tenant_id, id, kind);
create index decision_f_underlying_decision on decision (tenant_id, f_underlying_decision) where rec_to = 'infinity';
alter table decision add column f_chosen_option text;
alter table decision add column f_due_date date;
alter table decision add column f_follow_up_required boolean;
alter table decision add column f_budget_measure text;
alter table decision add column f_union_exception text;
alter table execution_action add column f_immediate_ground text;
alter table execution_action add column f_immediate_assessed boolean;
alter table execution_action add column f_reversed_on date;
alter table execution_action add column f_irreversible_reason text;
alter table matter add column f_origin text;
alter table matter add column f_handed_over_by_council boolean;
alter table matter add column f_appeal_of uuid;
alter table matter add column f_appeal_of__of text generated always as (case when f_appeal_of is null then null else 'decision' end) stored;
alter table matter add foreign key (tenant_id, f_appeal_of, f_appeal_of__of) references thing (tenant_id, id, kind);
create index matter_f_appeal_of on matter (tenant_id, f_appeal_of) where rec_to = 'infinity';
alter table matter add column f_exempt_from_preparation text;
alter table matter add column f_party_body uuid;
alter table matter add column f_party_body__of text generated always as (case when f_party_body is null then null else 'body' end) stored;
alter table matter add foreign key (tenant_id, f_party_body, f_party_body__of) references thing (tenant_id, id, kind);
create index matter_f_party_body on matter (tenant_id, f_party_body) where rec_to = 'infinity';
alter table matter add column f_supervised_body uuid;
alter table matter add column f_supervised_body__of text generated always as (case when f_supervised_body is null then null else 'body' end) stored;
alter table matter add foreign key (tenant_id, f_supervised_body, f_supervised_body__of) references thing (tenant_id, id, kind);
create index matter_f_supervised_body on matter (tenant_id, f_supervised_body) where rec_to = 'infinity';
alter table matter add column f_applies_law boolean;
alter table matter add column f_affected_parties text[];
alter table matter add column f_case_officer uuid;
alter table matter add column f_case_officer__of text generated always as (case when f_case_officer is null then null else 'person' end) stored;
alter table matter add foreign key (tenant_id, f_case_officer, f_case_officer__of) references thing (tenant_id, id, kind);
create index matter_f_case_officer on matter (tenant_id, f_case_officer) where rec_to = 'infinity';
alter table matter add column f_is_supervision boolean;
alter table matter add column f_personally_concerns uuid[];
alter table matter add column f_impact text[];
alter table matter add column f_reported_to_council_on date;
drop trigger audit on matter;
create trigger audit after insert or update on matter for each row execute function audit_row('f_title', 'f_counterparty', 'f_affected_parties', 'f_personally_concerns');
create constraint trigger f_personally_concerns_referred after insert on matter deferrable initially deferred for each row execute function check_referred('f_personally_concerns', 'person');
create table preparation_step (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('preparation-step') stored,
  day date not null,
  f_matter uuid,
  f_step_kind text,
  f_body uuid,
  f_document text,
  f_concluded_on date,
  f_impacts text[],
  f_options text[],
  f_matter__of text generated always as (case when f_matter is null then null else 'matter' end) stored,
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
  foreign key (tenant_id, f_matter, f_matter__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_body, f_body__of) references thing (tenant_id, id, kind)
);
comment on table preparation_step is 'class: event. beredningssteg';
create unique index preparation_step_one_truth on preparation_step (tenant_id, id) where rec_to = 'infinity';
create index preparation_step_thing on preparation_step (tenant_id, id, rec_from);
create index preparation_step_f_matter on preparation_step (tenant_id, f_matter) where rec_to = 'infinity';
create index preparation_step_f_body on preparation_step (tenant_id, f_body) where rec_to = 'infinity';
alter table preparation_step enable row level security;
alter table preparation_step force row level security;
create policy own_tenant on preparation_step using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));
grant select, insert, update (rec_to, rec_to_tx) on preparation_step to ragang_app;
create trigger audit after insert or update on preparation_step for each row execute function audit_row();
create trigger only_close before update on preparation_step for each row execute function only_close();
create trigger no_delete before delete on preparation_step for each row execute function refuse_change();
create trigger no_truncate before truncate on preparation_step execute function refuse_change();
create table savings_measure (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('savings-measure') stored,
  day date not null,
  f_decision uuid,
  f_title text,
  f_amount bigint,
  f_owner text,
  f_starts_on date,
  f_affects_quality boolean,
  f_decided_in uuid,
  f_decision__of text generated always as (case when f_decision is null then null else 'decision' end) stored,
  f_decided_in__of text generated always as (case when f_decided_in is null then null else 'decision' end) stored,
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
  foreign key (tenant_id, f_decided_in, f_decided_in__of) references thing (tenant_id, id, kind)
);
comment on table savings_measure is 'class: event. sparåtgärd';
create unique index savings_measure_one_truth on savings_measure (tenant_id, id) where rec_to = 'infinity';
create index savings_measure_thing on savings_measure (tenant_id, id, rec_from);
create index savings_measure_f_decision on savings_measure (tenant_id, f_decision) where rec_to = 'infinity';
create index savings_measure_f_decided_in on savings_measure (tenant_id, f_decided_in) where rec_to = 'infinity';
alter table savings_measure enable row level security;
alter table savings_measure force row level security;
create policy own_tenant on savings_measure using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));
grant select, insert, update (rec_to, rec_to_tx) on savings_measure to ragang_app;
create trigger audit after insert or update on savings_measure for each row execute function audit_row('f_owner');
create trigger only_close before update on savings_measure for each row execute function only_close();
create trigger no_delete before delete on savings_measure for each row execute function refuse_change();
create trigger no_truncate before truncate on savings_measure execute function refuse_change();
create table participation (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('participation') stored,
  day date not null,
  f_person uuid,
  f_decision uuid,
  f_meeting uuid,
  f_holds uuid,
  f_capacity text,
  f_part text,
  f_remote boolean,
  f_recusal text,
  f_exception text,
  f_paragraph text,
  f_person__of text generated always as (case when f_person is null then null else 'person' end) stored,
  f_decision__of text generated always as (case when f_decision is null then null else 'decision' end) stored,
  f_meeting__of text generated always as (case when f_meeting is null then null else 'meeting' end) stored,
  f_holds__of text check ((f_holds__of is null) = (f_holds is null) and f_holds__of in ('assignment', 'post')),
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
  foreign key (tenant_id, f_decision, f_decision__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_meeting, f_meeting__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_holds, f_holds__of) references thing (tenant_id, id, kind)
);
comment on table participation is 'class: event. deltagande';
create unique index participation_one_truth on participation (tenant_id, id) where rec_to = 'infinity';
create index participation_thing on participation (tenant_id, id, rec_from);
create index participation_f_person on participation (tenant_id, f_person) where rec_to = 'infinity';
create index participation_f_decision on participation (tenant_id, f_decision) where rec_to = 'infinity';
create index participation_f_meeting on participation (tenant_id, f_meeting) where rec_to = 'infinity';
create index participation_f_holds on participation (tenant_id, f_holds) where rec_to = 'infinity';
alter table participation enable row level security;
alter table participation force row level security;
create policy own_tenant on participation using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));
grant select, insert, update (rec_to, rec_to_tx) on participation to ragang_app;
create trigger audit after insert or update on participation for each row execute function audit_row();
create trigger only_close before update on participation for each row execute function only_close();
create trigger no_delete before delete on participation for each row execute function refuse_change();
create trigger no_truncate before truncate on participation execute function refuse_change();
create table contract (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('contract') stored,
  day date not null,
  f_title text,
  f_matter uuid,
  f_counterparty text,
  f_signed_by uuid,
  f_amount bigint,
  f_binding boolean,
  f_conditional boolean,
  f_call_off boolean,
  f_matter__of text generated always as (case when f_matter is null then null else 'matter' end) stored,
  f_signed_by__of text check ((f_signed_by__of is null) = (f_signed_by is null) and f_signed_by__of in ('post', 'assignment', 'person')),
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
  foreign key (tenant_id, f_signed_by, f_signed_by__of) references thing (tenant_id, id, kind)
);
comment on table contract is 'class: event. undertecknat avtal';
create unique index contract_one_truth on contract (tenant_id, id) where rec_to = 'infinity';
create index contract_thing on contract (tenant_id, id, rec_from);
create index contract_f_matter on contract (tenant_id, f_matter) where rec_to = 'infinity';
create index contract_f_signed_by on contract (tenant_id, f_signed_by) where rec_to = 'infinity';
alter table contract enable row level security;
alter table contract force row level security;
create policy own_tenant on contract using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));
grant select, insert, update (rec_to, rec_to_tx) on contract to ragang_app;
create trigger audit after insert or update on contract for each row execute function audit_row('f_title', 'f_counterparty');
create trigger only_close before update on contract for each row execute function only_close();
create trigger no_delete before delete on contract for each row execute function refuse_change();
create trigger no_truncate before truncate on contract execute function refuse_change();
create table negotiation_mandate (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('negotiation-mandate') stored,
  valid daterange not null check (not isempty(valid)),
  f_matter uuid,
  f_holders uuid[],
  f_counterparty text,
  f_frame text,
  f_consult_with uuid[],
  f_decision uuid,
  f_matter__of text generated always as (case when f_matter is null then null else 'matter' end) stored,
  f_decision__of text generated always as (case when f_decision is null then null else 'decision' end) stored,
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
  exclude using gist (tenant_id with =, id with =, valid with &&) where (rec_to = 'infinity')
);
comment on table negotiation_mandate is 'class: state. förhandlingsuppdrag';
create index negotiation_mandate_thing on negotiation_mandate (tenant_id, id, rec_from);
create index negotiation_mandate_f_matter on negotiation_mandate (tenant_id, f_matter) where rec_to = 'infinity';
create index negotiation_mandate_f_decision on negotiation_mandate (tenant_id, f_decision) where rec_to = 'infinity';
alter table negotiation_mandate enable row level security;
alter table negotiation_mandate force row level security;
create policy own_tenant on negotiation_mandate using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));
grant select, insert, update (rec_to, rec_to_tx) on negotiation_mandate to ragang_app;
create trigger audit after insert or update on negotiation_mandate for each row execute function audit_row('f_counterparty');
create trigger only_close before update on negotiation_mandate for each row execute function only_close();
create trigger no_delete before delete on negotiation_mandate for each row execute function refuse_change();
create trigger no_truncate before truncate on negotiation_mandate execute function refuse_change();
create constraint trigger f_holders_referred after insert on negotiation_mandate deferrable initially deferred for each row execute function check_referred('f_holders', 'post', 'assignment', 'person');
create constraint trigger f_consult_with_referred after insert on negotiation_mandate deferrable initially deferred for each row execute function check_referred('f_consult_with', 'post', 'assignment', 'person', 'body');
create table signing_right (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('signing-right') stored,
  valid daterange not null check (not isempty(valid)),
  f_holder uuid,
  f_matter_type text,
  f_amount_max bigint,
  f_decided_in text,
  f_holder__of text check ((f_holder__of is null) = (f_holder is null) and f_holder__of in ('post', 'assignment', 'person')),
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
  foreign key (tenant_id, f_holder, f_holder__of) references thing (tenant_id, id, kind),
  exclude using gist (tenant_id with =, id with =, valid with &&) where (rec_to = 'infinity')
);
comment on table signing_right is 'class: state. undertecknanderätt';
create index signing_right_thing on signing_right (tenant_id, id, rec_from);
create index signing_right_f_holder on signing_right (tenant_id, f_holder) where rec_to = 'infinity';
alter table signing_right enable row level security;
alter table signing_right force row level security;
create policy own_tenant on signing_right using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));
grant select, insert, update (rec_to, rec_to_tx) on signing_right to ragang_app;
create trigger audit after insert or update on signing_right for each row execute function audit_row();
create trigger only_close before update on signing_right for each row execute function only_close();
create trigger no_delete before delete on signing_right for each row execute function refuse_change();
create trigger no_truncate before truncate on signing_right execute function refuse_change();
create table document (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('document') stored,
  day date not null,
  f_title text,
  f_origin text,
  f_channel text,
  f_matter uuid,
  f_body uuid,
  f_is_official boolean,
  f_assessed_by text,
  f_registered_on date,
  f_minor_importance boolean,
  f_secret boolean,
  f_kept_ordered boolean,
  f_matter__of text generated always as (case when f_matter is null then null else 'matter' end) stored,
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
  foreign key (tenant_id, f_matter, f_matter__of) references thing (tenant_id, id, kind),
  foreign key (tenant_id, f_body, f_body__of) references thing (tenant_id, id, kind)
);
comment on table document is 'class: event. handling';
create unique index document_one_truth on document (tenant_id, id) where rec_to = 'infinity';
create index document_thing on document (tenant_id, id, rec_from);
create index document_f_matter on document (tenant_id, f_matter) where rec_to = 'infinity';
create index document_f_body on document (tenant_id, f_body) where rec_to = 'infinity';
alter table document enable row level security;
alter table document force row level security;
create policy own_tenant on document using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));
grant select, insert, update (rec_to, rec_to_tx) on document to ragang_app;
create trigger audit after insert or update on document for each row execute function audit_row('f_title', 'f_assessed_by');
create trigger only_close before update on document for each row execute function only_close();
create trigger no_delete before delete on document for each row execute function refuse_change();
create trigger no_truncate before truncate on document execute function refuse_change();
create table document_request (
  tenant_id uuid not null,
  id uuid not null,
  version_id uuid not null,
  kind text not null generated always as ('document-request') stored,
  day date not null,
  f_title text,
  f_body uuid,
  f_answered_on date,
  f_delay_notice_on date,
  f_answer text,
  f_written_decision boolean,
  f_appeal_notice boolean,
  f_asked_identity boolean,
  f_identity_needed boolean,
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
comment on table document_request is 'class: event. begäran om handling';
create unique index document_request_one_truth on document_request (tenant_id, id) where rec_to = 'infinity';
create index document_request_thing on document_request (tenant_id, id, rec_from);
create index document_request_f_body on document_request (tenant_id, f_body) where rec_to = 'infinity';
alter table document_request enable row level security;
alter table document_request force row level security;
create policy own_tenant on document_request using (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret())) with check (tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()));
grant select, insert, update (rec_to, rec_to_tx) on document_request to ragang_app;
create trigger audit after insert or update on document_request for each row execute function audit_row();
create trigger only_close before update on document_request for each row execute function only_close();
create trigger no_delete before delete on document_request for each row execute function refuse_change();
create trigger no_truncate before truncate on document_request execute function refuse_change();
alter table instruction add column f_binding boolean;
alter table instruction add column f_sender_role text;
alter table instruction add column f_body_decision uuid;
alter table instruction add column f_body_decision__of text generated always as (case when f_body_decision is null then null else 'decision' end) stored;
alter table instruction add foreign key (tenant_id, f_body_decision, f_body_decision__of) references thing (tenant_id, id, kind);
create index instruction_f_body_decision on instruction (tenant_id, f_body_decision) where rec_to = 'infinity';
alter table instruction add column f_personnel_matter text;
alter table instruction add column f_concerns_post uuid;
alter table instruction add column f_concerns_post__of text generated always as (case when f_concerns_post is null then null else 'post' end) stored;
alter table instruction add foreign key (tenant_id, f_concerns_post, f_concerns_post__of) references thing (tenant_id, id, kind);
create index instruction_f_concerns_post on instruction (tenant_id, f_concerns_post) where rec_to = 'infinity';
alter table instruction add column f_seeks_source boolean;
alter table instruction add column f_media_related boolean;
alter table instruction add column f_source_exception text;
alter table instruction drop constraint instruction_check, add constraint instruction_check check ((f_from__of is null) = (f_from is null) and f_from__of in ('assignment', 'post', 'body'));
alter table instruction drop constraint instruction_check1, add constraint instruction_check1 check ((f_to__of is null) = (f_to is null) and f_to__of in ('post', 'unit', 'assignment', 'body'));
alter table threat_incident add column f_matter uuid;
alter table threat_incident add column f_matter__of text generated always as (case when f_matter is null then null else 'matter' end) stored;
alter table threat_incident add foreign key (tenant_id, f_matter, f_matter__of) references thing (tenant_id, id, kind);
create index threat_incident_f_matter on threat_incident (tenant_id, f_matter) where rec_to = 'infinity';
`;
