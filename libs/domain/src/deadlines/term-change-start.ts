import type { Facts, Row } from '../facts/facts.js';
import { addDays, daysBetween, type Day } from '../time/day.js';
import { isValidOn } from '../time/validity.js';
import { known, step, unknown, type DeadlineResult } from './deadline.js';
import { nextMeeting } from './reporting.js';
import { termEnd } from './terms.js';

const NEAR_DAYS = 365;

/** The change of term (mandatskifte) that a body is in: the last one while it is less than a year old, else the one ahead. */
export interface TermStart {
  readonly start: Day;
  /** The new term, where it is recorded. */
  readonly term: Row<'term-of-office'> | undefined;
  readonly steps: readonly { readonly text: string; readonly day: Day | null }[];
}

/** Undefined when no change is near; unknown when the term is not recorded and the law has no day of its own. */
export function termStart(facts: Facts, body: Row<'body'>, asOf: Day): TermStart | Extract<DeadlineResult, { state: 'unknown' }> | undefined {
  const terms = facts.where('term-of-office', 'body', body.id);
  const current = terms.find((term) => isValidOn(term, asOf));
  if (current?.validFrom && daysBetween(current.validFrom, asOf) < NEAR_DAYS && existedBefore(facts, body.id, current.validFrom)) return { start: current.validFrom, term: current, steps: [step('Mandatperioden är registrerad', current.validFrom)] };
  const end = termEnd(facts, body, asOf);
  if (end.state === 'unknown') return end;
  if (end.state === 'none') return undefined;
  const start = addDays(end.day, 1);
  if (daysBetween(asOf, start) > NEAR_DAYS) return recentByLaw(current, end.day, asOf);
  return { start, term: terms.find((term) => term.validFrom === start), steps: [...end.steps, step('Nästa period börjar dagen efter', start)] };
}

/** A body that was set up when the term began has changed nothing. */
function existedBefore(facts: Facts, body: string, day: Day): boolean {
  const from = facts.periodsOf('body', body)[0]?.validFrom ?? null;
  return from === null || from < day;
}

/** Where no term is recorded the law’s own calendar tells when the one that runs began: four years before it ends. */
function recentByLaw(current: Row<'term-of-office'> | undefined, end: Day, asOf: Day): TermStart | undefined {
  const start = addDays(`${Number(end.slice(0, 4)) - 4}${end.slice(4)}`, 1);
  if (current || daysBetween(start, asOf) >= NEAR_DAYS) return undefined;
  return { start, term: undefined, steps: [step('Perioden började enligt lagens kalender', start)] };
}

/** What must be in place when the new term begins: the day before. */
export function before(start: TermStart): DeadlineResult {
  const day = addDays(start.start, -1);
  return known(day, [...start.steps, step('Ska vara klart dagen före', day)]);
}

/** What the body decides itself, at its first sitting in the new term. */
export function firstSitting(facts: Facts, body: string, start: Day): DeadlineResult {
  const meeting = nextMeeting(facts, body, start);
  if (!meeting) return unknown({ kind: 'meeting', id: null, field: 'day' }, 'Det första sammanträdet i den nya perioden är inte registrerat.', [step('Nya perioden börjar', start)]);
  return known(meeting.day, [step('Nya perioden börjar', start), step('Första sammanträdet', meeting.day)]);
}

/** What the municipality itself wants confirmed within a number of days (threshold `termChangeDays`). */
export function withinOwnDays(facts: Facts, start: Day, asOf: Day): DeadlineResult {
  const days = facts.thresholdNumber('termChangeDays', asOf);
  if (days === null) return unknown({ kind: 'threshold', id: null, field: 'termChangeDays' }, 'Kommunens egen gräns är inte satt.');
  const day = addDays(start, days);
  return known(day, [step('Nya perioden börjar', start), step(`Kommunens egen gräns: ${days}\u00a0dagar`, day)]);
}
