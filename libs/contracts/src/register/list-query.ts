import { ApiProperty } from '@nestjs/swagger';
import { Allow } from 'class-validator';
import { IsCalendarDay, IsText } from './checks.js';

/** Query of a register's list. Filters on the register's own fields stand beside these and are read by the list itself. */
export class ReadQuery {
  @ApiProperty({ required: false, type: 'string', format: 'date', description: 'Läget per denna dag. Utan värde: i dag.', example: '2026-11-24' })
  @IsCalendarDay('Läget per')
  asOf?: string;

  @ApiProperty({ required: false, type: 'string', format: 'date-time', description: 'Så som vi visste det vid denna tidpunkt.', example: '2026-11-24T00:00:00Z' })
  @IsText('Kunskapstidpunkt', 40)
  @Allow()
  knownAt?: string;
}
