import type { Facts, Row } from '../../facts/facts.js';
import type { BodyKind } from '../../registers/organization/body.js';
import { bodyOf } from '../deciding.js';

/** Forums where people prepare and agree but nothing can be decided. Networks and steering groups have a rule of their own. */
const meetings: readonly BodyKind[] = ['group-leaders', 'management-group'];

/** Was it settled in a forum that has no power of decision? What is recorded of the forum goes before the kind of the body. */
export function isInformal(facts: Facts, decision: Row<'decision'>): boolean {
  if (decision.forum !== null) return decision.forum !== 'formal';
  const maker = facts.findAny('body', decision.maker, decision.day);
  return [bodyOf(facts, decision), maker].some((body) => body?.bodyKind != null && meetings.includes(body.bodyKind));
}

/** Formella beslut: decisions in the same matter that were made where decisions are made, by `asOf`, oldest first. */
export function formalDecisions(facts: Facts, decision: Row<'decision'>, asOf: string): readonly Row<'decision'>[] {
  return facts.where('decision', 'matter', decision.matter).filter((other) => other.id !== decision.id && other.kind === 'decision' && other.day <= asOf && !isInformal(facts, other)).sort((a, b) => (a.day < b.day ? -1 : 1));
}
