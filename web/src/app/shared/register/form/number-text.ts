/** "1 500 000", "1,5" and "−3" as numbers; text that is not a number is given back as it is, so that nothing typed is lost. */
export function numberFromText(text: string): number | string | null {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace('−', '-').replace(',', '.').replace(/(kr|sek|:-)$/i, '');
  if (plain === '') return null;
  const number = Number(plain);
  return Number.isFinite(number) ? number : text;
}

/** A number as it stands in a field: with a decimal comma, and spaces between thousands from 10 000 on, so that a year is a year. */
export const numberToText = (value: unknown): string => (typeof value === 'number' ? value.toLocaleString('sv-SE', { maximumFractionDigits: 3, useGrouping: 'min2' }) : typeof value === 'string' ? value : '');
