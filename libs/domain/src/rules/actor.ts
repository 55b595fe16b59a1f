import type { Facts, Row } from '../facts/facts.js';
import { holderOf } from '../powers/holders.js';
import { isValidOn } from '../time/validity.js';
import type { Day } from '../time/day.js';
import { unknown, type Truth } from './three-valued.js';

/** The persons that an id stands for on `day`: a person itself, the one who has the assignment, those who hold the post. */
export function personsOf(facts: Facts, id: string, day: Day): readonly string[] {
  if (facts.periodsOf('person', id).length > 0) return [id];
  const assigned = facts.findAny('assignment', id, day)?.person;
  if (assigned) return [assigned];
  const holder = facts.periodsOf('post', id).length > 0 ? holderOf(facts, id, day) : undefined;
  return holder?.state === 'held' ? holder.holdings.flatMap(({ person }) => person ?? []) : [];
}

/** Are the two the same person, whatever post or assignment they are named by? Unknown when nobody is recorded behind one of them. */
export function isSameActor(facts: Facts, one: string, other: string, day: Day): Truth {
  if (one === other) return true;
  const [first, second] = [personsOf(facts, one, day), personsOf(facts, other, day)];
  if (first.some((person) => second.includes(person))) return true;
  const nameless = [one, other].find((id, index) => (index === 0 ? first : second).length === 0 && facts.periodsOf('post', id).length > 0);
  return nameless === undefined ? false : unknown('post-holding', null, 'person');
}

/** Employed on `day`, in any post. */
export function isEmployed(facts: Facts, person: string, day: Day): boolean {
  return facts.where('post-holding', 'person', person).some((row) => isValidOn(row, day));
}

/** Does the person have an assignment in the body on `day`? */
export function sitsIn(facts: Facts, person: string, body: string | null, day: Day): boolean {
  return facts.where('assignment', 'person', person).some((row: Row<'assignment'>) => row.body === body && isValidOn(row, day));
}
