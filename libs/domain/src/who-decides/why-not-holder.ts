import type { Facts, Row } from '../facts/facts.js';
import { nameOf } from '../facts/names.js';
import type { LawSectionId } from '../law/law-section-id.js';
import { holderOf } from '../powers/index.js';
import type { SubjectRef } from '../rules/rule.js';
import { isValidOn } from '../time/validity.js';
import type { Question } from './answer.js';
import { longDay, lowerFirst } from './swedish.js';

/** A broken link at whoever holds the right: a reason and its law. */
export interface Broken {
  readonly reason: string;
  readonly law: readonly LawSectionId[];
}

/** Has the holder the right, but cannot use it: nobody holds the post, or there is a conflict of interest (jäv) to look at? */
export function brokenHolder(facts: Facts, question: Question, holder: SubjectRef): Broken | undefined {
  return vacantPost(facts, question, holder) ?? conflictOfInterest(facts, question, holder);
}

function vacantPost(facts: Facts, { asOf }: Question, holder: SubjectRef): Broken | undefined {
  if (holder.kind !== 'post') return undefined;
  const found = holderOf(facts, holder.id, asOf);
  return found.state === 'vacant' ? { reason: `Befattningen är obesatt${found.since === null ? '' : ` sedan ${longDay(found.since)}`}, och då kan ingen besluta i den.`, law: ['KL-7-5'] } : undefined;
}

/** Only when the question names the other party: an interest of the person, or that the person has already stood aside for the same party. */
function conflictOfInterest(facts: Facts, question: Question, holder: SubjectRef): Broken | undefined {
  const { counterparty, asOf } = question;
  if (counterparty === undefined) return undefined;
  const isEmployed = holder.kind === 'post' || facts.where('post-holding', 'person', holder.id).some((row) => isValidOn(row, asOf));
  const law: readonly LawSectionId[] = isEmployed ? ['KL-7-4', 'KL-6-28'] : ['KL-6-28'];
  for (const person of personsOf(facts, holder, asOf)) {
    const name = nameOf(facts, 'person', person, asOf);
    const binding = facts.where('affiliation', 'person', person).find((row) => sameName(row.entity, counterparty) && isValidOn(row, asOf));
    if (binding) return { reason: `${name} har en registrerad bindning till ${binding.entity ?? counterparty}${binding.role === null ? '' : ` (${lowerFirst(binding.role)})`}. Om det är jäv behöver bedömas.`, law };
    const aside = facts.where('participation', 'person', person).find((row) => row.day <= asOf && (row.recusal === 'declared' || row.recusal === 'disqualified') && sameName(counterpartyOf(facts, row), counterparty));
    if (aside) return { reason: `${name} avstod för jäv ${longDay(aside.day)} i ett ärende med ${counterparty}. Om det gäller även här behöver bedömas.`, law };
  }
  return undefined;
}

function personsOf(facts: Facts, { kind, id }: SubjectRef, day: string): readonly string[] {
  if (kind === 'person') return [id];
  if (kind === 'assignment') return facts.findAny('assignment', id, day)?.person ? [facts.findAny('assignment', id, day)!.person!] : [];
  const found = kind === 'post' ? holderOf(facts, id, day) : undefined;
  return found?.state === 'held' ? found.holdings.flatMap((row) => row.person ?? []) : [];
}

const counterpartyOf = (facts: Facts, part: Row<'participation'>): string | null => facts.periodsOf('matter', facts.periodsOf('decision', part.decision).at(-1)?.matter ?? null).at(-1)?.counterparty ?? null;

const sameName = (one: string | null, other: string): boolean => one !== null && one.trim().toLocaleLowerCase('sv') === other.trim().toLocaleLowerCase('sv');
