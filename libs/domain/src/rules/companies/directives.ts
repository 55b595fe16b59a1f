import type { Facts, Row } from '../../facts/facts.js';
import type { ClauseType } from '../../registers/ownership/directive-clause.js';
import { isValidOn } from '../../time/validity.js';
import type { Day } from '../../time/day.js';

/** Ägardirektiv that applied to the company on `day`. */
export function directivesOf(facts: Facts, company: string, day: Day): readonly Row<'directive'>[] {
  return facts.where('directive', 'company', company).filter((directive) => isValidOn(directive, day));
}

/** The clauses of a directive, with those of the group's common directive that it refers to. */
export function clausesOf(facts: Facts, directive: Row<'directive'>, day: Day, type?: ClauseType): readonly Row<'directive-clause'>[] {
  const ids = [directive.id, directive.commonDirective].filter((id): id is string => id !== null);
  return ids.flatMap((id) => facts.where('directive-clause', 'directive', id)).filter((clause) => isValidOn(clause, day) && (type === undefined || clause.clauseType === type));
}
