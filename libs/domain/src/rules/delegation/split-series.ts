import type { Facts, Row } from '../../facts/facts.js';
import { addMonths, type Day } from '../../time/day.js';
import { matterOf } from '../deciding.js';

type Decision = Row<'decision'>;

/** Decisions by one delegate of one matter type to one counterpart within twelve months, before and after the decision, in order. */
export interface SplitSeries {
  readonly before: readonly Decision[];
  readonly after: readonly Decision[];
}

/** The others that make one matter with the decision. Orders under a framework that somebody has decided on are left out. */
export function seriesOf(facts: Facts, decision: Decision, asOf: Day): SplitSeries {
  const matter = matterOf(facts, decision);
  if (matter?.counterparty == null) return { before: [], after: [] };
  const matters = new Set(facts.where('matter', 'counterparty', matter.counterparty).map((row) => row.id));
  const same = [...matters].flatMap((id) => facts.where('decision', 'matter', id)).filter((row) => {
    if (row.id === decision.id || row.maker !== decision.maker || row.maker === null || !isCountable(row) || placeOf(row) !== placeOf(decision) || row.day > asOf || !isNear(row, decision)) return false;
    const other = matterOf(facts, row);
    return other?.counterparty === matter.counterparty && other.matterType === matter.matterType;
  }).toSorted((a, b) => (comesBefore(a, b) ? -1 : 1));
  return { before: same.filter((row) => comesBefore(row, decision)), after: same.filter((row) => !comesBefore(row, decision)) };
}

/**
 * Earlier ones, none above `limit`, whose counterpart is not recorded, so that they may belong here: the first of them, if they would
 * bring `sum` above the limit. No more of them are looked at than that takes.
 */
export function firstUnclearAbove(facts: Facts, decision: Decision, asOf: Day, limit: number, sum: number): Decision | undefined {
  const matter = matterOf(facts, decision);
  const own = matter?.counterparty ?? null;
  let [first, total]: [Decision | undefined, number] = [undefined, sum];
  for (const row of withinAYearBefore(facts, decision)) {
    if (row.id === decision.id || row.day > asOf || (row.amount ?? 0) > limit || !comesBefore(row, decision)) continue;
    const other = matterOf(facts, row);
    if (other?.matterType !== matter?.matterType || isKnownCounterparty(other, own)) continue;
    first ??= row;
    total += row.amount ?? 0;
    if (total > limit) return first;
  }
  return undefined;
}

/** A counterpart recorded as not there is known; so is one that is another than ours. */
function isKnownCounterparty(matter: Row<'matter'> | undefined, own: string | null): boolean {
  return own !== null ? matter?.counterparty !== null || matter.absent.includes('counterparty') : matter?.absent.includes('counterparty') === true;
}

const isCountable = (row: Decision): boolean => row.kind === 'decision' && row.underFramework === null && row.amount !== null;
const placeOf = (row: Decision): string => `${row.body ?? ''} ${row.amountBasis ?? ''}`;
const comesBefore = (row: Decision, other: Decision): boolean => row.day < other.day || (row.day === other.day && row.id < other.id);
const isNear = (row: Decision, decision: Decision): boolean => row.day < addMonths(decision.day, 12) && addMonths(row.day, 12) > decision.day;

/** Each maker's decisions that may be counted together, by body and by what the amount counts, in order. They are many, and asked for by each of them. */
const countable = new WeakMap<readonly Decision[], ReadonlyMap<string, readonly Decision[]>>();

function withinAYearBefore(facts: Facts, decision: Decision): readonly Decision[] {
  if (decision.maker === null) return [];
  const made = facts.where('decision', 'maker', decision.maker);
  let groups = countable.get(made);
  if (!groups) countable.set(made, (groups = Map.groupBy(made.filter(isCountable).toSorted((a, b) => (comesBefore(a, b) ? -1 : 1)), placeOf)));
  const rows = groups.get(placeOf(decision)) ?? [];
  const near = rows.slice(firstOn(rows, addMonths(decision.day, -12)), firstOn(rows, `${decision.day}~`));
  // At the end of February the twelve months are counted from the earlier day.
  const first = near.findIndex((row) => isNear(row, decision));
  return first < 0 ? [] : near.slice(first);
}

/** Where in the row of days the first on `day` or later stands. */
function firstOn(rows: readonly Decision[], day: string): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.day < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const sumOf = (rows: readonly Decision[]): number => rows.reduce((sum, row) => sum + (row.amount ?? 0), 0);
