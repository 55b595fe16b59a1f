import { ApiProperty } from '@nestjs/swagger';
import { amountBases, decisionBases, makerKinds, type AmountBasis, type DecisionBasis, type MakerKind } from '@ragang/domain';
import { IsCalendarDay, IsFields, IsReference, IsText, IsWholeNumber, IsWord, Required } from '../register/checks.js';

/** A decision that is tried, not saved. With body and maker the rules are run on it; without them only who may decide is answered. */
export class DecisionCheckInput {
  @ApiProperty({ description: 'Ärendetypens nyckel.', example: 'LOKALHYRA' })
  @Required('Ärendetyp') @IsText('Ärendetyp', 100)
  matterType!: string;

  @ApiProperty({ required: false, nullable: true, type: 'string', format: 'date', description: 'Beslutsdag. Utan värde: i dag.' })
  @IsCalendarDay('Beslutsdag')
  day?: string | null;

  @ApiProperty({ required: false, nullable: true, type: 'integer', description: 'Belopp i kronor, exkl. moms.', example: 450_000 })
  @IsWholeNumber('Belopp', 0, 1_000_000_000_000)
  amount?: number | null;

  @ApiProperty({ required: false, nullable: true, enum: Object.keys(amountBases) })
  @IsWord('Beloppet avser', Object.keys(amountBases))
  amountBasis?: AmountBasis | null;

  @ApiProperty({ required: false, nullable: true, type: 'integer', description: 'Avtalstid i månader.' })
  @IsWholeNumber('Avtalstid', 0, 10_000)
  durationMonths?: number | null;

  @ApiProperty({ required: false, nullable: true, type: 'string', format: 'uuid' }) @IsReference('Organ')
  body?: string | null;

  @ApiProperty({ required: false, nullable: true, type: 'string', format: 'uuid' }) @IsReference('Enhet')
  unit?: string | null;

  @ApiProperty({ required: false, nullable: true, type: 'string', format: 'uuid' }) @IsReference('Ärende')
  matter?: string | null;

  @ApiProperty({ required: false, nullable: true, enum: Object.keys(makerKinds) }) @IsWord('Beslutsfattarens art', Object.keys(makerKinds))
  makerKind?: MakerKind | null;

  @ApiProperty({ required: false, nullable: true, type: 'string', format: 'uuid' }) @IsReference('Beslutsfattare')
  maker?: string | null;

  @ApiProperty({ required: false, nullable: true, type: 'string', format: 'uuid' }) @IsReference('Person')
  makerPerson?: string | null;

  @ApiProperty({ required: false, nullable: true, enum: Object.keys(decisionBases) }) @IsWord('Grund', Object.keys(decisionBases))
  basis?: DecisionBasis | null;

  @ApiProperty({ required: false, nullable: true, type: 'string', format: 'uuid' }) @IsReference('Delegationspunkt')
  item?: string | null;

  @ApiProperty({ required: false, nullable: true, type: 'string', maxLength: 300 }) @IsText('Beslut', 300)
  title?: string | null;

  @ApiProperty({ required: false, nullable: true, type: Object, description: 'Fler uppgifter om beslutet, med registrets fältnamn.', example: { urgentReason: 'Skolan stod utan värme.' } })
  @IsFields('Fler uppgifter om beslutet')
  further?: Readonly<Record<string, unknown>> | null;

  @ApiProperty({ required: false, nullable: true, type: Object, description: 'Fler uppgifter om ärendet, med registrets fältnamn, när ärendet inte finns i registret.', example: { individual: false } })
  @IsFields('Fler uppgifter om ärendet')
  furtherMatter?: Readonly<Record<string, unknown>> | null;
}
