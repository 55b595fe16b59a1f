import { ApiProperty } from '@nestjs/swagger';
import { Allow, Matches } from 'class-validator';
import { IsListOf, IsReference, IsText, IsWord, isReferenceId, Required } from '../register/checks.js';

/** Roles that a person can be given. */
export const grantableRoles = ['system-administrator', 'registrar', 'committee-secretary', 'director', 'board-chair', 'case-officer', 'auditor'] as const;

/** A new account. It has no role until one has been granted by two persons. */
export class AccountInput {
  @ApiProperty({ type: 'string', description: 'Användarnamn: små bokstäver, siffror, punkt, bindestreck', example: 'anna.berg', maxLength: 100 })
  @Required('Användarnamn')
  @IsText('Användarnamn', 100)
  @Matches(/^[a-zåäö0-9._-]{2,100}$/, { message: 'Användarnamnet får ha små bokstäver, siffror, punkt och bindestreck.', context: { code: 'text.invalid' } })
  username!: string;

  @ApiProperty({ type: 'string', description: 'Namn som visas i historiken', example: 'Anna Berg', maxLength: 200 })
  @Required('Namn')
  @IsText('Namn', 200)
  displayName!: string;

  @ApiProperty({ type: 'string', format: 'password', description: 'Första lösenordet, minst 12 tecken', maxLength: 1024 })
  @Required('Lösenord')
  @IsText('Lösenord', 1024)
  password!: string;
}

/** What may be changed on an account. */
export class AccountChangeInput {
  @ApiProperty({ type: 'string', required: false, description: 'Namn som visas i historiken', maxLength: 200 })
  @Allow()
  @IsText('Namn', 200)
  displayName?: string | null;

  @ApiProperty({ type: 'string', required: false, enum: ['active', 'disabled'], description: 'Spärra eller öppna kontot. Ett spärrat konto loggas ut genast.' })
  @Allow()
  @IsWord('Status', ['active', 'disabled'])
  status?: 'active' | 'disabled' | null;
}

/** A new password set by an administrator. */
export class PasswordInput {
  @ApiProperty({ type: 'string', format: 'password', description: 'Nytt lösenord, minst 12 tecken', maxLength: 1024 })
  @Required('Lösenord')
  @IsText('Lösenord', 1024)
  password!: string;
}

/** A proposal that an account be given a role; another person decides. */
export class RoleGrantInput {
  @ApiProperty({ type: 'string', format: 'uuid', description: 'Kontot' })
  @Required('Konto')
  @IsReference('Konto')
  account!: string;

  @ApiProperty({ type: 'string', enum: [...grantableRoles], description: 'Rollen' })
  @Required('Roll')
  @IsWord('Roll', grantableRoles)
  role!: string;

  @ApiProperty({ type: 'array', items: { type: 'string', format: 'uuid' }, required: false, description: 'Organ som rollen gäller' })
  @Allow()
  @IsListOf('Organ', 100, 'reference.invalid', 'Organ: välj poster i registret.', isReferenceId)
  bodies?: readonly string[] | null;

  @ApiProperty({ type: 'array', items: { type: 'string', format: 'uuid' }, required: false, description: 'Enheter som rollen gäller' })
  @Allow()
  @IsListOf('Enheter', 100, 'reference.invalid', 'Enheter: välj poster i registret.', isReferenceId)
  units?: readonly string[] | null;

  @ApiProperty({ type: 'string', description: 'Varför rollen behövs', maxLength: 1000 })
  @Required('Skäl')
  @IsText('Skäl', 1000)
  reason!: string;
}

/** A proposal that a row of a register be made public; another person decides. */
export class PublicationInput {
  @ApiProperty({ type: 'string', description: 'Registrets art, som i adressen till dess historik', example: 'decision' })
  @Required('Register')
  @IsText('Register', 60)
  register!: string;

  @ApiProperty({ type: 'string', format: 'uuid', description: 'Posten' })
  @Required('Post')
  @IsReference('Post')
  row!: string;

  @ApiProperty({ type: 'string', description: 'Varför uppgiften ska vara öppen för alla', maxLength: 1000 })
  @Required('Skäl')
  @IsText('Skäl', 1000)
  reason!: string;
}

/** Approval or rejection of another person's proposal. */
export class ApprovalInput {
  @ApiProperty({ type: 'string', enum: ['approved', 'rejected'], description: 'approved = godkänn, rejected = avslå' })
  @Required('Beslut')
  @IsWord('Beslut', ['approved', 'rejected'])
  status!: 'approved' | 'rejected';

  @ApiProperty({ type: 'string', required: false, nullable: true, description: 'Skäl. Krävs vid avslag.', maxLength: 1000 })
  @Allow()
  @IsText('Skäl', 1000)
  reason?: string | null;
}
