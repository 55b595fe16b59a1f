import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { root } from '../setup/jest-base.mjs';

const place = join(root, '.cache', 'bench');
const own = fileURLToPath(new URL('package.json', import.meta.url));

/** The engines are no part of the product: they are fetched the first time that they are measured against, at the versions that stand here. */
export function install() {
  const there = join(place, 'package.json');
  if (existsSync(join(place, 'node_modules')) && existsSync(there) && readFileSync(there, 'utf8') === readFileSync(own, 'utf8')) return;
  mkdirSync(place, { recursive: true });
  copyFileSync(own, there);
  console.log('Hämtar motorerna som reglerna mäts mot …');
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], { cwd: place, stdio: 'inherit' });
  if (status !== 0) throw new Error('Motorerna kunde inte hämtas. Mätningen behöver nätet första gången.');
}

/**
 * @param {string} name
 * @returns {Promise<any>}
 */
export async function load(name) {
  return import(pathToFileURL(createRequire(join(place, 'package.json')).resolve(name)).href);
}
