import { createHash } from 'node:crypto';

/**
 * An id that is the same every time for the same thing of the same organisation (uuid version 5, RFC 9562 5.5), so that a second
 * import finds what the first one recorded.
 */
export function importId(tenantId: string, kind: 'body' | 'person' | 'assignment' | 'source-reading', key: string): string {
  const hash = createHash('sha1').update(Buffer.from(tenantId.replaceAll('-', ''), 'hex')).update(`${kind}:${key}`).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.subarray(0, 16).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
