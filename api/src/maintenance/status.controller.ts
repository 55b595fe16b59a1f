import { Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { lawCheckedTo } from '@ragang/domain/law';
import { rulebook } from '@ragang/domain/rules';
import { organizationOf } from '../facts/facts-store.js';
import { FindingsService } from '../findings/findings.service.js';
import { outsideCheckpoints } from '../platform/audit/checkpoint.js';
import { verifyAudit } from '../platform/audit/verify-audit.js';
import { Permission } from '../platform/auth/permission.js';
import { today } from '../platform/clock.js';
import type { Config } from '../platform/config.js';
import { Database } from '../platform/database/database.js';
import { systemActor, withContext } from '../platform/database/request-context.js';
import { CONFIG } from '../platform/tokens.js';
import { MaintenanceService } from './maintenance.service.js';

/** How the installation is doing, without any matter content. */
@ApiTags('administration')
@Controller()
export class StatusController {
  constructor(
    private readonly database: Database,
    private readonly findings: FindingsService,
    private readonly maintenance: MaintenanceService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('administration/status')
  @Permission('read', 'administration')
  @ApiOperation({ operationId: 'read-status', summary: 'Driftläge', description: 'Version, databas, loggkedja, flaggor och signeringsnyckel. (Status.)' })
  async status() {
    return this.database.transaction(async (tx) => {
      const [facts] = await tx.query<{ version: string; events: number; links: number; migration: string; checkpointSeq: number | null; checkpointAt: string | null; flags: number; rows: number }>(
        `select current_setting('server_version') as version, (select count(*)::int from audit_event where tenant_id = $1) as events, (select count(*)::int from audit_link where tenant_id = $1) as links,
                (select max(seq) from checkpoint where tenant_id = $1) as "checkpointSeq", (select max(at) from checkpoint where tenant_id = $1) as "checkpointAt",
                (select count(*)::int from finding where tenant_id = $1 and status = 'open') as flags, (select count(*)::int from thing where tenant_id = $1) as rows`, [tx.tenantId]);
      return {
        mode: this.config.mode, today: today(), lawCheckedTo, rules: rulebook.length, isRebuilding: this.findings.isWorking(tx.tenantId), node: process.version,
        keyInDataFolder: this.maintenance.keyInDataFolder, publicKey: this.maintenance.key.publicKeyPem(), ...facts,
      };
    });
  }

  @Post('administration/audit-verifications')
  @HttpCode(200)
  @Permission('read-audit', 'administration')
  @ApiOperation({ operationId: 'verify-audit', summary: 'Kontrollera loggkedjan', description: 'Räknar om varje länk, jämför rader och händelser åt båda hållen och mot alla kontrollpunkter. (Verify the audit chain.)' })
  async verify() {
    // The whole chain is recomputed, secret rows included; only counts and places come back.
    return this.database.transaction(async (own) => {
      const slug = (await organizationOf(own)).slug;
      const context = { tenantId: own.tenantId, actor: systemActor, requestId: 'verify-audit', seesSecret: true, seesSafety: true, reason: null };
      return withContext(context, () => this.database.inTenant(own.tenantId, (tx) => verifyAudit(tx, this.maintenance.key, outsideCheckpoints(slug, this.config.dataDir))));
    });
  }
}
