import { collaborations } from './collaborations.ts';
import { decisions } from './decisions.ts';
import { elected } from './elected.ts';
import { happenings } from './events.ts';
import { staff } from './holdings.ts';
import { ownership } from './companies.ts';
import { madeEntries } from './made.ts';
import { meetings } from './meetings.ts';
import { delegation } from './orders.ts';
import { organization } from './organization.ts';
import { people } from './people.ts';
import { plantedDecisions } from './planted-decisions.ts';
import { platform } from './platform.ts';
import { posts } from './posts.ts';
import type { Entry } from './record.ts';
import { governingDocuments, remits } from './remits.ts';
import { reportsOf } from './reports.ts';
import { stories, storyDecisions } from './stories.ts';
import { visions } from './vision.ts';

const made = [...decisions, ...plantedDecisions, ...storyDecisions];

/** Bänkmåla kommun: everything that the demo holds. */
export const bankmala: readonly Entry[] = [
  ...organization, ...posts, ...people, ...staff, ...elected, ...meetings, ...remits, ...governingDocuments, ...delegation, ...collaborations, ...ownership, ...visions,
  ...made.flatMap(madeEntries), ...reportsOf(made), ...happenings, ...stories, ...platform,
];
