import type { Facts, Row } from '../../facts/facts.js';
import { sitsIn } from '../actor.js';
import { makerIsElected, makerPersonOf } from '../deciding.js';
import { holdsInFull, noneExists } from '../existence.js';
import { not, or, type Truth } from '../three-valued.js';

export type Part = NonNullable<Row<'participation'>['part']>;

/** What is recorded of the person's part in the decision; what is said of the whole meeting counts when nothing is said of the decision. */
export function partIn(facts: Facts, decision: Row<'decision'>, person: string): Row<'participation'> | undefined {
  const own = facts.where('participation', 'decision', decision.id).find((row) => row.person === person);
  if (own || decision.meeting === null) return own;
  return facts.where('participation', 'meeting', decision.meeting).find((row) => row.decision === null && row.person === person);
}

/** The body that met: the subcommittee or presidium when one of them decided for the committee. */
export const decidingBody = (decision: Row<'decision'>): string | null => (['subcommittee', 'presidium'].includes(decision.makerKind ?? '') && decision.maker !== null ? decision.maker : decision.body);

const collective = ['body', 'subcommittee', 'presidium', 'group'];

/**
 * Did an elected person take part, in one of the ways that count? One who decided alone did. One who sits in the body and of whom nothing
 * is recorded may have; one who does not sit there did not.
 */
export function tookPart(facts: Facts, decision: Row<'decision'>, person: string, counts: readonly Part[]): Truth {
  const recorded = partIn(facts, decision, person);
  if (recorded) return recorded.part !== null && counts.includes(recorded.part);
  if (makerPersonOf(facts, decision) === person) return makerIsElected(facts, decision);
  const body = decidingBody(decision);
  if (!collective.includes(decision.makerKind ?? '') || !sitsIn(facts, person, body, decision.day)) return false;
  return not(noneExists(facts, 'participation', [body, decision.matter], decision.day, false));
}

/** Declared a conflict of interest, or had it tried. Where the part is recorded but not that, only a complete register says no. */
export function hasRecused(facts: Facts, decision: Row<'decision'>, part: Row<'participation'> | undefined): Truth {
  return part !== undefined && holdsInFull(facts, 'participation', part, 'recusal', () => true, [decidingBody(decision), decision.body, decision.matter], decision.day);
}

/** The same, or one of the exceptions from the rules on conflict of interest. */
export function stoodAside(facts: Facts, decision: Row<'decision'>, part: Row<'participation'> | undefined): Truth {
  const excepted = part !== undefined && holdsInFull(facts, 'participation', part, 'exception', () => true, [decidingBody(decision), decision.body, decision.matter], decision.day);
  return or(hasRecused(facts, decision, part), excepted);
}
