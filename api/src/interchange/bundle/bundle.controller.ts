import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { FindingsService } from '../../findings/findings.service.js';
import { Permission, Public } from '../../platform/auth/permission.js';
import { Database } from '../../platform/database/database.js';
import { requestContext } from '../../platform/database/request-context.js';
import { Idempotency, withIdempotency, type IdempotencyRequest } from '../../platform/http/idempotency.js';
import type { Bundle } from './bundle.js';
import { bundleSchema } from './bundle-schema.js';
import { checkBundle, loadBundle } from './read-bundle.js';
import { writeBundle } from './write-bundle.js';

/** The whole organisation as one document. */
@ApiTags('interchange')
@Controller('organization/bundle')
export class BundleController {
  constructor(
    private readonly database: Database,
    private readonly findings: FindingsService,
  ) {}

  @Get()
  @Permission('export', 'organization')
  @ApiOperation({ summary: 'Exportera organisationen', description: 'Alla register i alla perioder som ett JSON-dokument. Exporten loggas. (Export.)', operationId: 'export-bundle' })
  async export(): Promise<Bundle> {
    return this.database.transaction(async (tx) => {
      const { actor, requestId } = requestContext();
      const bundle = await writeBundle(tx);
      await tx.query('insert into reading_log (tenant_id, actor, actor_name, request_id, what) values ($1, $2, $3, $4, $5)', [tx.tenantId, actor.id, actor.name, requestId, 'export-bundle']);
      return bundle;
    });
  }

  @Post()
  @HttpCode(201)
  @Permission('import', 'organization')
  @ApiOperation({ summary: 'Läs in ett paket i en tom organisation', description: 'Allt eller inget: ett fel någonstans och inget sparas. (Import.)', operationId: 'import-bundle' })
  async import(@Body() body: unknown, @Idempotency() key: IdempotencyRequest): Promise<{ rows: number; findings: number }> {
    const bundle = checkBundle(body);
    return this.database.transaction((tx) => withIdempotency(tx, key, bundle, async () => {
      const rows = await loadBundle(tx, bundle);
      return { rows, findings: (await this.findings.rebuild(tx)).total };
    }));
  }

  @Get('schema')
  @Public()
  @ApiOperation({ summary: 'Paketets JSON Schema', description: 'Gjort ur registrens definitioner. (JSON Schema.)', operationId: 'bundle-schema' })
  schema(): object {
    return bundleSchema();
  }
}
