import { Injectable } from '@nestjs/common';
import { isReferenceId } from '@ragang/contracts';
import { addDays, nameOf, type Facts, type Register, type RegisterKind } from '@ragang/domain';
import { matterTypeTitle } from '@ragang/domain/reference';
import { FactsStore } from '../facts/facts-store.js';
import { FindingsService } from '../findings/findings.service.js';
import { isLimitedToOwnBody } from '../platform/auth/permission-matrix.js';
import { Database, type Transaction } from '../platform/database/database.js';
import { requestContext } from '../platform/database/request-context.js';
import { Cursors } from '../platform/http/cursors.js';
import { DomainError, notFound } from '../platform/http/domain-error.js';
import { columnsOf } from '../platform/temporal/columns.js';
import { listRows, periodsOf, type ListQuery, type ReadMoment } from '../platform/temporal/record-query.js';
import { assertChangeDay, assertLastDay, changeRow, correctRow, endRow, recordRow, versionOf } from '../platform/temporal/record-store.js';
import type { RowInput, StoredRow } from '../platform/temporal/version.js';
import { assertMayAdopt, demandsAdoption } from './adoption.js';
import { assertNothingLeftOutside } from './coverage.js';
import { historyOf, type HistoryItem } from './history.js';
import { checkInvariants } from './invariants.js';
import type { QueryText } from './list-query.js';
import { assertNotPublishedAlone } from './publishing.js';
import { assertOwnBody } from './scope.js';
import { noteSecretReading } from './secret-reading.js';

export type Names = Readonly<Record<string, { readonly kind: string; readonly name: string }>>;

export interface RegisterPage {
  readonly items: readonly StoredRow[];
  readonly total: number;
  /** Null when the page was asked for by cursor. */
  readonly page: number | null;
  readonly limit: number;
  /** Sent as `cursor` for the next page; null on the last. */
  readonly nextCursor: string | null;
  readonly asOf: string | null;
  readonly names: Names;
  /** Who has vouched that the register is complete, and for what. */
  readonly complete: readonly { readonly subject: string | null; readonly by: string }[];
}

/** Reads and writes any register: check, do, in one transaction; then what the change touches is looked at again. */
@Injectable()
export class RegisterService {
  constructor(
    private readonly database: Database,
    private readonly facts: FactsStore,
    private readonly findings: FindingsService,
    private readonly cursors: Cursors,
  ) {}

  async list(register: Register, query: ListQuery, asked: QueryText, today: string): Promise<RegisterPage> {
    const after = this.cursors.open(register.path, asked);
    return this.database.transaction(async (tx) => {
      const { items, total, last } = await listRows(tx, register, { ...query, after });
      await noteSecretReading(tx, register, 'list', items);
      const facts = await this.facts.load(tx, query.knownAt);
      const day = query.asOf ?? today;
      return { items, total, page: after === null ? query.page : null, limit: query.limit, nextCursor: last && this.cursors.seal(register.path, asked, last), asOf: query.asOf, names: namesIn(facts, register, items, day), complete: completeness(facts, register, day) };
    });
  }

  async read(register: Register, id: string, moment: ReadMoment, today: string): Promise<{ item: StoredRow; periods: readonly StoredRow[]; names: Names }> {
    return this.database.transaction(async (tx) => {
      const periods = await periodsOf(tx, register, id, moment.knownAt);
      const day = moment.asOf ?? today;
      const item = periods.find((row) => holds(row, day)) ?? periods.at(-1);
      if (!item) throw notFound();
      await noteSecretReading(tx, register, 'read', periods);
      return { item, periods, names: namesIn(await this.facts.load(tx, moment.knownAt), register, periods, day) };
    });
  }

  async history(register: Register, id: string): Promise<{ items: readonly HistoryItem[]; names: Names }> {
    return this.database.transaction(async (tx) => {
      const items = await historyOf(tx, register, id);
      if (items.length === 0) throw notFound();
      const rows = items.flatMap((item) => (item.version ? [item.version] : []));
      await noteSecretReading(tx, register, 'history', items.flatMap((item) => [item.version ?? [], item.previous ?? []].flat()));
      return { items, names: namesIn(await this.facts.load(tx), register, rows, rows.at(-1)?.validFrom ?? rows.at(-1)?.day ?? '2026-01-01') };
    });
  }

  async record(tx: Transaction, register: Register, input: RowInput): Promise<StoredRow> {
    assertNotPublishedAlone(null, input);
    await this.#check(tx, register, input, 'record');
    const row = await recordRow(tx, register, input);
    await this.findings.afterWrite(tx, register.kind, row.id);
    return row;
  }

  async change(register: Register, id: string, versionId: string, input: RowInput): Promise<StoredRow> {
    return this.#write(register, id, versionId, input, 'record', (tx) => changeRow(tx, register, id, versionId, input));
  }

  async correct(register: Register, id: string, versionId: string, input: RowInput): Promise<StoredRow> {
    return this.#write(register, id, versionId, input, 'correct', (tx) => correctRow(tx, register, id, versionId, input));
  }

  async end(register: Register, id: string, versionId: string, lastDay: string, reason: string | null): Promise<StoredRow> {
    return this.database.transaction(async (tx) => {
      const current = await this.#existing(tx, register, id, versionId);
      assertLastDay(register, current, lastDay);
      await this.#check(tx, register, { ...current, validUntil: addDays(lastDay, 1) }, 'record', current);
      assertNothingLeftOutside(await this.facts.load(tx), register, current, { validFrom: current.validFrom ?? null, validUntil: addDays(lastDay, 1) });
      const row = await endRow(tx, register, id, versionId, lastDay, reason);
      await this.findings.afterWrite(tx, register.kind, id);
      return row;
    });
  }

  async #write(register: Register, id: string, versionId: string, input: RowInput, right: 'record' | 'correct', work: (tx: Transaction) => Promise<StoredRow>): Promise<StoredRow> {
    return this.database.transaction(async (tx) => {
      const current = await this.#existing(tx, register, id, versionId);
      assertNotPublishedAlone(current, input);
      if (right === 'record') assertChangeDay(current, input.validFrom ?? null);
      await this.#check(tx, register, { ...input, ...periodAfter(current, input, right), id }, right, current);
      if (isLimitedToOwnBody(requestContext().actor.role, right, register.area)) assertOwnBody(await this.facts.load(tx), register, { ...current, id }, requestContext().actor);
      if (current.disclosure === 'secret' && (input.disclosure ?? 'internal') !== 'secret' && !hasReason(input)) {
        throw new DomainError('disclosure.reason', 'Sekretessen tas bort. Skriv skälet så att det står i historiken.', 422, [{ pointer: '#/reason', code: 'required', detail: 'Skriv varför sekretessen tas bort.' }]);
      }
      const after = periodAfter(current, input, right);
      assertNothingLeftOutside(await this.facts.load(tx), register, current, { validFrom: (right === 'correct' ? after.validFrom : current.validFrom) ?? null, validUntil: after.validUntil ?? null });
      const row = await work(tx);
      await this.findings.afterWrite(tx, register.kind, id);
      return row;
    });
  }

  async #existing(tx: Transaction, register: Register, id: string, versionId: string): Promise<StoredRow> {
    if ((await periodsOf(tx, register, id, null)).length === 0) throw notFound();
    const current = isReferenceId(versionId) ? await versionOf(tx, register, versionId) : undefined;
    if (!current || current.id !== id) throw new DomainError('version.stale', 'Någon annan har ändrat uppgiften sedan du öppnade den. Hämta den på nytt, jämför och spara igen.', 412);
    return current;
  }

  /** What was wrong before and is left as it was hinders nobody from ending or correcting the rest: a flag speaks of it. */
  async #check(tx: Transaction, register: Register, input: RowInput, right: 'record' | 'correct', current: StoredRow | null = null): Promise<void> {
    const facts = await this.facts.load(tx);
    const { actor } = requestContext();
    if (isLimitedToOwnBody(actor.role, right, register.area)) assertOwnBody(facts, register, input, actor);
    if (demandsAdoption(register, current, input)) {
      assertMayAdopt(register);
      if (isLimitedToOwnBody(actor.role, 'adopt', register.area)) assertOwnBody(facts, register, input, actor);
    }
    const before = current === null ? [] : checkInvariants(facts, register, current);
    const errors = checkInvariants(facts, register, input).filter((fault) => !before.some((old) => old.pointer === fault.pointer && old.code === fault.code && old.detail === fault.detail));
    const first = errors[0];
    if (first) throw new DomainError(first.code, first.detail, first.code.startsWith('conflict') ? 409 : 422, errors);
  }
}

/** A period that the input does not mention stays as it is: a correction's whole, and the end of a changed one. */
function periodAfter(current: StoredRow, input: RowInput, right: 'record' | 'correct'): RowInput {
  if (current.day !== undefined) return {};
  const validUntil = input.validUntil === undefined ? current.validUntil : input.validUntil;
  return right === 'record' ? { validUntil } : { validFrom: input.validFrom === undefined ? current.validFrom : input.validFrom, validUntil };
}

function hasReason(input: RowInput): boolean {
  return typeof input['reason'] === 'string' && input['reason'].trim() !== '';
}

function holds(row: StoredRow, day: string): boolean {
  if (row.day !== undefined) return row.day <= day;
  return (!row.validFrom || row.validFrom <= day) && (!row.validUntil || day < row.validUntil);
}

/** What everything that the rows refer to is called, matter types that they are named by too. */
export function namesIn(facts: Facts, register: Register, rows: readonly StoredRow[], day: string): Names {
  const names: Record<string, { kind: string; name: string }> = {};
  const add = (id: unknown, kinds: readonly string[]): void => {
    if (typeof id !== 'string' || names[id]) return;
    const kind = (kinds as readonly RegisterKind[]).find((candidate) => facts.periodsOf(candidate, id).length > 0);
    if (kind) names[id] = { kind, name: nameOf(facts, kind, id, day) };
  };
  for (const row of rows) {
    add(row.id, [register.kind]);
    add(row.decidedBy, ['decision']);
    for (const column of columnsOf(register)) {
      const value = row[column.field];
      for (const id of Array.isArray(value) ? value : [value]) add(id, column.definition.kinds ?? []);
      if (column.definition.type === 'matter-type' && register.nameFields.includes(column.field) && typeof value === 'string') names[value] = { kind: 'matter-type', name: matterTypeTitle(value) };
    }
  }
  return names;
}

function completeness(facts: Facts, register: Register, day: string): { subject: string | null; by: string }[] {
  return facts.on('completeness-mark', day).filter((mark) => mark.register === register.kind).map((mark) => ({ subject: mark.subject, by: mark.by ?? '' }));
}
