import { Controller, Delete, Get, HttpCode, Param, Req } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { today } from '../clock.js';
import { Database } from '../database/database.js';
import { requestContext } from '../database/request-context.js';
import { notFound } from '../http/domain-error.js';
import { note } from './account-store.js';
import { signedInUser } from './authenticate.js';
import { Permission, SignedIn } from './permission.js';
import { areaLabels, may, permissionMatrix, rightLabels, roleLabelsIn, type OrganizationKind } from './permission-matrix.js';
import { rolePlaces } from './role-places.js';
import { hashOf } from './session-token.js';

const SESSION = `s.id, a.id as account, a.display_name as name, a.role, s.created_at as "createdAt", s.last_seen_at as "lastSeenAt", s.expires_at as "expiresAt", s.device`;

/** The permission matrix as it is enforced, and the sessions that are open. */
@ApiTags('administration')
@Controller('administration')
export class AdministrationController {
  constructor(private readonly database: Database) {}

  @Get('permissions')
  @SignedIn()
  @ApiOperation({ operationId: 'read-permissions', summary: 'Vem får göra vad', description: 'Behörighetsmatrisen som den tillämpas. (The permission matrix as enforced.)' })
  @ApiResponse({ status: 200, description: 'Roller, rättigheter, områden och matrisen.' })
  async permissions() {
    const found = await this.database.transaction((tx) => tx.one<{ kind: OrganizationKind }>('select organization_kind as kind from organization where tenant_id = $1', [tx.tenantId]));
    return { roles: roleLabelsIn(found?.kind ?? 'municipality'), rights: rightLabels, areas: areaLabels, scopes: { all: 'Allt', 'own-body': 'Eget organ', 'own-unit': 'Egen enhet' }, matrix: permissionMatrix };
  }

  @Get('role-places')
  @Permission('read', 'administration')
  @ApiOperation({ operationId: 'list-role-places', summary: 'Organ och enheter som en roll kan gälla', description: 'Bara namnen. (Bodies and units that a role may be limited to.)' })
  @ApiResponse({ status: 200, description: 'Organ och enheter.' })
  async places() {
    const items = await this.database.transaction((tx) => rolePlaces(tx, today()));
    return { items, total: items.length };
  }

  /** One's own sessions; all of them for whoever manages users. */
  @Get('sessions')
  @SignedIn()
  @ApiOperation({ operationId: 'list-sessions', summary: 'Lista inloggningar', description: 'De egna; alla för den som hanterar användare. (Open sessions.)' })
  @ApiResponse({ status: 200, description: 'Pågående sessioner.' })
  async sessions(@Req() request: FastifyRequest) {
    const { actor } = requestContext();
    const mine = may(actor.role, 'manage-users', 'administration') ? null : actor.id;
    const user = signedInUser(request);
    const items = await this.database.transaction((tx) => tx.query(
      `select ${SESSION}, s.token_hash = $3 as "isCurrent" from session s join account a on a.tenant_id = s.tenant_id and a.id = s.account
       where s.tenant_id = $1 and s.expires_at > now() and s.last_seen_at > now() - interval '30 minutes' and ($2::uuid is null or a.id = $2) order by s.last_seen_at desc limit 200`, [tx.tenantId, mine, user ? hashOf(user.token) : null]));
    return { items, total: items.length };
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  @SignedIn()
  @ApiOperation({ operationId: 'end-session', summary: 'Avsluta en inloggning', description: 'En egen, eller någon annans för den som hanterar användare. Verkar genast. (Revoke a session.)' })
  @ApiResponse({ status: 204, description: 'Avslutad.' })
  async endSession(@Param('id') id: string): Promise<void> {
    const { actor } = requestContext();
    const mine = may(actor.role, 'manage-users', 'administration') ? null : actor.id;
    await this.database.transaction(async (tx) => {
      const ended = await tx.query<{ account: string }>('delete from session where tenant_id = $1 and id = $2 and ($3::uuid is null or account = $3) returning account', [tx.tenantId, id, mine]);
      const [session] = ended;
      if (!session) throw notFound();
      await note(tx, 'session.revoked', { account: session.account });
    });
  }

  @Get('reading-log')
  @Permission('read-audit', 'administration')
  @ApiOperation({ operationId: 'list-reading-log', summary: 'Inloggningar, läsningar och kontoändringar', description: 'De senaste 200 raderna. (Latest 200 entries of the reading log.)' })
  @ApiResponse({ status: 200, description: 'Rader ur läsloggen.' })
  async readingLog() {
    const items = await this.database.transaction((tx) => tx.query('select at, actor_name as "actorName", what, detail from reading_log where tenant_id = $1 order by id desc limit 200', [tx.tenantId]));
    return { items, total: items.length };
  }
}
