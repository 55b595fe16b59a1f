import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far the findings of each organisation have come along its audit chain. */
export class FindingProgress1764000000006 implements MigrationInterface {
  readonly name = 'FindingProgress1764000000006';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('The progress of findings is never taken down.');
  }
}

const statements = [
  `create table finding_progress (
     tenant_id uuid primary key, through_seq bigint not null, as_of date not null, affected integer not null, total integer not null, evaluated_at timestamptz not null default now()
   )`,
  `comment on table finding_progress is 'class: derived. Which link of the audit chain the findings take in.'`,
  `alter table finding_progress enable row level security`,
  `alter table finding_progress force row level security`,
  `create policy own_tenant on finding_progress using (tenant_id = tenant_now()) with check (tenant_id = tenant_now())`,
  `grant select, insert, update on finding_progress to ragang_app`,
];
