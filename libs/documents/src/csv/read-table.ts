import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { tableLimits, unreadable, type Table, type TableOptions } from './table.js';

const entry = fileURLToPath(new URL('./reading-process.js', import.meta.url));

/** Nothing is written and no process started by what reads an untrusted file. */
const walls = process.allowedNodeEnvironmentFlags.has('--permission') ? ['--permission', '--allow-fs-read=*'] : [];

/**
 * Reads a CSV file that somebody has sent, in a process of its own with limits of time and memory: a file made to exhaust the
 * reader takes that process with it and nothing else. Never throws for what the file holds.
 */
export async function readTable(bytes: Uint8Array, options: TableOptions = {}): Promise<Table> {
  const { maxBytes, maxMemory, maxTime } = { ...tableLimits, ...options };
  if (bytes.length > maxBytes) return unreadable('file.tooLarge', `Filen är större än ${Math.floor(maxBytes / 1024 / 1024)} MB. Dela upp den i flera.`);
  const child = fork(entry, [], {
    serialization: 'advanced', env: { NODE_OPTIONS: '' }, stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [`--max-old-space-size=${maxMemory}`, '--disable-warning=ExperimentalWarning', ...walls],
  });
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      resolve(unreadable('file.tooSlow', 'Filen tog för lång tid att läsa. Kontrollera att det är en vanlig CSV-fil, och dela upp den om den är stor.'));
    }, maxTime);
    child.once('message', (table) => resolve(table as Table));
    // A second settling is ignored, so the answer wins over the exit that follows it.
    child.once('exit', () => {
      clearTimeout(timer);
      resolve(unreadable('file.unreadable', 'Filen gick inte att läsa: den kräver för mycket minne eller är trasig. Kontrollera att det är en vanlig CSV-fil.'));
    });
    child.once('error', () => resolve(unreadable('file.unreadable', 'Filen gick inte att läsa. Försök igen.')));
    child.send({ bytes, options });
  });
}
