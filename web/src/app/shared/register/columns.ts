import type { FieldType, Register } from '@ragang/domain';
import { isRecorded, type RegisterRow } from './register-answers';

const SHOWN_AT_FIRST = 4;
/** Too long for a cell. */
const NOT_IN_TABLES: ReadonlySet<FieldType> = new Set(['prose', 'texts']);
const NUMERIC: ReadonlySet<FieldType> = new Set(['sek', 'integer', 'percent']);

export interface Column {
  readonly name: string;
  readonly label: string;
  readonly isNumber: boolean;
}

/** Fields that may be columns: not the name itself, not running text. */
export function possibleColumns(register: Register): readonly Column[] {
  return Object.entries(register.fields)
    .filter(([name, field]) => !NOT_IN_TABLES.has(field.type) && !(register.nameFields.includes(name) && !field.kinds))
    .map(([name, field]) => ({ name, label: field.label, isNumber: NUMERIC.has(field.type) }));
}

/** The columns that the address asks for (`columns=a,b`), else those that the register begins with, or the first ones that any of the rows has something in. */
export function shownColumns(register: Register, asked: string | undefined, rows: readonly RegisterRow[] = []): readonly Column[] {
  const possible = possibleColumns(register);
  if (!asked) {
    const { columns } = register;
    if (columns) return columns.flatMap((name) => possible.find((column) => column.name === name) ?? []);
    // What the row is called stands in the first column already.
    const rest = possible.filter((column) => !register.nameFields.includes(column.name));
    const filled = rest.filter((column) => rows.some((row) => isRecorded(row, column.name)));
    return (filled.length > 0 ? filled : rest).slice(0, SHOWN_AT_FIRST);
  }
  const names = asked.split(',');
  return possible.filter((column) => names.includes(column.name));
}
