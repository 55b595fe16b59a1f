import { appealWindow } from '../../deadlines/appeal.js';
import type { Facts, Row } from '../../facts/facts.js';
import type { Day } from '../../time/day.js';
import { noneExists } from '../existence.js';
import { and, or, unknown, type Truth } from '../three-valued.js';

/** Minutes of the meeting at which it was decided; where there are several, the last notice counts. */
export function minutesOf(facts: Facts, decision: Row<'decision'>): Row<'minutes'> | undefined {
  return [...facts.where('minutes', 'meeting', decision.meeting)].sort((a, b) => ((a.postedOn ?? '') < (b.postedOn ?? '') ? -1 : 1)).at(-1);
}

/** Has somebody recorded that the decision was appealed? Whether nobody did is not asked: most decisions are not. */
export function isAppealed(facts: Facts, decision: Row<'decision'>): boolean {
  return decision.appealedOn !== null || (decision.meeting !== null && facts.where('minutes', 'meeting', decision.meeting).some((minutes) => minutes.appealFiledOn !== null));
}

/** Was the appeal still undecided on `day`? A stay does not end the case. */
export function isPending(facts: Facts, decision: Row<'decision'>, day: Day, asOf: Day): Truth {
  const isEnded = facts.where('court-order', 'decision', decision.id).some((order) => order.orderKind !== 'stay' && order.finalOn !== null && order.finalOn <= day);
  return noneExists(facts, 'court-order', [decision.matter, decision.body], asOf, isEnded);
}

/** Had the decision of a meeting not yet gained legal force (laga kraft) on `day`: the time to appeal still ran, or an appeal was pending. */
export function isBeforeLegalForce(facts: Facts, decision: Row<'decision'>, day: Day, asOf: Day): Truth {
  const pending = and(isAppealed(facts, decision), isPending(facts, decision, day, asOf));
  const minutes = minutesOf(facts, decision);
  if (!minutes) return or(pending, unknown('minutes', null, 'postedOn'));
  const window = appealWindow(facts, minutes);
  const isOpen = window.state === 'known' ? day <= window.day : unknown('minutes', minutes.id, 'postedOn');
  return or(isOpen, pending);
}
