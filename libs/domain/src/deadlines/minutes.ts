import type { Facts, Row } from '../facts/facts.js';
import { mustApproveMinutes, sittingOf } from '../rules/records/minutes-of-bodies.js';
import { addDays, type Day } from '../time/day.js';
import { lastDay } from '../time/swedish-holidays.js';
import { known, step, unknown, type DeadlineResult } from './deadline.js';
import { doneBy, doneIf, settled, type DeadlineKind } from './deadline-kind.js';
import { movedDay, sundayRule } from './sunday-rule.js';
import { recent } from './who-is-responsible.js';

const APPROVAL_DAYS = 14;
const POSTING_DAYS = 2;

/** Last day to approve the minutes of a sitting (KL 5:69). */
export const approvalDay = (held: Day): Day => lastDay(addDays(held, APPROVAL_DAYS));
/** Last day to tell on the notice board that minutes have been approved (KL 8:12). */
export const postingDay = (approvedOn: Day): Day => lastDay(addDays(approvedOn, POSTING_DAYS));

export function approvalDue(meeting: Row<'meeting'>): DeadlineResult {
  const counted = addDays(meeting.day, APPROVAL_DAYS);
  const { day, steps } = movedDay(counted, 'likely');
  return known(day, [step('Sammanträdet hölls', meeting.day), step('Fjorton dagar', counted), ...steps]);
}

export function postingDue(minutes: Row<'minutes'>): DeadlineResult {
  if (minutes.approvedOn === null) return unknown({ kind: 'minutes', id: minutes.id, field: 'approvedOn' }, 'Dagen då protokollet justerades är inte registrerad.');
  const counted = addDays(minutes.approvedOn, POSTING_DAYS);
  const { day, steps } = movedDay(counted, 'likely');
  return known(day, [step('Protokollet justerades', minutes.approvedOn), step('Andra dagen efter justeringen', counted), ...steps]);
}

export const approveMinutes: DeadlineKind = {
  key: 'APPROVE_MINUTES', family: 'minutes', setBy: 'law', leadDays: [3], worksOutFor: ['meeting'],
  calculation: 'Fjorton dagar efter sammanträdet.',
  basis: [{ law: 'KL-5-69' }, { law: 'KL-6-35', note: 'Nämnder' }, sundayRule],
  instances: (facts, asOf) => recent(facts.on('meeting', asOf), asOf).filter((meeting) => meeting.status !== 'cancelled' && mustApproveMinutes(facts, meeting.body, meeting.day)).map((meeting) => {
    const minutes = facts.where('minutes', 'meeting', meeting.id).at(-1);
    const done = minutes ? doneBy('minutes', minutes, 'approvedOn', 'Dagen då protokollet justerades är inte registrerad.')
      : doneIf(null, { kind: 'minutes', id: null, field: 'meeting' }, 'Inget protokoll är registrerat för sammanträdet.');
    return { subject: { kind: 'meeting', id: meeting.id }, body: meeting.body, ...settled(approvalDue(meeting), done, asOf) };
  }),
};

export const postApproval: DeadlineKind = {
  key: 'POST_APPROVAL', family: 'minutes', setBy: 'law', leadDays: [0], worksOutFor: ['minutes'],
  calculation: 'Andra dagen efter justeringen.',
  basis: [{ law: 'KL-8-12' }, sundayRule],
  instances: (facts, asOf) => awaitingNotice(facts, asOf).map((minutes) => ({
    subject: { kind: 'minutes', id: minutes.id }, body: sittingOf(facts, minutes)?.body ?? null,
    ...settled(postingDue(minutes), doneBy('minutes', minutes, 'postedOn', 'Dagen då justeringen tillkännagavs är inte registrerad.'), asOf),
  })),
};

/** Minutes that are approved, or whose time to be approved is over. */
function awaitingNotice(facts: Facts, asOf: Day): readonly Row<'minutes'>[] {
  return recent(facts.on('minutes', asOf), asOf).filter((minutes) => {
    const sitting = sittingOf(facts, minutes);
    return (minutes.approvedOn !== null || asOf > approvalDay(sitting?.day ?? minutes.day)) && (!sitting || mustApproveMinutes(facts, sitting.body, sitting.day));
  });
}
