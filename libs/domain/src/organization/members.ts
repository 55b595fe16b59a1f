import type { Facts } from '../facts/facts.js';
import type { Assignment, AssignmentFunction } from '../registers/organization/assignment.js';
import { addDays, daysBetween, type Day } from '../time/day.js';
import { isValidOn, lastDayOf } from '../time/validity.js';
import { groupOf, rankOf, type MemberGroup } from './member-group.js';

/** One person's seat in a body (uppdrag), as it is asked for: who, as what, since when, to and including which day. */
export interface Member {
  readonly assignment: string;
  readonly person: string;
  readonly functions: readonly AssignmentFunction[];
  readonly roleAsWritten: string | null;
  readonly party: string | null;
  readonly group: MemberGroup;
  readonly since: Day | null;
  /** Half-open end; `lastDay` is the same as people write it (t.o.m.). */
  readonly until: Day | null;
  readonly lastDay: Day | null;
}

/** `known`: somebody is recorded. `vacant`: it is vouched for that nobody sits there. `unknown`: we cannot tell (okänt). */
export interface MembersAnswer {
  readonly status: 'known' | 'unknown' | 'vacant';
  /** Chair first, then members, substitutes, auditors and others. */
  readonly members: readonly Member[];
  readonly explanation: string;
  /** When the source of assignments was last read (källan lästes). */
  readonly sourceReadOn: Day | null;
  /** Seats that ran out after that day: who follows is not known. */
  readonly endedUnread: number;
}

/**
 * Who sat in the body on a day (vem satt i nämnden)? An empty answer is never given for something that may only be unread: a term
 * that ended after the source was read, without recorded successors, is okänt.
 */
export function membersOn(facts: Facts, bodyId: string, day: Day): MembersAnswer {
  const all = facts.where('assignment', 'body', bodyId);
  const members = all.filter((row) => isValidOn(row, day)).map(memberOf).sort(byRank(facts));
  const sourceReadOn = lastReading(facts);
  const endedUnread = unreadEnds(all, members, sourceReadOn, day);
  const answer = { members, sourceReadOn, endedUnread };
  if (members.length > 0) return { ...answer, status: 'known', explanation: knownText(members.length, sourceReadOn, endedUnread, day) };
  if (facts.periodsOf('body', bodyId).length > 0 && !facts.find('body', bodyId, day)) return { ...answer, status: 'unknown', explanation: `Organet gäller inte ${day} enligt registret, så ingen kan ha suttit i det den dagen. Kontrollera organets period.` };
  const lastEnd = all.map((row) => row.validUntil).filter((until): until is Day => until !== null && until <= day).sort().at(-1) ?? null;
  const isVouched = facts.where('completeness-mark', 'register', 'assignment').some((mark) =>
    isValidOn(mark, day) && (mark.subject === null || mark.subject === bodyId) && (endedUnread === 0 || (mark.validFrom !== null && lastEnd !== null && mark.validFrom >= lastEnd)));
  if (isVouched) return { ...answer, status: 'vacant', explanation: `Ingen satt i organet ${day}. Någon har intygat att uppdragen är helt införda.` };
  return { ...answer, status: 'unknown', explanation: unknownText(day, sourceReadOn, lastEnd, endedUnread > 0) };
}

/** Seats that ran out after the reading, less those that somebody has been recorded for since. */
function unreadEnds(all: readonly Assignment[], members: readonly Member[], read: Day | null, day: Day): number {
  if (read === null) return 0;
  const ends = all.map((row) => row.validUntil).filter((until): until is Day => until !== null && until <= day && until > read).sort();
  const [firstEnd] = ends;
  const successors = members.filter((member) => firstEnd !== undefined && member.since !== null && member.since >= firstEnd).length;
  return Math.max(0, ends.length - successors);
}

function memberOf(row: Assignment): Member {
  const functions = row.functions ?? [];
  return {
    assignment: row.id, person: row.person ?? '', functions, roleAsWritten: row.roleAsWritten, party: row.party, group: groupOf(functions),
    since: row.validFrom, until: row.validUntil, lastDay: lastDayOf(row),
  };
}

function byRank(facts: Facts): (a: Member, b: Member) => number {
  const name = (member: Member): string => facts.periodsOf('person', member.person).at(-1)?.name ?? '';
  return (a, b) => rankOf(a.functions) - rankOf(b.functions) || name(a).localeCompare(name(b), 'sv');
}

function lastReading(facts: Facts): Day | null {
  return facts.where('source-reading', 'register', 'assignment').map((reading) => reading.day).sort().at(-1) ?? null;
}

function knownText(count: number, read: Day | null, endedUnread: number, day: Day): string {
  const known = `${count} uppdrag är registrerade den ${day}.`;
  if (endedUnread === 0 || read === null) return known;
  return `${known} Ytterligare ${endedUnread} löpte ut efter att källan lästes den ${read}. Vilka som har efterträtt dem är okänt.`;
}

function unknownText(day: Day, read: Day | null, lastEnd: Day | null, endedUnread: boolean): string {
  if (endedUnread && lastEnd !== null) {
    return `De registrerade uppdragen gällde till och med ${addDays(lastEnd, -1)}. Källan lästes ${read}, innan dess, och inga efterträdare är registrerade. Vilka som satt ${day} är okänt; läs källan på nytt.`;
  }
  if (read !== null && lastEnd !== null) return `Inget uppdrag är registrerat för ${day}, och ingen har intygat att uppdragen är helt införda. Om någon satt i organet då är okänt.`;
  return `Inga uppdrag är registrerade för organet ${day}. Om någon satt där är okänt tills uppdragen har lästs in eller någon intygar att de är kompletta.`;
}

/** An assignment that runs out soon (uppdrag som snart löper ut). */
export interface ExpiringAssignment {
  readonly assignment: string;
  readonly person: string;
  readonly body: string;
  readonly functions: readonly AssignmentFunction[];
  readonly roleAsWritten: string | null;
  readonly lastDay: Day;
  readonly daysLeft: number;
}

/** Assignments valid on `asOf` whose last day lies within `days` days, soonest first; not those that the same person continues. */
export function expiringAssignments(facts: Facts, asOf: Day, days: number): readonly ExpiringAssignment[] {
  const continues = (row: Assignment): boolean =>
    facts.where('assignment', 'person', row.person).some((next) => next.id !== row.id && next.body === row.body && next.validFrom !== null && next.validFrom === row.validUntil);
  return facts.on('assignment', asOf).flatMap((row): ExpiringAssignment[] => {
    const lastDay = lastDayOf(row);
    if (lastDay === null || row.person === null || row.body === null || daysBetween(asOf, lastDay) > days || continues(row)) return [];
    return [{ assignment: row.id, person: row.person, body: row.body, functions: row.functions ?? [], roleAsWritten: row.roleAsWritten, lastDay, daysLeft: daysBetween(asOf, lastDay) }];
  }).sort((a, b) => a.lastDay.localeCompare(b.lastDay) || a.body.localeCompare(b.body) || rankOf(a.functions) - rankOf(b.functions));
}
