import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from './progress.mjs';

/** The folder of the project. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const needed = [24, 15];

/** @param {string} version */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > needed[0] || (major === needed[0] && minor >= needed[1]);
}

/**
 * The Node that the server runs on: this one when it is new enough, else the one that came with the packages.
 * `npm run` finds the right one by itself; a bare `node api/bin/start.mjs` does not.
 */
export function serverNode() {
  if (isNewEnough(process.versions.node)) return process.execPath;
  const bundled = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(bundled)) return bundled;
  throw new Refusal(`Rågång behöver Node ${needed.join('.')} eller senare; här finns ${process.versions.node}. Installera en nyare Node och kör igen.`);
}

/**
 * Starts this very script again on the server's Node when the present one is too old. Resolves to the exit code of that
 * run, or to undefined when there is no need for one.
 * @returns {Promise<number | undefined>}
 */
export async function onServerNode() {
  const node = serverNode();
  if (node === process.execPath) return undefined;
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
