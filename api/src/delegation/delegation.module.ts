import { Module } from '@nestjs/common';
import { registerControllers } from '../registers/register-controllers.js';
import { OrderOverviewController } from './order-overview.controller.js';

@Module({ controllers: [OrderOverviewController, ...registerControllers('delegation')] })
export class DelegationModule {}
