import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, serverNode } from './node-runtime.mjs';
import { Refusal, run, say, step } from './progress.mjs';
import { sourceStamp } from './source-stamp.mjs';

const stampFile = join(root, 'api', 'dist', '.built-from');
const outcomes = ['api/dist/main.js', 'web/dist/index.html'].map((file) => join(root, file));

/** Builds libraries, API and web when a source has changed since the last build. */
export async function buildWhenChanged() {
  const wanted = sourceStamp();
  if (outcomes.every((file) => existsSync(file)) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  rmSync(stampFile, { force: true });
  await step('Bygger Rågång', () => nx(['run-many', '--target=build', '--output-style=stream']));
  const missing = outcomes.filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Refusal(`Bygget blev ofullständigt; det saknas: ${missing.join(', ')}.`);
  await import(pathToFileURL(join(root, 'api', 'dist', 'tools', 'compress-web.js')).href);
  writeFileSync(stampFile, wanted);
}

/**
 * Runs nx on the server's Node, its lines on stderr.
 * @param {readonly string[]} args
 * @returns {Promise<void>}
 */
export function nx(args) {
  const node = serverNode();
  const child = spawn(node, [join(root, 'node_modules', '.bin', 'nx'), ...args], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    // The commands of the targets (tsc, eslint) must meet the same Node.
    env: { ...process.env, PATH: [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter), NG_CLI_ANALYTICS: 'false' },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Refusal(`nx ${args[0]} misslyckades (kod ${code}); se raderna ovan.`))));
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await run(async () => {
    await buildWhenChanged();
    say('Bygget är aktuellt.');
  });
}
