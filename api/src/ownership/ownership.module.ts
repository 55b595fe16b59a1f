import { Module } from '@nestjs/common';
import { registerControllers } from '../registers/register-controllers.js';
import { CompanyOverviewController } from './company-overview.controller.js';

// The overview's addresses lie under /companies and must be known before /companies/:id.
@Module({ controllers: [CompanyOverviewController, ...registerControllers('ownership')] })
export class OwnershipModule {}
