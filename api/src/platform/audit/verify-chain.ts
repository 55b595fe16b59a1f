import { createHash } from 'node:crypto';

/** An audit event as text, in the form that its leaf commits to. */
export interface ChainEvent {
  readonly eventId: number;
  readonly tx: string;
  /** `2026-11-24 15:25:06.123456+00` */
  readonly at: string;
  readonly actor: string;
  readonly actorKind: string;
  readonly requestId: string;
  readonly reason: string | null;
  readonly legalBasis: string | null;
  readonly action: string;
  readonly entityKind: string;
  readonly entityId: string;
  readonly versionId: string;
  readonly payload: string;
  /** Hex. */
  readonly payloadHash: string;
}

export interface ChainLink {
  readonly seq: number;
  readonly tx: string;
  readonly at: string;
  readonly events: number;
  readonly root: string;
  readonly previous: string;
  readonly hash: string;
}

/** A fault in the chain: what is wrong, and at which link or event. */
export interface ChainFault {
  readonly code: 'payload' | 'root' | 'count' | 'hash' | 'previous' | 'sequence' | 'unsealed' | 'head' | 'checkpoint' | 'row-without-event' | 'event-without-row' | 'row-differs' | 'unclosed';
  readonly at: string;
}

const sha256 = (...parts: readonly (Buffer | string)[]): Buffer => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

/** Recomputes every leaf, root and link, not only the ends. */
export function verifyChain(tenantId: string, events: readonly ChainEvent[], links: readonly ChainLink[], head: { readonly seq: number; readonly hash: string } | undefined): ChainFault[] {
  const faults: ChainFault[] = [];
  const byTx = new Map<string, ChainEvent[]>();
  for (const event of events) {
    if (sha256(event.payload).toString('hex') !== event.payloadHash) faults.push({ code: 'payload', at: `event ${event.eventId}` });
    const group = byTx.get(event.tx);
    if (group) group.push(event);
    else byTx.set(event.tx, [event]);
  }
  let previous = '';
  links.forEach((link, index) => {
    const at = `link ${link.seq}`;
    const own = (byTx.get(link.tx) ?? []).sort((a, b) => a.eventId - b.eventId);
    byTx.delete(link.tx);
    if (link.seq !== index + 1) faults.push({ code: 'sequence', at });
    if (link.previous !== previous) faults.push({ code: 'previous', at });
    if (own.length !== link.events) faults.push({ code: 'count', at });
    if (own.length === 0 || merkleRoot(own.map(leafOf)).toString('hex') !== link.root) faults.push({ code: 'root', at });
    if (linkHash(tenantId, link) !== link.hash) faults.push({ code: 'hash', at });
    previous = link.hash;
  });
  for (const tx of byTx.keys()) faults.push({ code: 'unsealed', at: `transaction ${tx}` });
  const last = links.at(-1);
  if ((last?.seq ?? 0) !== (head?.seq ?? 0) || (last?.hash ?? '') !== (head?.hash ?? '')) faults.push({ code: 'head', at: 'head' });
  return faults;
}

function leafOf(event: ChainEvent): Buffer {
  const said = [event.eventId, event.at, event.actor, event.actorKind, event.requestId, event.reason, event.legalBasis, event.action, event.entityKind, event.entityId, event.versionId];
  return sha256(Buffer.from([0]), `[${said.map((part) => JSON.stringify(part)).join(', ')}]`, Buffer.from(event.payloadHash, 'hex'));
}

/** Pairwise; an odd last node is carried up as it is. */
function merkleRoot(leaves: readonly Buffer[]): Buffer {
  let level = [...leaves];
  while (level.length > 1) {
    const above: Buffer[] = [];
    for (let i = 0; i < level.length; i += 2) {
      const [left, right] = [level[i], level[i + 1]];
      if (left) above.push(right ? sha256(Buffer.from([1]), left, right) : left);
    }
    level = above;
  }
  return level[0] ?? Buffer.alloc(0);
}

function linkHash(tenantId: string, link: ChainLink): string {
  return sha256(`${tenantId}|${link.seq}|${link.tx}|${link.at}|${link.events}|`, Buffer.from(link.root, 'hex'), Buffer.from(link.previous, 'hex')).toString('hex');
}
