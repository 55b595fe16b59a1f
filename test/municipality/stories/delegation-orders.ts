import type { Entry } from '../record.ts';
import type { Made } from '../made.ts';

/** Decisions that the rules of this area are told by. */
export const delegationOrdersDecisions: readonly Made[] = [];

/** What else they are told by. */
export const delegationOrdersStories: readonly Entry[] = [];
