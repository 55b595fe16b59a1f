import { addDays, year, type Facts } from '@ragang/domain';
import { councilTermOn } from '@ragang/domain/rules';
import { today } from '../platform/clock.js';
import { DomainError } from '../platform/http/domain-error.js';
import type { QueryText } from '../registers/list-query.js';

/** Periods that go on with the calendar, so that a saved filter means the same tomorrow: i år, mandatperioden, senaste 90 dagarna. */
export const findingPeriods = ['year', 'term', '90'] as const;

/** First and last day; null where it is open. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** The query with its `period` written as days. The term of office is fullmäktige's. */
export function withPeriod<Q extends QueryText>(query: Q, facts: Facts): Q {
  const { period } = query;
  if (period === undefined) return query;
  const from = firstDay(period, facts, today());
  if (from === undefined) {
    const detail = `Välj något av ${findingPeriods.join(', ')}, eller skriv from och to.`;
    throw new DomainError('parameter.invalid', detail, 422, [{ parameter: { in: 'query', name: 'period' }, code: 'parameter.invalid', detail }]);
  }
  return { ...query, period: undefined, from: from, to: undefined };
}

export const periodOf = (query: QueryText): Period => ({ from: query['from'] ?? null, to: query['to'] ?? null });

function firstDay(period: string, facts: Facts, day: string): string | undefined {
  switch (period) {
    case 'year': return `${year(day)}-01-01`;
    case 'term': return councilTermOn(facts, day).from;
    case '90': return addDays(day, -90);
    default: return undefined;
  }
}
