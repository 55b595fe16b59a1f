import { ApiProperty } from '@nestjs/swagger';

/** Facts about the API (DIGG:s profil, INF). */
export class ApiInfoAnswer {
  @ApiProperty({ type: 'string', description: 'API:ets namn', example: 'ragang' })
  apiName!: string;

  @ApiProperty({ type: 'string', description: 'Version enligt semver', example: '0.1.0' })
  apiVersion!: string;

  @ApiProperty({ type: 'string', format: 'date', description: 'Dagen då versionen gavs ut', example: '2026-11-24' })
  apiReleased!: string;

  @ApiProperty({ type: 'string', description: 'Sidan att läsa', example: '/api/docs' })
  apiDocumentation!: string;

  @ApiProperty({ type: 'string', enum: ['active', 'deprecated'], description: 'Om API:et är i drift', example: 'active' })
  apiStatus!: 'active' | 'deprecated';
}
