import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { WrongUsage } from './command.js';

/** The password from standard input: piped, or typed at the terminal without being shown. Never an argument, which others can read. */
export async function readPassword(): Promise<string> {
  const password = process.stdin.isTTY ? await typed() : await piped();
  if (password === '') throw new WrongUsage('Inget lösenord kom på standard in.');
  return password;
}

async function piped(): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8').replace(/\r?\n$/, '').normalize('NFC');
}

async function typed(): Promise<string> {
  process.stderr.write('Lösenord: ');
  const silent = new Writable({ write: (_part, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    return (await terminal.question('')).normalize('NFC');
  } finally {
    terminal.close();
    process.stderr.write('\n');
  }
}
