import { ApiProperty } from '@nestjs/swagger';
import { IsCalendarDay, Required } from '../register/checks.js';

/** Which decisions a draft order is tried against. */
export class ReplayInput {
  @ApiProperty({ type: 'string', format: 'date', description: 'Besluten från och med dagen.', example: '2026-01-01' })
  @Required('Från och med') @IsCalendarDay('Från och med')
  from!: string;

  @ApiProperty({ type: 'string', format: 'date', description: 'Besluten före dagen: den räknas inte in.', example: '2026-11-24' })
  @Required('Före') @IsCalendarDay('Före')
  until!: string;
}
