import { openSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../api/bin/postgres-process.mjs';
import { startServerProcess } from '../../api/bin/server-process.mjs';
import { prepareBrowser } from './chromium.mjs';
import { root } from './jest-base.mjs';
import startPostgres from './start-postgres.mjs';

/** Starts the built application once, with the demo municipality, and makes the browser ready. */
export default async function startApp() {
  const database = await startPostgres();
  const port = await freePort();
  const log = join(root, '.cache', 'logs', 'e2e-app.log');
  const app = startServerProcess({
    output: openSync(log, 'w'),
    env: {
      DATABASE_URL: database.url, DATABASE_OWNER_URL: database.ownerUrl, RAGANG_EMBEDDED: '1', RAGANG_MODE: 'demo', RAGANG_TODAY: '2026-11-24', HOST: '127.0.0.1', PORT: String(port),
      RAGANG_DATA_DIR: join(process.env.TEST_DATA_DIR ?? '', 'app'),
    },
  });
  globalThis.testApp = app;
  const [isReady, browser] = await Promise.all([app.isReady(), prepareBrowser()]);
  if (!isReady) {
    await database.stop();
    throw new Error(`The application did not start; see ${log}.`);
  }
  process.env.TEST_APP_URL = `http://127.0.0.1:${port}`;
  process.env.TEST_BROWSER = JSON.stringify(browser);
}
