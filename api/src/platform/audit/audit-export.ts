import type { Transaction } from '../database/database.js';
import type { CheckpointKey } from './checkpoint.js';
import { readChain } from './verify-audit.js';

/**
 * The tenant's whole chain as JSON lines: what it is and which key signs it, then every event, link and checkpoint in order. Made to be
 * verified by somebody who has nothing else of ours (`api/bin/verify-export.mjs`).
 */
export async function auditLines(tx: Transaction, slug: string, key: CheckpointKey): Promise<readonly string[]> {
  const { events, links, head } = await readChain(tx);
  const notes = await tx.query<{ note: string }>('select note from checkpoint where tenant_id = $1 order by seq', [tx.tenantId]);
  return [
    { type: 'chain', format: 'ragang-audit', version: 1, tenantId: tx.tenantId, slug, head: head ?? null, publicKey: key.publicKeyPem() },
    ...events.map((event) => ({ type: 'event', ...event })),
    ...links.map((link) => ({ type: 'link', ...link })),
    ...notes.map(({ note }) => ({ type: 'checkpoint', note })),
  ].map((line) => JSON.stringify(line));
}
