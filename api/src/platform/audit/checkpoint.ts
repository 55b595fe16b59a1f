import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Transaction } from '../database/database.js';

const KEY_NAME = 'ragang';
const ORIGIN_PREFIX = 'ragang-audit/';

/** The key that signs the heads of the chains (Ed25519), in the form of a C2SP signed note. */
export class CheckpointKey {
  readonly #private: KeyObject;
  readonly #public: KeyObject;
  readonly #id: Buffer;

  constructor(pem: string) {
    this.#private = createPrivateKey(pem);
    this.#public = createPublicKey(this.#private);
    const raw = this.#public.export({ type: 'spki', format: 'der' }).subarray(-32);
    this.#id = createHash('sha256').update(`${KEY_NAME}\n`).update(Buffer.from([1])).update(raw).digest().subarray(0, 4);
  }

  /** Origin, size, hash, and the signature line. */
  write(origin: string, seq: number, hash: string): string {
    const text = `${ORIGIN_PREFIX}${origin}\n${seq}\n${Buffer.from(hash, 'hex').toString('base64')}\n`;
    const signature = Buffer.concat([this.#id, sign(null, Buffer.from(text), this.#private)]).toString('base64');
    return `${text}\n— ${KEY_NAME} ${signature}\n`;
  }

  /** What a note says, or undefined when its signature does not hold. */
  read(note: string): { readonly origin: string; readonly seq: number; readonly hash: string } | undefined {
    const match = /^(ragang-audit\/([^\n]+)\n(\d+)\n([A-Za-z0-9+/=]+)\n)\n— ragang ([A-Za-z0-9+/=]+)\n$/.exec(note);
    if (!match || !isCanonical(match[4]) || !isCanonical(match[5])) return undefined;
    const signature = Buffer.from(match[5] ?? '', 'base64');
    if (!signature.subarray(0, 4).equals(this.#id) || !verify(null, Buffer.from(match[1] ?? ''), this.#public, signature.subarray(4))) return undefined;
    return { origin: match[2] ?? '', seq: Number(match[3]), hash: Buffer.from(match[4] ?? '', 'base64').toString('hex') };
  }

  publicKeyPem(): string {
    return this.#public.export({ type: 'spki', format: 'pem' }).toString();
  }
}

/** The one way to write the bytes in base64: a note that has been touched in bits that carry nothing is still touched. */
function isCanonical(text = ''): boolean {
  return Buffer.from(text, 'base64').toString('base64') === text;
}

/** The key named by `RAGANG_SIGNING_KEY_FILE`; without it one is made in the data folder, where it protects less. */
export function loadCheckpointKey(dataDir: string, keyFile: string | undefined): { key: CheckpointKey; inDataFolder: boolean } {
  if (keyFile !== undefined) return { key: new CheckpointKey(readFileSync(keyFile, 'utf8')), inDataFolder: false };
  const file = join(dataDir, 'signing-key.pem');
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  }
  return { key: new CheckpointKey(readFileSync(file, 'utf8')), inDataFolder: true };
}

/** Signs the head of the tenant's chain when it has grown; the note goes into the database and to a file outside it. */
export async function writeCheckpoint(tx: Transaction, key: CheckpointKey, slug: string, dataDir: string): Promise<string | undefined> {
  const head = await tx.one<{ seq: number; hash: string }>(
    `select seq, encode(hash, 'hex') as hash from audit_head h where tenant_id = $1 and not exists (select 1 from checkpoint c where c.tenant_id = h.tenant_id and c.seq = h.seq)`, [tx.tenantId]);
  if (!head) return undefined;
  const note = key.write(slug, head.seq, head.hash);
  await tx.query('insert into checkpoint (tenant_id, seq, note) values ($1, $2, $3)', [tx.tenantId, head.seq, note]);
  const folder = join(dataDir, 'checkpoints');
  mkdirSync(folder, { recursive: true });
  appendFileSync(join(folder, `${slug}.txt`), `${note}\u001e\n`);
  return note;
}

/** Every note that has been written outside the database for the tenant. */
export function outsideCheckpoints(slug: string, dataDir: string): readonly string[] {
  const file = join(dataDir, 'checkpoints', `${slug}.txt`);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8').split('\u001e\n').filter((note) => note.trim() !== '');
}
