import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { expiringAssignments, memberGroups, membersOn, nameOf, type ExpiringAssignment, type Facts, type MembersAnswer, type RegisterKind } from '@ragang/domain';
import { AskFacts } from '../facts/ask-facts.js';
import { MomentParameters } from '../facts/moment-parameters.js';
import { Permission } from '../platform/auth/permission.js';
import { DomainError, notFound } from '../platform/http/domain-error.js';
import type { QueryText } from '../registers/list-query.js';
import type { Names } from '../registers/register.service.js';

const MOST_DAYS = 3660;

/** Who sat in a body on a day, and whose assignments run out. */
@ApiTags('organization')
@Controller()
export class MembersController {
  constructor(private readonly facts: AskFacts) {}

  @Get('bodies/:id/members')
  @Permission('read', 'organization')
  @MomentParameters()
  @ApiOperation({ summary: 'Vem satt i organet?', description: 'Uppdragen en viss dag, ordföranden först och lekmannarevisorer för sig. Det som inte är känt sägs vara okänt. (Members.)', operationId: 'body-members' })
  async members(@Param('id') id: string, @Query() query: QueryText): Promise<MembersAnswer & { body: string; asOf: string; groups: typeof memberGroups; names: Names }> {
    return this.facts.ask(query, (facts, asOf) => {
      if (facts.periodsOf('body', id).length === 0) throw notFound();
      const answer = membersOn(facts, id, asOf);
      return { body: id, asOf, ...answer, groups: memberGroups, names: named(facts, asOf, [['body', id], ...answer.members.map((member) => ['person', member.person] as const)]) };
    });
  }

  @Get('expiring-assignments')
  @Permission('read', 'organization')
  @MomentParameters()
  @ApiQuery({ name: 'days', required: false, description: 'Antal dagar framåt; kommunens egen tröskel om den utelämnas.' })
  @ApiOperation({ summary: 'Uppdrag som snart löper ut', description: 'Uppdrag vars sista dag infaller inom det antal dagar som anges. (Expiring assignments.)', operationId: 'expiring-assignments' })
  async expiring(@Query() query: QueryText): Promise<{ items: readonly ExpiringAssignment[]; total: number; asOf: string; days: number; names: Names }> {
    return this.facts.ask(query, (facts, asOf) => {
      const days = daysOf(query['days']) ?? facts.thresholdNumber('expiringDays', asOf) ?? 90;
      const items = expiringAssignments(facts, asOf, days);
      return { items, total: items.length, asOf, days, names: named(facts, asOf, items.flatMap((item) => [['body', item.body], ['person', item.person]] as const)) };
    });
  }
}

function daysOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,4}$/.test(text) && Number(text) <= MOST_DAYS) return Number(text);
  throw new DomainError('number.invalid', `days ska vara ett heltal mellan 0 och ${MOST_DAYS}.`, 422, [{ parameter: { in: 'query', name: 'days' }, code: 'number.invalid', detail: `Skriv ett heltal mellan 0 och ${MOST_DAYS}.` }]);
}

function named(facts: Facts, day: string, things: readonly (readonly [RegisterKind, string])[]): Names {
  return Object.fromEntries(things.map(([kind, id]) => [id, { kind, name: nameOf(facts, kind, id, day) }]));
}
