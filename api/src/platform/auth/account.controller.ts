import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { AccountChangeInput, AccountInput, PasswordInput } from '@ragang/contracts';
import type { FastifyReply } from 'fastify';
import { Database } from '../database/database.js';
import { requestContext } from '../database/request-context.js';
import { DomainError } from '../http/domain-error.js';
import { Idempotency, withIdempotency, type IdempotencyRequest } from '../http/idempotency.js';
import { IfMatch } from '../http/if-match.js';
import { accountById, changeAccount, createAccount, listAccounts, resetOneTimeCode, setPassword } from './account-store.js';
import { pageOf, PageQuery } from './page-query.js';
import { Permission } from './permission.js';
import { Sessions } from './sessions.js';

/** Accounts of the organisation. Roles are granted elsewhere, by two persons. */
@ApiTags('administration')
@Controller('administration/accounts')
export class AccountController {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
  ) {}

  @Get()
  @Permission('read', 'administration')
  @ApiOperation({ operationId: 'list-accounts', summary: 'Lista användare', description: 'Konton med roll, organ och senaste inloggning. (List accounts.)' })
  @ApiResponse({ status: 200, description: 'En sida konton.' })
  async list(@Query() query: PageQuery) {
    const { page, limit } = pageOf(query);
    return this.database.transaction(async (tx) => ({ ...(await listAccounts(tx, page, limit)), page, limit }));
  }

  @Get(':id')
  @Permission('read', 'administration')
  @ApiOperation({ operationId: 'read-account', summary: 'Läs ett konto', description: 'ETag är kontots version. (Read account.)' })
  @ApiResponse({ status: 200, description: 'Kontot.' })
  async read(@Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    const item = await this.database.transaction((tx) => accountById(tx, id));
    reply.header('etag', `"${item.versionId}"`);
    return { item };
  }

  @Post()
  @Permission('manage-users', 'administration')
  @ApiOperation({ operationId: 'create-account', summary: 'Skapa ett konto', description: 'Kontot saknar roll tills två personer har beviljat en. (Create account.)' })
  @ApiResponse({ status: 201, description: 'Kontot.' })
  async create(@Body() input: AccountInput, @Idempotency() key: IdempotencyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const item = await this.database.transaction((tx) => withIdempotency(tx, key, input, () => createAccount(tx, { username: input.username, displayName: input.displayName, password: input.password })));
    reply.header('etag', `"${item.versionId}"`);
    return { item };
  }

  @Patch(':id')
  @Permission('manage-users', 'administration')
  @ApiOperation({ operationId: 'change-account', summary: 'Ändra eller spärra ett konto', description: 'Ett spärrat konto loggas ut genast. Kräver If-Match. (Change or disable account.)' })
  @ApiResponse({ status: 200, description: 'Kontot.' })
  async change(@Param('id') id: string, @IfMatch() version: string, @Body() input: AccountChangeInput, @Res({ passthrough: true }) reply: FastifyReply) {
    if (input.status === 'disabled' && id === requestContext().actor.id) throw new DomainError('account.own', 'Du kan inte spärra ditt eget konto. Be en annan systemadministratör.', 409);
    const item = await this.database.transaction(async (tx) => {
      const changed = await changeAccount(tx, id, version, input);
      if (changed.status === 'disabled') await this.sessions.endAllOf(tx, id);
      return changed;
    });
    reply.header('etag', `"${item.versionId}"`);
    return { item };
  }

  @Post(':id/password')
  @HttpCode(204)
  @Permission('manage-users', 'administration')
  @ApiOperation({ operationId: 'set-account-password', summary: 'Sätt ett nytt lösenord', description: 'Kontots sessioner avslutas. (Set password.)' })
  @ApiResponse({ status: 204, description: 'Lösenordet är bytt.' })
  async password(@Param('id') id: string, @Body() input: PasswordInput): Promise<void> {
    await this.database.transaction(async (tx) => {
      await setPassword(tx, id, input.password);
      await this.sessions.endAllOf(tx, id);
    });
  }

  @Post(':id/one-time-code-reset')
  @HttpCode(204)
  @Permission('manage-users', 'administration')
  @ApiOperation({ operationId: 'reset-one-time-code', summary: 'Nollställ engångskoden', description: 'Personen kopplar en ny app vid nästa inloggning. (Reset TOTP.)' })
  @ApiResponse({ status: 204, description: 'Nollställd.' })
  async resetCode(@Param('id') id: string): Promise<void> {
    if (id === requestContext().actor.id) throw new DomainError('account.own', 'Du kan inte nollställa din egen engångskod. Be en annan systemadministratör.', 409);
    await this.database.transaction(async (tx) => {
      await resetOneTimeCode(tx, id);
      await this.sessions.endAllOf(tx, id);
    });
  }
}
