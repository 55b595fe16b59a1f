import { ApiProperty } from '@nestjs/swagger';
import { IsCalendarDay, IsText, IsWord, Required } from '../register/checks.js';

/** What a person says about a flag. A flag is dismissed only with a reason (I15). */
export class FindingReviewInput {
  @ApiProperty({ enum: ['in-review', 'confirmed', 'dismissed', 'remedied', 'raised'], description: 'in-review = granskas, confirmed = bekräftad, dismissed = avfärdad, remedied = åtgärdad, raised = lyft till styrelsen.' })
  @Required('Bedömning')
  @IsWord('Bedömning', ['in-review', 'confirmed', 'dismissed', 'remedied', 'raised'])
  status!: 'in-review' | 'confirmed' | 'dismissed' | 'remedied' | 'raised';

  @ApiProperty({ type: 'string', description: 'Skäl. Blir normalt allmän handling (TF 2:10). Skriv om sak, inte om person.', maxLength: 2000 })
  @Required('Skäl')
  @IsText('Skäl', 2000)
  reason!: string;

  @ApiProperty({ type: 'string', required: false, nullable: true, description: 'Hos vem flaggan ligger nu: en roll, en enhet eller ett organ.', maxLength: 200 })
  @IsText('Hos vem', 200)
  assignee?: string | null;

  @ApiProperty({ type: 'string', format: 'date', required: false, nullable: true, description: 'Dagen då den som har flaggan senast ska svara.' })
  @IsCalendarDay('Svara senast')
  answerBy?: string | null;
}
