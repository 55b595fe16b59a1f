import type { Facts } from '../facts/facts.js';
import { nameOf } from '../facts/names.js';
import type { SubjectRef } from '../rules/rule.js';
import { isValidOn } from '../time/validity.js';
import { bodyInSentence, lowerFirst } from '../who-decides/swedish.js';
import { listInWords } from './proof-sentence.js';
import { changeOf, type StructureChange, type StructureChangeKind, type StructureState } from './structure-diff-change.js';

type Held = { readonly id: string; readonly person: string | null };

/** Företrädare i samverkan och i bolagens styrelser, och innehavare av befattningar och ordförandeposter, som har bytts. */
export function peopleChanges(before: StructureState, after: StructureState): readonly StructureChange[] {
  return [...representatives(before, after), ...boardMembers(before, after), ...postHolders(before, after), ...chairs(before, after)];
}

function representatives(before: StructureState, after: StructureState): readonly StructureChange[] {
  const of = ({ facts, day }: StructureState, id: string) => facts.where('representation', 'collaboration', id).filter((row) => isValidOn(row, day));
  return idsIn(before, after, (facts) => facts.all('representation').map((row) => row.collaboration))
    .flatMap((id) => compare('representative-changed', 'representation', before, after, of(before, id), of(after, id), `i ${nameOf(after.facts, 'collaboration', id, after.day)}`, 'Företrädare'));
}

function boardMembers(before: StructureState, after: StructureState): readonly StructureChange[] {
  const boards = (facts: Facts) => facts.all('body').filter((body) => body.company !== null || body.collaboration !== null).map((body) => body.id);
  const of = ({ facts, day }: StructureState, id: string) => facts.where('assignment', 'body', id).filter((row) => isValidOn(row, day));
  return idsIn(before, after, boards).flatMap((id) => compare('representative-changed', 'assignment', before, after, of(before, id), of(after, id), `i ${bodyInSentence(nameOf(after.facts, 'body', id, after.day))}`, 'Ledamöter'));
}

function postHolders(before: StructureState, after: StructureState): readonly StructureChange[] {
  const of = ({ facts, day }: StructureState, id: string) => facts.where('post-holding', 'post', id).filter((row) => isValidOn(row, day));
  return idsIn(before, after, (facts) => facts.all('post-holding').map((row) => row.post)).flatMap((id) => {
    const title = nameOf(after.facts, 'post', id, after.day);
    return compare('office-holder-changed', 'post-holding', before, after, of(before, id), of(after, id), `som ${lowerFirst(title)}`, 'Innehavare');
  });
}

function chairs(before: StructureState, after: StructureState): readonly StructureChange[] {
  const of = ({ facts, day }: StructureState, id: string) => facts.where('assignment', 'body', id).filter((row) => isValidOn(row, day) && (row.functions ?? []).includes('chair'));
  const bodies = (facts: Facts) => facts.all('body').filter((body) => body.company === null && body.collaboration === null).map((body) => body.id);
  return idsIn(before, after, bodies).flatMap((id) => compare('office-holder-changed', 'assignment', before, after, of(before, id), of(after, id), `i ${bodyInSentence(nameOf(after.facts, 'body', id, after.day))}`, 'Ordförande'));
}

function compare(kind: StructureChangeKind, register: 'representation' | 'assignment' | 'post-holding', before: StructureState, after: StructureState, was: readonly Held[], is: readonly Held[], where: string, what: string): readonly StructureChange[] {
  const gone = was.filter((row) => !is.some((other) => other.person === row.person));
  const come = is.filter((row) => !was.some((other) => other.person === row.person));
  if (gone.length === 0 && come.length === 0) return [];
  const names = (facts: Facts, rows: readonly Held[], day: string): string => listInWords([...new Set(rows.map((row) => nameOf(facts, 'person', row.person, day)))]);
  const refs = (rows: readonly Held[]): readonly SubjectRef[] => rows.map((row) => ({ kind: register, id: row.id }));
  const words = [come.length > 0 ? `${names(after.facts, come, after.day)} har kommit till` : null, gone.length > 0 ? `${names(before.facts, gone, before.day)} har lämnat` : null].filter((part) => part !== null).join(', och ');
  return [changeOf(kind, null, refs(gone), refs(come), `${what} ${where}: ${words}.`)];
}

const idsIn = (before: StructureState, after: StructureState, of: (facts: Facts) => readonly (string | null)[]): readonly string[] => [...new Set([...of(before.facts), ...of(after.facts)])].filter((id) => id !== null);
