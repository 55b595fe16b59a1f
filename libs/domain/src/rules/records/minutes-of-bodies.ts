import type { Facts, Row } from '../../facts/facts.js';
import type { BodyKind } from '../../registers/organization/body.js';
import type { Day } from '../../time/day.js';
import { isValidOn } from '../../time/validity.js';

export { sundayRule } from '../../deadlines/sunday-rule.js';

/** Organs whose minutes the act says how to approve and post (KL 5:69, 6:35, 7:24, 12:11). */
const withMinutes: readonly BodyKind[] = ['council', 'executive-board', 'committee', 'joint-committee', 'employee-joint', 'auditors'];

/** The sitting that the minutes are from, where it is recorded. */
export function sittingOf(facts: Facts, minutes: Row<'minutes'>): Row<'meeting'> | undefined {
  return facts.periodsOf('meeting', minutes.meeting).at(-1);
}

/** A subcommittee is bound only when it decides something itself: it is the delegate of some item that day. */
export function mustApproveMinutes(facts: Facts, body: string | null, day: Day): boolean {
  const bodyKind = facts.findAny('body', body, day)?.bodyKind;
  if (bodyKind === 'subcommittee') return facts.where('delegation-item', 'delegate', body).some((item) => isValidOn(item, day));
  return withMinutes.some((kind) => kind === bodyKind);
}
