import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from '../../../api/bin/postgres-process.mjs';
import { root } from '../../setup/jest-base.mjs';

/** `npm start` as a person runs it, with a data folder of its own. */
export interface StartCommand {
  readonly url: string;
  readonly process: ChildProcess;
  /** Everything it has said. */
  said(): string;
  /** Resolves when it has said so; rejects when it ends without. */
  until(words: string): Promise<void>;
  readonly ended: Promise<number | null>;
}

export async function startCommand(dataDir: string, env: Readonly<Record<string, string>> = {}): Promise<StartCommand> {
  const port = env['PORT'] ?? String(await freePort());
  const child = spawn(process.execPath, [join(root, 'api', 'bin', 'start.mjs')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATABASE_URL: '', DATABASE_OWNER_URL: '', RAGANG_MODE: '', HOST: '', NODE_OPTIONS: '', ...env, PORT: port, RAGANG_DATA_DIR: dataDir },
  });
  let said = '';
  const listeners = new Set<() => void>();
  const hear = (text: Buffer): void => {
    said += text.toString();
    for (const listener of listeners) listener();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  const until = (words: string): Promise<void> => new Promise((resolve, reject) => {
    const listener = (): void => {
      if (!said.includes(words)) return;
      listeners.delete(listener);
      resolve();
    };
    listeners.add(listener);
    void ended.then(() => reject(new Error(`It ended without saying ”${words}”:\n${said}`)));
    listener();
  });
  return { url: `http://127.0.0.1:${port}`, process: child, said: () => said, until, ended };
}

/** Runs one statement as the owner in the embedded database of a data folder. */
export async function inDatabase(dataDir: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const { port, owner } = JSON.parse(readFileSync(join(dataDir, 'postgres-access.json'), 'utf8')) as { port: number; owner: string };
  const client = new pg.Client({ connectionString: `postgres://ragang_owner:${owner}@127.0.0.1:${port}/ragang` });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
