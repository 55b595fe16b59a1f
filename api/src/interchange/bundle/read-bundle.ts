import { randomUUID } from 'node:crypto';
import { IsCalendarDay, IsText, IsWord, IsYesNo, isReferenceId, registerInput, Required } from '@ragang/contracts';
import { isRegisterKind, registerKinds, registerOf, type Register } from '@ragang/domain';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { Transaction } from '../../platform/database/database.js';
import { requestContext } from '../../platform/database/request-context.js';
import { DomainError, type ErrorPlace } from '../../platform/http/domain-error.js';
import { errorPlaces } from '../../platform/http/validation-errors.js';
import { insertStatement, insertValues } from '../../platform/temporal/version.js';
import { unknownReferenceValues } from '../../registers/reference-values.js';
import type { Bundle, BundleReview, BundleRow } from './bundle.js';

/** How many faults are told at once. */
const MOST_ERRORS = 1000;

/** Checks the whole bundle before anything is written; every fault is told with its JSON Pointer. */
export function checkBundle(input: unknown): Bundle {
  const bundle = input as Bundle;
  if (typeof input !== 'object' || input === null || bundle.format !== 'ragang-bundle' || bundle.version !== 1 || !isRecord(bundle.records) || !isRecord(bundle.organization)) {
    throw new DomainError('bundle.format', 'Filen är inte ett Rågångspaket i version 1. Välj en fil som har exporterats från Rågång.', 422, [{ pointer: '#/format', code: 'bundle.format', detail: 'format ska vara ragang-bundle och version 1.' }]);
  }
  const errors: ErrorPlace[] = [];
  const kinds = new Map<string, string>();
  for (const [kind, rows] of Object.entries(bundle.records)) {
    if (!isRegisterKind(kind) || !Array.isArray(rows)) {
      errors.push({ pointer: `#/records/${kind}`, code: 'unknownField', detail: `${kind} är inget register.` });
      continue;
    }
    rows.forEach((row, index) => { if (isReferenceId((row as BundleRow | null)?.id)) kinds.set((row as BundleRow).id, kind); else errors.push({ pointer: `#/records/${kind}/${index}/id`, code: 'reference.invalid', detail: 'Raden saknar ett giltigt id.' }); });
  }
  for (const kind of registerKinds) errors.push(...checkRows(registerOf(kind), bundle.records[kind] ?? [], kinds, MOST_ERRORS - errors.length));
  errors.push(...checkReviews(bundle.reviews ?? []));
  if (errors.length > 0) throw new DomainError('bundle.invalid', `Paketet har ${errors.length} fel. Rätta dem och läs in det på nytt; inget har sparats.`, 422, errors.slice(0, MOST_ERRORS));
  return { ...bundle, reviews: bundle.reviews ?? [] };
}

/** A list is an object too, to JavaScript. */
function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

class ReviewRow {
  @Required('Flaggan') @IsText('Flaggan', 300) finding!: string;
  @Required('Dag') @IsCalendarDay('Dag') day!: string;
  @Required('Bedömning') @IsWord('Bedömning', ['in-review', 'confirmed', 'dismissed', 'remedied', 'raised']) status!: string;
  @IsText('Skäl', 2000) reason?: string | null;
  @Required('Av') @IsText('Av', 300) by!: string;
  @IsText('Hos vem', 200) assignee?: string | null;
  @IsCalendarDay('Svara senast') answerBy?: string | null;
  @IsYesNo('Skyddad') protected?: true;
}

function checkReviews(reviews: readonly BundleReview[]): readonly ErrorPlace[] {
  if (!Array.isArray(reviews)) return [{ pointer: '#/reviews', code: 'type.array', detail: 'Svaren på flaggor ska vara en lista.' }];
  return reviews.flatMap((review: unknown, index) => errorPlaces(validateSync(plainToInstance(ReviewRow, review ?? {}) as object, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true }), `#/reviews/${index}`));
}

function checkRows(register: Register, rows: readonly BundleRow[], kinds: ReadonlyMap<string, string>, room: number): ErrorPlace[] {
  const input = registerInput(register);
  const errors: ErrorPlace[] = [];
  for (const [index, row] of rows.entries()) {
    if (errors.length >= room) break;
    const { id: _id, ...fields } = row;
    const faults = validateSync(plainToInstance(input, fields), { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true });
    errors.push(...errorPlaces(faults, `#/records/${register.kind}/${index}`));
    for (const [name, field] of Object.entries(register.fields)) {
      const value = row[name];
      for (const target of Array.isArray(value) ? value : [value]) {
        if (field.kinds && typeof target === 'string' && !field.kinds.includes(kinds.get(target) ?? '')) errors.push({ pointer: `#/records/${register.kind}/${index}/${name}`, code: 'reference.missing', detail: `${field.label}: ${target} finns inte i paketet.` });
      }
    }
    for (const { field, detail } of unknownReferenceValues(register, row)) errors.push({ pointer: `#/records/${register.kind}/${index}/${field}`, code: 'reference.unknown', detail });
    if (typeof row.decidedBy === 'string' && kinds.get(row.decidedBy) !== 'decision') errors.push({ pointer: `#/records/${register.kind}/${index}/decidedBy`, code: 'reference.missing', detail: 'Beslutet finns inte i paketet.' });
  }
  return errors;
}

/** Writes a checked bundle into an organisation that has nothing recorded. Returns the number of rows. */
export async function loadBundle(tx: Transaction, bundle: Bundle): Promise<number> {
  const existing = await tx.one('select 1 from thing where tenant_id = $1 limit 1', [tx.tenantId]);
  if (existing) throw new DomainError('bundle.notEmpty', 'Organisationen har redan uppgifter. Läs in paketet i en tom organisation.', 409);
  assertAllVisible(bundle);
  await tx.query(`select set_config('app.action', 'import', true)`);
  const kinds = new Map<string, string>();
  for (const kind of registerKinds) for (const row of bundle.records[kind] ?? []) kinds.set(row.id, kind);
  const things = [...kinds];
  await tx.query('insert into thing (tenant_id, id, kind) select $1, * from unnest($2::uuid[], $3::text[])', [tx.tenantId, things.map(([id]) => id), things.map(([, kind]) => kind)]);
  const recordedBy = requestContext().actor.id;
  let count = 0;
  for (const kind of registerKinds) {
    const register = registerOf(kind);
    const statement = insertStatement(register);
    for (const row of bundle.records[kind] ?? []) {
      await tx.query(statement, insertValues(register, { tenantId: tx.tenantId, id: row.id, versionId: randomUUID(), recordedBy, row, kinds }));
      count += 1;
    }
  }
  for (const review of bundle.reviews) {
    const id = randomUUID();
    await tx.query(
      `insert into finding_review (tenant_id, id, version_id, finding_key, day, status, reason, reviewed_by, protected, assignee, answer_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [tx.tenantId, id, randomUUID(), review.finding, review.day, review.status, review.reason, review.by, review.protected ?? false, review.assignee ?? null, review.answerBy ?? null]);
  }
  return count;
}

/** What one may not read one may not write either: the protected area is read in by an operator. */
function assertAllVisible(bundle: Bundle): void {
  if (requestContext().seesSafety) return;
  const kind = registerKinds.find((one) => registerOf(one).alwaysSecret && (bundle.records[one] ?? []).length > 0);
  const pointer = kind ? `#/records/${kind}` : bundle.reviews.some((review) => review.protected) ? '#/reviews' : undefined;
  if (pointer) throw new DomainError('row.hidden', 'Paketet har uppgifter ur det skyddade området, som din roll inte får läsa. Ta bort dem ur paketet, eller be driften att läsa in det.', 403, [{ pointer, code: 'row.hidden', detail: 'Skyddat område.' }]);
}
