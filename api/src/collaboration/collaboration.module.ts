import { Module } from '@nestjs/common';
import { registerControllers } from '../registers/register-controllers.js';
import { CollaborationOverviewController } from './collaboration-overview.controller.js';

@Module({ controllers: [CollaborationOverviewController, ...registerControllers('collaboration')] })
export class CollaborationModule {}
