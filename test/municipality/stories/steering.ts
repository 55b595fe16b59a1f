import type { Entry } from '../record.ts';
import type { Made } from '../made.ts';
import { followUpDecisions, followUpStories } from './steering-follow-up.ts';

/** Decisions that the rules of this area are told by. */
export const steeringDecisions: readonly Made[] = [...followUpDecisions];

/** What else they are told by. */
export const steeringStories: readonly Entry[] = [...followUpStories];
