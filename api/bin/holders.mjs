import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identity } from './postgres-process.mjs';

/**
 * Says that this process uses the embedded server. Several may (the server and an operator's command); the last one out
 * turns off the light. A process that was killed does not count: its number and start time no longer fit.
 * @param {string} dataDir
 * @returns {() => boolean} lets go; true when nobody else holds on
 */
export function hold(dataDir) {
  const folder = join(dataDir, 'holders');
  mkdirSync(folder, { recursive: true });
  const mine = join(folder, String(process.pid));
  writeFileSync(mine, identity(process.pid)?.started ?? '');
  return () => {
    rmSync(mine, { force: true });
    return holders(folder).length === 0;
  };
}

/**
 * Whether any living process uses the server of this data folder.
 * @param {string} dataDir
 */
export function isHeld(dataDir) {
  return holders(join(dataDir, 'holders')).length > 0;
}

/** @param {string} folder */
function holders(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => {
    const file = join(folder, name);
    try {
      if (identity(Number(name))?.started === readFileSync(file, 'utf8')) return true;
      rmSync(file, { force: true });
    } catch {
      // Another holder tidied the same file away.
    }
    return false;
  });
}
