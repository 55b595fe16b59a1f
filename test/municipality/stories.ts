import type { Made } from './made.ts';
import type { Entry } from './record.ts';
import { administrationDecisions, administrationStories } from './stories/administration.ts';
import { collaborationDecisions, collaborationStories } from './stories/collaboration.ts';
import { companiesDecisions, companiesStories } from './stories/companies.ts';
import { conflictDecisions, conflictStories } from './stories/conflict.ts';
import { delegationDecisions, delegationStories } from './stories/delegation.ts';
import { delegationOrdersDecisions, delegationOrdersStories } from './stories/delegation-orders.ts';
import { informalDecisions, informalStories } from './stories/informal.ts';
import { levelsDecisions, levelsStories } from './stories/levels.ts';
import { politicsDecisions, politicsStories } from './stories/politics.ts';
import { recordsDecisions, recordsStories } from './stories/records.ts';
import { steeringDecisions, steeringStories } from './stories/steering.ts';

export const storyDecisions: readonly Made[] = [
  ...levelsDecisions,
  ...delegationDecisions,
  ...conflictDecisions,
  ...politicsDecisions,
  ...administrationDecisions,
  ...informalDecisions,
  ...companiesDecisions,
  ...collaborationDecisions,
  ...steeringDecisions,
  ...recordsDecisions,
  ...delegationOrdersDecisions,
];

/** What the rules are told by, area by area. */
export const stories: readonly Entry[] = [
  ...levelsStories,
  ...delegationStories,
  ...conflictStories,
  ...politicsStories,
  ...administrationStories,
  ...informalStories,
  ...companiesStories,
  ...collaborationStories,
  ...steeringStories,
  ...recordsStories,
  ...delegationOrdersStories,
];
