import type { Facts, Row } from '../facts/facts.js';
import { addDays, type Day } from '../time/day.js';
import { lastDay } from '../time/swedish-holidays.js';
import { known, step, unknown, type DeadlineResult } from './deadline.js';
import type { DeadlineKind } from './deadline-kind.js';
import { movedDay } from './sunday-rule.js';
import { recent } from './who-is-responsible.js';

const APPEAL_DAYS = 21;

/** Last day to appeal, three weeks from the day that starts the time (KL 13:5, FL 44). */
export const appealDay = (from: Day): Day => lastDay(addDays(from, APPEAL_DAYS));

/** Three weeks, moved where the last day is a day off: for appeals that is settled. */
export function threeWeeks(from: Day) {
  const counted = addDays(from, APPEAL_DAYS);
  const { day, steps } = movedDay(counted, 'sure');
  return { day, steps: [step('Tre veckor', counted), ...steps] };
}

/**
 * APPEAL_WINDOW: the last day for laglighetsprövning, three weeks from the notice that the minutes have been approved (KL 13:5). In a
 * joint committee the last notice counts. The notice must stay up the whole last day.
 */
export function appealWindow(facts: Facts, minutes: Row<'minutes'>): DeadlineResult {
  const meeting = facts.periodsOf('meeting', minutes.meeting)[0];
  const isJoint = facts.findAny('body', meeting?.body ?? null, minutes.day)?.bodyKind === 'joint-committee';
  const posted = isJoint ? minutes.lastPostedOn : minutes.postedOn;
  const datum = (field: string) => ({ kind: 'minutes', id: minutes.id, field }) as const;
  if (posted === null) return unknown(datum(isJoint ? 'lastPostedOn' : 'postedOn'), isJoint ? 'Den sista kommunens anslag är inte registrerat.' : 'Dagen då justeringen tillkännagavs är inte registrerad.');
  const { day: last, steps: counted } = threeWeeks(posted);
  const steps = [step('Justeringen tillkännagavs', posted), ...counted];
  if (minutes.takenDownOn !== null && minutes.takenDownOn <= last) return unknown(datum('postedOn'), `Anslaget togs ned ${minutes.takenDownOn}, innan tiden hade gått ut. Ett nytt anslag behövs.`, steps);
  return known(last, steps);
}

/**
 * LEGAL_FORCE: the day after the appeal window, when nobody has appealed (laga kraft). While the window is open the day is the earliest
 * one; after it, somebody must have recorded that no appeal came.
 */
export function legalForce(facts: Facts, minutes: Row<'minutes'>, asOf: Day): DeadlineResult {
  const window = appealWindow(facts, minutes);
  if (window.state !== 'known') return window;
  const datum = { kind: 'minutes', id: minutes.id, field: 'appealFiledOn' } as const;
  const day = addDays(window.day, 1);
  const steps = [...window.steps, step('Sista dag att överklaga', window.day), step('Laga kraft tidigast dagen efter', day)];
  if (minutes.appealFiledOn !== null) return unknown(datum, `Beslutet överklagades ${minutes.appealFiledOn}. Laga kraft beror på domstolen.`, steps);
  if (asOf > window.day && !minutes.absent.includes('appealFiledOn')) return unknown(datum, 'Det är inte registrerat om någon har överklagat.', steps);
  return known(day, steps);
}

const ofMinutes = (due: (facts: Facts, minutes: Row<'minutes'>, asOf: Day) => DeadlineResult): DeadlineKind['instances'] => (facts, asOf) => recent(facts.on('minutes', asOf), asOf).map((minutes) => ({
  subject: { kind: 'minutes', id: minutes.id }, body: facts.periodsOf('meeting', minutes.meeting)[0]?.body ?? null, result: due(facts, minutes, asOf),
}));

export const appealOfMinutes: DeadlineKind = {
  key: 'APPEAL_WINDOW', family: 'minutes', setBy: 'law', isOnlyPassing: true, leadDays: [], worksOutFor: ['minutes'],
  calculation: 'Tre veckor från det att justeringen tillkännagavs. Anslaget ska sitta kvar hela sista dagen.',
  basis: [{ law: 'KL-13-5' }, { law: 'LBT-2', note: 'Söndagsregeln' }],
  instances: ofMinutes(appealWindow),
};

export const legalForceOfMinutes: DeadlineKind = {
  key: 'LEGAL_FORCE', family: 'minutes', setBy: 'law', isOnlyPassing: true, leadDays: [], worksOutFor: ['minutes'],
  calculation: 'Dagen efter överklagandetiden, när ingen har överklagat.',
  basis: [{ law: 'KL-13-5' }],
  instances: ofMinutes(legalForce),
};
