import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { touchedSince } from '../facts/facts-store.js';
import { Permission } from '../platform/auth/permission.js';
import { Database } from '../platform/database/database.js';
import { progressOf } from './finding-progress.js';
import { FindingsService } from './findings.service.js';

/** How far the findings have come. */
@ApiTags('findings')
@Controller('findings/progress')
export class FindingProgressController {
  constructor(
    private readonly database: Database,
    private readonly findings: FindingsService,
  ) {}

  @Get()
  @Permission('read', 'findings')
  @ApiOperation({ summary: 'Hur långt omprövningen har kommit', description: 'Hur många ändringar som väntar, hur mycket som har prövats om av allt, och när det senast blev klart. (Progress of re-evaluation.)', operationId: 'read-finding-progress' })
  async read() {
    return this.database.transaction(async (tx) => {
      const last = await progressOf(tx);
      return { pending: this.findings.isWorking(tx.tenantId), behind: (await touchedSince(tx, last?.throughSeq ?? 0)).length, working: this.findings.progressOf(tx.tenantId) ?? null, last: last ?? null };
    });
  }
}
