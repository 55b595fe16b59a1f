import type { Facts } from '../facts/facts.js';
import type { LawSectionId } from '../law/law-section-id.js';
import type { BodyWord, MatterType } from '../reference/matter-type.js';
import type { Day } from '../time/day.js';
import { bodyForWord } from './bodies.js';
import { noLimits, type Holder, type PowerGrant, type Reservation } from './power-grant.js';

const always = { validFrom: null, validUntil: null };

/** What the law itself gives, before anything local: the first step of every chain. */
export function lawGrants(facts: Facts, matterType: MatterType, day: Day): readonly PowerGrant[] {
  return lawHolders(facts, matterType, day).map((holder) => ({
    from: null, to: [holder], toKind: null, jointly: false, substitutes: [], matterTypes: [matterType.key], limits: noLimits, conditions: [], subdelegable: null,
    onlyUrgent: false, instrument: 'law', source: null, citation: null, legalBasis: lawBasis(matterType), validity: always,
  }));
}

function lawHolders(facts: Facts, matterType: MatterType, day: Day): readonly Holder[] {
  if (matterType.legalOwner.type === 'other') return [];
  if (matterType.statutoryDecider !== 'none') return [{ word: 'statutory-decider' }];
  const words: readonly BodyWord[] = matterType.councilExclusive === 'always' ? ['council'] : matterType.defaultBodies.length > 0 ? matterType.defaultBodies : ['committee'];
  return words.map((word) => {
    const body = bodyForWord(facts, word, day);
    return body ? { ref: { kind: 'body', id: body.id } } : { word };
  });
}

/** The matter type's own sections, and the general one that the step rests on. */
function lawBasis(matterType: MatterType): readonly LawSectionId[] {
  const general: LawSectionId = matterType.councilExclusive === 'always' ? 'KL-5-1' : 'KL-6-3';
  return [...new Set([...matterType.law, general])];
}

/** Matters that the law keeps where they are. */
export function lawReservations(matterType: MatterType): readonly Reservation[] {
  const base = { matterTypes: [matterType.key], company: null, threshold: null, source: null, validity: always } as const;
  const found: Reservation[] = [];
  if (matterType.councilExclusive === 'always') found.push({ ...base, heldBy: 'council', when: 'always', legalBasis: ['KL-5-1', 'KL-5-2'] });
  if (matterType.councilExclusive === 'if-principal') found.push({ ...base, heldBy: 'council', when: 'if-principal', legalBasis: ['KL-5-1', 'KL-5-2'] });
  if (matterType.nonDelegable && matterType.councilExclusive !== 'always') found.push({ ...base, heldBy: 'committee', when: 'always', legalBasis: ['KL-6-38', ...matterType.law] });
  else if (matterType.touchesGoals !== 'no') found.push({ ...base, heldBy: 'committee', when: 'if-goals', legalBasis: ['KL-6-38'] });
  return found;
}
