import { CollaborationModule } from './collaboration/collaboration.module.js';
import { DelegationModule } from './delegation/delegation.module.js';
import { OwnershipModule } from './ownership/ownership.module.js';

/** One module for each register and question, in the order of the product's navigation. */
export const featureModules = [CollaborationModule, DelegationModule, OwnershipModule];
