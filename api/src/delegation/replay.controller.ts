import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ReplayInput } from '@ragang/contracts';
import { replaying } from '@ragang/domain/rules';
import type { FastifyReply } from 'fastify';
import { AskFacts } from '../facts/ask-facts.js';
import { Permission } from '../platform/auth/permission.js';
import { Database } from '../platform/database/database.js';
import { bodyPipe } from '../platform/http/body-pipe.js';
import { DomainError, notFound } from '../platform/http/domain-error.js';
import { flagsOf } from './replay-flags.js';
import { ReplayJobs, type ReplayJob } from './replay-jobs.js';
import { ReplayQuery } from './replay-query.js';
import { jobView } from './replay-view.js';

/**
 * Recorded decisions tried against a draft order; nothing is saved. Asked for with POST, which answers at once with a job; followed, read
 * and cancelled at the job's own address. The same question from the same person is the same job, so that it can be left and come back to.
 */
@ApiTags('delegation')
@Controller('delegation-orders/:id/replays')
export class ReplayController {
  constructor(
    private readonly facts: AskFacts,
    private readonly database: Database,
    private readonly jobs: ReplayJobs,
  ) {}

  @Post()
  @HttpCode(202)
  @Permission('replay', 'delegation')
  @ApiBody({ type: ReplayInput })
  @ApiOperation({ summary: 'Spela om fattade beslut mot ett utkast', description: 'Prövar vem som hade beslutat om ordningen hade gällt i perioden, hur många beslut som byter nivå, och vilka flaggor som tillkommer och försvinner. Svaret är en omspelning att följa på adressen i Location. Inget sparas. (Replay decisions against a draft order.)', operationId: 'replay-delegation-order' })
  async start(@Param('id') id: string, @Body(bodyPipe(ReplayInput)) { from, until }: ReplayInput, @Res({ passthrough: true }) reply: FastifyReply) {
    if (until <= from) throw new DomainError('period.empty', 'Perioden är tom. Välj en senare dag.', 422, [{ pointer: '#/until', code: 'period.empty', detail: 'Välj en dag efter den första.' }]);
    const job = await this.facts.ask({}, (facts, asOf) => {
      const period = { from, until };
      const work = replaying(facts, id, period, asOf);
      if (!work) throw notFound();
      return this.jobs.start({ order: id, period, asOf, facts }, () => work);
    });
    reply.header('location', `/api/v1/delegation-orders/${id}/replays/${job.id}`);
    return this.#view(job, {});
  }

  @Get(':job')
  @Permission('replay', 'delegation')
  @ApiOperation({ summary: 'Följ och läs en omspelning', description: 'Hur långt den har kommit, och när den är klar resultatet: talen hela, listorna en sida i taget. Omspelningar hålls i minnet för den som startade dem och försvinner när tjänsten startas om. (A replay and its result.)', operationId: 'read-replay' })
  read(@Param('id') id: string, @Param('job') job: string, @Query() query: ReplayQuery) {
    return this.#view(this.#find(id, job), query);
  }

  @Delete(':job')
  @HttpCode(204)
  @Permission('replay', 'delegation')
  @ApiOperation({ summary: 'Avbryt en omspelning', description: 'Stoppar arbetet och glömmer resultatet. (Cancel a replay.)', operationId: 'cancel-replay' })
  cancel(@Param('id') id: string, @Param('job') job: string): void {
    this.jobs.cancel(this.#find(id, job).id);
  }

  #find(order: string, id: string): ReplayJob {
    const job = this.jobs.find(id);
    if (job.question.order !== order) throw notFound();
    return job;
  }

  /** The flags that would disappear are there already, so they are named with their own ids. */
  #view(job: ReplayJob, query: ReplayQuery) {
    return this.database.transaction(async (tx) => jobView(job, query, await flagsOf(tx, job, query)));
  }
}
