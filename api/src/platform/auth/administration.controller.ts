import { Controller, Delete, Get, HttpCode, Param, Query, Req } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { registerKinds, registerOf } from '@ragang/domain';
import type { FastifyRequest } from 'fastify';
import { today } from '../clock.js';
import { nameOfActor } from '../audit/name-of-actor.js';
import { Database } from '../database/database.js';
import { requestContext } from '../database/request-context.js';
import { notFound } from '../http/domain-error.js';
import { note } from './account-store.js';
import { signedInUser } from './authenticate.js';
import { PageQuery, pageOf } from './page-query.js';
import { Permission, SignedIn } from './permission.js';
import { areaLabels, may, permissionMatrix, rightLabels, roleLabelsIn, type OrganizationKind } from './permission-matrix.js';
import { rolePlaces } from './role-places.js';
import { hashOf } from './session-token.js';

const protectedKinds = registerKinds.filter((kind) => registerOf(kind).alwaysSecret);

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
  @ApiOperation({ operationId: 'list-reading-log', summary: 'Inloggningar, läsningar och kontoändringar', description: 'Senast först, en sida i taget. (Entries of the reading log, latest first.)' })
  @ApiResponse({ status: 200, description: 'Rader ur läsloggen.' })
  async readingLog(@Query() query: PageQuery) {
    const { page, limit } = pageOf(query);
    return this.database.transaction(async (tx) => {
      const { seesSecret, seesSafety } = requestContext();
      // Who may read the log but no secrets learns that somebody read some, not which.
      const items = await tx.query(
        `select id::int, at, ${nameOfActor('actor')} as "actorName", what,
                case when what <> 'secret.read' or $4 and ($5 or detail ->> 'register' <> all ($6::text[])) then detail else detail - 'ids' end as detail
         from reading_log where tenant_id = $1 order by id desc limit $2 offset $3`, [tx.tenantId, limit, (page - 1) * limit, seesSecret, seesSafety, protectedKinds]);
      const count = await tx.one<{ total: number }>('select count(*)::int as total from reading_log where tenant_id = $1', [tx.tenantId]);
      return { items, total: count?.total ?? 0, page, limit };
    });
  }
}
