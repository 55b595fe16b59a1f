import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Config } from '../config.js';
import { Database } from '../database/database.js';
import { requestContext } from '../database/request-context.js';
import { notFound } from '../http/domain-error.js';
import { CONFIG } from '../tokens.js';
import { demoRoleList } from './demo-accounts.js';
import { Public } from './permission.js';
import type { OrganizationKind } from './permission-matrix.js';

/** The organisations and roles of the demo. In production it does not exist. */
@ApiTags('session')
@Controller('demo')
export class DemoController {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Public()
  @ApiOperation({ operationId: 'read-demo', summary: 'Demons organisationer och roller', description: 'Finns bara i demoläge. (Demo mode only.)' })
  @ApiResponse({ status: 200, description: 'Organisationer med de roller som går att logga in som.' })
  async read() {
    if (this.config.mode !== 'demo') throw notFound();
    const organizations = [];
    for (const tenantId of await this.database.tenants()) {
      const found = await this.database.inTenant(tenantId, (tx) => tx.one<{ slug: string; name: string; organizationKind: OrganizationKind }>('select slug, name, organization_kind as "organizationKind" from organization where tenant_id = $1', [tenantId]), { ...requestContext(), tenantId });
      if (found) organizations.push({ slug: found.slug, name: found.name, roles: demoRoleList(found.organizationKind) });
    }
    return { mode: this.config.mode, organizations };
  }
}
