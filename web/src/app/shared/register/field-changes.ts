import { lastDayOf, type Field, type Register } from '@ragang/domain';
import type { Names } from '../things/names';
import { valueInWords } from './field-value';
import type { RegisterRow } from './register-answers';

export interface FieldChange {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

const COMMON: Readonly<Record<string, Field>> = Object.fromEntries(
  ([['validFrom', 'Gäller från'], ['validUntil', 'Till och med'], ['day', 'Dag'], ['source', 'Källa'], ['disclosure', 'Öppenhet']] as const).map(([name, label]) => [name, { type: 'text', label, required: false }]),
);

/** What differs between two versions of a row, in words. */
export function fieldChanges(register: Register, before: RegisterRow | null, after: RegisterRow | null, names: Names): readonly FieldChange[] {
  return Object.entries({ ...register.fields, ...COMMON })
    .map(([name, field]) => ({ label: field.label, before: inWords(field, name, before, names), after: inWords(field, name, after, names) }))
    .filter((change) => change.before !== change.after);
}

function inWords(field: Field, name: string, row: RegisterRow | null, names: Names): string {
  if (!row) return '';
  if (name === 'validUntil') return lastDayOf({ validFrom: null, validUntil: row.validUntil ?? null }) ?? '';
  return valueInWords(field, row[name], names) || (row.absent.includes(name) ? 'saknas' : '');
}
