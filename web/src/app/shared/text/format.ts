import { Pipe, type PipeTransform } from '@angular/core';

const HARD = '\u00A0';
const MONTHS = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'];

/** "10 mars 2025", for sentences; hard spaces inside. Tables show the ISO day as it is. */
export function dayInWords(day: string): string {
  const [year, month, date] = day.slice(0, 10).split('-').map(Number);
  return [date, MONTHS[(month ?? 1) - 1], year].join(HARD);
}

/** "27 nov", for lists where the year is plain. */
export function dayShort(day: string): string {
  const [, month, date] = day.split('-').map(Number);
  return `${date}${HARD}${MONTHS[(month ?? 1) - 1]?.slice(0, 3)}`;
}

/** "2026-11-20 16.12" in the reader's time. */
export function momentInWords(moment: string): string {
  const at = new Date(moment);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}${HARD}${two(at.getHours())}.${two(at.getMinutes())}`;
}

/** "4,5 mnkr", "500 tkr", "900 kr": as short as it can be without rounding away more than a tenth. */
export function sekShort(amount: number): string {
  const number = (value: number, digits: number) => value.toLocaleString('sv-SE', { maximumFractionDigits: digits });
  if (Math.abs(amount) >= 1_000_000) return `${number(amount / 1_000_000, 1)}${HARD}mnkr`;
  if (Math.abs(amount) >= 1000) return `${number(amount / 1000, amount % 1000 === 0 ? 0 : 1)}${HARD}tkr`;
  return `${number(amount, 0)}${HARD}kr`;
}

/** A count as it is written: "12 500", but "2024" – a number of four digits, often a year, is not grouped. */
export const integerText = (count: number): string => count.toLocaleString('sv-SE', { useGrouping: 'min2' });

/** "900 000 kr". */
export const sekExact = (amount: number): string => `${amount.toLocaleString('sv-SE')}${HARD}kr`;

/** Hard spaces where a line may not break: §, law and section, number and unit, "9 av 12". */
export function withHardSpaces(text: string): string {
  return text
    .replace(/(§§?) (?=\d)/g, `$1${HARD}`)
    .replace(/(\d) (?=(§|kap\.|kr\b|tkr|mnkr|mdkr|kronor|miljoner|procent|%|år\b|dagar|månader|veckor))/g, `$1${HARD}`)
    .replace(/\b(KL|FL|PBL|OSL|LOU|TF|RF|KF|KS|SBN|SoL|MB|SFS) (?=\d)/g, `$1${HARD}`)
    .replace(/(\d) (?=\d{3}\b)/g, `$1${HARD}`)
    .replace(/(\d) (av) (\d)/g, `$1${HARD}$2${HARD}$3`);
}

/** `{{ day | rgDay }}` → ISO; `{{ day | rgDay: 'words' }}` → "10 mars 2025"; `'short'` → "27 nov"; `'moment'` for an instant. */
@Pipe({ name: 'rgDay' })
export class DayPipe implements PipeTransform {
  transform(day: string | null | undefined, form: 'iso' | 'words' | 'short' | 'moment' = 'iso'): string {
    if (!day) return '';
    return { iso: (value: string) => value.slice(0, 10), words: dayInWords, short: dayShort, moment: momentInWords }[form](day);
  }
}

/** `{{ amount | rgSek }}` → "900 000 kr"; `{{ amount | rgSek: 'short' }}` → "4,5 mnkr". */
@Pipe({ name: 'rgSek' })
export class SekPipe implements PipeTransform {
  transform(amount: number | null | undefined, form: 'exact' | 'short' = 'exact'): string {
    if (amount === null || amount === undefined) return '';
    return form === 'short' ? sekShort(amount) : sekExact(amount);
  }
}

/** `{{ sentence | rgNb }}`: the sentence with hard spaces where a line may not break. */
@Pipe({ name: 'rgNb' })
export class HardSpacesPipe implements PipeTransform {
  transform(text: string | null | undefined): string {
    return text ? withHardSpaces(text) : '';
  }
}
