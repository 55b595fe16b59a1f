import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { bodyOverview, organizationOverview, type BodyOverview, type OrganizationOverview } from '@ragang/domain';
import { AskFacts } from '../facts/ask-facts.js';
import { MomentParameters } from '../facts/moment-parameters.js';
import { Permission } from '../platform/auth/permission.js';
import { notFound } from '../platform/http/domain-error.js';
import type { QueryText } from '../registers/list-query.js';

/** The organisation on a day, as a whole and body by body. */
@ApiTags('organization')
@Controller()
export class OrganizationOverviewController {
  constructor(private readonly facts: AskFacts) {}

  @Get('organization-overview')
  @Permission('read', 'organization')
  @MomentParameters()
  @ApiOperation({ summary: 'Organisationen', description: 'Organen efter slag, enheterna som träd med befattningar och innehavare, och hur många uppdrag som snart löper ut. (Organisation.)', operationId: 'organization-overview' })
  async overview(@Query() query: QueryText): Promise<OrganizationOverview & { asOf: string }> {
    return this.facts.ask(query, (facts, asOf) => ({ asOf, ...organizationOverview(facts, asOf) }));
  }

  @Get('bodies/:id/overview')
  @Permission('read', 'organization')
  @MomentParameters()
  @ApiOperation({ summary: 'Ett organ', description: 'Vilka som sitter i organet, mandatperiod, ansvarsområde, delegationsordning, sammanträden och tidigare namn. (Body.)', operationId: 'body-overview' })
  async body(@Param('id') id: string, @Query() query: QueryText): Promise<BodyOverview & { asOf: string }> {
    return this.facts.ask(query, (facts, asOf) => {
      const overview = bodyOverview(facts, id, asOf);
      if (!overview) throw notFound();
      return { asOf, ...overview };
    });
  }
}
