/** Lower case, one kind of space, Swedish letters kept: what people type and what is stored meet here. */
export function fold(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('sv').replaceAll(/\s+/g, ' ').trim();
}
