import { administrationPlanted } from './planted/administration.ts';
import { collaborationPlanted } from './planted/collaboration.ts';
import { companiesPlanted } from './planted/companies.ts';
import { conflictPlanted } from './planted/conflict.ts';
import { delegationPlanted } from './planted/delegation.ts';
import { delegationOrdersPlanted } from './planted/delegation-orders.ts';
import { informalPlanted } from './planted/informal.ts';
import { levelsPlanted } from './planted/levels.ts';
import { politicsPlanted } from './planted/politics.ts';
import { recordsPlanted } from './planted/records.ts';
import { steeringPlanted } from './planted/steering.ts';
import type { Planted } from './planted/planted.ts';

/** For each rule: something that is wrong, and something that only looks it. */
export const planted: readonly Planted[] = [
  ...levelsPlanted,
  ...delegationPlanted,
  ...conflictPlanted,
  ...politicsPlanted,
  ...administrationPlanted,
  ...informalPlanted,
  ...companiesPlanted,
  ...collaborationPlanted,
  ...steeringPlanted,
  ...recordsPlanted,
  ...delegationOrdersPlanted,
];
