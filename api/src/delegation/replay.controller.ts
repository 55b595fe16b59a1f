import { Body, Controller, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ReplayInput } from '@ragang/contracts';
import { replay } from '@ragang/domain/rules';
import { AskFacts } from '../facts/ask-facts.js';
import { PageQuery, pageOf } from '../platform/auth/page-query.js';
import { Permission } from '../platform/auth/permission.js';
import { bodyPipe } from '../platform/http/body-pipe.js';
import { DomainError, notFound } from '../platform/http/domain-error.js';
import { replayView } from './replay-view.js';

/**
 * Recorded decisions tried against a draft order; nothing is saved. The answer comes at once, when all of it is worked out: 100,000
 * decisions take seconds, and `milliseconds` says how many. Meanwhile this server answers nobody else.
 */
@ApiTags('delegation')
@Controller('delegation-orders/:id/replays')
export class ReplayController {
  constructor(private readonly facts: AskFacts) {}

  @Post()
  @HttpCode(200)
  @Permission('replay', 'delegation')
  @ApiBody({ type: ReplayInput })
  @ApiOperation({ summary: 'Pröva ett utkast mot fattade beslut', description: 'Vem som hade beslutat om ordningen hade gällt i perioden, hur många beslut som byter nivå, och vilka flaggor som tillkommer och försvinner. Inget sparas. (Replay decisions against a draft order.)', operationId: 'replay-delegation-order' })
  async replay(@Param('id') id: string, @Query() query: PageQuery, @Body(bodyPipe(ReplayInput)) { from, until }: ReplayInput) {
    if (until <= from) throw new DomainError('period.empty', 'Perioden är tom. Välj en senare dag.', 422, [{ pointer: '#/until', code: 'period.empty', detail: 'Välj en dag efter den första.' }]);
    const page = pageOf(query);
    return this.facts.ask({}, (facts, asOf) => {
      const started = performance.now();
      const found = replay(facts, id, { from, until }, asOf);
      if (!found) throw notFound();
      return { ...replayView(found, facts, asOf, page), milliseconds: Math.round(performance.now() - started) };
    });
  }
}
