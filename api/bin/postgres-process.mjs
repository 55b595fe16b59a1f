import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Whether a process is alive; one that belongs to someone else is alive too.
 * @param {number} pid
 */
export function isAlive(pid) {
  // 0 and below stand for whole groups of processes, this one's own among them.
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * The name and start of a process: a number alone may since have been given to another one.
 * @param {number} pid
 * @returns {{ name: string, started: string } | null}
 */
export function identity(pid) {
  if (!isAlive(pid)) return null;
  if (existsSync('/proc/self/stat')) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const afterName = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (afterName[0] === 'Z') return null;
      return { name: stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')')), started: afterName[19] ?? '' };
    } catch {
      return null;
    }
  }
  const line = spawnSync('ps', ['-o', 'lstart=,comm=', '-p', String(pid)], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } }).stdout.trim();
  return line ? { started: line.slice(0, 24), name: basename(line.slice(25)) } : null;
}

/**
 * The running server of a data folder according to its postmaster.pid, or null.
 * @param {string} data
 * @returns {{ pid: number, port: number } | null}
 */
export function runningPostmaster(data) {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Math.abs(Number(lines[0]));
  if (!pid || identity(pid)?.name !== 'postgres') return null;
  return { pid, port: Number(lines[3]) };
}

/**
 * Stops a server: first politely (clients are cut off, data is written out), at last without ceremony (it recovers at the
 * next start).
 * @param {number} pid
 */
export async function stopPostmaster(pid) {
  for (const [signal, patience] of /** @type {const} */ ([['SIGINT', 20_000], ['SIGQUIT', 10_000], ['SIGKILL', 5_000]])) {
    if (!isAlive(pid)) return;
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    const until = Date.now() + patience;
    while (identity(pid) && Date.now() < until) await pause(25);
  }
}

/**
 * The wanted port on 127.0.0.1 when it is free, else any free one.
 * @param {number} wanted 0 = any
 * @returns {Promise<number>}
 */
export function freePort(wanted = 0) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () => (wanted ? freePort().then(resolve, reject) : reject(new Error('No free port on 127.0.0.1.'))));
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(address && typeof address === 'object' ? address.port : wanted));
    });
  });
}
