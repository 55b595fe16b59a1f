import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import { FindingReviewsInput } from '@ragang/contracts';
import { Permission } from '../platform/auth/permission.js';
import { Database } from '../platform/database/database.js';
import { bodyPipe } from '../platform/http/body-pipe.js';
import { DomainError } from '../platform/http/domain-error.js';
import { Idempotency, withIdempotency, type IdempotencyRequest } from '../platform/http/idempotency.js';
import { assertMayAnswer, storeReviews } from './finding-reviews.js';
import { findingsById } from './findings-query.js';

/** One answer to several flags at once. */
@ApiTags('findings')
@Controller('findings/reviews')
export class FindingReviewsController {
  constructor(private readonly database: Database) {}

  @Post()
  @HttpCode(201)
  @Permission('review-flag', 'findings')
  @ApiBody({ type: FindingReviewsInput })
  @ApiOperation({ summary: 'Svara på flera flaggor', description: 'Samma svar och skäl till alla, högst 200. Antingen får alla svaret eller ingen. (Review many.)', operationId: 'review-findings' })
  async review(@Body(bodyPipe(FindingReviewsInput)) input: FindingReviewsInput, @Idempotency() key: IdempotencyRequest): Promise<{ reviewed: number; ids: readonly string[] }> {
    return this.database.transaction((tx) => withIdempotency(tx, key, input, async () => {
      const ids = [...new Set(input.ids)];
      const found = await findingsById(tx, ids);
      if (found.length < ids.length) throw unknown(ids.length - found.length, ids.length);
      assertMayAnswer(found);
      await storeReviews(tx, found, input);
      return { reviewed: found.length, ids: found.map((finding) => finding.id) };
    }));
  }
}

/** Hidden is told as not existing. */
function unknown(missing: number, all: number): DomainError {
  const detail = `${missing} av ${all} flaggor finns inte. Inget svar är sparat. Ladda om listan och välj igen.`;
  return new DomainError('finding.unknown', detail, 422, [{ pointer: '#/ids', code: 'finding.unknown', detail }]);
}
