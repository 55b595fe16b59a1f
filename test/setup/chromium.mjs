import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './jest-base.mjs';

/**
 * @typedef {{ executablePath: string, env: Record<string, string> }} Browser
 */

const packaged = join(root, 'node_modules', '@sparticuz', 'chromium');

/**
 * The browser of the tests: the one that CHROME_PATH names, else the one from npm, unpacked once into `.cache/`.
 * @returns {Promise<Browser>}
 */
export async function prepareBrowser() {
  const temporary = join(root, '.cache', 'tmp');
  mkdirSync(temporary, { recursive: true });
  const chosen = process.env.CHROME_PATH;
  if (chosen) return { executablePath: chosen, env: { TMPDIR: temporary } };

  const { version } = JSON.parse(readFileSync(join(packaged, 'package.json'), 'utf8'));
  const folder = join(root, '.cache', `chromium-${version}`);
  unpack(folder, ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br']);
  const executablePath = join(folder, 'chromium');
  const env = { TMPDIR: temporary, ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }) };
  if (missingLibraries(executablePath, env).length === 0) return { executablePath, env };

  // A bare system may lack libnss3 and its kin; the package carries them for servers without any.
  const extra = join(root, '.cache', `chromium-libraries-${version}`);
  unpack(extra, ['al2023.tar.br']);
  const helped = { ...env, LD_LIBRARY_PATH: join(extra, 'al2023', 'lib') };
  const missing = missingLibraries(executablePath, helped);
  if (missing.length > 0) throw new Error(`The browser needs libraries that this system lacks: ${missing.join(', ')}. Install them, or set CHROME_PATH to a browser that runs here.`);
  return { executablePath, env: helped };
}

/**
 * Unpacks archives of the package into a folder, which appears only when whole.
 * @param {string} folder
 * @param {readonly string[]} archives
 */
function unpack(folder, archives) {
  if (existsSync(folder)) return;
  const fresh = `${folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  // The package unpacks into the system's folder for temporary files; here that is the fresh folder, in a process of its own.
  const script = `import { inflate } from ${JSON.stringify(join(packaged, 'build', 'lambdafs.js'))};
    await Promise.all(${JSON.stringify(archives.map((name) => join(packaged, 'bin', name)))}.map((file) => inflate(file)));`;
  const result = spawnSync(process.execPath, ['--input-type=module', '-e', script], { env: { ...process.env, TMPDIR: fresh }, encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`The browser could not be unpacked: ${result.stderr}`);
  renameSync(fresh, folder);
}

/**
 * @param {string} executable
 * @param {Record<string, string>} env
 */
function missingLibraries(executable, env) {
  const listed = spawnSync('ldd', [executable], { env: { ...process.env, ...env }, encoding: 'utf8' });
  return (listed.stdout ?? '').split('\n').filter((line) => line.includes('not found')).map((line) => line.trim().split(' ')[0] ?? '');
}
