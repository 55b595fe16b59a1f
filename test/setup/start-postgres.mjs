import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { startEmbedded } from '../../api/bin/embedded-postgres.mjs';
import { isHeld } from '../../api/bin/holders.mjs';
import { runningPostmaster, stopPostmaster } from '../../api/bin/postgres-process.mjs';
import { placeFor } from '../../api/bin/postgres-place.mjs';
import { root } from './jest-base.mjs';

const cache = join(root, '.cache');

/** Servers and files that a killed run left behind. */
async function clearAway() {
  for (const name of existsSync(cache) ? readdirSync(cache).filter((entry) => entry.startsWith('postgres-')) : []) {
    const dataDir = join(cache, name);
    if (isHeld(dataDir)) continue;
    const { data, outside } = placeFor(dataDir);
    const orphan = runningPostmaster(data);
    if (orphan) await stopPostmaster(orphan.pid);
    for (const folder of [dataDir, outside]) if (folder) rmSync(folder, { recursive: true, force: true });
  }
}

/** What servers wrote is kept for a day: long enough to read why a test failed. */
function forgetOldLogs() {
  const folder = join(cache, 'logs');
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (Date.now() - statSync(join(folder, name)).mtimeMs > 86_400_000) rmSync(join(folder, name));
}

/**
 * Starts one PostgreSQL for a suite; its tests make databases of their own in it. `major` 15 is the oldest that is supported.
 * @param {unknown} [_configuration] what Jest passes
 * @param {unknown} [_project]
 * @param {18 | 15} [major]
 */
export default async function startPostgres(_configuration, _project, major = 18) {
  await clearAway();
  forgetOldLogs();
  const dataDir = mkdtempSync(join(cache, 'postgres-'));
  chmodSync(dataDir, 0o755);
  const server = await startEmbedded({ dataDir, ephemeral: true, major });
  process.env.TEST_POSTGRES_MAJOR = String(major);
  process.env.TEST_DATA_DIR = join(dataDir, 'servers');
  process.env.TEST_DATABASE_ADMIN_URL = server.adminUrl;
  process.env.TEST_DATABASE_OWNER_URL = server.ownerUrl;
  process.env.TEST_DATABASE_URL = server.url;
  globalThis.testPostgres = server;
  // A run that is told to stop takes its database with it.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.stop().finally(() => process.exit(1)));
  return server;
}
