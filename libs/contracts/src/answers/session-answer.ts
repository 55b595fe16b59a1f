import { ApiProperty } from '@nestjs/swagger';

/** The person who is signed in. */
export class SessionUser {
  @ApiProperty({ type: 'string', format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'string' })
  name!: string;

  @ApiProperty({ type: 'string', nullable: true, description: 'Rollen; null tills en har beviljats.' })
  role!: string | null;

  @ApiProperty({ type: 'string', description: 'Rollen på svenska.' })
  roleLabel!: string;

  @ApiProperty({ type: 'array', items: { type: 'string', format: 'uuid' }, description: 'Organ som rollen gäller.' })
  bodies!: readonly string[];

  @ApiProperty({ type: 'array', items: { type: 'string', format: 'uuid' }, description: 'Enheter som rollen gäller.' })
  units!: readonly string[];
}

/** The organisation that the session belongs to. */
export class SessionOrganization {
  @ApiProperty({ type: 'string', description: 'Kortnamn, som i adressen.' })
  slug!: string;

  @ApiProperty({ type: 'string' })
  name!: string;

  @ApiProperty({ type: 'string', enum: ['municipality', 'region'] })
  organizationKind!: string;

  @ApiProperty({ type: 'string', nullable: true, description: 'Kommunkod eller länskod.' })
  code!: string | null;
}

/** Who is signed in, where, and with which rights. */
export class SessionAnswer {
  @ApiProperty({ type: () => SessionUser })
  user!: SessionUser;

  @ApiProperty({ type: () => SessionOrganization })
  organization!: SessionOrganization;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } }, description: 'Rättigheter per område.' })
  permissions!: Readonly<Record<string, readonly string[]>>;

  @ApiProperty({ type: 'string', enum: ['demo', 'production'] })
  mode!: string;

  @ApiProperty({ type: 'string', format: 'date', description: 'Dagens datum enligt servern.' })
  today!: string;

  @ApiProperty({ type: 'string', format: 'date-time', description: 'När sessionen upphör om inget mer görs.' })
  expiresAt!: string;

  @ApiProperty({ type: 'string', description: 'Skickas som X-CSRF-Token i ändrande anrop.' })
  csrfToken!: string;
}
