// Plain Node 18: installs what is missing, so that a fresh clone needs one command. Run by prestart, pretest and preragang.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal, run, say, step } from './progress.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const stampFile = join(root, 'node_modules', '.ragang-installed');

/** The fields of package.json that decide what is installed; a changed script installs nothing. */
const decisive = ['workspaces', 'dependencies', 'devDependencies', 'optionalDependencies', 'overrides', 'allowScripts'];

/** What ought to be installed on this platform, as one hash. */
export function wantedStamp() {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const hash = createHash('sha256');
  for (const field of decisive) hash.update(JSON.stringify(manifest[field] ?? null));
  hash.update(readFileSync(join(root, 'package-lock.json')));
  return `${process.platform}-${process.arch} ${hash.digest('hex')}\n`;
}

function isInstalled() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wantedStamp();
}

function npmCi() {
  const options = ['ci', '--loglevel=error', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const [command, args] = npm?.endsWith('js') ? [process.execPath, [npm, ...options]] : ['npm', options];
  return new Promise((resolve, reject) => {
    // npm's own lines go to stderr: stdout belongs to the command that follows (an export, a report).
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve(undefined) : reject(new Refusal(
      `npm ci avbröts (kod ${code}). Kontrollera nätverket och ledigt utrymme, och kör samma kommando igen.`,
    ))));
  });
}

await run(async () => {
  if (process.platform === 'win32') throw new Refusal('Rågång körs på Linux och macOS. På Windows: använd docker/compose.yaml.');
  if (isInstalled()) return;
  await step('Installerar paketen (första gången en halv minut eller mer)', npmCi);
  writeFileSync(stampFile, wantedStamp());
  say('Paketen är installerade.');
});
