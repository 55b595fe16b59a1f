import { Module } from '@nestjs/common';
import { registerControllers } from '../registers/register-controllers.js';
import { VisionOverviewController } from './vision-overview.controller.js';

@Module({ controllers: [VisionOverviewController, ...registerControllers('vision')] })
export class VisionModule {}
