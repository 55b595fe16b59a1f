import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A row that was open once and is secret now must not be read as it was known then, by somebody who may not read secrets. */
export class SecretNow1764000000005 implements MigrationInterface {
  readonly name = 'SecretNow1764000000005';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Secrecy is never taken down.');
  }
}

const statements = [
  // Sees secret rows only inside itself, and tells only whether there is one. `period` is null for events.
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
];
