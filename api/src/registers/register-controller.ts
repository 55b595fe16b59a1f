import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res, type Type } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import { EndInput, registerInput } from '@ragang/contracts';
import type { Register } from '@ragang/domain';
import { Permission } from '../platform/auth/permission.js';
import { Database } from '../platform/database/database.js';
import { bodyPipe } from '../platform/http/body-pipe.js';
import { Idempotency, withIdempotency, type IdempotencyRequest } from '../platform/http/idempotency.js';
import { IfMatch } from '../platform/http/if-match.js';
import { today } from '../platform/clock.js';
import type { RowInput } from '../platform/temporal/version.js';
import { listQueryOf, momentOf, type QueryText } from './list-query.js';
import { RegisterService } from './register.service.js';

interface Reply {
  header(name: string, value: string): unknown;
}

/**
 * The HTTP face of one register: list, read, history; record, change from a day, correct, end. All registers have the same, so the
 * controller is made from the definition.
 */
export function registerController(register: Register): Type<unknown> {
  const input = registerInput(register);
  const pipe = bodyPipe(input);
  const capital = `${register.one.charAt(0).toUpperCase()}${register.one.slice(1)}`;

  @ApiTags(register.area)
  @Controller(register.path)
  class RegisterController {
    constructor(
      private readonly registers: RegisterService,
      private readonly database: Database,
    ) {}

    @Get()
    @Permission('read', register.area)
    @ApiOperation({ summary: `Lista ${register.many}`, description: `${register.purpose} Filtrera på registrets fält, sortera med sort, läs en annan dag med asOf. (List.)`, operationId: `list-${register.kind}` })
    async list(@Query() query: QueryText) {
      const read = listQueryOf(register, query, today());
      return this.registers.list(register, read, query, today());
    }

    @Get(':id')
    @Permission('read', register.area)
    @ApiOperation({ summary: `Läs ${register.thing}`, description: 'Raden som den gällde dagen, och alla perioder. ETag är versionen. (Read one.)', operationId: `read-${register.kind}` })
    async read(@Param('id') id: string, @Query() query: QueryText, @Res({ passthrough: true }) reply: Reply) {
      const found = await this.registers.read(register, id, momentOf(query, today()), today());
      reply.header('ETag', `"${found.item.versionId}"`);
      return found;
    }

    @Get(':id/history')
    @Permission('read-audit', register.area)
    @ApiOperation({ summary: `Historik för ${register.thing}`, description: 'Vem som ändrade vad, när och varför, med länk i loggkedjan. (History.)', operationId: `history-${register.kind}` })
    async history(@Param('id') id: string) {
      return this.registers.history(register, id);
    }

    @Post()
    @Permission('record', register.area)
    @ApiBody({ type: input })
    @ApiOperation({ summary: `Registrera ${register.one}`, description: `${capital} registreras. Med Idempotency-Key ger samma anrop samma svar. (Record.)`, operationId: `record-${register.kind}` })
    async record(@Body(pipe) body: RowInput, @Idempotency() key: IdempotencyRequest, @Res({ passthrough: true }) reply: Reply) {
      const item = await this.database.transaction((tx) => withIdempotency(tx, key, body, () => this.registers.record(tx, register, body)));
      reply.header('ETag', `"${item.versionId}"`);
      return { item };
    }

    @Post(':id/changes')
    @HttpCode(200)
    @Permission('record', register.area)
    @ApiBody({ type: input })
    @ApiOperation({ summary: `Ändra ${register.thing} från ett datum`, description: 'Den gamla perioden avslutas och en ny öppnas. Kräver If-Match. (Change.)', operationId: `change-${register.kind}` })
    async change(@Param('id') id: string, @IfMatch() versionId: string, @Body(pipe) body: RowInput, @Res({ passthrough: true }) reply: Reply) {
      const item = await this.registers.change(register, id, versionId, body);
      reply.header('ETag', `"${item.versionId}"`);
      return { item };
    }

    @Put(':id')
    @Permission('correct', register.area)
    @ApiBody({ type: input })
    @ApiOperation({ summary: `Rätta ${register.thing}`, description: 'Samma period, rätt uppgift. Den tidigare uppgiften finns kvar i historiken. Kräver If-Match. (Correct.)', operationId: `correct-${register.kind}` })
    async correct(@Param('id') id: string, @IfMatch() versionId: string, @Body(pipe) body: RowInput, @Res({ passthrough: true }) reply: Reply) {
      const item = await this.registers.correct(register, id, versionId, body);
      reply.header('ETag', `"${item.versionId}"`);
      return { item };
    }

    @Post(':id/end')
    @HttpCode(200)
    @Permission('record', register.area)
    @ApiBody({ type: EndInput })
    @ApiOperation({ summary: `Avsluta ${register.thing}`, description: 'Gäller till och med den sista dagen. Kräver If-Match. (End.)', operationId: `end-${register.kind}` })
    async end(@Param('id') id: string, @IfMatch() versionId: string, @Body(bodyPipe(EndInput)) body: EndInput, @Res({ passthrough: true }) reply: Reply) {
      const item = await this.registers.end(register, id, versionId, body.lastDay, body.reason ?? null);
      reply.header('ETag', `"${item.versionId}"`);
      return { item };
    }
  }
  // An event happened on its day; it is corrected, never changed from a day or ended.
  if (register.class === 'event') {
    for (const name of ['change', 'end'] as const) Reflect.deleteProperty(RegisterController.prototype, name);
  }
  Object.defineProperty(RegisterController, 'name', { value: `${register.kind}Controller` });
  return RegisterController;
}
