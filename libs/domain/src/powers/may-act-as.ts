import type { Facts, Row } from '../facts/facts.js';
import { isValidOn } from '../time/validity.js';
import type { Day } from '../time/day.js';
import { delegationTo } from './items-for.js';
import { followRenaming, hasCeased, holderOf, holdingsAreComplete, isAbsent } from './holders.js';
import { bodyOfItem } from './orders.js';
import type { Known } from './power-grant.js';

/**
 * May the person act as the item's delegate on `day`? True for the holder of the post (regular, acting or vikarie), the named person,
 * a valid assignment, a member of the group, and for a listed substitute while the regular holder is away. Unknown when the holding,
 * or the absence that a substitute rests on, is not recorded. False when the person's holding has ended, or the register is complete.
 */
export function mayActAs(facts: Facts, person: string, item: Row<'delegation-item'>, day: Day): Known {
  const body = bodyOfItem(facts, item, day);
  const delegates = [item.delegate, ...(item.members ?? [])].filter((id): id is string => id !== null);
  const asDelegate = delegates.map((id) => actsAs(facts, person, id, day));
  if (asDelegate.includes(true)) return true;
  if (body !== null && delegationTo(facts, item, { makerPerson: person, maker: person, body, day }) === 'delegate') return true;
  const asSubstitute = substitutes(facts, person, item, day);
  if (asSubstitute === true) return true;
  if (delegates.length === 0) return 'unknown';
  return asSubstitute === 'unknown' || asDelegate.includes('unknown') ? 'unknown' : false;
}

/** May the person act in the name of that post, assignment, person or body on `day`? */
export function actsAs(facts: Facts, person: string, holder: string, day: Day): Known {
  if (holder === person) return true;
  const assignments = facts.periodsOf('assignment', holder);
  if (assignments.length > 0) return assignments.some((assignment) => assignment.person === person && isValidOn(assignment, day));
  if (facts.periodsOf('post', holder).length > 0) return holdsPost(facts, person, holder, day);
  if (facts.periodsOf('body', holder).length > 0) return sitsIn(facts, person, holder, day);
  return facts.periodsOf('person', holder).length > 0 ? false : 'unknown';
}

function holdsPost(facts: Facts, person: string, post: string, day: Day): Known {
  const current = followRenaming(facts, post, day);
  if (hasCeased(facts, current, day)) return false;
  const own = facts.where('post-holding', 'post', current).filter((holding) => holding.person === person);
  if (own.some((holding) => isValidOn(holding, day))) return true;
  // An ended or not yet begun holding is a recorded fact about this person; no holding at all says nothing.
  if (own.length > 0) return false;
  return holdingsAreComplete(facts, current, day) ? false : 'unknown';
}

function sitsIn(facts: Facts, person: string, body: string, day: Day): Known {
  const own = facts.where('assignment', 'body', body).filter((assignment) => assignment.person === person);
  if (own.some((assignment) => isValidOn(assignment, day))) return true;
  return own.length > 0 || facts.isComplete('assignment', body, day) ? false : 'unknown';
}

/** A listed substitute may act while the regular holder is away, or when the post is vacant. */
function substitutes(facts: Facts, person: string, item: Row<'delegation-item'>, day: Day): Known {
  const listed = (item.substitutes ?? []).map((id) => (isHeldByOther(facts, person, id, day) ? false : actsAs(facts, person, id, day)));
  const isListed: Known = listed.includes(true) ? true : listed.includes('unknown') ? 'unknown' : false;
  if (isListed === false) return false;
  const away = delegateIsAway(facts, item, day);
  return away === false ? false : isListed === true && away === true ? true : 'unknown';
}

/** A substitute is one person: when somebody else is recorded in that post, an unrecorded person is not taken to be in it too. */
function isHeldByOther(facts: Facts, person: string, post: string, day: Day): boolean {
  const holder = facts.periodsOf('post', post).length > 0 ? holderOf(facts, post, day) : undefined;
  return holder?.state === 'held' && holder.holdings.every((holding) => holding.person !== person);
}

function delegateIsAway(facts: Facts, item: Row<'delegation-item'>, day: Day): Known {
  if (item.delegate === null) return 'unknown';
  if (facts.periodsOf('post', item.delegate).length === 0) return 'unknown';
  const post = followRenaming(facts, item.delegate, day);
  const holder = holderOf(facts, post, day);
  if (holder.state === 'vacant') return true;
  if (holder.state === 'unknown') return 'unknown';
  const absences = holder.holdings.map((holding) => (holding.person === null ? 'unknown' : isAbsent(facts, holding.person, post, day)));
  if (absences.every((absence) => absence === true)) return true;
  return absences.includes(false) ? false : 'unknown';
}
