import type { Facts, Row } from '../../facts/facts.js';
import { isInformal } from '../deciding.js';

/** Formella beslut: decisions in the same matter that were made where decisions are made, by `asOf`, oldest first. */
export function formalDecisions(facts: Facts, decision: Row<'decision'>, asOf: string): readonly Row<'decision'>[] {
  return facts.where('decision', 'matter', decision.matter).filter((other) => other.id !== decision.id && other.kind === 'decision' && other.day <= asOf && !isInformal(facts, other)).sort((a, b) => (a.day < b.day ? -1 : 1));
}
