import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { Permission } from '../platform/auth/permission.js';
import { DomainError } from '../platform/http/domain-error.js';
import type { QueryText } from '../registers/list-query.js';
import { AskFindings } from './ask-findings.js';
import { FindingParameters } from './finding-parameters.js';
import { periodOf } from './finding-period.js';
import { heatMap, type HeatMap } from './heat-map.js';
import { missingData, type MissingData } from './missing-data.js';

/** Findings counted: where and when, and what the open questions wait for. */
@ApiTags('findings')
@Controller('findings')
export class FindingMapsController {
  constructor(private readonly findings: AskFindings) {}

  @Get('heat-map')
  @Permission('read', 'findings')
  @FindingParameters()
  @ApiQuery({ name: 'months', required: false, enum: ['12', '24'], description: 'Så många månader visas när from inte säger något annat.' })
  @ApiOperation({ summary: 'Värmekarta', description: 'Antal per organ, månad och allvarlighet, med samma filter som listan. (Heat map.)', operationId: 'finding-heat-map' })
  async heatMap(@Query() asked: QueryText): Promise<HeatMap> {
    const months = asked['months'] ?? '12';
    if (months !== '12' && months !== '24') throw wrongMonths();
    return this.findings.ask(asked, ({ tx, facts, query, filterOf }) => heatMap(tx, facts, filterOf(query), periodOf(query), months === '24' ? 24 : 12));
  }

  @Get('missing')
  @Permission('read', 'findings')
  @FindingParameters()
  @ApiOperation({ summary: 'Saknade uppgifter', description: 'Det som de öppna frågorna väntar på, det som flest väntar på först. (Missing data.)', operationId: 'finding-missing-data' })
  async missing(@Query() asked: QueryText): Promise<MissingData> {
    return this.findings.ask(asked, ({ tx, facts, query, filterOf }) => missingData(tx, facts, filterOf({ ...query, severity: undefined })));
  }
}

function wrongMonths(): DomainError {
  const detail = 'Välj 12 eller 24 månader.';
  return new DomainError('parameter.invalid', detail, 422, [{ parameter: { in: 'query', name: 'months' }, code: 'parameter.invalid', detail }]);
}
