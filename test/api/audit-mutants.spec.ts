import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyExport } from '../../api/bin/verify-export.mjs';
import { CheckpointKey } from '../../api/src/platform/audit/checkpoint.js';
import { verifyLog } from '../../api/src/platform/audit/verify-audit.js';
import type { ChainEvent, ChainLink } from '../../api/src/platform/audit/verify-chain.js';
import { root } from '../setup/jest-base.mjs';
import { csvOf, madeUpRegister } from './fixtures/made-up-register.js';
import { freshDatabase } from './server.js';

type Line = Record<string, unknown> & { type: string };

mkdirSync(join(root, '.cache'), { recursive: true });
const folder = mkdtempSync(join(root, '.cache', 'mutants-'));
let lines: readonly Line[];
let key: CheckpointKey;

/** A small log: the organisation, and three imports, made by the commands themselves. */
beforeAll(async () => {
  const database = await freshDatabase();
  const address = (name: string): string => (process.env[name] ?? '').replace(/\/\w+$/, `/${database}`);
  const env = { DATABASE_URL: address('TEST_DATABASE_URL'), DATABASE_OWNER_URL: address('TEST_DATABASE_OWNER_URL'), RAGANG_DATA_DIR: join(folder, 'data'), RAGANG_TODAY: '2026-11-24' };
  const ragang = (...words: string[]): void => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'api', 'dist', 'cli.js'), ...words], { cwd: folder, env: { PATH: process.env['PATH'] ?? '', ...env }, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
  };
  ragang('migrate');
  ragang('create-organization', '--slug', 'ekbacka', '--name', 'Ekbacka kommun');
  const rows = madeUpRegister().slice(0, 1);
  for (const [index, till] of ['2026-10-14', '2026-10-13', '2026-10-12'].entries()) {
    writeFileSync(join(folder, 'uppdrag.csv'), csvOf(rows.map((row) => ({ ...row, till }))));
    ragang('import', 'assignments', 'uppdrag.csv', '--organization', 'ekbacka', '--read-on', `2026-07-0${index + 1}`);
    if (index === 1) ragang('export', '--organization', 'ekbacka', '--out', 'halfway');
  }
  ragang('export', '--organization', 'ekbacka', '--out', 'ut');
  lines = readFileSync(join(folder, 'ut', 'audit.jsonl'), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as Line);
  key = new CheckpointKey(readFileSync(join(folder, 'data', 'signing-key.pem'), 'utf8'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const written = (mutant: readonly Line[]): Buffer => Buffer.from(`${mutant.map((line) => JSON.stringify(line)).join('\n')}\n`);
const parts = (mutant: readonly Line[], type: string): Line[] => mutant.filter((line) => line.type === type);

/** What the server's own verifier says of the log. */
function ours(mutant: readonly Line[]): number {
  const [chain] = parts(mutant, 'chain');
  const { tenantId, head } = chain as unknown as { tenantId: string; head: { seq: number; hash: string } };
  const log = { events: parts(mutant, 'event') as unknown as ChainEvent[], links: parts(mutant, 'link') as unknown as ChainLink[], head };
  return verifyLog(tenantId, log, parts(mutant, 'checkpoint').map((line) => String(line['note'])), key).length;
}

/** What the independent one says. */
const theirs = (mutant: readonly Line[]): number => verifyExport(written(mutant), key.publicKeyPem()).length;

/** Both must find a fault in every mutant; returns the names of those that either missed. */
function missed(mutants: Iterable<readonly [string, readonly Line[]]>): string[] {
  const survivors: string[] = [];
  let tried = 0;
  for (const [name, mutant] of mutants) {
    tried += 1;
    if (ours(mutant) === 0) survivors.push(`${name}: missed by verify-audit`);
    if (theirs(mutant) === 0) survivors.push(`${name}: missed by verify-export`);
  }
  expect(tried).toBeGreaterThan(0);
  return survivors;
}

const changed = (value: unknown): unknown => (typeof value === 'number' ? value + 1 : value === null ? 'x' : `${String(value)}x`);
const replaced = (index: number, line: Line): Line[] => lines.map((old, place) => (place === index ? line : old));

describe('the log as it was written', () => {
  it('is found whole by both verifiers', () => {
    expect({ links: parts(lines, 'link').length, checkpoints: parts(lines, 'checkpoint').length }).toEqual({ links: 4, checkpoints: 2 });
    expect(ours(lines)).toBe(0);
    expect(verifyExport(readFileSync(join(folder, 'ut', 'audit.jsonl')), key.publicKeyPem())).toEqual([]);
  });
});

describe('both verifiers catch', () => {
  it('each field of each event, link and checkpoint, changed', () => {
    const mutants = lines.flatMap((line, index) => (line.type === 'chain' ? [] : Object.keys(line).filter((field) => field !== 'type').map((field) =>
      [`line ${index + 1}, ${field}`, replaced(index, { ...line, [field]: changed(line[field]) })] as const)));
    expect(missed(mutants)).toEqual([]);
  });

  it('each character of an event, a link and a checkpoint, changed', () => {
    const chosen = ['event', 'link', 'checkpoint'].map((type) => lines.findIndex((line) => line.type === type));
    const mutants = chosen.flatMap((index) => Object.entries(lines[index]!).filter(([field, value]) => field !== 'type' && typeof value === 'string').flatMap(([field, value]) =>
      [...String(value)].map((letter, place) => {
        const mutant = String(value).split('');
        mutant[place] = letter === 'A' ? 'B' : 'A';
        return [`line ${index + 1}, ${field}, letter ${place}`, replaced(index, { ...lines[index]!, [field]: mutant.join('') })] as const;
      })));
    expect(missed(mutants)).toEqual([]);
  });

  it('an event, a link or the newest checkpoint’s link taken away', () => {
    const mutants = lines.flatMap((line, index) => (['event', 'link'].includes(line.type) ? [[`line ${index + 1} cut`, lines.filter((_, place) => place !== index)] as const] : []));
    expect(missed(mutants)).toEqual([]);
  });

  it('two events, or two links, that have changed places', () => {
    const swapped = (type: string, fields: readonly string[]) => {
      const places = lines.flatMap((line, index) => (line.type === type ? [index] : []));
      return places.slice(1).map((place, index): readonly [string, readonly Line[]] => {
        const [a, b] = [places[index]!, place];
        const take = (from: Line): Line => Object.fromEntries(fields.map((field) => [field, from[field]])) as Line;
        return [`${type} ${index + 1} and ${index + 2}`, lines.map((line, at) => (at === a ? { ...line, ...take(lines[b]!) } : at === b ? { ...line, ...take(lines[a]!) } : line))];
      });
    };
    expect(missed([...swapped('event', ['eventId']), ...swapped('event', ['payload', 'payloadHash']), ...swapped('event', ['tx']), ...swapped('link', ['seq']), ...swapped('link', ['hash']), ...swapped('link', ['tx', 'root', 'events'])].filter(([, mutant]) => JSON.stringify(mutant) !== JSON.stringify(lines)))).toEqual([]);
  });

  it('a tail cut off with everything that belongs to it, save for what was signed', () => {
    const links = parts(lines, 'link');
    const mutants = links.slice(0, -1).map((last): readonly [string, readonly Line[]] => {
      const kept = new Set(links.filter((link) => Number(link['seq']) <= Number(last['seq'])).map((link) => link['tx']));
      const mutant = lines.filter((line) => !['event', 'link'].includes(line.type) || kept.has(line['tx']));
      return [`cut after link ${String(last['seq'])}`, mutant.map((line) => (line.type === 'chain' ? { ...line, head: { seq: last['seq'], hash: last['hash'] } } : line))];
    });
    expect(missed(mutants)).toEqual([]);
  });

  it('an added event, and a link sealed by somebody without the key', () => {
    const event = parts(lines, 'event').at(-1)!;
    const extra = { ...event, eventId: Number(event['eventId']) + 1 };
    const place = lines.lastIndexOf(event as Line) + 1;
    expect(missed([['one more event', [...lines.slice(0, place), extra, ...lines.slice(place)]], ['one more, in no transaction', [...lines.slice(0, place), { ...extra, tx: '1' }, ...lines.slice(place)]]])).toEqual([]);
  });
});

describe('verify-export alone catches', () => {
  it('every byte of the file, changed', () => {
    const whole = readFileSync(join(folder, 'ut', 'audit.jsonl'));
    const missedAt: number[] = [];
    for (let place = 0; place < whole.length; place += 1) {
      const mutant = Buffer.from(whole);
      mutant[place] = whole[place]! ^ (place % 2 === 0 ? 1 : 0x20);
      if (verifyExport(mutant, key.publicKeyPem()).length === 0) missedAt.push(place);
    }
    expect(missedAt).toEqual([]);
  });

  it('lines in another order, a checkpoint left out, and the wrong key', () => {
    const reversed = [lines[0]!, ...lines.slice(1).reverse()];
    expect(theirs(reversed)).toBeGreaterThan(0);
    expect(theirs(lines.slice(0, -1))).toBeGreaterThan(0);
    expect(verifyExport(written(lines), new CheckpointKey(otherKey).publicKeyPem()).length).toBeGreaterThan(0);
  });

  it('is content with an older, shorter export of the same log', () => {
    expect(verifyExport(readFileSync(join(folder, 'halfway', 'audit.jsonl')), key.publicKeyPem())).toEqual([]);
  });
});

const otherKey = `-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g\n-----END PRIVATE KEY-----\n`;
