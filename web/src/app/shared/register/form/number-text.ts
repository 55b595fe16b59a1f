/** "1 500 000", "1,5" and "−3" as numbers; text that is not a number is given back as it is, so that nothing typed is lost. */
export function numberFromText(text: string): number | string | null {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace('−', '-').replace(',', '.').replace(/(kr|sek|:-)$/i, '');
  if (plain === '') return null;
  const number = Number(plain);
  return Number.isFinite(number) ? number : text;
}

/** A number as it stands in a field: with spaces between thousands and a decimal comma. */
export const numberToText = (value: unknown): string => (typeof value === 'number' ? value.toLocaleString('sv-SE', { maximumFractionDigits: 3 }) : typeof value === 'string' ? value : '');
