import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ApiInfoAnswer } from '@ragang/contracts';
import { Public } from '../auth/permission.js';

export const API_VERSION = '0.1.0';

/** Facts about the API, as DIGG's national REST API profile asks for (INF). */
@ApiTags('api')
@Controller('api-info')
export class ApiInfoController {
  @Get()
  @Public()
  @ApiOperation({ operationId: 'read-api-info', summary: 'Om API:et', description: 'Namn, version, status och var beskrivningen finns. (About the API.)' })
  @ApiResponse({ status: 200, description: 'Uppgifter om API:et.', type: ApiInfoAnswer })
  read(): ApiInfoAnswer {
    return { apiName: 'ragang', apiVersion: API_VERSION, apiReleased: '2026-11-24', apiDocumentation: '/api/docs', apiStatus: 'active' };
  }
}
