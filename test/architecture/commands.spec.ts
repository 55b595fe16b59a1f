import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { roleScript } from '../../api/bin/database-roles.mjs';
import { suites } from '../../api/bin/suites.mjs';
import { root } from '../setup/jest-base.mjs';
import { projectPaths } from './source-files.js';

const text = (path: string): string => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(text('package.json')) as { scripts: Record<string, string>; license: string; engines: { node: string } };

describe('the commands', () => {
  test('the command of the README, of the continuous check and of package.json is one and the same', () => {
    expect(text('.ci/run').trim().split('\n').at(-1)).toBe('exec npm test');
    expect(text('README.md')).toContain('npm test');
    expect(text('README.md')).toContain('npm start');
    expect(manifest.scripts['test']).toBe('exec node api/bin/test.mjs');
  });

  test('each command installs what is missing first', () => {
    for (const command of ['start', 'test', 'ragang']) expect(manifest.scripts[`pre${command}`]).toBe('node api/bin/install.mjs');
  });

  test('the scripts that run before anything is installed import nothing that must be installed', () => {
    for (const path of ['api/bin/install.mjs', 'api/bin/progress.mjs']) {
      const imported = [...text(path).matchAll(/from '([^']+)'/g)].map((match) => match[1] ?? '');
      expect(imported.filter((name) => !name.startsWith('node:') && name !== './progress.mjs')).toEqual([]);
    }
  });

  test('every spec belongs to a suite that npm test runs', () => {
    const folders = ['libs/domain/src/', 'libs/contracts/src/', 'libs/documents/src/', 'web/src/', 'api/src/', 'test/api/', 'test/e2e/', 'test/architecture/', 'test/municipality/'];
    expect(projectPaths().filter((path) => path.endsWith('.spec.ts') && !folders.some((folder) => path.startsWith(folder)))).toEqual([]);
    expect(suites.map((suite) => suite.name)).toEqual(['lint', 'architecture', 'domain', 'contracts', 'documents', 'municipality', 'web', 'api', 'postgres-15', 'e2e']);
  });

  test('a database of one’s own is made by the same statements in docker as in the printed instruction', () => {
    const statements = (sql: string): readonly string[] => sql.split('\n').map((line) => line.trim()).filter((line) => /^(create|revoke|grant|\\connect)/.test(line)).map((line) => line.replace(/password .*;/, 'password;'));
    expect(statements(text('docker/postgres/10-roles.sh'))).toEqual(statements(roleScript()));
  });
});

describe('the licence', () => {
  test('is EUPL-1.2 in the text, in package.json and in publiccode.yml', () => {
    expect(text('LICENSE')).toContain('EUROPEAN UNION PUBLIC LICENCE v. 1.2');
    expect(manifest.license).toBe('EUPL-1.2');
    expect(text('publiccode.yml')).toContain('license: EUPL-1.2');
  });
});
