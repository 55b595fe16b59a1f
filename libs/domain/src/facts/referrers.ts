import { registerKinds, registerOf, type RegisterKind } from '../registers/registers.js';
import type { Day } from '../time/day.js';
import { isValidOn, type Validity } from '../time/validity.js';
import type { Facts, Row } from './facts.js';
import { nameOf } from './names.js';

/** A field that may refer to things of a kind. `decidedBy` (beslutat genom) is carried by every row. */
export interface ReferringField {
  readonly kind: RegisterKind;
  readonly name: string;
  readonly label: string;
  readonly isList: boolean;
}

export interface Referrer {
  readonly id: string;
  readonly name: string;
  /** When it happened; null for what holds over time. */
  readonly day: Day | null;
  /** The fields that refer to the thing. */
  readonly fields: readonly string[];
  readonly isSecret: boolean;
}

/** The rows of one register that refer to a thing. */
export interface ReferrerGroup {
  readonly kind: RegisterKind;
  readonly total: number;
  readonly fields: readonly { readonly name: string; readonly label: string; readonly total: number }[];
  readonly rows: readonly Referrer[];
}

/** Everything in the registers that may refer to things of `kind`, register by register. */
export function fieldsReferringTo(kind: RegisterKind): readonly ReferringField[] {
  return registerKinds.flatMap((from) => {
    const own = Object.entries(registerOf(from).fields).filter(([, field]) => field.kinds?.includes(kind))
      .map(([name, field]) => ({ kind: from, name, label: field.label, isList: field.type === 'references' }));
    return kind === 'decision' ? [...own, { kind: from, name: 'decidedBy', label: 'Beslutat genom', isList: false }] : own;
  });
}

/** Det som hör till en sak: the rows on `day` that refer to it, the registers in the product's order, what happened last first. */
export function referrersOf(facts: Facts, thing: { readonly kind: RegisterKind; readonly id: string }, day: Day): readonly ReferrerGroup[] {
  return [...Map.groupBy(fieldsReferringTo(thing.kind), (field) => field.kind)].map(([kind, fields]) => groupOf(facts, kind, fields, thing.id, day)).filter((group) => group.total > 0);
}

type AnyRow = Row<RegisterKind> & Validity;

function groupOf(facts: Facts, kind: RegisterKind, fields: readonly ReferringField[], id: string, day: Day): ReferrerGroup {
  const found = fields.map((field) => ({ ...field, rows: rowsWith(facts, field, id).filter((row) => row.id !== id && holdsOn(row, day)) }));
  const byId = Map.groupBy(found.flatMap((field) => field.rows.map((row) => ({ row, field: field.name }))), (one) => one.row.id);
  const rows = [...byId.values()].map((ones): Referrer => {
    const { row } = ones[0]!;
    return { id: row.id, name: nameOf(facts, kind, row.id, day), day: 'day' in row ? row.day : null, fields: [...new Set(ones.map((one) => one.field))], isSecret: row.disclosure === 'secret' };
  });
  return {
    kind, total: rows.length, rows: rows.toSorted(lastFirst),
    fields: found.map(({ name, label, rows: ones }) => ({ name, label, total: new Set(ones.map((row) => row.id)).size })).filter((field) => field.total > 0),
  };
}

const rowsWith = (facts: Facts, { kind, name, isList }: ReferringField, id: string): readonly AnyRow[] =>
  (isList ? facts.including(kind, name as never, id) : facts.where(kind, name as never, id)) as readonly AnyRow[];

const holdsOn = (row: AnyRow, day: Day): boolean => ('day' in row ? row.day <= day : isValidOn(row, day));

const lastFirst = (a: Referrer, b: Referrer): number => (b.day ?? '').localeCompare(a.day ?? '') || a.name.localeCompare(b.name, 'sv', { numeric: true });
