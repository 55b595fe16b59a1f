import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { collaborationOverview, collaborationRow, nameOf, overviewSentence, type CollaborationRow } from '@ragang/domain';
import { AskFacts } from '../facts/ask-facts.js';
import { MomentParameters } from '../facts/moment-parameters.js';
import { Permission } from '../platform/auth/permission.js';
import { notFound } from '../platform/http/domain-error.js';
import type { QueryText } from '../registers/list-query.js';

export interface CollaborationOverviewView {
  readonly asOf: string;
  /** Opening sentences in Swedish. */
  readonly lead: string;
  readonly items: readonly CollaborationRow[];
  /** Under discussion, no collaboration yet. */
  readonly explored: readonly { readonly id: string; readonly name: string; readonly purpose: string | null }[];
  readonly isComplete: boolean;
}

/** All collaborations at once: the kommundirektör's screen. */
@ApiTags('collaboration')
@Controller('collaboration-overview')
export class CollaborationOverviewController {
  constructor(private readonly facts: AskFacts) {}

  @Get()
  @Permission('read', 'collaboration')
  @MomentParameters()
  @ApiOperation({ summary: 'Samverkan samlad', description: 'Varje samarbete med form, parter, kostnad, beslutsrätt, representanter, sista uppsägningsdag, mål och tolv frågor. (Overview.)', operationId: 'collaboration-overview' })
  async overview(@Query() query: QueryText): Promise<CollaborationOverviewView> {
    return this.facts.ask(query, (facts, asOf) => {
      const items = collaborationOverview(facts, asOf);
      const review = facts.on('review', asOf).filter((row) => row.scope === 'all').at(-1);
      const isComplete = facts.isComplete('collaboration', null, asOf);
      return {
        asOf, items, isComplete,
        lead: overviewSentence(items, isComplete, review ? { day: review.day, body: review.body === null ? null : nameOf(facts, 'body', review.body, asOf) } : null),
        explored: facts.on('collaboration', asOf).filter((row) => row.status === 'explored').map((row) => ({ id: row.id, name: row.name ?? '', purpose: row.purpose })),
      };
    });
  }

  @Get(':id')
  @Permission('read', 'collaboration')
  @MomentParameters()
  @ApiOperation({ summary: 'Ett samarbete, allt på en gång', description: 'Samma uppgifter som i översikten, för ett samarbete. (One collaboration.)', operationId: 'collaboration-overview-one' })
  async one(@Param('id') id: string, @Query() query: QueryText): Promise<{ asOf: string; item: CollaborationRow }> {
    return this.facts.ask(query, (facts, asOf) => {
      const row = facts.find('collaboration', id, asOf);
      if (!row) throw notFound();
      return { asOf, item: collaborationRow(facts, row, asOf) };
    });
  }
}
