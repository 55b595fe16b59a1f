import { plusDays } from './calendar.ts';
import { body } from './key.ts';
import { decisionId, type Made } from './made.ts';
import { meetingId, meetingPlan, type PlannedMeeting } from './meetings.ts';
import { event, type Entry } from './record.ts';

/** Delegation decisions are in the notice that goes out a week before, so they are reported at the first meeting at least seven days later. */
const LEAD_DAYS = 7;

/** What could not wait is told at the very next meeting (KL 6:40). */
function reportingMeeting({ body: bodyKey, day, basis, late }: Made): PlannedMeeting | undefined {
  const from = plusDays(day, basis === 'urgent' ? 1 : LEAD_DAYS);
  return meetingPlan.filter((meeting) => meeting.body === bodyKey && meeting.held && meeting.day >= from)[late ? 1 : 0];
}

/** Anmälningar: one per meeting, with all decisions that were due. */
export function reportsOf(decisions: readonly Made[]): readonly Entry[] {
  const due = new Map<PlannedMeeting, Made[]>();
  for (const made of decisions.filter((row) => row.report)) {
    const meeting = reportingMeeting(made);
    if (meeting) due.set(meeting, [...(due.get(meeting) ?? []), made]);
  }
  return meetingPlan.flatMap((meeting) => {
    const reported = due.get(meeting);
    return reported ? [event('delegation-report', meeting.key, meeting.day, { body: body(meeting.body), meeting: meetingId(meeting), decisions: reported.map(decisionId), paragraph: `§ ${meeting.firstParagraph + 2}` })] : [];
  });
}
