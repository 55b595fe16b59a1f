import type { Facts, Row } from '../facts/facts.js';
import type { BodyKind } from '../registers/organization/body.js';
import { wholeOrganization } from '../rules/rule.js';
import { addDays, type Day } from '../time/day.js';
import { unknown } from './deadline.js';
import type { DeadlineInstance } from './deadline-kind.js';

/** How far back decisions and minutes are looked at; older ones have no day left to wait for. */
const LOOK_BACK_DAYS = 120;

export const recent = <R extends { readonly day: Day }>(rows: readonly R[], asOf: Day): readonly R[] => rows.filter((row) => row.day >= addDays(asOf, -LOOK_BACK_DAYS) && row.day <= asOf);

export function bodiesOfKind(facts: Facts, asOf: Day, ...kinds: readonly BodyKind[]): readonly Row<'body'>[] {
  return facts.on('body', asOf).filter((body) => kinds.some((kind) => kind === body.bodyKind));
}

/** The organisation's own council or board: the one that belongs to no collaboration. */
export function ownBody(facts: Facts, asOf: Day, kind: 'council' | 'executive-board'): Row<'body'> | undefined {
  return bodiesOfKind(facts, asOf, kind).find((body) => body.collaboration === null);
}

/** One instance for the council or the board, or the question which body it is. */
export function forOwn(facts: Facts, asOf: Day, kind: 'council' | 'executive-board', of: (body: Row<'body'>) => readonly DeadlineInstance[]): readonly DeadlineInstance[] {
  const body = ownBody(facts, asOf, kind);
  if (body) return of(body);
  const why = kind === 'council' ? 'Fullmäktige är inte registrerat.' : 'Styrelsen är inte registrerad.';
  return [{ subject: { kind: 'body', id: wholeOrganization }, body: null, result: unknown({ kind: 'body', id: null, field: 'bodyKind' }, why) }];
}

/** The recorded fiscal year (räkenskapsår), in its latest version. */
export function fiscalYearOf(facts: Facts, year: number): Row<'fiscal-year'> | undefined {
  return facts.where('fiscal-year', 'year', year).at(-1);
}
