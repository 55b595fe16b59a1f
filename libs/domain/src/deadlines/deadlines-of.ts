import type { Facts } from '../facts/facts.js';
import { addDays, daysBetween, type Day } from '../time/day.js';
import { allDeadlines } from './all-deadlines.js';
import { deadlineLabels, type Deadline } from './deadline.js';
import type { DeadlineInstance, DeadlineKind } from './deadline-kind.js';

export { termsOf } from './agreement-kinds.js';

/** Every deadline (frist) of the organisation on `asOf`, known or unknown, done or not; those that do not exist are left out. */
export function everyDeadline(facts: Facts, asOf: Day): readonly Deadline[] {
  return allDeadlines.flatMap((kind) => kind.instances(facts, asOf).filter(({ result }) => result.state !== 'none').map((instance) => deadline(kind, instance)));
}

function deadline(kind: DeadlineKind, { subject, body, result, doneOn, instance, label, setBy, basis }: DeadlineInstance): Deadline {
  return {
    key: kind.key, family: kind.family, label: label ?? deadlineLabels[kind.key], subject, instance: instance ?? null, body, basis: basis ?? kind.basis, setBy: setBy ?? kind.setBy, leadDays: kind.leadDays, isDuty: kind.isOnlyPassing !== true,
    result, doneOn: doneOn ?? null,
  };
}

/** A deadline with a day. `filled`: the day is set by law (drawn filled), else by agreement or locally. */
export interface ComingDeadline {
  readonly deadline: Deadline;
  readonly day: Day;
  readonly daysLeft: number;
  readonly filled: boolean;
}

/** What is coming within `horizonDays` and is not done, soonest first. */
export function deadlinesOf(facts: Facts, asOf: Day, horizonDays = 400): readonly ComingDeadline[] {
  const until = addDays(asOf, horizonDays);
  return withDay(everyDeadline(facts, asOf), asOf).filter(({ day, deadline: { doneOn } }) => doneOn === null && day >= asOf && day <= until);
}

/** Those whose day is worked out, in order of day. */
export function withDay(deadlines: readonly Deadline[], asOf: Day): readonly ComingDeadline[] {
  return deadlines
    .flatMap((one) => (one.result.state === 'known' ? [{ deadline: one, day: one.result.day, daysLeft: daysBetween(asOf, one.result.day), filled: one.setBy === 'law' }] : []))
    .sort((a, b) => a.day.localeCompare(b.day) || a.deadline.key.localeCompare(b.deadline.key) || a.deadline.subject.id.localeCompare(b.deadline.subject.id));
}
