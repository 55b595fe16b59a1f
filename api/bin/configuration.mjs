import { join, resolve } from 'node:path';
import { roleScript } from './database-roles.mjs';
import { root } from './node-runtime.mjs';
import { Refusal } from './progress.mjs';

/**
 * How the server is to run, from the environment.
 * @typedef {{ port: number, host: string, mode: 'demo' | 'production', dataDir: string, external: { url: string, ownerUrl: string } | null }} Configuration
 */

const loopback = new Set(['127.0.0.1', 'localhost', '::1']);

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Configuration}
 */
export function readConfiguration(env) {
  const external = externalDatabase(env.DATABASE_URL, env.DATABASE_OWNER_URL);
  const host = env.HOST || '127.0.0.1';
  refuseOpenHttp(host, env.RAGANG_TRUSTED_PROXY);
  return { port: readPort(env.PORT), host, mode: readMode(env.RAGANG_MODE, external !== null, host), dataDir: resolve(env.RAGANG_DATA_DIR || join(root, '.data')), external };
}

/**
 * @param {string | undefined} url
 * @param {string | undefined} ownerUrl
 */
function externalDatabase(url, ownerUrl) {
  if (url && ownerUrl) return { url, ownerUrl };
  if (!url && !ownerUrl) return null;
  throw new Refusal(
    `${url ? 'DATABASE_OWNER_URL' : 'DATABASE_URL'} saknas. Rågång behöver två roller: ragang_app (DATABASE_URL) för drift och ragang_owner `
    + `(DATABASE_OWNER_URL) för migreringar. De skapas av en superanvändare så här:\n\n${roleScript()}`,
  );
}

/**
 * The server refuses this as well; told here, before a database is started for nothing.
 * @param {string} host
 * @param {string | undefined} proxy
 */
function refuseOpenHttp(host, proxy) {
  if (loopback.has(host) || proxy) return;
  throw new Refusal(`HOST=${host} nås av andra datorer, och http utan kryptering är inte tillåtet där: sätt en proxy med https framför och ange dess adress i RAGANG_TRUSTED_PROXY.`);
}

/** @param {string | undefined} text */
function readPort(text) {
  const port = Number(text || 3000);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Refusal(`PORT ska vara ett heltal mellan 1 och 65535, men är ”${text}”.`);
}

/**
 * Demo has one-click sign-in and belongs on one's own machine: anything that others can reach is production, unless asked for.
 * @param {string | undefined} wanted
 * @param {boolean} isExternal
 * @param {string} host
 */
function readMode(wanted, isExternal, host) {
  if (wanted === 'production') return 'production';
  if (wanted === 'demo') {
    if (isExternal) throw new Refusal('RAGANG_MODE=demo går bara med den inbyggda databasen. Ta bort DATABASE_URL och DATABASE_OWNER_URL, eller kör i produktionsläge.');
    return 'demo';
  }
  if (wanted) throw new Refusal(`RAGANG_MODE ska vara demo eller production, men är ”${wanted}”.`);
  return isExternal || !loopback.has(host) ? 'production' : 'demo';
}
