import type { Facts, Row } from '../facts/facts.js';
import { nameOf } from '../facts/names.js';
import { assignmentFunctions } from '../registers/organization/assignment.js';
import type { Body } from '../registers/organization/body.js';
import type { RegisterKind } from '../registers/registers.js';
import type { Day } from '../time/day.js';
import { isValidOn, lastDayOf } from '../time/validity.js';
import { bodyGroupOf, bodyGroups, bodyKindLabel, type BodyGroup } from './body-group.js';
import { bodyInBrief, inOrder, personName, seatedIn, type BodyInBrief } from './body-in-brief.js';
import { bodyLead } from './body-lead.js';
import { memberGroups, type MemberGroup } from './member-group.js';
import { membersOn, type Member, type MembersAnswer } from './members.js';

export type NamedMember = Member & { readonly name: string; readonly functionsLabel: string };
interface Named { readonly id: string; readonly name: string }

/** Ett organ en viss dag: vilka som sitter där, vad det ansvarar för, när det sammanträder och vad det har hetat. */
export interface BodyOverview {
  /** Opening sentences in Swedish. */
  readonly lead: string;
  readonly body: Body;
  /** Is it recorded as existing on the day? */
  readonly isValid: boolean;
  readonly kindLabel: string | null;
  readonly group: BodyGroup;
  readonly groupLabel: string;
  readonly parent: Named | null;
  readonly company: Named | null;
  readonly collaboration: Named | null;
  readonly children: readonly BodyInBrief[];
  readonly answer: Omit<MembersAnswer, 'members'>;
  readonly seated: number;
  readonly members: readonly { readonly group: MemberGroup; readonly label: string; readonly members: readonly NamedMember[] }[];
  readonly term: Row<'term-of-office'> | null;
  readonly remits: readonly Row<'remit'>[];
  readonly orders: readonly Named[];
  readonly documents: readonly Row<'governing-document'>[];
  readonly units: readonly Named[];
  readonly lastMeeting: Row<'meeting'> | null;
  readonly nextMeeting: Row<'meeting'> | null;
  /** The names it has had, the latest first; one row while it kept its name. */
  readonly names: readonly { readonly name: string; readonly from: Day | null; readonly lastDay: Day | null }[];
}

/** Null when no such body is recorded. */
export function bodyOverview(facts: Facts, id: string, asOf: Day): BodyOverview | null {
  const body = facts.findAny('body', id, asOf);
  if (!body) return null;
  const { members, ...answer } = membersOn(facts, id, asOf);
  const valid = <R extends { readonly validFrom: Day | null; readonly validUntil: Day | null }>(rows: readonly R[]): readonly R[] => rows.filter((row) => isValidOn(row, asOf));
  const named = (kind: RegisterKind, of: string | null): Named | null => (of === null ? null : { id: of, name: nameOf(facts, kind, of, asOf) });
  const meetings = [...facts.where('meeting', 'body', id)].sort((a, b) => a.day.localeCompare(b.day));
  const lastMeeting = meetings.findLast((meeting) => meeting.status === 'held' && meeting.day <= asOf) ?? null;
  const ids = new Set(facts.where('unit', 'body', id).map((unit) => unit.id));
  return {
    lead: bodyLead(facts, body, { ...answer, members }, asOf), body, isValid: isValidOn(body, asOf), kindLabel: bodyKindLabel(body.bodyKind),
    group: bodyGroupOf(body.bodyKind), groupLabel: bodyGroups[bodyGroupOf(body.bodyKind)],
    parent: named('body', body.parent), company: named('company', body.company), collaboration: named('collaboration', body.collaboration),
    children: inOrder(valid(facts.where('body', 'parent', id)).filter((child) => child.id !== id)).map((child) => ({ ...bodyInBrief(facts, child, asOf), children: [] })),
    answer, seated: seatedIn(members).length, members: membersByGroup(facts, members, asOf),
    term: valid(facts.where('term-of-office', 'body', id))[0] ?? null, remits: valid(facts.where('remit', 'body', id)),
    orders: valid(facts.where('delegation-order', 'body', id)).filter((order) => order.status === 'adopted').map((order) => ({ id: order.id, name: order.title ?? '' })),
    documents: valid(facts.where('governing-document', 'body', id)),
    units: valid(facts.where('unit', 'body', id)).filter((unit) => unit.parent === null || !ids.has(unit.parent)).map((unit) => ({ id: unit.id, name: unit.name ?? '' })),
    lastMeeting,
    nextMeeting: meetings.find((meeting) => meeting.day >= asOf && meeting.status !== 'cancelled' && meeting !== lastMeeting) ?? null,
    names: namesOf(facts.periodsOf('body', id)),
  };
}

function membersByGroup(facts: Facts, members: readonly Member[], day: Day): BodyOverview['members'] {
  return (Object.keys(memberGroups) as MemberGroup[]).map((group) => ({
    group, label: memberGroups[group],
    members: members.filter((member) => member.group === group).map((member) => ({ ...member, name: personName(facts, member.person, day), functionsLabel: member.roleAsWritten ?? functionsLabel(member.functions) })),
  })).filter((one) => one.members.length > 0);
}

/** "Ledamot och ordförande": one assignment, the words of all its functions. */
export function functionsLabel(functions: Member['functions']): string {
  const [first = '', ...others] = functions.map((one) => assignmentFunctions[one]);
  return [first, ...others.map((one) => one.toLocaleLowerCase('sv'))].join(' och ');
}

/** Periods in which only something else than the name changed are put together. */
function namesOf(periods: readonly Body[]): BodyOverview['names'] {
  const names: { name: string; from: Day | null; lastDay: Day | null }[] = [];
  for (const period of [...periods].sort((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''))) {
    const last = names.at(-1);
    if (last && last.name === period.name) last.lastDay = lastDayOf(period);
    else names.push({ name: period.name ?? '', from: period.validFrom, lastDay: lastDayOf(period) });
  }
  return names.reverse();
}
