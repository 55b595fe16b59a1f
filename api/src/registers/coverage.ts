import { lastDayOf, nameOf, registerKinds, registerOf, type Facts, type Register, type RegisterKind } from '@ragang/domain';
import { DomainError } from '../platform/http/domain-error.js';
import { columnsOf } from '../platform/temporal/columns.js';
import type { RowInput, StoredRow } from '../platform/temporal/version.js';
import type { Broken } from './invariants.js';

interface Period {
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

/** A thing that must exist for the whole period, as a delegation order's committee must. */
export function covered(facts: Facts, register: Register, input: RowInput): Broken[] {
  if (register.class !== 'state') return [];
  return columnsOf(register).flatMap((column) => {
    const id = input[column.field];
    if (!column.definition.covers || typeof id !== 'string' || !column.kind) return [];
    const gap = uncovered(facts.periodsOf(column.kind as RegisterKind, id) as readonly Period[], input.validFrom ?? null, input.validUntil ?? null);
    return gap === null ? [] : [{ pointer: `#/${column.field}`, code: 'reference.notCovered', detail: `${column.definition.label} gäller inte ${gap}. Välj en kortare period eller rätta det som hänvisas till.` }];
  });
}

/** The first part of `[from, until)` that the periods, oldest first, leave open; as a Swedish phrase. */
function uncovered(periods: readonly Period[], from: string | null, until: string | null): string | null {
  let reached = from;
  let open = from === null;
  for (const part of periods) {
    const startsInTime = part.validFrom === null || (!open && reached !== null && part.validFrom <= reached);
    if (!startsInTime) continue;
    if (part.validUntil === null) return null;
    if (open || reached === null || part.validUntil > reached) { reached = part.validUntil; open = false; }
    if (until !== null && reached >= until) return null;
  }
  // The gap ends where the next period begins, when that is before the row's own end.
  const next = periods.map((part) => part.validFrom).find((from) => from !== null && (open || reached === null || from > reached) && (until === null || from < until)) ?? until;
  const last = lastDayOf({ validFrom: null, validUntil: next });
  return `${reached === null ? 'från början' : `från ${reached}`}${last === null ? ' och framåt' : ` till och med ${last}`}`;
}

/** How many dependants are told at once. */
const MOST_TOLD = 5;

/**
 * Refuses to end, shorten or move a thing under rows that must lie within it: a committee whose delegation order goes on, an order whose items
 * do. Names them. The database refuses the rows that the writer may not see.
 */
export function assertNothingLeftOutside(facts: Facts, register: Register, current: StoredRow, after: Period): void {
  if (register.class !== 'state') return;
  const periods = facts.periodsOf(register.kind as RegisterKind, current.id) as readonly (Period & { readonly versionId: string })[];
  const then = periods.map((period): Period => (period.versionId === current.versionId ? after : period)).sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1));
  const left = rowsWithin(facts, register.kind, current.id).filter(({ row }) => uncovered(periods, row.validFrom, row.validUntil) === null && uncovered(then, row.validFrom, row.validUntil) !== null);
  if (left.length === 0) return;
  const named = left.map(({ register: one, row }) => `${capital(one.thing)} ${nameOf(facts, one.kind as RegisterKind, row.id, row.validFrom ?? after.validUntil ?? '')}`);
  const details = [...new Set(named)].map((name) => `${name} gäller fortfarande.`);
  const more = details.length - MOST_TOLD;
  throw new DomainError('conflict.dependants', `${details.slice(0, MOST_TOLD).join(' ')}${more > 0 ? ` Så gör ${more} till.` : ''} Avsluta ${details.length === 1 ? 'den' : 'dem'} först.`, 409);
}

function rowsWithin(facts: Facts, kind: string, id: string): readonly { readonly register: Register; readonly row: Period & { readonly id: string } }[] {
  return registerKinds.map((one): Register => registerOf(one)).filter((one) => one.class === 'state').flatMap((one) => {
    const fields = columnsOf(one).filter((column) => column.definition.covers && column.kind === kind).map((column) => column.field);
    if (fields.length === 0) return [];
    const rows = facts.all(one.kind as RegisterKind) as unknown as readonly (Period & { readonly id: string; readonly [field: string]: unknown })[];
    return rows.filter((row) => fields.some((field) => row[field] === id)).map((row) => ({ register: one, row }));
  });
}

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
