import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { directions, severities } from '@ragang/domain';
import { caseCitation, learningCases } from '@ragang/domain/casebook';
import { rulebook, ruleOf } from '@ragang/domain/rules';
import { FactsStore } from '../facts/facts-store.js';
import { findFindings, needsAnswer, reviewsOf, severityOrder } from '../findings/findings-query.js';
import { findingView } from '../findings/finding-view.js';
import { SignedIn } from '../platform/auth/permission.js';
import { may } from '../platform/auth/permission-matrix.js';
import { Database } from '../platform/database/database.js';
import { requestContext } from '../platform/database/request-context.js';
import { notFound } from '../platform/http/domain-error.js';

/** The thirteen teaching cases, and the flags here that resemble them. */
@ApiTags('casebook')
@Controller('cases')
export class CasebookController {
  constructor(
    private readonly database: Database,
    private readonly facts: FactsStore,
  ) {}

  @Get()
  @SignedIn()
  @ApiOperation({ summary: 'Lista casen', description: 'De tretton casen med antal öppna flaggor som liknar dem. (List cases.)', operationId: 'list-cases' })
  async list() {
    return this.database.transaction(async (tx) => {
      const reads = may(requestContext().actor.role, 'read', 'findings');
      const counts = reads ? await tx.query<{ no: number; count: number }>(
        `select no, count(*)::int as count from finding f left join lateral (select status from finding_review r where r.tenant_id = f.tenant_id and r.finding_key = f.key and r.rec_to = 'infinity' order by r.rec_from desc limit 1) r on true,
         unnest(f.cases) as no where f.tenant_id = $1 and f.outcome = 'flag' and ${needsAnswer} group by 1`, [tx.tenantId]) : [];
      const byNo = new Map(counts.map((row) => [row.no, row.count]));
      return { items: learningCases.map((one) => ({ ...one, citation: caseCitation(one.no), flags: byNo.get(one.no) ?? 0 })) };
    });
  }

  @Get(':no')
  @SignedIn()
  @ApiOperation({ summary: 'Läs ett case', description: 'Läget, frågorna att prata om, reglerna som caset har gett och flaggorna här som liknar det. (Read a case.)', operationId: 'read-case' })
  async read(@Param('no') no: string) {
    const item = learningCases.find((one) => String(one.no) === no);
    if (!item) throw notFound();
    return this.database.transaction(async (tx) => {
      const reads = may(requestContext().actor.role, 'read', 'findings');
      const found = reads ? await findFindings(tx, { where: ['f.tenant_id = $1', '$2::int = any(f.cases)', `f.outcome = 'flag'`, needsAnswer], parameters: [item.no], page: 1, limit: 50, order: `${severityOrder}, f.day desc, f.number` }) : { rows: [] };
      const facts = await this.facts.load(tx);
      const reviews = await reviewsOf(tx, found.rows.map((row) => row.key));
      return {
        item: { ...item, citation: caseCitation(item.no) },
        rules: rulebook.filter((rule) => rule.cases.some((link) => link.no === item.no)).map((rule) => ({
          id: rule.id, title: rule.title, directionLabel: directions[rule.direction], severityLabels: rule.severities.map((severity) => severities[severity]),
          why: ruleOf(rule.id)?.cases.find((link) => link.no === item.no)?.why ?? '', primary: rule.cases.some((link) => link.no === item.no && link.primary === true),
        })),
        findings: found.rows.map((row) => findingView(row, facts, reviews.get(row.key) ?? [])),
      };
    });
  }
}
