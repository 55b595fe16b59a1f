import { bodyKinds, type BodyKind } from '@ragang/domain';
import type { TableEncoding } from '@ragang/documents';
import { DomainError, type ErrorPlace } from '../../platform/http/domain-error.js';
import type { ImportRequest } from './assignments-import.js';
import type { Upload } from './uploaded-file.js';

const encodings: readonly string[] = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] satisfies TableEncoding[];
const known = ['title', 'readOn', 'kinds', 'encoding', 'leaveOutFailing'];
const LONGEST_TITLE = 100;

/** The text fields of an upload as a request; everything that is wrong with them is told at once. */
export function importRequest(upload: Upload): ImportRequest {
  const { fields } = upload;
  const errors: ErrorPlace[] = Object.keys(fields).filter((name) => !known.includes(name)).map((name) => ({ pointer: `#/${name}`, code: 'field.unknown', detail: `Fältet ${name.slice(0, 60)} används inte.` }));
  const { encoding, leaveOutFailing, title } = fields;
  if (encoding && !encodings.includes(encoding)) errors.push({ pointer: '#/encoding', code: 'word.unknown', detail: `Teckenkodningen ska vara någon av ${encodings.join(', ')}.` });
  if (leaveOutFailing && !['true', 'false'].includes(leaveOutFailing)) errors.push({ pointer: '#/leaveOutFailing', code: 'type.boolean', detail: 'Skriv true eller false.' });
  if (title && [...title].length > LONGEST_TITLE) errors.push({ pointer: '#/title', code: 'text.tooLong', detail: `Källans namn får ha högst ${LONGEST_TITLE} tecken.` });
  const kinds = fields['kinds'] ? readKinds(fields['kinds'], errors) : undefined;
  const [first] = errors;
  if (first) throw new DomainError(first.code, first.detail, 422, errors);
  return { bytes: upload.bytes, fileName: upload.fileName, encoding: (encoding || undefined) as TableEncoding | undefined, title: title?.trim() || undefined, readOn: fields['readOn'] || undefined, kinds, leaveOutFailing: leaveOutFailing === 'true' };
}

/** `{"<the source's id of the body>": "<kind>"}`, or the word `guessed`. */
export function readKinds(text: string, errors: ErrorPlace[]): ImportRequest['kinds'] {
  if (text === 'guessed') return 'guessed';
  const wrong = (pointer: string, detail: string): undefined => void errors.push({ pointer, code: 'word.unknown', detail });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return wrong('#/kinds', 'Arterna ska vara ett JSON-objekt: källans organ-id och artens kod.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong('#/kinds', 'Arterna ska vara ett JSON-objekt: källans organ-id och artens kod.');
  for (const [sourceId, kind] of Object.entries(value)) {
    if (typeof kind !== 'string' || !Object.hasOwn(bodyKinds, kind)) wrong(`#/kinds/${sourceId.slice(0, 60)}`, `Arten ska vara någon av ${Object.keys(bodyKinds).join(', ')}.`);
  }
  return value as Readonly<Record<string, BodyKind>>;
}
