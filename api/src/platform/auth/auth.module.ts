import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccountController } from './account.controller.js';
import { AdministrationController } from './administration.controller.js';
import { DemoController } from './demo.controller.js';
import { PermissionGuard } from './permission-guard.js';
import { PublicationController } from './publication.controller.js';
import { RoleGrantController } from './role-grant.controller.js';
import { SessionController } from './session.controller.js';
import { Sessions } from './sessions.js';
import { SignInService } from './sign-in.service.js';

/** Accounts, sessions and the guard that every operation passes. */
@Module({
  controllers: [SessionController, DemoController, AccountController, RoleGrantController, PublicationController, AdministrationController],
  providers: [Sessions, SignInService, { provide: APP_GUARD, useClass: PermissionGuard }],
  exports: [Sessions],
})
export class AuthModule {}
