import type { Facts, Row } from '../facts/facts.js';
import { addDays, type Day } from '../time/day.js';
import type { DeadlineResult } from './deadline.js';
import { committeeItems } from './term-change-committee.js';
import { councilItems } from './term-change-council.js';
import type { ChangeItem } from './term-change-item.js';
import { termStart, type TermStart } from './term-change-start.js';
import { termEnd } from './terms.js';
import { bodiesOfKind, ownBody } from './who-is-responsible.js';

/** One body in its change of term: when the new term begins, and what is to be renewed. */
export interface BodyInChange {
  readonly body: string;
  /** First day of the new term; unknown when the term is not recorded. */
  readonly start: DeadlineResult;
  /** Has it begun? */
  readonly hasBegun: boolean;
  /** The new term, where it is recorded: there it is noted what has been confirmed. */
  readonly term: string | null;
  readonly items: readonly ChangeItem[];
}

export interface TermChange {
  readonly bodies: readonly BodyInChange[];
  /** The first day of the council's next term, when no change is near. */
  readonly next: Day | null;
}

/** Mandatskifte: the council, the board and the committees that have got a new term in the last year, or get one in the next. */
export function termChange(facts: Facts, asOf: Day): TermChange {
  const council = ownBody(facts, asOf, 'council');
  const bodies = [...(council ? [council] : []), ...bodiesOfKind(facts, asOf, 'executive-board', 'committee').filter((body) => body.collaboration === null)].flatMap((body) => inChange(facts, body, asOf));
  const end = council && termEnd(facts, council, asOf);
  return { bodies, next: end?.state === 'known' ? addDays(end.day, 1) : null };
}

function inChange(facts: Facts, body: Row<'body'>, asOf: Day): readonly BodyInChange[] {
  const start = termStart(facts, body, asOf);
  if (!start) return [];
  if ('state' in start) return [{ body: body.id, start, hasBegun: false, term: null, items: [] }];
  const items = body.bodyKind === 'council' ? councilItems(facts, body, start, asOf) : committeeItems(facts, body, start, asOf);
  return [{ body: body.id, start: asKnown(start), hasBegun: start.start <= asOf, term: start.term?.id ?? null, items }];
}

const asKnown = ({ start, steps }: TermStart): DeadlineResult => ({ state: 'known', day: start, steps });
