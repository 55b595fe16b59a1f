import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { nameOf, type Facts } from '@ragang/domain';
import { isLawSectionId } from '@ragang/domain/law';
import { consequences, whatFalls, type Imagined } from '@ragang/domain/powers';
import { matterTypeTitle } from '@ragang/domain/reference';
import { AskFacts } from '../facts/ask-facts.js';
import { MomentParameters } from '../facts/moment-parameters.js';
import { Permission } from '../platform/auth/permission.js';
import { notFound } from '../platform/http/domain-error.js';
import { lawView } from '../reference/law-view.js';
import type { QueryText } from '../registers/list-query.js';

/** Which powers fall if a post becomes vacant, a body is wound up or a section is repealed. Nothing is changed. */
@ApiTags('delegation')
@Controller()
export class WhatFallsController {
  constructor(private readonly facts: AskFacts) {}

  @Get('posts/:id/what-falls')
  @Permission('read', 'delegation')
  @MomentParameters()
  @ApiOperation({ summary: 'Vad faller om befattningen blir vakant', description: 'Befogenheter som faller, går till en ersättare eller försvagas. (What falls if the post becomes vacant.)', operationId: 'what-falls-with-post' })
  post(@Param('id') id: string, @Query() query: QueryText) {
    return this.facts.ask(query, (facts, asOf) => {
      if (!facts.findAny('post', id, asOf)) throw notFound();
      return fallsView(facts, { post: id }, asOf, nameOf(facts, 'post', id, asOf));
    });
  }

  @Get('bodies/:id/what-falls')
  @Permission('read', 'delegation')
  @MomentParameters()
  @ApiOperation({ summary: 'Vad faller om organet läggs ned', description: 'Ansvarsområden, delegation, vidaredelegering, brådskemandat och beslutsrätter som faller. (What falls if the body is wound up.)', operationId: 'what-falls-with-body' })
  body(@Param('id') id: string, @Query() query: QueryText) {
    return this.facts.ask(query, (facts, asOf) => {
      if (!facts.findAny('body', id, asOf)) throw notFound();
      return fallsView(facts, { body: id }, asOf, nameOf(facts, 'body', id, asOf));
    });
  }

  @Get('law-sections/:section/what-falls')
  @Permission('read', 'delegation')
  @MomentParameters()
  @ApiOperation({ summary: 'Vad faller om lagrummet upphävs', description: 'Befogenheter som faller eller får ett lagrum mindre att vila på. (What falls if the section is repealed.)', operationId: 'what-falls-with-law-section' })
  lawSection(@Param('section') section: string, @Query() query: QueryText) {
    if (!isLawSectionId(section)) throw notFound();
    return this.facts.ask(query, (facts, asOf) => fallsView(facts, { lawSection: section }, asOf, lawView(section).label));
  }
}

function fallsView(facts: Facts, imagined: Imagined, asOf: string, name: string) {
  const { counts, powers } = whatFalls(facts, imagined, asOf);
  return {
    asOf, imagined: { ...imagined, name }, counts,
    powers: powers.map(({ matterType, consequence, then, ...power }) => ({
      ...power, consequence, consequenceLabel: consequences[consequence], matterType: matterType === null ? null : { key: matterType, title: matterTypeTitle(matterType) }, then: then && { ...then, name: nameOf(facts, then.kind, then.id, asOf) },
    })),
  };
}
