import { Module } from '@nestjs/common';
import { registerControllers } from '../registers/register-controllers.js';
import { StructureDiffController } from '../structure/structure-diff.controller.js';
import { WhatFallsController } from '../structure/what-falls.controller.js';
import { OrderOverviewController } from './order-overview.controller.js';
import { ProofController } from './proof.controller.js';
import { ReplayJobs } from './replay-jobs.js';
import { ReplayController } from './replay.controller.js';

@Module({ controllers: [OrderOverviewController, ProofController, ReplayController, StructureDiffController, WhatFallsController, ...registerControllers('delegation')], providers: [ReplayJobs] })
export class DelegationModule {}
