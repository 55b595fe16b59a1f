import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { placeFor } from '../../../api/bin/postgres-place.mjs';
import { runningPostmaster } from '../../../api/bin/postgres-process.mjs';
import { root } from '../../setup/jest-base.mjs';

const dataDir = mkdtempSync(join(tmpdir(), 'ragang-operator-'));

/** `npm run ragang -- …` on an installation that is not running. */
function ragang(...words: readonly string[]): { readonly code: number | null; readonly out: string; readonly err: string } {
  const result = spawnSync(process.execPath, [join(root, 'api', 'bin', 'ragang.mjs'), ...words], {
    encoding: 'utf8', cwd: root,
    env: { ...process.env, DATABASE_URL: '', DATABASE_OWNER_URL: '', NODE_OPTIONS: '', RAGANG_MODE: '', HOST: '', PORT: '', RAGANG_DATA_DIR: dataDir },
  });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

describe('npm run ragang', () => {
  afterAll(() => {
    const { outside } = placeFor(dataDir);
    for (const folder of [outside, dataDir]) if (folder) rmSync(folder, { recursive: true, force: true });
  });

  test('lists its commands without starting a database', () => {
    const { code, out } = ragang('--help');
    expect(code).toBe(0);
    for (const command of ['create-organization', 'create-user', 'import', 'export', 'verify-audit', 'rebuild-findings', 'migrate']) expect(out).toContain(command);
    expect(existsSync(join(dataDir, 'postgres-access.json'))).toBe(false);
  });

  test.each(['create-organization', 'create-user', 'import', 'export', 'verify-audit', 'rebuild-findings', 'migrate'])('%s explains itself with --help', (command) => {
    const { code, out } = ragang(command, '--help');
    expect(code).toBe(0);
    expect(out).toContain(command);
  });

  test('an unknown command is wrong usage', () => {
    expect(ragang('avskaffa-kommunen').code).toBe(2);
  });

  test('starts the embedded server for one command and stops it again', () => {
    expect(ragang('migrate').code).toBe(0);
    const made = ragang('create-organization', '--slug', 'provkommun', '--name', 'Provkommun', '--kind', 'municipality');
    expect(made.err + made.out).not.toContain('    at ');
    expect(made.code).toBe(0);
    expect(ragang('verify-audit', '--organization', 'provkommun').code).toBe(0);
    expect(runningPostmaster(placeFor(dataDir).data)).toBeNull();
  });
});
