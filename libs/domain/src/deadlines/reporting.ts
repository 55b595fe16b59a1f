import type { Facts, Row } from '../facts/facts.js';
import { addDays, type Day } from '../time/day.js';
import { known, none, step, unknown, type DeadlineResult } from './deadline.js';

/**
 * DELEG_REPORT: the sitting at which a delegated decision must be reported: the first one, not cancelled, that lies at least the
 * committee's own lead time after the decision. The committee decides what is reported (KL 6:40, 7:8).
 */
export function delegationReportDue(facts: Facts, decision: Row<'decision'>): DeadlineResult {
  const item = facts.find('delegation-item', decision.item, decision.day) ?? facts.findAny('delegation-item', decision.item, decision.day);
  const body = facts.findAny('body', decision.body, decision.day);
  if (item?.reporting === 'not-reported') return none('Punkten säger att beslutet inte behöver anmälas.');
  if (item?.reporting !== 'reported') {
    if (body?.reportingRule === 'not-required') return none('Nämnden har beslutat att delegationsbeslut inte behöver anmälas.');
    if (body?.reportingRule !== 'next-meeting') return unknown({ kind: item ? 'delegation-item' : 'body', id: item?.id ?? decision.body, field: item ? 'reporting' : 'reportingRule' }, 'Det är inte registrerat om beslutet ska anmälas.');
  }
  const lead = body?.reportLeadDays ?? facts.thresholdNumber('reportLeadDays', decision.day) ?? 0;
  const from = addDays(decision.day, lead);
  return meetingFrom(facts, decision, from, [step('Beslutet fattades', decision.day), step(`Anmälningsfrist ${lead}\u00a0dagar före sammanträdet`, from)]);
}

/** URGENT_REPORT: the next sitting after a decision that could not wait; the law leaves no choice (KL 6:40 andra stycket). */
export function urgentReportDue(facts: Facts, decision: Row<'decision'>): DeadlineResult {
  return meetingFrom(facts, decision, addDays(decision.day, 1), [step('Beslutet fattades', decision.day)]);
}

/** Has the decision been reported at a sitting on or before `by`? */
export function isReported(facts: Facts, decision: string, by: Day): boolean {
  return facts.including('delegation-report', 'decisions', decision).some((report) => report.day <= by);
}

function meetingFrom(facts: Facts, decision: Row<'decision'>, from: Day, steps: readonly ReturnType<typeof step>[]): DeadlineResult {
  const meeting = nextMeeting(facts, decision.body, from);
  if (!meeting) return unknown({ kind: 'meeting', id: null, field: 'day' }, 'Organets nästa sammanträde är inte registrerat.', steps);
  return known(meeting.day, [...steps, step('Första sammanträdet därefter', meeting.day)]);
}

/** The body's first planned or held sitting on or after `from`. */
export function nextMeeting(facts: Facts, body: string | null, from: Day): Row<'meeting'> | undefined {
  const planned = plannedMeetings(facts, body);
  let [low, high] = [0, planned.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (planned[middle]!.day >= from) high = middle;
    else low = middle + 1;
  }
  return planned[low];
}

const calendars = new WeakMap<readonly Row<'meeting'>[], readonly Row<'meeting'>[]>();

/** The body's sittings that are not cancelled, in order; made once for a calendar. */
function plannedMeetings(facts: Facts, body: string | null): readonly Row<'meeting'>[] {
  const calendar = facts.where('meeting', 'body', body);
  let planned = calendars.get(calendar);
  if (!planned) calendars.set(calendar, (planned = calendar.filter((meeting) => meeting.status !== 'cancelled').sort((a, b) => a.day.localeCompare(b.day))));
  return planned;
}
