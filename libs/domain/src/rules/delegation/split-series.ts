import type { Facts, Row } from '../../facts/facts.js';
import { addMonths, type Day } from '../../time/day.js';
import { matterOf } from '../deciding.js';

/** Decisions by one delegate of one matter type to one counterpart within twelve months. */
export interface SplitSeries {
  /** Before the decision, in order. */
  readonly before: readonly Row<'decision'>[];
  /** After it, by the day asked. */
  readonly after: readonly Row<'decision'>[];
  /** Those whose counterpart is not recorded, so that they may belong here. */
  readonly unclear: readonly Row<'decision'>[];
}

/** The others that may make one matter with the decision. Orders under a framework that somebody has decided on are left out. */
export function seriesOf(facts: Facts, decision: Row<'decision'>, asOf: Day): SplitSeries {
  const matter = matterOf(facts, decision);
  const others = decision.maker === null ? [] : facts.where('decision', 'maker', decision.maker)
    .filter((row) => row.id !== decision.id && row.body === decision.body && row.kind === 'decision' && row.underFramework === null && row.day <= asOf)
    .filter((row) => row.amount !== null && row.amountBasis === decision.amountBasis && matterOf(facts, row)?.matterType === matter?.matterType)
    .filter((row) => addMonths(row.day, 12) > decision.day && row.day < addMonths(decision.day, 12));
  const counterparty = (row: Row<'decision'>) => matterOf(facts, row)?.counterparty ?? null;
  const own = counterparty(decision);
  const same = own === null ? [] : others.filter((row) => counterparty(row) === own);
  const isBefore = (row: Row<'decision'>) => row.day < decision.day || (row.day === decision.day && row.id < decision.id);
  return {
    before: same.filter(isBefore), after: same.filter((row) => !isBefore(row)),
    unclear: others.filter((row) => isBefore(row) && !isKnownCounterparty(facts, row, own)),
  };
}

/** A counterpart recorded as not there is known; so is one that is another than ours. */
function isKnownCounterparty(facts: Facts, row: Row<'decision'>, own: string | null): boolean {
  const matter = matterOf(facts, row);
  return own !== null ? matter?.counterparty !== null || matter.absent.includes('counterparty') : matter?.absent.includes('counterparty') === true;
}

export const sumOf = (rows: readonly Row<'decision'>[]): number => rows.reduce((sum, row) => sum + (row.amount ?? 0), 0);
