import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { DemoSignInInput, PasswordChangeInput, SignInInput } from '@ragang/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { today } from '../clock.js';
import type { Config } from '../config.js';
import { Database } from '../database/database.js';
import { requestContext } from '../database/request-context.js';
import { DomainError } from '../http/domain-error.js';
import { CONFIG } from '../tokens.js';
import { signedInUser } from './authenticate.js';
import type { DemoRole } from './demo-accounts.js';
import { Public, SignedIn } from './permission.js';
import { rightsByArea, roleLabelsIn, type OrganizationKind } from './permission-matrix.js';
import { cookieCleared, cookieFor, csrfTokenOf, tokenIn, type SessionToken } from './session-token.js';
import { Sessions } from './sessions.js';
import { SignInService, type Origin } from './sign-in.service.js';

/** Sign-in, and who is signed in. The session lives in a cookie that scripts cannot read. */
@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly signIn: SignInService,
    private readonly sessions: Sessions,
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post()
  @HttpCode(200)
  @Public()
  @ApiOperation({ operationId: 'sign-in', summary: 'Logga in', description: 'Med ett lokalt konto. Systemadministratörer anger också en engångskod. (Sign in.)' })
  @ApiResponse({ status: 200, description: 'Inloggad. Kakan är satt; svaret är detsamma som GET /session.' })
  async start(@Body() input: SignInInput, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.#begin(await this.signIn.signIn(input, originOf(request)), request, reply);
  }

  @Post('demo')
  @HttpCode(200)
  @Public()
  @ApiOperation({ operationId: 'sign-in-demo', summary: 'Logga in i demon', description: 'En roll, utan lösenord. Finns bara i demoläge. (One-click sign-in, demo mode only.)' })
  @ApiResponse({ status: 200, description: 'Inloggad.' })
  async startDemo(@Body() input: DemoSignInInput, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.#begin(await this.signIn.signInToDemo(input.organization, input.role as DemoRole, originOf(request)), request, reply);
  }

  @Post('one-time-code')
  @HttpCode(201)
  @Public()
  @ApiOperation({ operationId: 'enrol-one-time-code', summary: 'Koppla en app för engångskoder', description: 'Ger hemligheten en gång. Den börjar gälla vid nästa inloggning med kod. (Enrol TOTP.)' })
  @ApiResponse({ status: 201, description: 'Hemligheten, och adressen som appen läser.' })
  async enrol(@Body() input: SignInInput, @Req() request: FastifyRequest) {
    return this.signIn.enrol(input, originOf(request));
  }

  @Get()
  @Public()
  @ApiOperation({ operationId: 'read-session', summary: 'Vem är inloggad', description: 'Person, organisation, rättigheter per område, dagens datum och koden för ändrande anrop. (Current session.)' })
  @ApiResponse({ status: 200, description: 'Den inloggade.' })
  async read(@Req() request: FastifyRequest) {
    const user = signedInUser(request);
    if (!user) throw new DomainError('session.missing', 'Du är inte inloggad. Logga in för att fortsätta.', 401);
    return this.#view(user.token, String(request.id));
  }

  @Delete()
  @HttpCode(204)
  @Public()
  @ApiOperation({ operationId: 'sign-out', summary: 'Logga ut', description: 'Avslutar sessionen på servern genast. (Sign out.)' })
  @ApiResponse({ status: 204, description: 'Utloggad.' })
  async end(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const user = signedInUser(request);
    if (user) await this.sessions.end(user.token, String(request.id));
    reply.header('set-cookie', cookieCleared(this.config));
  }

  @Post('password')
  @HttpCode(204)
  @SignedIn()
  @ApiOperation({ operationId: 'change-own-password', summary: 'Byt eget lösenord', description: 'Kräver det nuvarande. Övriga sessioner avslutas inte. (Change own password.)' })
  @ApiResponse({ status: 204, description: 'Lösenordet är bytt.' })
  async changePassword(@Body() input: PasswordChangeInput): Promise<void> {
    await this.signIn.changePassword(input);
  }

  /** The old session of this browser ends: an id that was there before sign-in never becomes a signed-in one. */
  async #begin(token: SessionToken, request: FastifyRequest, reply: FastifyReply) {
    const old = tokenIn(request.headers.cookie, this.config);
    if (old) await this.sessions.end(old, String(request.id));
    reply.header('set-cookie', cookieFor(token, this.config));
    return this.#view(token, String(request.id));
  }

  async #view(token: SessionToken, requestId: string) {
    const user = await this.sessions.find(token, requestId);
    if (!user) throw new DomainError('session.missing', 'Du är inte inloggad. Logga in för att fortsätta.', 401);
    const { actor } = user;
    const organization = await this.database.inTenant(token.tenantId, (tx) => tx.one<{ organizationKind: OrganizationKind }>(
      `select slug, name, organization_kind as "organizationKind", code from organization where tenant_id = $1`, [token.tenantId]), { ...requestContext(), tenantId: token.tenantId });
    return {
      user: { id: actor.id, name: actor.name, role: actor.role, roleLabel: actor.role ? roleLabelsIn(organization?.organizationKind ?? 'municipality')[actor.role] : 'Ingen roll ännu', bodies: actor.bodies, units: actor.units },
      organization, permissions: rightsByArea(actor.role), mode: this.config.mode, today: today(), expiresAt: user.expiresAt, csrfToken: csrfTokenOf(token),
    };
  }
}

function originOf(request: FastifyRequest): Origin {
  return { address: request.ip, device: deviceIn(request.headers['user-agent'] ?? '') };
}

/** The browser and system, without versions: enough to recognise one's own session. */
function deviceIn(agent: string): string {
  const browser = /(Firefox|Edg|Chrome|Safari)/.exec(agent)?.[1];
  const system = /(Windows|Mac OS X|Android|iPhone|Linux)/.exec(agent)?.[1];
  return [browser === 'Edg' ? 'Edge' : browser, system].filter(Boolean).join(', ');
}
