import type { Facts, Row } from '../facts/facts.js';
import type { SubjectRef } from '../rules/rule.js';
import type { Day } from '../time/day.js';
import { isValidOn } from '../time/validity.js';
import { followRenaming } from './holders.js';

/** Beslutsnivå: where in the organisation a decision is made, from the council down. */
export const levels = {
  council: 'Fullmäktige', committee: 'Nämnden', subcommittee: 'Utskott', presidium: 'Presidium', elected: 'Ordförande eller ledamot', director: 'Direktör', 'administration-head': 'Förvaltningschef',
  unit: 'Enhet', automated: 'Automatiserad funktion', group: 'Grupp', unknown: 'Okänt',
} as const;
export type Level = keyof typeof levels;

/** The level of one who decides, by id and by the kind that the order or the decision names. */
export function levelOf(facts: Facts, id: string | null, kind: string | null, day: Day): Level {
  if (kind === 'automated' || kind === 'group' || kind === 'presidium' || kind === 'subcommittee') return kind;
  if (kind === 'chair' || kind === 'member' || kind === 'substitute') return 'elected';
  const body = facts.findAny('body', id, day);
  if (body) return body.bodyKind === 'council' ? 'council' : body.bodyKind === 'subcommittee' ? 'subcommittee' : body.bodyKind === 'presidium' ? 'presidium' : 'committee';
  if (id !== null && facts.periodsOf('assignment', id).length > 0) return 'elected';
  const post = facts.findAny('post', id === null ? null : followRenaming(facts, id, day), day) ?? postOfPerson(facts, id, day);
  if (post) return post.isDirector === true ? 'director' : post.isAdministrationHead === true ? 'administration-head' : 'unit';
  return kind?.startsWith('employee') || kind === 'external-employee' ? 'unit' : 'unknown';
}

/** A reference to whoever it is; null when the id belongs to nothing that is recorded. */
export function holderRef(facts: Facts, id: string | null): SubjectRef | null {
  const kind = (['post', 'body', 'assignment', 'person'] as const).find((one) => facts.periodsOf(one, id).length > 0);
  return kind && id !== null ? { kind, id } : null;
}

function postOfPerson(facts: Facts, person: string | null, day: Day): Row<'post'> | undefined {
  if (person === null) return undefined;
  return facts.findAny('post', facts.where('post-holding', 'person', person).find((holding) => isValidOn(holding, day))?.post ?? null, day);
}
