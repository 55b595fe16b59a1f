import type { Facts, Row } from '../../facts/facts.js';

/** The sitting at which a body decided: the one that is named, else the one it held that day. */
export function meetingOfDecision(facts: Facts, decision: Row<'decision'>): Row<'meeting'> | undefined {
  return facts.periodsOf('meeting', decision.meeting).at(-1) ?? facts.where('meeting', 'body', decision.body).find((meeting) => meeting.day === decision.day && meeting.status !== 'cancelled');
}
