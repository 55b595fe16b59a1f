import { kindOf, nameOf, registerKinds, registerOf, type Facts, type RegisterKind } from '@ragang/domain';
import { missingSentence } from '@ragang/domain/rules';
import { today } from '../platform/clock.js';
import type { Transaction } from '../platform/database/database.js';
import type { FindingsFilter } from './findings-filter.js';
import { lastReview } from './findings-query.js';

/** Where a datum is filled in: in the row that lacks it, or in a new row about the subject. */
export interface MissingPlace {
  readonly id: string | null;
  readonly subject: { readonly kind: RegisterKind; readonly id: string } | null;
  readonly matter: string | null;
  readonly name: string;
  readonly questions: number;
}

/** One datum and the questions that wait for it. */
export interface MissingDatum {
  readonly kind: RegisterKind;
  readonly path: string;
  readonly field: string;
  readonly register: string;
  readonly label: string;
  readonly text: string;
  readonly questions: number;
  readonly places: readonly MissingPlace[];
}

export interface MissingData {
  readonly items: readonly MissingDatum[];
  readonly total: number;
  /** Questions that nobody can fill anything in for: older law is not modelled. */
  readonly unanswerable: number;
}

interface Row { readonly kind: RegisterKind | null; readonly field: string; readonly id: string | null; readonly subjectKind: RegisterKind; readonly subjectId: string; readonly matter: string | null; readonly questions: number }

/** Saknade uppgifter: what the open questions wait for, the most needed first. */
export async function missingData(tx: Transaction, facts: Facts, filter: FindingsFilter): Promise<MissingData> {
  const rows = await tx.query<Row>(
    `select f.missing->>'kind' as kind, f.missing->>'field' as field, f.missing->>'id' as id, f.subject_kind as "subjectKind", f.subject_id as "subjectId", f.matter_id::text as matter, count(*)::int as questions
     from finding f ${lastReview} where ${filter.where.join(' and ')} and f.outcome = 'undetermined' group by 1, 2, 3, 4, 5, 6 order by 7 desc, 5`,
    [tx.tenantId, ...filter.parameters]);
  const fillable = rows.filter((row) => row.kind !== null);
  const items = [...Map.groupBy(fillable, (row) => `${row.kind}.${row.field}`).values()].map((group) => datumOf(facts, group));
  return {
    items: items.sort((a, b) => b.questions - a.questions || a.label.localeCompare(b.label, 'sv')),
    total: sum(rows), unanswerable: sum(rows.filter((row) => row.kind === null)),
  };
}

const sum = (rows: readonly Row[]): number => rows.reduce((total, row) => total + row.questions, 0);

function datumOf(facts: Facts, group: readonly Row[]): MissingDatum {
  const { kind, field, id } = group[0]!;
  const register = registerOf(kind!);
  const places = [...Map.groupBy(group, (row) => row.id ?? row.subjectId).values()].map((rows) => placeOf(facts, kind!, rows));
  return {
    kind: kind!, path: register.path, field, register: register.many, label: labelOf(kind!, field), text: missingSentence({ kind: kind!, id, field }), questions: sum(group),
    places: places.sort((a, b) => b.questions - a.questions || a.name.localeCompare(b.name, 'sv')),
  };
}

/** A row that the reader may not see has neither name nor link. */
function placeOf(facts: Facts, kind: RegisterKind, rows: readonly Row[]): MissingPlace {
  const row = rows[0]!;
  const isSeen = (id: string | null): id is string => id !== null && kindOf(facts, id, registerKinds) !== undefined;
  const named = isSeen(row.id) ? { kind, id: row.id } : isSeen(row.subjectId) ? { kind: row.subjectKind, id: row.subjectId } : null;
  return {
    id: isSeen(row.id) ? row.id : null, subject: isSeen(row.subjectId) ? { kind: row.subjectKind, id: row.subjectId } : null, matter: isSeen(row.matter) ? row.matter : null,
    name: named ? nameOf(facts, named.kind, named.id, today()) : facts.organization.name, questions: sum(rows),
  };
}

/** What is to be filled in, in a few words. */
function labelOf(kind: RegisterKind, field: string): string {
  const register = registerOf(kind);
  if (kind === 'completeness-mark') return `Är registret ${register.fields['register']?.words?.[field] ?? field} helt infört?`;
  if (kind === 'assessment') return 'En bedömning av ärendet';
  if (kind === 'claim-resolution') return 'Vilken av uppgifterna som gäller';
  const label = register.fields[field]?.label;
  const thing = register.one.charAt(0).toUpperCase() + register.one.slice(1);
  return label ? `${thing}: ${label}` : thing;
}
