import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { amountStaircase, delegateName, isValidOn, kindOf, matterTypesWithAmounts, nameOf, type Facts } from '@ragang/domain';
import { findMatterType, matterTypeTitle } from '@ragang/domain/reference';
import { AskFacts } from '../facts/ask-facts.js';
import { MomentParameters } from '../facts/moment-parameters.js';
import { findFindings, needsAnswer, reviewsOf } from '../findings/findings-query.js';
import { findingView } from '../findings/finding-view.js';
import { Permission } from '../platform/auth/permission.js';
import { DomainError, notFound } from '../platform/http/domain-error.js';
import { lawViews } from '../reference/law-view.js';
import type { QueryText } from '../registers/list-query.js';

/** A delegation order with its items, its staircase and its health. */
@ApiTags('delegation')
@Controller('delegation-orders/:id/overview')
export class OrderOverviewController {
  constructor(private readonly facts: AskFacts) {}

  @Get()
  @Permission('read', 'delegation')
  @MomentParameters()
  @ApiQuery({ name: 'matterType', required: false, description: 'Ärendetypen som beloppstrappan visar.' })
  @ApiOperation({ summary: 'En delegationsordning, allt på en gång', description: 'Punkter, vidaredelegering, versioner, beloppstrappa och hälsa. (One delegation order.)', operationId: 'delegation-order-overview' })
  async overview(@Param('id') id: string, @Query() query: QueryText) {
    const { matterType, ...moment } = query;
    if (matterType !== undefined && !findMatterType(matterType)) throw new DomainError('matterType.unknown', 'Ärendetypen finns inte. Välj en i listan.', 422, [{ parameter: { in: 'query', name: 'matterType' }, code: 'matterType.unknown', detail: 'Välj en ärendetyp i listan.' }]);
    return this.facts.ask(moment, async (facts, asOf, tx) => {
      const order = facts.findAny('delegation-order', id, asOf);
      if (!order) throw notFound();
      const items = facts.where('delegation-item', 'order', id).filter((item) => isValidOn(item, asOf)).toSorted((a, b) => (a.number ?? '').localeCompare(b.number ?? '', 'sv', { numeric: true }));
      const choices = matterTypesWithAmounts(facts, id, asOf);
      const chosen = matterType ?? choices[0] ?? null;
      const subs = items.flatMap((item) => facts.where('sub-delegation', 'item', item.id).filter((sub) => isValidOn(sub, asOf)));
      const ids = [...items, ...subs].map((row) => row.id);
      const found = await findFindings(tx, { where: ['f.tenant_id = $1', 'f.subject_id = any($2::text[])', needsAnswer], parameters: [[id, ...ids]], page: 1, limit: 200, order: 'f.number' });
      const reviews = await reviewsOf(tx, found.rows.map((row) => row.key));
      return {
        asOf, order, body: { id: order.body, name: nameOf(facts, 'body', order.body, asOf) },
        versions: facts.where('delegation-order', 'body', order.body).map((version) => ({ id: version.id, title: version.title, version: version.version, status: version.status, adoptedBy: version.adoptedBy, adoptedOn: version.adoptedOn, validFrom: version.validFrom, validUntil: version.validUntil })),
        items: items.map((item) => ({ ...item, matterTypeTitle: matterTypeTitle(item.matterType ?? ''), delegateName: delegateName(facts, item, asOf), substituteNames: (item.substitutes ?? []).map((one) => anyName(facts, one, asOf)), memberNames: (item.members ?? []).map((one) => anyName(facts, one, asOf)) })),
        subDelegations: subs.map((sub) => ({ ...sub, fromName: nameOf(facts, 'post', sub.fromPost, asOf), toName: nameOf(facts, 'post', sub.toPost, asOf), itemName: nameOf(facts, 'delegation-item', sub.item, asOf) })),
        staircase: chosen === null ? null : amountStaircase(facts, id, chosen, asOf),
        staircaseChoices: [...new Set([...choices, ...(chosen ? [chosen] : [])])].map((key) => ({ key, title: matterTypeTitle(key) })),
        findings: found.rows.map((row) => findingView(row, facts, reviews.get(row.key) ?? [])),
        isComplete: facts.isComplete('delegation-item', order.body, asOf),
        laws: lawViews(items.flatMap((item) => item.legalBasis ?? [])),
      };
    });
  }
}

function anyName(facts: Facts, id: string, asOf: string): string {
  const kind = kindOf(facts, id, ['post', 'person', 'assignment', 'body']);
  return kind ? nameOf(facts, kind, id, asOf) : 'okänd';
}
