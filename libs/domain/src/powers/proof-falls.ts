import type { Facts } from '../facts/facts.js';
import type { LawSectionId } from '../law/law-section-id.js';
import type { Day } from '../time/day.js';
import { byBody } from './proof-falls-body.js';
import { byLawSection } from './proof-falls-law.js';
import { byPost } from './proof-falls-post.js';
import type { SubjectRef } from '../rules/rule.js';

/** What is imagined to go: a post becomes vacant, a section is repealed, a body is wound up. */
export type Imagined = { readonly post: string } | { readonly lawSection: LawSectionId } | { readonly body: string };

/**
 * What happens to one power. `falls`: nobody has it, or it goes back to whoever gave it. `substitute`: somebody named steps in.
 * `weakened`: it stands, with one ground or one substitute less. `doubtful`: the law does not say; somebody should confirm it.
 */
export const consequences = { falls: 'Faller', substitute: 'Ersättaren går in', weakened: 'Försvagas', doubtful: 'Bör bekräftas' } as const;
export type Consequence = keyof typeof consequences;

export interface FallenPower {
  readonly source: SubjectRef;
  readonly matterType: string | null;
  readonly consequence: Consequence;
  /** Who decides then; null when nobody that is recorded does. */
  readonly then: SubjectRef | null;
  readonly sentence: string;
}

/** Vad faller: the powers that fall or change if what is imagined happens on `day`. */
export interface Falls {
  readonly day: Day;
  readonly counts: Readonly<Record<Consequence, number>>;
  readonly powers: readonly FallenPower[];
}

export function whatFalls(facts: Facts, imagined: Imagined, day: Day): Falls {
  const powers = 'post' in imagined ? byPost(facts, imagined.post, day) : 'body' in imagined ? byBody(facts, imagined.body, day) : byLawSection(facts, imagined.lawSection, day);
  const count = (consequence: Consequence): number => powers.filter((power) => power.consequence === consequence).length;
  return { day, counts: { falls: count('falls'), substitute: count('substitute'), weakened: count('weakened'), doubtful: count('doubtful') }, powers };
}
