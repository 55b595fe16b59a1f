import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../setup/jest-base.mjs';

export interface SourceFile {
  /** Path from the project's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

const written = /\.(ts|mts|mjs|js|html|css|scss)$/;

/** Every file of the project that git knows or would take, that is: without what is built, installed or kept locally. */
export function projectPaths(): readonly string[] {
  const listed = spawnSync('git', ['-c', 'safe.directory=*', 'ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 1e8 });
  if (listed.status !== 0) throw new Error(`git ls-files failed: ${listed.stderr}`);
  return [...new Set(listed.stdout.split('\0').filter(Boolean))].sort();
}

/** Files that people write, under the given folders. Generated reference data (`*.data.ts`) is not among them. */
export function sourceFiles(...folders: readonly string[]): readonly SourceFile[] {
  return projectPaths()
    .filter((path) => written.test(path) && !path.endsWith('.data.ts') && folders.some((folder) => path.startsWith(`${folder}/`)))
    .flatMap((path) => {
      const text = read(path);
      return text === null ? [] : [{ path, text }];
    });
}

/** Everything that a file imports, values and types, also the lazy imports. */
export function importsOf(file: SourceFile): readonly string[] {
  const statements = /(?:^|\n)\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g;
  return [...file.text.matchAll(statements)].map((match) => match[1] ?? match[2] ?? '');
}

function read(path: string): string | null {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    // Listed by git but taken away in the working tree.
    return null;
  }
}
