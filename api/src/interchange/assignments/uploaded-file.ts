import type { MultipartValue } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../../platform/http/domain-error.js';

/** Limits of an upload, for @fastify/multipart as well: one file, a handful of short fields. */
export const uploadLimits = { fileSize: 10 * 1024 * 1024, files: 1, fields: 10, fieldNameSize: 100, fieldSize: 100_000, parts: 12, headerPairs: 100 } as const;

export interface Upload {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly fields: Readonly<Record<string, string>>;
}

const tooLarge = (): DomainError => new DomainError('content.tooLarge', 'Filen är större än 10 MB. Dela upp den i flera.', 413);
const unreadable = (detail: string): DomainError => new DomainError('upload.unreadable', detail, 400);

/** The one file of a multipart request, in memory, and its text fields. The file's name is only ever shown, never used as a path. */
export async function uploadedFile(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) throw new DomainError('content.type', 'Skicka filen som multipart/form-data.', 415);
  const fields: Record<string, string> = {};
  let file: { readonly fileName: string; readonly bytes: Uint8Array } | undefined;
  try {
    for await (const part of request.parts({ limits: uploadLimits })) {
      if (part.type === 'file') {
        if (file) throw unreadable('Skicka en fil i taget.');
        file = { fileName: part.filename ?? '', bytes: await part.toBuffer() };
      } else {
        fields[part.fieldname] = String((part as MultipartValue).value);
      }
    }
  } catch (error) {
    throw refusalOf(error);
  }
  if (!file) throw new DomainError('upload.noFile', 'Ingen fil kom med. Välj en fil och försök igen.', 422, [{ pointer: '#/file', code: 'required', detail: 'Välj en fil.' }]);
  return { ...file, fields };
}

/** What the multipart reader says of a broken or oversized request. */
function refusalOf(error: unknown): unknown {
  if (error instanceof DomainError) return error;
  const code = (error as { code?: unknown } | null)?.code;
  if (code === 'FST_REQ_FILE_TOO_LARGE') return tooLarge();
  if (typeof code === 'string' && code.startsWith('FST_')) return new DomainError('upload.tooManyParts', 'Anropet har för många eller för stora delar. Skicka en fil och fälten som hör till.', 413);
  if (error instanceof Error && /multipart|boundary|unexpected end|malformed|part terminated/i.test(error.message)) return unreadable('Filen kom inte fram hel. Försök igen.');
  return error;
}
