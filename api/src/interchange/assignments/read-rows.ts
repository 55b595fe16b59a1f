import { isDay } from '@ragang/domain';
import type { Table, TableError, TableRow } from '@ragang/documents';
import { placeColumns, type ImportColumn } from './columns.js';

/** One row of the source, checked by itself. */
export interface AssignmentRow {
  readonly line: number;
  readonly person: string;
  /** What tells this person from others of the same name; the name itself when the source has nothing better. */
  readonly personKey: string;
  readonly body: string;
  readonly bodyKey: string;
  readonly role: string;
  readonly from: string;
  /** Last day, inclusive; null when none is given. */
  readonly lastDay: string | null;
  readonly party: string | null;
}

export interface ReadRows {
  readonly rows: readonly AssignmentRow[];
  readonly errors: readonly TableError[];
}

const MOST_LETTERS = 300;

/** Rows as assignments; every fault is told with its line and what to do about it. */
export function readRows(table: Table): ReadRows {
  const { places, errors } = placeColumns(table.header);
  if (errors.length > 0) return { rows: [], errors };
  const rows: AssignmentRow[] = [];
  const faults: TableError[] = [...table.errors];
  const seen = new Map<string, number>();
  for (const line of table.rows) {
    const cell = (column: ImportColumn): string => line.cells[places[column] ?? -1] ?? '';
    const own = faultsOf(line, cell);
    if (own.length > 0) {
      faults.push(...own);
      continue;
    }
    const row: AssignmentRow = {
      line: line.line, person: cell('person'), personKey: cell('personId') || cell('person'), body: cell('body'), bodyKey: cell('bodyId') || cell('body'),
      role: cell('role'), from: cell('from'), lastDay: cell('lastDay') || null, party: cell('party') || null,
    };
    const earlier = seen.get(assignmentKey(row));
    if (earlier !== undefined) faults.push({ line: row.line, code: 'row.duplicate', detail: `Samma person, organ, roll och startdag står redan på rad ${earlier}. Ta bort den ena.` });
    else {
      seen.set(assignmentKey(row), row.line);
      rows.push(row);
    }
  }
  return { rows, errors: faults.sort((a, b) => a.line - b.line) };
}

/** What makes two rows the same assignment; its end may change from one reading to the next. */
export function assignmentKey(row: AssignmentRow): string {
  return JSON.stringify([row.personKey, row.bodyKey, row.role.toLowerCase(), row.from]);
}

function faultsOf({ line }: TableRow, cell: (column: ImportColumn) => string): TableError[] {
  const faults: TableError[] = [];
  const add = (code: string, detail: string): void => void faults.push({ line, code, detail });
  for (const [column, label] of [['person', 'Personen'], ['body', 'Organisationen'], ['role', 'Rollen']] as const) {
    if (cell(column) === '') add('cell.required', `${label} saknas. Fyll i cellen.`);
    else if (cell(column).length > MOST_LETTERS) add('cell.tooLong', `${label} har fler än ${MOST_LETTERS} tecken. Korta texten.`);
    else if (/\p{Cc}/u.test(cell(column))) add('cell.control', `${label} innehåller radbrytning eller styrtecken. Skriv den på en rad.`);
  }
  if (cell('party').length > 60) add('cell.tooLong', 'Partiet har fler än 60 tecken. Korta texten.');
  if (cell('from') === '') add('date.required', 'Startdagen saknas. Fyll i den, annars går det inte att säga vem som satt när.');
  else if (!isDay(cell('from'))) add('date.invalid', `Startdagen ”${cell('from').slice(0, 40)}” är ingen dag i kalendern. Skriv den som 2026-01-01.`);
  if (cell('lastDay') !== '' && !isDay(cell('lastDay'))) add('date.invalid', `Sista dagen ”${cell('lastDay').slice(0, 40)}” är ingen dag i kalendern. Skriv den som 2026-12-31, eller lämna cellen tom.`);
  else if (cell('lastDay') !== '' && isDay(cell('from')) && cell('lastDay') < cell('from')) add('date.order', `Sista dagen ${cell('lastDay')} ligger före startdagen ${cell('from')}. Rätta den ena.`);
  return faults;
}
