import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
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

/** Starts one PostgreSQL for a suite; its tests make databases of their own in it. */
export default async function startPostgres() {
  await clearAway();
  mkdirSync(cache, { recursive: true });
  const server = await startEmbedded({ dataDir: mkdtempSync(join(cache, 'postgres-')), ephemeral: true });
  process.env.TEST_DATABASE_ADMIN_URL = server.adminUrl;
  process.env.TEST_DATABASE_OWNER_URL = server.ownerUrl;
  process.env.TEST_DATABASE_URL = server.url;
  globalThis.testPostgres = server;
  return server;
}
