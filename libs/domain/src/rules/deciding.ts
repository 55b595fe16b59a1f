import type { Facts, Row } from '../facts/facts.js';
import { kindOf } from '../facts/names.js';
import type { MatterType } from '../reference/matter-type.js';
import { findMatterType } from '../reference/matter-types.js';
import type { BodyKind } from '../registers/organization/body.js';
import type { MakerKind } from '../registers/decisions/decision.js';
import type { Assessment } from '../registers/decisions/assessment.js';
import { isValidOn } from '../time/validity.js';
import type { Day } from '../time/day.js';
import { noneExists } from './existence.js';
import { unknown, type Truth } from './three-valued.js';

/** Kommunens egna organ: those whose decisions are the municipality's or region's (KL 3–6 kap.), never a federation's or a company's. */
export const ownBodyKinds: readonly BodyKind[] = [
  'council', 'council-preparatory', 'executive-board', 'committee', 'joint-committee', 'subcommittee', 'presidium', 'committee-preparatory', 'employee-joint', 'self-governing', 'auditors',
  'crisis-committee',
];

export function bodyOf(facts: Facts, decision: Row<'decision'>): Row<'body'> | undefined {
  return facts.findAny('body', decision.body, decision.day);
}

export function matterOf(facts: Facts, decision: Row<'decision'>): Row<'matter'> | undefined {
  return facts.periodsOf('matter', decision.matter).at(-1);
}

export function matterTypeOf(facts: Facts, matter: Row<'matter'> | undefined): MatterType | undefined {
  return findMatterType(matter?.matterType);
}

/** What a person has answered about the matter (bedömning): the latest answer by `asOf`. */
export function assessed(facts: Facts, matter: string | null, question: NonNullable<Assessment['question']>, asOf: Day): Truth {
  const answer = assessmentOf(facts, matter, question, asOf);
  return answer?.value ?? unknown('assessment', null, 'value');
}

export function assessmentOf(facts: Facts, matter: string | null, question: NonNullable<Assessment['question']>, asOf: Day): Row<'assessment'> | undefined {
  return facts.where('assessment', 'matter', matter).filter((row) => row.question === question && row.day <= asOf).sort((a, b) => (a.day < b.day ? -1 : 1)).at(-1);
}

/** Förtroendevald? An assignment is, a post is not; a person is what the registers say on that day. */
export function isElected(facts: Facts, id: string | null, day: Day): Truth {
  if (id === null) return unknown('decision', null, 'maker');
  const kind = kindOf(facts, id, ['assignment', 'body', 'post', 'person']);
  if (kind === 'assignment' || kind === 'body') return true;
  if (kind === 'post') return false;
  const elected = facts.where('assignment', 'person', id).some((row) => isValidOn(row, day));
  const employed = facts.where('post-holding', 'person', id).some((row) => isValidOn(row, day));
  return elected === employed ? unknown('person', id, 'name') : elected;
}

/** Was the maker of the decision elected? */
export function makerIsElected(facts: Facts, decision: Row<'decision'>): Truth {
  if (decision.makerKind === null) return unknown('decision', decision.id, 'makerKind');
  if (['body', 'presidium', 'subcommittee', 'chair', 'member', 'substitute'].includes(decision.makerKind)) return true;
  return decision.makerKind === 'group' ? isElected(facts, decision.maker, decision.day) : false;
}

/** Who decided, as a role and never by name: "Fastighetschef", "Ordföranden", "En ledamot". */
export function makerRole(facts: Facts, { maker, makerKind, day }: Row<'decision'>): string {
  const named = facts.findAny('post', maker, day)?.title ?? facts.findAny('body', maker, day)?.name;
  return named ?? makerRoles[makerKind ?? 'employee-person'];
}

const makerRoles: Readonly<Record<MakerKind, string>> = {
  body: 'Organet', presidium: 'Presidiet', subcommittee: 'Utskottet', chair: 'Ordföranden', member: 'En ledamot', substitute: 'En ersättare', 'employee-post': 'En anställd', 'employee-person': 'En anställd',
  automated: 'En automatiserad funktion', 'external-employee': 'En anställd hos någon annan', group: 'En grupp', ceo: 'Verkställande direktören',
};

/** The person who decided, where one is known. */
export function makerPersonOf(facts: Facts, decision: Row<'decision'>): string | null {
  if (decision.makerPerson !== null) return decision.makerPerson;
  if (decision.maker === null) return null;
  if (facts.periodsOf('person', decision.maker).length > 0) return decision.maker;
  return facts.findAny('assignment', decision.maker, decision.day)?.person ?? null;
}

/** Must the council itself decide it (KL 5:1)? Always by law, or because a person has found it to be a matter of principle. */
export function belongsToCouncil(facts: Facts, matter: Row<'matter'> | undefined, asOf: Day): Truth {
  const type = matterTypeOf(facts, matter);
  if (!matter || !type) return unknown('matter', matter?.id ?? null, 'matterType');
  if (type.councilExclusive === 'always') return true;
  return type.councilExclusive === 'no' ? false : assessed(facts, matter.id, 'principal', asOf);
}

/** Forums where people prepare and agree but nothing can be decided. Networks and steering groups have a rule of their own. */
const powerless: readonly BodyKind[] = ['group-leaders', 'management-group'];

/** Was it settled in a forum that has no power of decision? What is recorded of the forum goes before the kind of the body. */
export function isInformal(facts: Facts, decision: Row<'decision'>): boolean {
  if (decision.forum !== null) return decision.forum !== 'formal';
  const maker = facts.findAny('body', decision.maker, decision.day);
  return [bodyOf(facts, decision), maker].some((body) => body?.bodyKind != null && powerless.includes(body.bodyKind));
}

/** Behörigt beslut: decisions in the matter by a body or delegate at the level that the matter demands, oldest first. */
export function competentDecisions(facts: Facts, matter: Row<'matter'>, asOf: Day): readonly Row<'decision'>[] {
  const council = belongsToCouncil(facts, matter, asOf);
  const made = facts.where('decision', 'matter', matter.id).filter((row) => row.kind === 'decision' && row.day <= asOf && row.company === null && !isInformal(facts, row));
  const competent = council === true ? made.filter((row) => bodyOf(facts, row)?.bodyKind === 'council') : made;
  return [...competent].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Had no competent decision been made by the day of the event? */
export function undecidedOn(facts: Facts, matter: Row<'matter'>, day: Day, asOf: Day): Truth {
  const first = competentDecisions(facts, matter, asOf)[0];
  if (first) return day < first.day;
  return noneExists(facts, 'decision', [matter.id, matter.body], asOf, false);
}

