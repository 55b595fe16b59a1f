import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ApprovalInput, PublicationInput } from '@ragang/contracts';
import { isRegisterKind, registerOf, type Register } from '@ragang/domain';
import { Database, type Transaction } from '../database/database.js';
import { requestContext } from '../database/request-context.js';
import { DomainError, notFound } from '../http/domain-error.js';
import { Idempotency, withIdempotency, type IdempotencyRequest } from '../http/idempotency.js';
import { periodsOf } from '../temporal/record-query.js';
import { correctRow } from '../temporal/record-store.js';
import { decide, listApprovals, propose } from './approvals.js';
import { SignedIn } from './permission.js';
import { isLimitedToOwnBody, may } from './permission-matrix.js';

/** Making a row public is proposed by one person and approved by another, both with the right to adopt in the register's area. */
@ApiTags('administration')
@Controller('publications')
export class PublicationController {
  constructor(private readonly database: Database) {}

  @Get()
  @SignedIn()
  @ApiOperation({ operationId: 'list-publications', summary: 'Lista förslag om publicering', description: 'De som väntar på beslut först. (Publications, pending first.)' })
  @ApiResponse({ status: 200, description: 'Förslagen.' })
  async list() {
    const items = (await this.database.transaction((tx) => listApprovals(tx, 'publication'))).filter((item) => may(requestContext().actor.role, 'read', registerNamed(item.proposal['register']).area));
    return { items, total: items.length };
  }

  @Post()
  @SignedIn()
  @ApiOperation({ operationId: 'propose-publication', summary: 'Föreslå publicering', description: 'En annan person måste godkänna. Sekretessmarkerade uppgifter publiceras inte. (Propose to publish.)' })
  @ApiResponse({ status: 201, description: 'Förslaget.' })
  async propose(@Body() input: PublicationInput, @Idempotency() key: IdempotencyRequest) {
    const register = registerNamed(input.register);
    demandAdoption(register);
    const item = await this.database.transaction((tx) => withIdempotency(tx, key, input, async () => {
      await assertPublishable(tx, register, input.row);
      return propose(tx, 'publication', input.row, { register: register.kind }, input.reason);
    }));
    return { item };
  }

  @Post(':id/decisions')
  @HttpCode(200)
  @SignedIn()
  @ApiOperation({ operationId: 'decide-publication', summary: 'Godkänn eller avslå publicering', description: 'Måste göras av en annan person än den som föreslog. (Approve or reject; four eyes.)' })
  @ApiResponse({ status: 200, description: 'Förslaget med beslutet.' })
  async decide(@Param('id') id: string, @Body() input: ApprovalInput) {
    const item = await this.database.transaction(async (tx) => {
      const [wanted] = (await listApprovals(tx, 'publication')).filter((approval) => approval.id === id);
      if (!wanted) throw notFound();
      const register = registerNamed(wanted.proposal['register']);
      demandAdoption(register);
      return decide(tx, 'publication', id, input.status, input.reason ?? null, ({ subject, reason }) => publish(tx, register, subject, reason));
    });
    return { item };
  }
}

function registerNamed(kind: unknown): Register {
  if (typeof kind === 'string' && isRegisterKind(kind)) return registerOf(kind);
  throw new DomainError('word.unknown', 'Registret finns inte. Välj ett annat.', 422, [{ pointer: '#/register', code: 'word.unknown', detail: 'Välj ett register.' }]);
}

/** Publishing reaches beyond one's own body: it needs the right to adopt without limit. */
function demandAdoption(register: Register): void {
  const { role } = requestContext().actor;
  if (may(role, 'adopt', register.area) && !isLimitedToOwnBody(role, 'adopt', register.area)) return;
  throw new DomainError('permission.missing', 'Din roll får inte publicera i det här registret.', 403);
}

async function assertPublishable(tx: Transaction, register: Register, id: string): Promise<void> {
  const rows = await periodsOf(tx, register, id, null);
  if (rows.length === 0) throw new DomainError('reference.missing', 'Posten finns inte. Välj på nytt.', 422, [{ pointer: '#/row', code: 'reference.missing', detail: 'Välj en post.' }]);
  if (rows.some((row) => row.disclosure === 'secret')) throw new DomainError('disclosure.secret', 'Posten är sekretessmarkerad och kan inte publiceras. Pröva sekretessen först.', 409);
}

async function publish(tx: Transaction, register: Register, id: string, reason: string): Promise<void> {
  await assertPublishable(tx, register, id);
  for (const row of await periodsOf(tx, register, id, null)) {
    if (row.disclosure !== 'public') await correctRow(tx, register, id, row.versionId, { ...row, disclosure: 'public', reason });
  }
}
