import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { nameOf, type SubjectRef } from '@ragang/domain';
import { proveOrder } from '@ragang/domain/powers';
import { AskFacts } from '../facts/ask-facts.js';
import { Permission } from '../platform/auth/permission.js';
import { notFound } from '../platform/http/domain-error.js';
import type { QueryText } from '../registers/list-query.js';

/** Is there exactly one decider, for every matter type of the remit, over all amounts and days? If not, a counterexample. */
@ApiTags('delegation')
@Controller('delegation-orders/:id/proof')
export class ProofController {
  constructor(private readonly facts: AskFacts) {}

  @Get()
  @Permission('read', 'delegation')
  @ApiQuery({ name: 'asOf', required: false, description: 'Dagen som motexemplen helst ska gälla.' })
  @ApiQuery({ name: 'knownAt', required: false })
  @ApiOperation({ summary: 'Bevisa en delegationsordning', description: 'Prövar att varje ärendetyp i ansvarsområdet har exakt en beslutsfattare för alla belopp och alla dagar, och att vidaredelegeringar bara snävar av. Varje brist visas med ett motexempel. (Proof of a delegation order.)', operationId: 'delegation-order-proof' })
  async proof(@Param('id') id: string, @Query() query: QueryText) {
    return this.facts.ask(query, (facts, asOf) => {
      const found = proveOrder(facts, id, asOf);
      if (!found) throw notFound();
      const { order, body, faults, ...proof } = found;
// A sub-delegation is known by whom it went to: its own name is the item's.
      const named = ({ kind, id: one }: SubjectRef) => ({ kind, id: one, name: kind === 'sub-delegation' ? nameOf(facts, 'post', facts.findAny(kind, one, asOf)?.toPost ?? null, asOf) : nameOf(facts, kind, one, asOf) });
      return { asOf, order: { id: order, name: nameOf(facts, 'delegation-order', order, asOf) }, body: { id: body, name: nameOf(facts, 'body', body, asOf) }, ...proof, faults: faults.map((fault) => ({ ...fault, sources: fault.sources.map(named) })) };
    });
  }
}
