import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { companyOverview, companyTree, type CompanyNode, type CompanyOverview } from '@ragang/domain';
import { AskFacts } from '../facts/ask-facts.js';
import { MomentParameters } from '../facts/moment-parameters.js';
import { needsAnswer } from '../findings/findings-query.js';
import { Permission } from '../platform/auth/permission.js';
import type { Transaction } from '../platform/database/database.js';
import { notFound } from '../platform/http/domain-error.js';
import { lawViews } from '../reference/law-view.js';
import type { QueryText } from '../registers/list-query.js';

@ApiTags('ownership')
@Controller()
export class CompanyOverviewController {
  constructor(private readonly facts: AskFacts) {}

  @Get('company-tree')
  @Permission('read', 'ownership')
  @MomentParameters()
  @ApiOperation({ summary: 'Bolagsträdet', description: 'Bolagen med ägarandelar och antal öppna flaggor. (Company tree.)', operationId: 'company-tree' })
  async tree(@Query() query: QueryText): Promise<{ asOf: string; owner: string; items: readonly CompanyNode[]; flags: Readonly<Record<string, { flags: number; undetermined: number; severest: string | null }>> }> {
    return this.facts.ask(query, async (facts, asOf, tx) => ({ asOf, owner: facts.organization.name, items: companyTree(facts, asOf), flags: await flagsOfCompanies(tx, facts.on('company', asOf).map((company) => company.id)) }));
  }

  @Get('companies/:id/overview')
  @Permission('read', 'ownership')
  @MomentParameters()
  @ApiOperation({ summary: 'Ett bolag, allt på en gång', description: 'Ägardirektivet klausul för klausul, överskridanden, rapporter, styrelse, uppsiktsbeslut och större beslut. (One company.)', operationId: 'company-overview' })
  async overview(@Param('id') id: string, @Query() query: QueryText): Promise<CompanyOverview & { asOf: string; laws: ReturnType<typeof lawViews> }> {
    return this.facts.ask(query, (facts, asOf) => {
      const found = companyOverview(facts, id, asOf);
      if (!found) throw notFound();
      return { ...found, asOf, laws: lawViews([...found.clauses.flatMap((clause) => (clause.law === null ? [] : [clause.law])), 'KL-6-9', 'KL-10-3']) };
    });
  }
}

/** Open flags whose subject is the company, something of its, or a decision that it made. */
async function flagsOfCompanies(tx: Transaction, ids: readonly string[]): Promise<Record<string, { flags: number; undetermined: number; severest: string | null }>> {
  const rows = await tx.query<{ company: string; flags: number; undetermined: number; severest: string | null }>(
    `select o.company, count(*) filter (where f.outcome = 'flag')::int as flags, count(*) filter (where f.outcome = 'undetermined')::int as undetermined,
            (array_agg(f.severity order by array_position(array['unlawful', 'risk', 'notice'], f.severity)) filter (where f.severity is not null))[1] as severest
     from finding f
     left join lateral (select status from finding_review r where r.tenant_id = f.tenant_id and r.finding_key = f.key and r.rec_to = 'infinity' order by r.rec_from desc limit 1) r on true
     join lateral (
       select f.subject_id as company union select f_company::text from directive where tenant_id = f.tenant_id and id::text = f.subject_id and rec_to = 'infinity'
       union select f_company::text from decision where tenant_id = f.tenant_id and id::text = f.subject_id and rec_to = 'infinity'
       union select f_subject::text from deviation where tenant_id = f.tenant_id and id::text = f.subject_id and rec_to = 'infinity'
       union select f_subject::text from financial_report where tenant_id = f.tenant_id and id::text = f.subject_id and rec_to = 'infinity'
     ) o on o.company = any($2::text[])
     where f.tenant_id = $1 and ${needsAnswer} group by 1`, [tx.tenantId, ids]);
  return Object.fromEntries(rows.map(({ company, ...counts }) => [company, counts]));
}
