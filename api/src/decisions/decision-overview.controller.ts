import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { decisionBases, directions, nameOf } from '@ragang/domain';
import { matterTypes } from '@ragang/domain/reference';
import { AskFacts } from '../facts/ask-facts.js';
import { MomentParameters } from '../facts/moment-parameters.js';
import { Permission } from '../platform/auth/permission.js';
import { notFound } from '../platform/http/domain-error.js';
import { lawViews } from '../reference/law-view.js';
import type { QueryText } from '../registers/list-query.js';
import { decisionsByDirection, flagsOfDecisions } from './decision-flags.js';
import { decisionFilter, decisionListRow, filteredDecisions } from './decision-list.js';
import { decisionOverview } from './decision-overview.js';

const noFlags = { flags: 0, undetermined: 0, severest: null };

/** Decisions as people look for them, and what follows on one of them. */
@ApiTags('decisions')
@Controller()
export class DecisionOverviewController {
  constructor(private readonly facts: AskFacts) {}

  @Get('decision-list')
  @Permission('read', 'decisions')
  @ApiQuery({ name: 'body', required: false })
  @ApiQuery({ name: 'basis', required: false, enum: Object.keys(decisionBases) })
  @ApiQuery({ name: 'matterType', required: false })
  @ApiQuery({ name: 'from', required: false, description: 'Beslutade från och med dagen.' })
  @ApiQuery({ name: 'to', required: false, description: 'Beslutade till och med dagen.' })
  @ApiQuery({ name: 'q', required: false, description: 'Ord i beslutet eller ärendet, eller ett diarienummer hur det än skrivs.' })
  @ApiQuery({ name: 'flagged', required: false, description: 'true: bara beslut med flaggor som väntar på svar.' })
  @ApiQuery({ name: 'direction', required: false, enum: Object.keys(directions), description: 'Bara beslut med en flagga i den riktningen som väntar på svar.' })
  @ApiQuery({ name: 'page', required: false })
  @ApiQuery({ name: 'limit', required: false })
  @MomentParameters()
  @ApiOperation({ summary: 'Lista beslut med sina flaggor', description: 'Senast först. Filtret gäller organ, grund, ärendetyp och period. (Decision list.)', operationId: 'decision-list' })
  async list(@Query() query: QueryText) {
    const filter = decisionFilter(query);
    return this.facts.ask(query, async (facts, asOf, tx) => {
      const matching = filteredDecisions(facts, filter, asOf);
      const flagged = filter.flagged ? await flagsOfDecisions(tx, null) : null;
      const crossing = filter.direction ? ((await decisionsByDirection(tx)).get(filter.direction) ?? new Set<string>()) : null;
      const found = matching.filter((row) => (!flagged || flagged.has(row.id)) && (!crossing || crossing.has(row.id)));
      const shown = found.slice((filter.page - 1) * filter.limit, filter.page * filter.limit);
      const flags = flagged ?? (await flagsOfDecisions(tx, shown.map((row) => row.id)));
      const all = facts.on('decision', asOf);
      const bodies = [...new Set(all.map((row) => row.body).filter((id) => id !== null))].map((id) => ({ value: id, label: nameOf(facts, 'body', id, asOf) }));
      const used = new Set(all.map((row) => facts.periodsOf('matter', row.matter).at(-1)?.matterType));
      return {
        asOf, total: found.length, page: filter.page, limit: filter.limit, items: shown.map((row) => ({ ...decisionListRow(facts, row), flags: flags.get(row.id) ?? noFlags })),
        choices: {
          body: bodies.toSorted((a, b) => a.label.localeCompare(b.label, 'sv')), basis: Object.entries(decisionBases).map(([value, label]) => ({ value, label })),
          matterType: matterTypes.filter((type) => used.has(type.key)).map((type) => ({ value: type.key, label: type.title })).toSorted((a, b) => a.label.localeCompare(b.label, 'sv')),
        },
      };
    });
  }

  @Get('decisions/:id/overview')
  @Permission('read', 'decisions')
  @MomentParameters()
  @ApiOperation({ summary: 'Ett beslut och vad som följer på det', description: 'Anmälan, överklagandetid, laga kraft och de fyra uppföljningsstegen. (One decision.)', operationId: 'decision-overview' })
  async overview(@Param('id') id: string, @Query() query: QueryText) {
    return this.facts.ask(query, (facts, asOf) => {
      const row = facts.find('decision', id, asOf);
      if (!row) throw notFound();
      const found = decisionOverview(facts, row, asOf);
      return { asOf, ...found, laws: lawViews([...found.deadlines.flatMap((deadline) => deadline.law), ...(found.appeal?.law ?? [])]) };
    });
  }
}
