import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ApprovalInput, RoleGrantInput } from '@ragang/contracts';
import { Database } from '../database/database.js';
import type { Role } from '../database/request-context.js';
import { DomainError } from '../http/domain-error.js';
import { Idempotency, withIdempotency, type IdempotencyRequest } from '../http/idempotency.js';
import { accountById, grantRole } from './account-store.js';
import { decide, listApprovals, propose } from './approvals.js';
import { Permission } from './permission.js';
import { Sessions } from './sessions.js';

/** A role is proposed by one person and granted by another. */
@ApiTags('administration')
@Controller('administration/role-grants')
export class RoleGrantController {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
  ) {}

  @Get()
  @Permission('read', 'administration')
  @ApiOperation({ operationId: 'list-role-grants', summary: 'Lista förslag om roller', description: 'De som väntar på beslut först. (Role grants, pending first.)' })
  @ApiResponse({ status: 200, description: 'Förslagen.' })
  async list() {
    const items = await this.database.transaction((tx) => listApprovals(tx, 'role-grant'));
    return { items, total: items.length };
  }

  @Post()
  @Permission('manage-users', 'administration')
  @ApiOperation({ operationId: 'propose-role-grant', summary: 'Föreslå en roll', description: 'En annan person måste bevilja den. (Propose a role.)' })
  @ApiResponse({ status: 201, description: 'Förslaget.' })
  async propose(@Body() input: RoleGrantInput, @Idempotency() key: IdempotencyRequest) {
    const item = await this.database.transaction((tx) => withIdempotency(tx, key, input, async () => {
      await accountById(tx, input.account).catch(() => {
        throw new DomainError('reference.missing', 'Kontot finns inte. Välj på nytt.', 422, [{ pointer: '#/account', code: 'reference.missing', detail: 'Välj ett konto.' }]);
      });
      return propose(tx, 'role-grant', input.account, { role: input.role, bodies: input.bodies ?? [], units: input.units ?? [] }, input.reason);
    }));
    return { item };
  }

  @Post(':id/decisions')
  @HttpCode(200)
  @Permission('adopt', 'administration')
  @ApiOperation({ operationId: 'decide-role-grant', summary: 'Bevilja eller avslå en roll', description: 'Måste göras av en annan person än den som föreslog. (Approve or reject; four eyes.)' })
  @ApiResponse({ status: 200, description: 'Förslaget med beslutet.' })
  async decide(@Param('id') id: string, @Body() input: ApprovalInput) {
    const item = await this.database.transaction((tx) =>
      decide(tx, 'role-grant', id, input.status, input.reason ?? null, async ({ subject, proposal }) => {
        await grantRole(tx, subject, proposal['role'] as Role, proposal['bodies'] as string[], proposal['units'] as string[]);
        // The next request is made with the new role, in a new session.
        await this.sessions.endAllOf(tx, subject);
      }));
    return { item };
  }
}
