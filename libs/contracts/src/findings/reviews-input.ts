import { ApiProperty } from '@nestjs/swagger';
import { IsListOf, isReferenceId, Required } from '../register/checks.js';
import { FindingReviewInput } from './review-input.js';

/** As many flags as one answer may be given to at once. */
export const MOST_REVIEWED_AT_ONCE = 200;

/** The same answer to several flags. All of them get it, or none. */
export class FindingReviewsInput extends FindingReviewInput {
  @ApiProperty({ type: 'array', items: { type: 'string', format: 'uuid' }, minItems: 1, maxItems: MOST_REVIEWED_AT_ONCE, description: 'Flaggorna som får svaret.' })
  @Required('Flaggor')
  @IsListOf('Flaggor', MOST_REVIEWED_AT_ONCE, 'reference.invalid', 'Välj flaggor i listan.', isReferenceId)
  ids!: readonly string[];
}
