import { onlyYear, type Disclosure, type Register, type RowBase } from '@ragang/domain';
import type { Names } from '../things/names';

/** A row of any register, as the API gives it. */
export type RegisterRow = RowBase & Readonly<Record<string, unknown>> & { readonly validFrom?: string | null; readonly validUntil?: string | null; readonly day?: string; readonly disclosure: Disclosure };

export interface ListAnswer {
  readonly items: readonly RegisterRow[];
  readonly total: number;
  readonly page: number;
  readonly limit: number;
  readonly names: Names;
  /** Completeness marks that vouch for this register. */
  readonly complete?: readonly { readonly subject: string | null; readonly by: string }[];
}

export interface DetailAnswer {
  readonly item: RegisterRow;
  readonly names: Names;
  readonly periods: readonly RegisterRow[];
}

export interface HistoryAnswer {
  readonly items: readonly HistoryEntry[];
  readonly names?: Names;
}

export interface HistoryEntry {
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly reason: string | null;
  readonly version: RegisterRow | null;
  readonly previous: RegisterRow | null;
}

/** What a row is called in lists: its name fields, with references by their names. */
export function rowName(register: Register, row: RegisterRow, names: Names): string {
  const parts = register.nameFields.map((field) => {
    const value = row[field];
    const definition = register.fields[field];
    if (value === null || value === undefined) return '';
    if (definition?.kinds && typeof value === 'string') return names[value]?.name ?? '';
    if (definition?.type === 'matter-type' && typeof value === 'string') return names[value]?.name ?? value;
    if (definition?.words && typeof value === 'string') return definition.words[value] ?? value;
    return String(value);
  }).filter((part) => part !== '');
  const name = parts.join(register.nameFields[0] === 'person' ? ', ' : ' ');
  return name === '' ? `${register.one} ${row.id.slice(0, 8)}` : onlyYear.test(name) ? `${register.one} ${name}` : name;
}

/** Has somebody filled in the field, or said that there is nothing? */
export function isRecorded(row: RegisterRow, name: string): boolean {
  return row.absent.includes(name) || isFilled(row[name]);
}

export const isFilled = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined && value !== '');
