import { ApiProperty } from '@nestjs/swagger';
import { Allow } from 'class-validator';
import { IsText, IsWord, Required } from '../register/checks.js';

/** The address name of the organisation, as in `bankmala`. */
const organization = { type: 'string', description: 'Organisationens kortnamn (slug).', example: 'bankmala', maxLength: 60 } as const;

/** Sign-in with a local account. */
export class SignInInput {
  @ApiProperty(organization)
  @Required('Organisation')
  @IsText('Organisation', 60)
  organization!: string;

  @ApiProperty({ type: 'string', description: 'Användarnamn', example: 'anna.berg', maxLength: 100 })
  @Required('Användarnamn')
  @IsText('Användarnamn', 100)
  username!: string;

  @ApiProperty({ type: 'string', description: 'Lösenord', format: 'password', maxLength: 1024 })
  @Required('Lösenord')
  @IsText('Lösenord', 1024)
  password!: string;

  @ApiProperty({ type: 'string', required: false, nullable: true, description: 'Engångskod om sex siffror, för systemadministratörer.', example: '123456' })
  @Allow()
  @IsText('Engångskod', 10)
  code?: string | null;
}

/** One-click sign-in of the demo. */
export class DemoSignInInput {
  @ApiProperty(organization)
  @Required('Organisation')
  @IsText('Organisation', 60)
  organization!: string;

  @ApiProperty({ type: 'string', description: 'Roll', example: 'director' })
  @Required('Roll')
  @IsWord('Roll', ['system-administrator', 'registrar', 'committee-secretary', 'director', 'board-chair', 'case-officer', 'auditor'])
  role!: string;
}

/** Change of one's own password. */
export class PasswordChangeInput {
  @ApiProperty({ type: 'string', format: 'password', description: 'Nuvarande lösenord', maxLength: 1024 })
  @Required('Nuvarande lösenord')
  @IsText('Nuvarande lösenord', 1024)
  currentPassword!: string;

  @ApiProperty({ type: 'string', format: 'password', description: 'Nytt lösenord, minst 12 tecken', maxLength: 1024 })
  @Required('Nytt lösenord')
  @IsText('Nytt lösenord', 1024)
  password!: string;
}
