import { addMonths, nameOf, type Facts } from '@ragang/domain';
import { today } from '../platform/clock.js';
import type { Transaction } from '../platform/database/database.js';
import type { FindingsFilter } from './findings-filter.js';
import { lastReview } from './findings-query.js';
import type { Period } from './finding-period.js';

export interface HeatCell {
  /** `2026-11`; `before` and `after` gather what lies outside the months that are shown. */
  readonly month: string;
  readonly unlawful: number;
  readonly risk: number;
  readonly notice: number;
  readonly undetermined: number;
  readonly total: number;
}

export interface HeatRow {
  readonly body: { readonly id: string; readonly name: string } | null;
  /** Only those that hold something. */
  readonly cells: readonly HeatCell[];
  readonly total: number;
}

/** Värmekarta: findings by body and month. The month is that of the day which the finding is about. */
export interface HeatMap {
  readonly months: readonly string[];
  readonly first: string;
  readonly last: string;
  readonly rows: readonly HeatRow[];
  readonly hasBefore: boolean;
  readonly hasAfter: boolean;
  /** The fullest cell among the months. */
  readonly highest: number;
  readonly total: number;
}

/** At least 12, at most 24 months, up to the last one that is asked for. */
export async function heatMap(tx: Transaction, facts: Facts, filter: FindingsFilter, { from, to }: Period, asked: 12 | 24): Promise<HeatMap> {
  const end = (to ?? today()).slice(0, 7);
  const months = monthsUpTo(end, from === null ? asked : Math.min(24, Math.max(12, monthsBetween(from.slice(0, 7), end))));
  const first = `${months[0]!}-01`;
  const next = addMonths(`${end}-01`, 1);
  const place = filter.parameters.length + 2;
  const cells = await tx.query<HeatCell & { body: string | null }>(
    `select f.body_id::text as body, case when f.day < $${place}::date then 'before' when f.day >= $${place + 1}::date then 'after' else to_char(f.day, 'YYYY-MM') end as month,
            count(*) filter (where f.severity = 'unlawful')::int as unlawful, count(*) filter (where f.severity = 'risk')::int as risk, count(*) filter (where f.severity = 'notice')::int as notice,
            count(*) filter (where f.outcome = 'undetermined')::int as undetermined, count(*)::int as total
     from finding f ${lastReview} where ${filter.where.join(' and ')} group by 1, 2 order by 2`,
    [tx.tenantId, ...filter.parameters, first, next]);
  const shown = cells.filter((cell) => cell.month !== 'before' && cell.month !== 'after');
  return {
    months, first, last: `${end}-01`, rows: rowsOf(facts, cells), hasBefore: cells.some((cell) => cell.month === 'before'), hasAfter: cells.some((cell) => cell.month === 'after'),
    highest: Math.max(0, ...shown.map((cell) => cell.total)), total: cells.reduce((sum, cell) => sum + cell.total, 0),
  };
}

/** The fullest first; what belongs to no body last. */
function rowsOf(facts: Facts, cells: readonly (HeatCell & { body: string | null })[]): readonly HeatRow[] {
  const byBody = Map.groupBy(cells, (cell) => cell.body);
  return [...byBody].map(([body, own]): HeatRow => ({
    body: body === null ? null : { id: body, name: nameOf(facts, 'body', body, today()) },
    cells: own.map(({ body: _, ...cell }) => cell), total: own.reduce((sum, cell) => sum + cell.total, 0),
  })).sort((a, b) => Number(a.body === null) - Number(b.body === null) || b.total - a.total || (a.body?.name ?? '').localeCompare(b.body?.name ?? '', 'sv'));
}

function monthsUpTo(end: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => addMonths(`${end}-01`, index - count + 1).slice(0, 7));
}

function monthsBetween(first: string, last: string): number {
  const number = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return number(last) - number(first) + 1;
}
