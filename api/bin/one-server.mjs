import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identity } from './postgres-process.mjs';
import { Refusal } from './progress.mjs';

/**
 * Two servers over one data folder would load the demo twice and answer on two addresses: the second is refused.
 * @param {string} dataDir
 * @param {string} address
 * @returns {() => void} gives the claim back
 */
export function claimServer(dataDir, address) {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, 'server.json');
  const holder = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8') || '{}') : {};
  if (holder.pid && holder.pid !== process.pid && identity(holder.pid)?.started === holder.started) {
    throw new Refusal(`Rågång körs redan på ${holder.address} (process ${holder.pid}). Använd den, eller välj en annan mapp med RAGANG_DATA_DIR.`);
  }
  writeFileSync(file, `${JSON.stringify({ pid: process.pid, started: identity(process.pid)?.started, address })}\n`);
  return () => rmSync(file, { force: true });
}
