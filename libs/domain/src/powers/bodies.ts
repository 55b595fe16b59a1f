import type { Facts, Row } from '../facts/facts.js';
import type { BodyWord } from '../reference/matter-type.js';
import type { BodyKind } from '../registers/organization/body.js';
import { isValidOn } from '../time/validity.js';
import type { Day } from '../time/day.js';

/** Bodies of that kind that sat on `day`. */
export function bodiesOfKind(facts: Facts, kind: BodyKind, day: Day): readonly Row<'body'>[] {
  return facts.where('body', 'bodyKind', kind).filter((body) => isValidOn(body, day));
}

/** Fullmäktige: KF or RF. */
export const councilOf = (facts: Facts, day: Day): Row<'body'> | undefined => bodiesOfKind(facts, 'council', day)[0];
/** Styrelsen: KS or RS. */
export const executiveBoardOf = (facts: Facts, day: Day): Row<'body'> | undefined => bodiesOfKind(facts, 'executive-board', day)[0];

/**
 * The municipality's own body for a word of the law, where the law itself decides which one it is. Which committee answers for social
 * services or waste is the council's choice (KL 6:2) and is read from remits, never guessed from a name.
 */
export function bodyForWord(facts: Facts, word: BodyWord, day: Day): Row<'body'> | undefined {
  if (word === 'council') return councilOf(facts, day);
  if (word === 'executive-board') return executiveBoardOf(facts, day);
  if (word === 'building-committee') return facts.where('body', 'isBuildingCommittee', true).find((body) => isValidOn(body, day));
  if (word === 'auditors') return bodiesOfKind(facts, 'auditors', day)[0];
  if (word === 'crisis-committee') return bodiesOfKind(facts, 'crisis-committee', day)[0];
  return undefined;
}

/** Remits (ansvarsområden) that give the matter type to a body on `day`. More than one means that the reglementes disagree. */
export function remitsFor(facts: Facts, matterType: string, day: Day): readonly Row<'remit'>[] {
  return facts.where('remit', 'matterType', matterType).filter((remit) => isValidOn(remit, day));
}
