import { bodyKinds, type BodyKind } from '@ragang/domain';
import { writeCsv, type Table, type TableError } from '@ragang/documents';
import type { Plan } from './plan.js';
import { countsOf, type ImportCounts } from './run-plan.js';

/** What a person sees before an import is run (förhandsgranskning). */
export interface ImportPreview {
  readonly header: readonly string[];
  readonly encoding: string | null;
  readonly delimiter: string | null;
  /** Rows that can be imported. */
  readonly rows: number;
  readonly counts: ImportCounts;
  readonly bodies: readonly PreviewBody[];
  readonly roles: Plan['roles'];
  readonly gone: Plan['gone'];
  readonly warnings: readonly string[];
  readonly errors: readonly TableError[];
  /** How many faults there are in all; at most a thousand are told. */
  readonly errorCount: number;
  /** The failing rows as CSV with the reason beside each, to mend and send again; null when none fails. */
  readonly failingRows: string | null;
}

interface PreviewBody {
  readonly sourceId: string;
  readonly id: string;
  readonly name: string;
  readonly names: readonly { readonly name: string; readonly validFrom: string | null; readonly validUntil: string | null; readonly uncertainty: string | null }[];
  readonly guess: { readonly kind: BodyKind; readonly label: string; readonly why: string };
  readonly bodyKind: BodyKind;
  readonly bodyKindLabel: string;
  readonly assignments: number;
  readonly existing: boolean;
}

const MOST_ERRORS = 1000;

export function previewOf(table: Table, plan: Plan): ImportPreview {
  return {
    header: table.header, encoding: table.encoding, delimiter: table.delimiter, rows: plan.rows, counts: countsOf(plan),
    bodies: plan.bodies.map((body) => ({
      ...body, name: body.names.at(-1)?.name ?? '', guess: { ...body.guess, label: bodyKinds[body.guess.kind] }, bodyKindLabel: bodyKinds[body.bodyKind],
    })),
    roles: plan.roles, gone: plan.gone, warnings: plan.warnings, errors: plan.errors.slice(0, MOST_ERRORS), errorCount: plan.errors.length, failingRows: failingRows(table, plan.errors),
  };
}

/** Formulas are made text, since the file is likely to be opened in a spreadsheet. */
function failingRows(table: Table, errors: readonly TableError[]): string | null {
  if (errors.length === 0) return null;
  const cells = new Map(table.rows.map((row) => [row.line, row.cells]));
  const reasons = new Map<number, string[]>();
  for (const error of errors) reasons.set(error.line, [...(reasons.get(error.line) ?? []), error.detail]);
  return writeCsv([...table.header, 'rad i filen', 'orsak'], [...reasons].map(([line, own]) => [...(cells.get(line) ?? table.header.map(() => '')), String(line), own.join(' ')]));
}
