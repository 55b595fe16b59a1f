import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Local accounts, server-side sessions, throttling of sign-in, four-eyes approvals and idempotency keys. */
export class Accounts1764000000003 implements MigrationInterface {
  readonly name = 'Accounts1764000000003';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Accounts are never taken down.');
  }
}

const tables = ['account', 'session', 'sign_in_attempt', 'approval', 'idempotency_key'];

const statements = [
  // Identity is issuer + subject, never an e-mail address, so that an identity provider of one organisation can never claim another's user.
  `create table account (
     tenant_id uuid not null references organization (tenant_id), id uuid not null default gen_random_uuid(),
     username text not null check (username = lower(username)), display_name text not null, password_hash text,
     totp_secret text, totp_confirmed boolean not null default false, totp_last_step bigint not null default 0,
     role text check (role in ('system-administrator', 'registrar', 'committee-secretary', 'director', 'board-chair', 'case-officer', 'auditor')),
     bodies uuid[] not null default '{}', units uuid[] not null default '{}',
     status text not null default 'active' check (status in ('active', 'disabled')),
     issuer text not null default 'local', subject text not null, version integer not null default 1,
     created_at timestamptz not null default now(), created_by text not null, last_sign_in timestamptz,
     primary key (tenant_id, id), unique (tenant_id, username), unique (tenant_id, issuer, subject)
   )`,
  `comment on table account is 'class: operational. Who may sign in, with which role.'`,

  `create table session (
     tenant_id uuid not null, id uuid not null default gen_random_uuid(), token_hash bytea not null, account uuid not null,
     created_at timestamptz not null default now(), last_seen_at timestamptz not null default now(), expires_at timestamptz not null, device text not null default '',
     primary key (tenant_id, id), unique (tenant_id, token_hash), foreign key (tenant_id, account) references account (tenant_id, id)
   )`,
  `comment on table session is 'class: operational. Sessions, hashed: who holds the table cannot sign in with it.'`,
  `create index session_account on session (tenant_id, account)`,

  `create table sign_in_attempt (
     tenant_id uuid not null references organization (tenant_id), key text not null, failures integer not null, last_at timestamptz not null default now(),
     blocked_until timestamptz not null default '-infinity', primary key (tenant_id, key)
   )`,
  `comment on table sign_in_attempt is 'class: operational. Growing delay after wrong passwords; never a permanent lock.'`,

  // What one person proposes and another must approve: granting a role, publishing a row.
  `create table approval (
     tenant_id uuid not null references organization (tenant_id), id uuid not null default gen_random_uuid(), kind text not null check (kind in ('role-grant', 'publication')),
     subject uuid not null, proposal jsonb not null, reason text not null,
     requested_by uuid not null, requested_by_name text not null, requested_at timestamptz not null default now(),
     status text not null default 'pending' check (status in ('pending', 'approved', 'rejected')),
     decided_by uuid check (decided_by <> requested_by), decided_by_name text, decided_at timestamptz, decision_reason text,
     check ((status = 'pending') = (decided_by is null)), primary key (tenant_id, id)
   )`,
  `comment on table approval is 'class: operational. Four eyes: a proposal, and the other person who decided on it.'`,
  `create unique index approval_pending on approval (tenant_id, kind, subject) where status = 'pending'`,

  `create table idempotency_key (
     tenant_id uuid not null references organization (tenant_id), actor text not null, key text not null, operation text not null, body_hash bytea not null,
     response json, created_at timestamptz not null default now(), primary key (tenant_id, actor, key)
   )`,
  `comment on table idempotency_key is 'class: operational. Answers kept for a day, so that a repeated request gives the same answer.'`,

  ...tables.flatMap((table) => [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy own_tenant on ${table} using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
       with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)`,
    `grant select, insert, update on ${table} to ragang_app`,
  ]),
  `create trigger audit after insert or update on account for each row
     execute function audit_administration('id username display_name role bodies units status issuer subject totp_confirmed version created_by', 'username', 'display_name', 'subject')`,
  `create trigger audit after insert or update on approval for each row
     execute function audit_administration('id kind subject proposal reason requested_by requested_at status decided_by decided_at decision_reason', 'reason', 'decision_reason')`,
  `grant delete on session, sign_in_attempt, idempotency_key to ragang_app`,
];
