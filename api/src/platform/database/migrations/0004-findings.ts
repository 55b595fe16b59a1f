import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Derived findings, and what people say about them, which is audited like any event and survives a rebuild. */
export class Findings1764000000004 implements MigrationInterface {
  readonly name = 'Findings1764000000004';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Findings are never taken down.');
  }
}

const visible = `tenant_id = tenant_now() and (disclosure <> 'secret' or sees_secret()) and (not protected or sees_safety())`;

const statements = [
  `create table finding (
     tenant_id uuid not null, id uuid not null, key text not null, number integer not null, rule text not null, rule_version integer not null,
     outcome text not null check (outcome in ('flag', 'undetermined')), severity text check (severity in ('unlawful', 'risk', 'notice')), direction text not null,
     subject_kind text not null, subject_id text not null, body_id uuid, matter_id uuid, day date not null, due date, code text not null,
     parameters jsonb not null, evidence jsonb not null, missing jsonb, see_also text[] not null default '{}', cases integer[] not null default '{}',
     disclosure text not null default 'internal', protected boolean not null default false,
     status text not null check (status in ('open', 'remedied')), opened_on date not null, closed_on date,
     primary key (tenant_id, id), unique (tenant_id, key), unique (tenant_id, number)
   )`,
  `comment on table finding is 'class: derived. What the rules say of the registers; may be rebuilt at any time.'`,
  `create index finding_open on finding (tenant_id, status, severity, day desc)`,
  `create index finding_subject on finding (tenant_id, subject_id)`,
  `alter table finding enable row level security`,
  `alter table finding force row level security`,
  `create policy own_tenant on finding using (${visible}) with check (${visible})`,
  `grant select, insert, update, delete on finding to ragang_app`,

  `create table finding_review (
     tenant_id uuid not null, id uuid not null, version_id uuid not null, finding_key text not null, day date not null,
     status text not null check (status in ('in-review', 'confirmed', 'dismissed', 'remedied', 'raised')), reason text, reviewed_by text not null, assignee text, answer_by date,
     protected boolean not null default false,
     rec_from timestamptz not null default now(), rec_to timestamptz not null default 'infinity', rec_from_tx xid8 not null default pg_current_xact_id(), rec_to_tx xid8,
     primary key (tenant_id, version_id)
   )`,
  `comment on table finding_review is 'class: event. What a person has said about a finding.'`,
  `create unique index finding_review_one_truth on finding_review (tenant_id, id) where rec_to = 'infinity'`,
  `create index finding_review_key on finding_review (tenant_id, finding_key)`,
  `alter table finding_review enable row level security`,
  `alter table finding_review force row level security`,
  `create policy own_tenant on finding_review using (tenant_id = tenant_now() and (not protected or sees_safety())) with check (tenant_id = tenant_now() and (not protected or sees_safety()))`,
  `grant select, insert, update (rec_to, rec_to_tx) on finding_review to ragang_app`,
  `create trigger audit after insert or update on finding_review for each row execute function audit_row('reviewed_by', 'assignee')`,
  `create trigger only_close before update on finding_review for each row execute function only_close()`,
  `create trigger no_delete before delete on finding_review for each row execute function refuse_change()`,
  `create trigger no_truncate before truncate on finding_review execute function refuse_change()`,
];
