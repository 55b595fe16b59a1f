import type { TableEncoding, TableError } from './table.js';

export type Decoded = { readonly text: string; readonly encoding: TableEncoding } | { readonly error: TableError };

const refused = (line: number, code: string, detail: string): Decoded => ({ error: { line, code, detail } });

/**
 * Bytes as text. What is not certain is asked for rather than guessed: a wrong guess stores "Ã¥" for "å", and nobody notices
 * until the name is printed.
 */
export function decode(bytes: Uint8Array, wanted: TableEncoding | undefined): Decoded {
  const marked = byteOrderMark(bytes);
  const encoding = marked ?? wanted ?? 'utf-8';
  if (!encoding.startsWith('utf-16') && bytes.includes(0)) {
    return refused(lineAt(bytes, bytes.indexOf(0)), 'file.nul', 'Filen innehåller NUL-tecken och är inte en textfil. Spara den som CSV i UTF-8 och försök igen.');
  }
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (text.includes('\0')) return refused(1, 'file.nul', 'Filen innehåller NUL-tecken och är inte en textfil. Spara den som CSV i UTF-8 och försök igen.');
    if (encoding === 'utf-8' && looksTwiceEncoded(text)) {
      return refused(lineOf(text, text.search(twiceEncoded)), 'file.encoding', 'Å, ä och ö ser ut att ha förvanskats redan i filen (till exempel ”Ã¥”). Hämta filen på nytt från källan.');
    }
    return { text, encoding };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return refused(invalidLine(bytes), 'file.encoding', 'Filens teckenkodning går inte att avgöra säkert. Spara den som UTF-8, eller ange att den är Windows-1252.');
  }
}

function byteOrderMark(bytes: Uint8Array): TableEncoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-8 that has been read as Windows-1252 and written as UTF-8 once more: å ä ö Å Ä Ö é. */
const twiceEncoded = /Ã[¥¤¶…„–©]/u;
const looksTwiceEncoded = (text: string): boolean => twiceEncoded.test(text);

/** First line that is not UTF-8, so that the person finds the place. */
function invalidLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8');
  return lineOf(decoder.decode(bytes), decoder.decode(bytes).indexOf('\ufffd'));
}

function lineAt(bytes: Uint8Array, place: number): number {
  return bytes.subarray(0, place).reduce((count, byte) => (byte === 0x0a ? count + 1 : count), 1);
}

function lineOf(text: string, place: number): number {
  return place < 0 ? 1 : text.slice(0, place).split('\n').length;
}
