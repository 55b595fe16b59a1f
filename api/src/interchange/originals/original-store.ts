import { createHash, randomUUID } from 'node:crypto';
import type { Transaction } from '../../platform/database/database.js';
import { requestContext } from '../../platform/database/request-context.js';
import { DomainError } from '../../platform/http/domain-error.js';

/** A file as it came (original), kept as evidence of what was read in. */
export interface Original {
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly day: string;
}

/** Greatest size of an original, in bytes. */
const LARGEST = 25 * 1024 * 1024;

export const checksum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Keeps the file, once however often it comes, and returns its checksum. The media type is what the bytes are, not what the sender says. */
export async function keepOriginal(tx: Transaction, file: { readonly name: string; readonly bytes: Uint8Array; readonly day: string }): Promise<string> {
  if (file.bytes.byteLength > LARGEST) throw new DomainError('content.tooLarge', 'Filen är större än 25 MB och kan inte sparas som underlag. Dela upp den i flera.', 413);
  const sha256 = checksum(file.bytes);
  await tx.query('insert into original_content (tenant_id, sha256, bytes) values ($1, $2, $3) on conflict do nothing', [tx.tenantId, sha256, Buffer.from(file.bytes)]);
  await tx.query(
    `insert into original (tenant_id, id, version_id, day, name, media_type, size, sha256, recorded_by)
     select $1, $2, $3, $4, $5, $6, $7, $8::text, $9 where not exists (select 1 from original where tenant_id = $1 and sha256 = $8 and rec_to = 'infinity')`,
    [tx.tenantId, randomUUID(), randomUUID(), file.day, file.name, isZip(file.bytes) ? 'application/octet-stream' : 'text/csv', file.bytes.byteLength, sha256, requestContext().actor.id]);
  return sha256;
}

export async function originalOf(tx: Transaction, sha256: string): Promise<(Original & { readonly bytes: Buffer }) | undefined> {
  return tx.one<Original & { readonly bytes: Buffer }>(
    `select o.sha256, o.name, o.media_type as "mediaType", o.size, o.day::text, c.bytes from original o join original_content c on c.tenant_id = o.tenant_id and c.sha256 = o.sha256
     where o.tenant_id = $1 and o.sha256 = $2 and o.rec_to = 'infinity'`, [tx.tenantId, sha256]);
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
