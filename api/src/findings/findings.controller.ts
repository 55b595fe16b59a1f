import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { isReferenceId, FindingReviewInput } from '@ragang/contracts';
import { FactsStore } from '../facts/facts-store.js';
import { Permission } from '../platform/auth/permission.js';
import { today } from '../platform/clock.js';
import { Database, type Transaction } from '../platform/database/database.js';
import { requestContext } from '../platform/database/request-context.js';
import { bodyPipe } from '../platform/http/body-pipe.js';
import { Cursors } from '../platform/http/cursors.js';
import { DomainError, notFound } from '../platform/http/domain-error.js';
import { Idempotency, withIdempotency, type IdempotencyRequest } from '../platform/http/idempotency.js';
import type { QueryText } from '../registers/list-query.js';
import { findingView, type FindingView, type StoredFinding } from './finding-view.js';
import { findingCounts } from './finding-counts.js';
import { findFinding, findFindings, findingsFilter, reviewsOf, type FindingsFilter } from './findings-query.js';
import { FindingsService } from './findings.service.js';
import { mayAnswer, narrowToOwn, ownFindings } from './own-findings.js';

/** Flags and open questions, and what people say about them. */
@ApiTags('findings')
@Controller('findings')
export class FindingsController {
  constructor(
    private readonly database: Database,
    private readonly facts: FactsStore,
    private readonly findings: FindingsService,
    private readonly cursors: Cursors,
  ) {}

  @Get()
  @Permission('read', 'findings')
  @ApiQuery({ name: 'severity', required: false, enum: ['unlawful', 'risk', 'notice'] })
  @ApiQuery({ name: 'outcome', required: false, enum: ['flag', 'undetermined'] })
  @ApiQuery({ name: 'status', required: false, description: 'Utan värde visas det som ännu kräver svar; all visar allt.' })
  @ApiQuery({ name: 'page', required: false, description: 'Sida 1–50. För längre listor: cursor.' })
  @ApiQuery({ name: 'limit', required: false, description: 'Rader per sida, högst 200.' })
  @ApiQuery({ name: 'cursor', required: false, description: 'nextCursor ur förra svaret, med samma filter och sortering. Går inte ihop med page.' })
  @ApiQuery({ name: 'mine', required: false, enum: ['true'], description: 'Bara det som översikten räknar som den inloggades eget.' })
  @ApiOperation({ summary: 'Lista flaggor', description: 'Iakttagelser utifrån registrerade uppgifter, strängast först. (List findings.)', operationId: 'list-findings' })
  async list(@Query() query: QueryText) {
    const after = this.cursors.open('findings', query);
    const filter: FindingsFilter = { ...findingsFilter(query), after };
    return this.database.transaction(async (tx) => {
      const facts = await this.facts.load(tx);
      const narrow = (asked: FindingsFilter): FindingsFilter => (query['mine'] === 'true' ? narrowToOwn(ownFindings(facts, requestContext().actor), asked) : asked);
      const { rows, total, last } = await findFindings(tx, narrow(filter));
      return { items: await this.#views(tx, rows), total, page: after === null ? filter.page : null, limit: filter.limit, nextCursor: last && this.cursors.seal('findings', query, last), counts: await findingCounts(tx, facts, query, narrow), pending: this.findings.isWorking(tx.tenantId) };
    });
  }

  @Get(':id')
  @Permission('read', 'findings')
  @ApiOperation({ summary: 'Läs en flagga', description: 'Vad som hände, vad regeln säger, vilket case det liknar, vad som hade gått bra och vad man gör. (Read a finding.)', operationId: 'read-finding' })
  async read(@Param('id') id: string): Promise<{ item: FindingView; related: readonly FindingView[]; mayReview: boolean }> {
    return this.database.transaction(async (tx) => {
      const stored = isReferenceId(id) ? await findFinding(tx, id) : undefined;
      if (!stored) throw notFound();
      const [item] = await this.#views(tx, [stored]);
      const near = await this.#near(tx, stored);
      return { item: item!, related: await this.#views(tx, near), mayReview: mayAnswer(requestContext().actor, stored.bodyId) };
    });
  }

  @Post(':id/reviews')
  @HttpCode(201)
  @Permission('review-flag', 'findings')
  @ApiBody({ type: FindingReviewInput })
  @ApiOperation({ summary: 'Svara på en flagga', description: 'Bekräfta, avfärda med skäl, åtgärdad, lyft till styrelsen. Svaret står kvar i historiken. (Review.)', operationId: 'review-finding' })
  async review(@Param('id') id: string, @Body(bodyPipe(FindingReviewInput)) body: FindingReviewInput, @Idempotency() key: IdempotencyRequest): Promise<{ item: FindingView }> {
    return this.database.transaction((tx) => withIdempotency(tx, key, body, async () => {
      const stored = isReferenceId(id) ? await findFinding(tx, id) : undefined;
      if (!stored) throw notFound();
      this.#assertOwn(stored);
      const { actor } = requestContext();
      await tx.query(`select set_config('app.action', 'review', true), set_config('app.reason', $1, true)`, [body.reason]);
      await tx.query(
        `insert into finding_review (tenant_id, id, version_id, finding_key, day, status, reason, reviewed_by, assignee, answer_by, protected) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [tx.tenantId, randomUUID(), randomUUID(), stored.key, today(), body.status, body.reason, actor.id, body.assignee ?? null, body.answerBy ?? null, stored.isProtected]);
      const [item] = await this.#views(tx, [(await findFinding(tx, id)) ?? stored]);
      return { item: item! };
    }));
  }

  #assertOwn(stored: StoredFinding): void {
    if (!mayAnswer(requestContext().actor, stored.bodyId)) throw new DomainError('scope.ownBody', 'Flaggan hör till ett organ som du inte arbetar för. Be organets presidium eller sekreterare att svara.', 403);
  }

  /** Others about the same thing, then in the same matter, then of the same body: five at the most. */
  async #near(tx: Transaction, stored: StoredFinding): Promise<readonly StoredFinding[]> {
    const asked = [...(isReferenceId(stored.subjectId) ? [{ subject: stored.subjectId }] : []), ...(stored.matterId ? [{ matter: stored.matterId }] : []), ...(stored.bodyId ? [{ body: stored.bodyId }] : [])];
    const found = new Map<string, StoredFinding>();
    for (const query of asked) for (const row of (await findFindings(tx, findingsFilter({ ...query, limit: '6' }))).rows) found.set(row.id, row);
    found.delete(stored.id);
    return [...found.values()].slice(0, 5);
  }

  async #views(tx: Transaction, rows: readonly StoredFinding[]): Promise<FindingView[]> {
    const facts = await this.facts.load(tx);
    const reviews = await reviewsOf(tx, rows.map((row) => row.key));
    return rows.map((row) => findingView(row, facts, reviews.get(row.key) ?? []));
  }
}
