import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { deadlinesOf, nameOf, type ComingDeadline, type Facts } from '@ragang/domain';
import { AskFacts } from '../facts/ask-facts.js';
import { Permission } from '../platform/auth/permission.js';
import { lawViews } from '../reference/law-view.js';
import type { QueryText } from '../registers/list-query.js';

export interface DeadlineView {
  readonly key: string;
  readonly label: string;
  readonly day: string;
  readonly daysLeft: number;
  /** Set by law (drawn filled), else by agreement or locally. */
  readonly byLaw: boolean;
  readonly subject: { readonly kind: string; readonly id: string; readonly name: string };
  readonly basis: readonly string[];
  /** The calculation, step by step. */
  readonly steps: readonly { readonly text: string; readonly day: string | null }[];
}

@ApiTags('deadlines')
@Controller('deadlines')
export class DeadlinesController {
  constructor(private readonly facts: AskFacts) {}

  @Get()
  @Permission('read', 'organization')
  @ApiQuery({ name: 'asOf', required: false })
  @ApiQuery({ name: 'knownAt', required: false })
  @ApiOperation({ summary: 'Kommande frister', description: 'Frister med grund och uträkning, närmast först. (Deadlines.)', operationId: 'list-deadlines' })
  async list(@Query() query: QueryText) {
    return this.facts.ask(query, (facts, asOf) => {
      const items = deadlinesOf(facts, asOf).map((coming) => deadlineView(facts, coming, asOf));
      return { asOf, items, laws: lawViews(items.flatMap((item) => item.basis)) };
    });
  }
}

export function deadlineView(facts: Facts, { deadline, day, daysLeft, filled }: ComingDeadline, asOf: string): DeadlineView {
  const result = deadline.result;
  return {
    key: deadline.key, label: deadline.label, day, daysLeft, byLaw: filled, basis: deadline.basis.flatMap((basis) => ('law' in basis ? [basis.law] : [])),
    subject: { ...deadline.subject, name: nameOf(facts, deadline.subject.kind, deadline.subject.id, asOf) },
    steps: result.state === 'known' ? result.steps.map((step) => ({ text: step.text, day: step.day ?? null })) : [],
  };
}
