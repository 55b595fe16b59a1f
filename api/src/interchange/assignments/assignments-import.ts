import { Injectable } from '@nestjs/common';
import { readTable, type Table, type TableEncoding } from '@ragang/documents';
import { isDay, type BodyKind } from '@ragang/domain';
import { FactsStore } from '../../facts/facts-store.js';
import { today } from '../../platform/clock.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { DomainError } from '../../platform/http/domain-error.js';
import { checksum, keepOriginal } from '../originals/original-store.js';
import { placeColumns } from './columns.js';
import { planAssignments, type Plan } from './plan.js';
import { previewOf, type ImportPreview } from './preview.js';
import { readRows } from './read-rows.js';
import { runPlan, type ImportCounts } from './run-plan.js';

export interface ImportRequest {
  readonly bytes: Uint8Array;
  readonly fileName?: string | undefined;
  readonly encoding?: TableEncoding | undefined;
  /** What the source is called; the same name again tells that it is the same source. */
  readonly title?: string | undefined;
  /** Day when the source was read; today when left out. */
  readonly readOn?: string | undefined;
  /** Confirmed kinds of bodies by the source's id, or `guessed` to take every guess. */
  readonly kinds?: Readonly<Record<string, BodyKind>> | 'guessed' | undefined;
  /** Import the rows that can be and leave out the rest; otherwise one failing row stops everything. */
  readonly leaveOutFailing?: boolean | undefined;
}

export interface ImportOutcome {
  readonly counts: ImportCounts;
  readonly leftOut: number;
  readonly warnings: readonly string[];
  readonly failingRows: string | null;
}

/** What the caller adds inside the transaction of a run. */
export interface RunHooks {
  readonly afterWrite?: (tx: Transaction) => Promise<void>;
  /** Keeps the answer for a repeated request. */
  readonly once?: (tx: Transaction, work: () => Promise<ImportOutcome>) => Promise<ImportOutcome>;
}

const usualTitle = 'Register över förtroendevalda';

/** Takes a register of elected representatives (förtroendemannaregister) into the organisation, first as a preview. */
@Injectable()
export class AssignmentsImport {
  constructor(
    private readonly database: Database,
    private readonly facts: FactsStore,
  ) {}

  async preview(request: ImportRequest): Promise<ImportPreview> {
    const table = await readable(request);
    return this.database.transaction(async (tx) => previewOf(table, await this.#plan(tx, table, request)));
  }

  /** Everything in one transaction; two of the same file at once wait for each other, and the second finds nothing left to do. */
  async run(request: ImportRequest, { afterWrite = () => Promise.resolve(), once = (_tx, work) => work() }: RunHooks = {}): Promise<ImportOutcome> {
    const table = await readable(request);
    return this.database.transaction((tx) => once(tx, async () => {
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('import-assignments ' || $1, 0))`, [tx.tenantId]);
      const plan = await this.#plan(tx, table, request);
      if (plan.errors.length > 0 && !request.leaveOutFailing) {
        throw new DomainError('import.rows', `${plan.errors.length} fel i filen hindrar importen, och inget har sparats. Rätta raderna, eller välj att utelämna dem.`, 422, plan.errors.slice(0, 1000));
      }
      const counts = await runPlan(tx, plan);
      await keepOriginal(tx, { name: request.fileName || 'uppdrag.csv', bytes: request.bytes, day: readingDay(request.readOn) });
      await afterWrite(tx);
      const { failingRows, errors } = previewOf(table, plan);
      return { counts, leftOut: new Set(errors.map((error) => error.line)).size, warnings: plan.warnings, failingRows };
    }));
  }

  async #plan(tx: Transaction, table: Table, request: ImportRequest): Promise<Plan> {
    const rows = readRows(table);
    const facts = await this.facts.load(tx);
    const options = { tenantId: tx.tenantId, title: request.title || usualTitle, readOn: readingDay(request.readOn), sha256: checksum(request.bytes) };
    if (request.kinds !== 'guessed') return planAssignments(rows, facts, { ...options, kinds: request.kinds ?? {} });
    const guesses = planAssignments(rows, facts, { ...options, kinds: {} }).bodies.map((body) => [body.sourceId, body.guess.kind] as const);
    return planAssignments(rows, facts, { ...options, kinds: Object.fromEntries(guesses) });
  }
}

/** The table, or a refusal of the file as a whole: nothing to preview in a file without readable columns or rows. */
async function readable(request: ImportRequest): Promise<Table> {
  const table = await readTable(request.bytes, { encoding: request.encoding });
  const errors = table.header.length === 0 || table.rows.length === 0 && table.errors.length > 0 ? table.errors : placeColumns(table.header).errors;
  const [first] = errors;
  if (first) throw new DomainError(first.code, errors.length === 1 ? first.detail : `Filen har ${errors.length} fel. Rätta dem och försök igen; inget har sparats.`, 422, errors);
  if (table.rows.length === 0) throw new DomainError('file.noRows', 'Filen har en rubrikrad men inga rader. Välj en fil med uppdrag.', 422, [{ line: 2, code: 'file.noRows', detail: 'Här skulle den första raden ha stått.' }]);
  return table;
}

function readingDay(wanted: string | undefined): string {
  const day = wanted || today();
  if (isDay(day) && day <= today()) return day;
  throw new DomainError('date.invalid', `Dagen då källan lästes ska skrivas som ${today()} och kan inte ligga i framtiden.`, 422, [{ pointer: '#/readOn', code: 'date.invalid', detail: 'Skriv dagen då källan lästes.' }]);
}
