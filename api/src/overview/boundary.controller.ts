import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { directions, type Direction, type Facts } from '@ragang/domain';
import { decisionsByDirection } from '../decisions/decision-flags.js';
import { decisionFilter, filteredDecisions } from '../decisions/decision-list.js';
import { AskFacts } from '../facts/ask-facts.js';
import { MomentParameters } from '../facts/moment-parameters.js';
import { findingPeriods, periodOf, withPeriod, type Period } from '../findings/finding-period.js';
import { findingView, type FindingView } from '../findings/finding-view.js';
import { findFindings, findingsFilter, reviewsOf } from '../findings/findings-query.js';
import { Permission } from '../platform/auth/permission.js';
import type { Transaction } from '../platform/database/database.js';
import { DomainError, type ErrorPlace } from '../platform/http/domain-error.js';
import type { QueryText } from '../registers/list-query.js';
import { boundaryMap } from './boundary-map.js';

/** One direction of crossing: its flags, and the decisions behind them. */
export interface BoundaryWay {
  readonly direction: Direction;
  readonly label: string;
  readonly flags: number;
  readonly unlawful: number;
  readonly risk: number;
  readonly notice: number;
  readonly decisions: number;
}

const known = ['period', 'from', 'to', 'asOf', 'knownAt'];
/** More flags than any municipality has open at once. */
const MOST = 2000;

/** Gränskarta: how often each side has stepped over the line, for a period. */
@ApiTags('overview')
@Controller('boundary')
export class BoundaryController {
  constructor(private readonly facts: AskFacts) {}

  @Get()
  @Permission('read', 'findings')
  @ApiQuery({ name: 'period', required: false, enum: findingPeriods, description: 'I år, fullmäktiges mandatperiod eller de senaste 90 dagarna. Går före from och to.' })
  @ApiQuery({ name: 'from', required: false, description: 'Flaggor som gäller en dag från och med, och beslut fattade från och med.' })
  @ApiQuery({ name: 'to', required: false, description: 'Till och med dagen.' })
  @MomentParameters()
  @ApiOperation({ summary: 'Gränskarta', description: 'Öppna flaggor och deras beslut i varje riktning över gränsen mellan politik, förvaltning, bolag och samverkan. (Boundary map.)', operationId: 'boundary-map' })
  async read(@Query() asked: QueryText) {
    refuseUnknown(asked);
    return this.facts.ask(asked, async (facts, asOf, tx) => {
      const period = periodOf(withPeriod(asked, facts));
      const flags = await openFlags(tx, facts, period);
      const ways = await waysOf(tx, facts, flags, period, asOf);
      const isCrossing = ({ direction }: BoundaryWay): boolean => direction.includes('-to-') && direction !== 'formal-to-informal';
      return { asOf, period, total: flags.length, ways: ways.filter(isCrossing), beside: ways.filter((way) => !isCrossing(way)), sections: boundaryMap(facts, flags, asOf) };
    });
  }
}

async function openFlags(tx: Transaction, facts: Facts, { from, to }: Period): Promise<readonly FindingView[]> {
  const filter = findingsFilter({ outcome: 'flag', from: from ?? undefined, to: to ?? undefined });
  const { rows } = await findFindings(tx, { ...filter, page: 1, limit: MOST });
  const reviews = await reviewsOf(tx, rows.map((row) => row.key));
  return rows.map((row) => findingView(row, facts, reviews.get(row.key) ?? []));
}

async function waysOf(tx: Transaction, facts: Facts, flags: readonly FindingView[], { from, to }: Period, asOf: string): Promise<readonly BoundaryWay[]> {
  const decided = filteredDecisions(facts, { ...decisionFilter({}), from, to }, asOf);
  const flagged = await decisionsByDirection(tx);
  return (Object.keys(directions) as Direction[]).map((direction) => {
    const own = flags.filter((flag) => flag.direction === direction);
    const count = (severity: FindingView['severity']): number => own.filter((flag) => flag.severity === severity).length;
    const decisions = flagged.get(direction);
    return {
      direction, label: directions[direction], flags: own.length, unlawful: count('unlawful'), risk: count('risk'), notice: count('notice'),
      decisions: decisions ? decided.filter((decision) => decisions.has(decision.id)).length : 0,
    };
  });
}

function refuseUnknown(query: QueryText): void {
  const errors = Object.keys(query).filter((name) => !known.includes(name)).map((name): ErrorPlace => ({ parameter: { in: 'query', name }, code: 'parameter.unknown', detail: `${name} går inte att filtrera på.` }));
  const [first] = errors;
  if (first) throw new DomainError(first.code, first.detail, 422, errors);
}
