import type { Entry } from '../record.ts';
import type { Made } from '../made.ts';
import { followUpDecisions, followUpStories } from './steering-follow-up.ts';
import { goalDecisions, goalStories } from './steering-goals.ts';

/** Decisions that the rules of this area are told by. */
export const steeringDecisions: readonly Made[] = [...followUpDecisions, ...goalDecisions];

/** What else they are told by. */
export const steeringStories: readonly Entry[] = [...followUpStories, ...goalStories];
