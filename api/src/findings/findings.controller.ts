import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { isReferenceId, FindingReviewInput } from '@ragang/contracts';
import { FactsStore } from '../facts/facts-store.js';
import { Permission } from '../platform/auth/permission.js';
import { Database, type Transaction } from '../platform/database/database.js';
import { requestContext } from '../platform/database/request-context.js';
import { bodyPipe } from '../platform/http/body-pipe.js';
import { Cursors } from '../platform/http/cursors.js';
import { notFound } from '../platform/http/domain-error.js';
import { Idempotency, withIdempotency, type IdempotencyRequest } from '../platform/http/idempotency.js';
import type { QueryText } from '../registers/list-query.js';
import { AskFindings } from './ask-findings.js';
import { findingView, type FindingView, type StoredFinding } from './finding-view.js';
import { findingCounts } from './finding-counts.js';
import { FindingParameters } from './finding-parameters.js';
import { periodOf } from './finding-period.js';
import { assertMayAnswer, storeReviews } from './finding-reviews.js';
import { findFinding, findFindings, findingsFilter, reviewsOf, type FindingsFilter } from './findings-query.js';
import { FindingsService } from './findings.service.js';
import { mayAnswer } from './own-findings.js';

/** Flags and open questions, and what people say about them. */
@ApiTags('findings')
@Controller('findings')
export class FindingsController {
  constructor(
    private readonly database: Database,
    private readonly facts: FactsStore,
    private readonly findings: FindingsService,
    private readonly questions: AskFindings,
    private readonly cursors: Cursors,
  ) {}

  @Get()
  @Permission('read', 'findings')
  @FindingParameters()
  @ApiQuery({ name: 'page', required: false, description: 'Sida 1–50. För längre listor: cursor.' })
  @ApiQuery({ name: 'limit', required: false, description: 'Rader per sida, högst 200.' })
  @ApiQuery({ name: 'cursor', required: false, description: 'nextCursor ur förra svaret, med samma filter och sortering. Går inte ihop med page.' })
  @ApiOperation({ summary: 'Lista flaggor', description: 'Iakttagelser utifrån registrerade uppgifter, strängast först. (List findings.)', operationId: 'list-findings' })
  async list(@Query() asked: QueryText) {
    const after = this.cursors.open('findings', asked);
    return this.questions.ask(asked, async (question) => {
      const { tx, query, filterOf } = question;
      const filter: FindingsFilter = { ...filterOf(query), after };
      const { rows, total, last } = await findFindings(tx, filter);
      const { actor } = requestContext();
      return {
        items: await this.#views(tx, rows), answerable: rows.filter((row) => mayAnswer(actor, row.bodyId)).map((row) => row.id), total, page: after === null ? filter.page : null, limit: filter.limit,
        nextCursor: last && this.cursors.seal('findings', asked, last), counts: await findingCounts(question), period: periodOf(query), pending: this.findings.isWorking(tx.tenantId),
      };
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
      assertMayAnswer([stored]);
      await storeReviews(tx, [stored], body);
      const [item] = await this.#views(tx, [(await findFinding(tx, id)) ?? stored]);
      return { item: item! };
    }));
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
