import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildWhenChanged } from './build.mjs';
import { readConfiguration } from './configuration.mjs';
import { startEmbedded } from './embedded-postgres.mjs';
import { onServerNode, root } from './node-runtime.mjs';
import { Refusal, run, say } from './progress.mjs';

/** Commands that only print something need no database. */
function needsDatabase(args) {
  return args.length > 0 && !args.some((word) => word === '--help' || word === '-h') && args[0] !== 'help';
}

/**
 * @param {readonly string[]} args
 * @param {Record<string, string>} env
 * @returns {Promise<number>}
 */
function command(args, env) {
  const child = spawn(process.execPath, ['--enable-source-maps', join(root, 'api', 'dist', 'cli.js'), ...args], {
    // File names are meant from where the person stands, also when npm has moved to the project's folder.
    cwd: process.env.INIT_CWD ?? process.cwd(), stdio: 'inherit', env: { ...process.env, ...env },
  });
  // The terminal sends Ctrl+C to both; the database must outlive the command.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** The commands' own exit code for a database that cannot be reached. */
const noDatabase = 3;

/**
 * @param {unknown} error
 * @returns {number}
 */
function refused(error) {
  if (!(error instanceof Refusal)) throw error;
  say(error.message);
  return noDatabase;
}

await run(async () => {
  const elsewhere = await onServerNode();
  if (elsewhere !== undefined) return elsewhere;
  const args = process.argv.slice(2);
  await buildWhenChanged();
  if (!needsDatabase(args)) return command(args, {});
  const { dataDir, external, mode } = readConfiguration(process.env);
  const database = external ?? await startEmbedded({ dataDir }).catch(refused);
  if (typeof database === 'number') return database;
  try {
    return await command(args, {
      DATABASE_URL: database.url, DATABASE_OWNER_URL: database.ownerUrl, RAGANG_EMBEDDED: external ? '' : '1', RAGANG_MODE: mode, RAGANG_DATA_DIR: dataDir,
    });
  } finally {
    if ('stop' in database) await database.stop();
  }
});
