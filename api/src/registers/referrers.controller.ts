import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { isReferenceId } from '@ragang/contracts';
import { kindOf, referrersOf, registerKinds, registerOf, type Facts, type Referrer, type RegisterKind } from '@ragang/domain';
import { AskFacts } from '../facts/ask-facts.js';
import { MomentParameters } from '../facts/moment-parameters.js';
import { SignedIn } from '../platform/auth/permission.js';
import { may } from '../platform/auth/permission-matrix.js';
import { requestContext } from '../platform/database/request-context.js';
import type { Transaction } from '../platform/database/database.js';
import { notFound } from '../platform/http/domain-error.js';
import type { StoredRow } from '../platform/temporal/version.js';
import type { QueryText } from './list-query.js';
import { noteSecretReading } from './secret-reading.js';

/** Rows shown of each register; the rest stand in its list. */
const SHOWN = 5;

/** "Hör till det här": what refers to a thing, in the registers that the reader may open. */
@ApiTags('registers')
@Controller('things')
export class ReferrersController {
  constructor(private readonly facts: AskFacts) {}

  @Get(':id/referrers')
  @SignedIn()
  @MomentParameters()
  @ApiOperation({ summary: 'Det som hör till en sak', description: 'Poster i andra register som hänvisar till saken, register för register, med antal och de senaste först. Bara register som du får läsa. (Referrers.)', operationId: 'thing-referrers' })
  async referrers(@Param('id') id: string, @Query() query: QueryText) {
    const { role } = requestContext().actor;
    const readable = (kind: RegisterKind): boolean => may(role, 'read', registerOf(kind).area);
    return this.facts.ask(query, async (facts, asOf, tx) => {
      const kind = isReferenceId(id) ? kindOf(facts, id, registerKinds) : undefined;
      if (!kind || !readable(kind)) throw notFound();
      const groups = referrersOf(facts, { kind, id }, asOf).filter((group) => readable(group.kind));
      const items = groups.map(({ rows, ...group }) => ({ ...group, label: registerOf(group.kind).many, path: registerOf(group.kind).path, rows: rows.slice(0, SHOWN) }));
      for (const item of items) await noteShown(tx, facts, item.kind, item.rows);
      return { asOf, kind, total: items.reduce((sum, item) => sum + item.total, 0), items };
    });
  }
}

/** The reading log tells which secret rows were named. */
async function noteShown(tx: Transaction, facts: Facts, kind: RegisterKind, rows: readonly Referrer[]): Promise<void> {
  const secret = rows.filter((row) => row.isSecret).flatMap((row) => facts.periodsOf(kind, row.id)) as readonly unknown[];
  await noteSecretReading(tx, registerOf(kind), 'list', secret as readonly StoredRow[]);
}
