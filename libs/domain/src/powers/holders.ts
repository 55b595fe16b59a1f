import type { Facts, Row } from '../facts/facts.js';
import { isValidOn } from '../time/validity.js';
import type { Day } from '../time/day.js';
import { unitAndParents } from './limits.js';

/**
 * Innehavare. `held`: one or more persons hold the post that day. `vacant`: somebody vouches that the register of holdings is complete,
 * and nobody holds it. `unknown`: nobody is recorded, which is not the same.
 */
export type HolderAnswer =
  | { readonly state: 'held'; readonly holdings: readonly Row<'post-holding'>[] }
  | { readonly state: 'vacant'; readonly since: Day | null }
  | { readonly state: 'unknown'; readonly lastEnded: Day | null };

/**
 * Who held the post (befattning) on `day`: acting holders first, then substitutes for the period (vikarier), then regular ones.
 * A post that has been renamed is followed to its new name.
 */
export function holderOf(facts: Facts, post: string, day: Day): HolderAnswer {
  const current = followRenaming(facts, post, day);
  const all = facts.where('post-holding', 'post', current);
  const holdings = all.filter((holding) => isValidOn(holding, day));
  if (holdings.length > 0) return { state: 'held', holdings: [...holdings].sort((a, b) => order(a) - order(b)) };
  const ended = all.map((holding) => holding.validUntil).filter((until): until is Day => until !== null && until <= day).sort().at(-1) ?? null;
  const complete = holdingsAreComplete(facts, current, day) && !readBefore(facts, 'post-holding', ended ?? day);
  return complete ? { state: 'vacant', since: ended } : { state: 'unknown', lastEnded: ended };
}

const order = (holding: Row<'post-holding'>) => ({ acting: 0, substitute: 1, regular: 2 })[holding.holdingKind ?? 'regular'];

/** The post's present identity: its own id, or that of the post it was renamed to by `day`. */
export function followRenaming(facts: Facts, post: string, day: Day): string {
  const seen = new Set<string>();
  let id = post;
  while (!seen.has(id)) {
    seen.add(id);
    const row = facts.findAny('post', id, day);
    if (!row?.renamedTo || (row.validUntil === null || row.validUntil > day)) return id;
    id = row.renamedTo;
  }
  return id;
}

/** Has the post ceased by `day` without being renamed to another? Unknown posts have not. */
export function hasCeased(facts: Facts, post: string, day: Day): boolean {
  const current = followRenaming(facts, post, day);
  const periods = facts.periodsOf('post', current);
  return periods.length > 0 && periods.every((period) => period.validUntil !== null && period.validUntil <= day);
}

/** The body for which the post's unit works, found upwards in the organisation. */
export function bodyOfPost(facts: Facts, post: string, day: Day): string | null {
  const unit = facts.findAny('post', post, day)?.unit ?? null;
  if (unit === null) return null;
  return unitAndParents(facts, unit, day).map((id) => facts.findAny('unit', id, day)?.body ?? null).find((body) => body !== null) ?? null;
}

/** Somebody vouches that the holdings are complete, for the body that the post works for or for all. */
export function holdingsAreComplete(facts: Facts, post: string, day: Day): boolean {
  return facts.isComplete('post-holding', bodyOfPost(facts, post, day), day);
}

/** Was the source of the register last read before `day`? Then what has happened since is unknown. */
export function readBefore(facts: Facts, register: 'post-holding' | 'assignment', day: Day): boolean {
  const readings = facts.where('source-reading', 'register', register).map((reading) => reading.day).sort();
  const last = readings.at(-1);
  return last !== undefined && last < day;
}

/** Is the person recorded as absent from the post (or altogether) on `day`? Unknown when absences are not vouched for. */
export function isAbsent(facts: Facts, person: string, post: string, day: Day): boolean | 'unknown' {
  const recorded = facts.where('absence', 'person', person).some((absence) => isValidOn(absence, day) && (absence.post === null || absence.post === post));
  if (recorded) return true;
  return facts.isComplete('absence', bodyOfPost(facts, post, day), day) ? false : 'unknown';
}

/** Assignments (uppdrag) with a function in a body on `day`, e.g. its chair. */
export function assignmentsWith(facts: Facts, body: string, functions: readonly string[], day: Day): readonly Row<'assignment'>[] {
  return facts.where('assignment', 'body', body).filter((assignment) => isValidOn(assignment, day) && (assignment.functions ?? []).some((name) => functions.includes(name)));
}

/** Is it recorded who has that function in the body that day, and if not, is that vouched for or merely unknown? */
export function assignmentHolders(facts: Facts, body: string, functions: readonly string[], day: Day): { readonly state: 'held' | 'vacant' | 'unknown'; readonly assignments: readonly Row<'assignment'>[] } {
  const assignments = assignmentsWith(facts, body, functions, day);
  if (assignments.length > 0) return { state: 'held', assignments };
  const vouched = facts.isComplete('assignment', body, day) && !readBefore(facts, 'assignment', day);
  return { state: vouched ? 'vacant' : 'unknown', assignments: [] };
}
