import type { Facts } from '../facts/facts.js';
import type { Body } from '../registers/organization/body.js';
import type { Day } from '../time/day.js';
import { bodyKindLabel, bodyRank } from './body-group.js';
import { membersOn, type Member, type MembersAnswer } from './members.js';

export interface NamedPerson {
  readonly person: string;
  readonly name: string;
}

/** One body on a day, as a row: who leads it and how many sit there (organet i korthet). */
export interface BodyInBrief {
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string | null;
  readonly kindLabel: string | null;
  readonly status: MembersAnswer['status'];
  readonly chair: NamedPerson | null;
  /** Ordinary seats that are filled; substitutes and lay auditors are not counted, the auditors' own members are. */
  readonly seated: number;
  readonly seats: number | null;
  /** Last day of the assignments, where they all end on the same day. */
  readonly lastDay: Day | null;
  /** What lies under it: its subcommittees and its presidium. */
  readonly children: readonly BodyInBrief[];
}

export const personName = (facts: Facts, id: string, day: Day): string => facts.findAny('person', id, day)?.name ?? '(okänd)';

export function chairOf(facts: Facts, members: readonly Member[], day: Day): NamedPerson | null {
  const chair = members.find((member) => member.functions.includes('chair'));
  return chair ? { person: chair.person, name: personName(facts, chair.person, day) } : null;
}

/** Those who fill the body's own seats: members, or the auditors of a body that has no other. */
export function seatedIn(members: readonly Member[]): readonly Member[] {
  const ordinary = members.filter((member) => member.group === 'members');
  return ordinary.length > 0 ? ordinary : members.filter((member) => member.group !== 'substitutes');
}

/** The day on which every one of the assignments ends; null when they differ or some are open. */
export function commonLastDay(members: readonly Member[]): Day | null {
  const [day, ...others] = [...new Set(members.map((member) => member.lastDay))];
  return others.length === 0 ? (day ?? null) : null;
}

export function bodyInBrief(facts: Facts, body: Body, day: Day): BodyInBrief {
  const { status, members } = membersOn(facts, body.id, day);
  const seated = seatedIn(members);
  return {
    id: body.id, name: body.name ?? '', abbreviation: body.abbreviation, kindLabel: bodyKindLabel(body.bodyKind), status,
    chair: chairOf(facts, members, day), seated: seated.length, seats: body.seats, lastDay: commonLastDay(seated), children: childrenOf(facts, body.id, day),
  };
}

/** A body that is recorded as lying under itself, however far down, is shown once. */
function childrenOf(facts: Facts, id: string, day: Day): readonly BodyInBrief[] {
  return inOrder(facts.where('body', 'parent', id).filter((child) => child.id !== id && facts.find('body', child.id, day) === child && !liesUnder(facts, id, child.id, day))).map((child) => bodyInBrief(facts, child, day));
}

function liesUnder(facts: Facts, id: string, above: string, day: Day): boolean {
  const seen = new Set<string>();
  for (let at = facts.find('body', id, day)?.parent ?? null; at !== null && !seen.has(at); at = facts.find('body', at, day)?.parent ?? null) {
    if (at === above) return true;
    seen.add(at);
  }
  return false;
}

export const inOrder = (bodies: readonly Body[]): readonly Body[] =>
  [...bodies].sort((a, b) => bodyRank(a.bodyKind) - bodyRank(b.bodyKind) || (a.name ?? '').localeCompare(b.name ?? '', 'sv'));
