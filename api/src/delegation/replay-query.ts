import { ApiProperty } from '@nestjs/swagger';
import { Allow, IsIn, Matches, ValidateIf } from 'class-validator';
import { levels, type Level } from '@ragang/domain/rules';

const levelNames = Object.keys(levels) as Level[];
const isGiven = (_: unknown, value: unknown): boolean => value !== undefined && value !== '';

/** Which part of a replay's lists is shown: a page, moves between two levels, flags of one rule. */
export class ReplayQuery {
  @ApiProperty({ required: false, type: 'integer', minimum: 1, maximum: 9999, default: 1, description: 'Sida, från 1', example: 1 })
  @Allow()
  @Matches(/^([1-9]\d{0,3})?$/, { message: 'page ska vara ett heltal mellan 1 och 9999.', context: { code: 'number.invalid' } })
  page?: string = '';

  @ApiProperty({ required: false, type: 'integer', minimum: 1, maximum: 200, default: 20, description: 'Rader per sida', example: 20 })
  @Allow()
  @Matches(/^([1-9]|[1-9]\d|1\d\d|200)?$/, { message: 'limit ska vara ett heltal mellan 1 och 200.', context: { code: 'number.invalid' } })
  limit?: string = '';

  @ApiProperty({ required: false, enum: levelNames, description: 'Bara beslut som fattades på nivån' })
  @ValidateIf(isGiven) @IsIn(levelNames, { message: 'Välj en nivå i listan.', context: { code: 'level.unknown' } })
  fromLevel?: Level;

  @ApiProperty({ required: false, enum: levelNames, description: 'Bara beslut som hade fattats på nivån' })
  @ValidateIf(isGiven) @IsIn(levelNames, { message: 'Välj en nivå i listan.', context: { code: 'level.unknown' } })
  toLevel?: Level;

  @ApiProperty({ required: false, type: 'string', description: 'Bara flaggor av regeln', example: 'DEL-AMOUNT' })
  @Allow()
  @Matches(/^[A-Z0-9-]{0,60}$/, { message: 'Skriv regelns beteckning, som DEL-AMOUNT.', context: { code: 'rule.unknown' } })
  rule?: string = '';
}
