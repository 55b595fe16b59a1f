import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { root, serverNode } from './node-runtime.mjs';

/**
 * @typedef {{ exited: Promise<number>, isReady: () => Promise<boolean>, stop: (patience?: number) => Promise<number> }} ServerProcess
 */

/**
 * Starts the built API as a process of its own, which ends when this one does.
 * @param {{ env: Record<string, string>, output?: number | 'inherit' }} options
 * @returns {ServerProcess}
 */
export function startServerProcess({ env, output = 'inherit' }) {
  const preload = pathToFileURL(join(root, 'api', 'bin', 'stop-with-parent.mjs')).href;
  // A session of its own: Ctrl+C reaches the starter, which tells the API to finish what it is doing.
  const child = spawn(serverNode(), ['--enable-source-maps', '--import', preload, join(root, 'api', 'dist', 'main.js')], {
    cwd: root, detached: true, stdio: ['ignore', output, output, 'ipc'], env: { ...process.env, ...env },
  });
  const exited = /** @type {Promise<number>} */ (new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 128 : 1)));
  }));
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  const host = env.HOST === '0.0.0.0' || env.HOST === '::' ? '127.0.0.1' : env.HOST;
  const isReady = async () => {
    while (isRunning()) {
      const answer = await fetch(`http://${host?.includes(':') ? `[${host}]` : host}:${env.PORT}/health/ready`, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
      await answer?.body?.cancel();
      if (answer?.ok && isRunning()) return true;
      await pause(100);
    }
    return false;
  };
  const stop = async (patience = 25_000) => {
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), patience);
    const code = await exited;
    clearTimeout(force);
    return code;
  };
  return { exited, isReady, stop };
}
