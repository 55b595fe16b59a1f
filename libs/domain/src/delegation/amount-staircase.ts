import type { Facts, Row } from '../facts/facts.js';
import { nameOf } from '../facts/names.js';
import type { RegisterKind } from '../registers/registers.js';
import type { Day } from '../time/day.js';
import { isValidOn } from '../time/validity.js';

/** One delegate's part of the amounts: over `from`, up to and including `to` (SEK excl. VAT); null = no limit upwards. */
export interface StairRow {
  readonly item: string;
  readonly number: string;
  readonly delegate: string;
  readonly side: 'politics' | 'administration';
  readonly from: number;
  readonly to: number | null;
}

/** A part of the amounts with no delegate (the committee keeps the right) or with two. */
export interface StairFault {
  readonly kind: 'gap' | 'overlap';
  readonly from: number;
  readonly to: number | null;
  /** Numbers of the items that overlap. */
  readonly items: readonly string[];
}

/** Beloppstrappa: who decides at which amount for one matter type of one order. */
export interface AmountStaircase {
  readonly matterType: string;
  readonly rows: readonly StairRow[];
  readonly faults: readonly StairFault[];
  /** The committee itself decides above this amount; null when some delegate has no upper limit. */
  readonly bodyDecidesAbove: number | null;
}

const politicalKinds = ['presidium', 'subcommittee', 'chair', 'member', 'substitute'];

/** Matter types of the order that have an amount limit somewhere, those with most items first. */
export function matterTypesWithAmounts(facts: Facts, order: string, asOf: Day): readonly string[] {
  const counts = new Map<string, number>();
  for (const item of itemsOf(facts, order, asOf)) if (item.matterType !== null && item.amountMax !== null) counts.set(item.matterType, (counts.get(item.matterType) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([key]) => key);
}

export function amountStaircase(facts: Facts, order: string, matterType: string, asOf: Day): AmountStaircase {
  const items = itemsOf(facts, order, asOf).filter((item) => item.matterType === matterType);
  const rows = items
    .map((item): StairRow => ({
      item: item.id, number: item.number ?? '', delegate: delegateName(facts, item, asOf), side: politicalKinds.includes(item.delegateKind ?? '') ? 'politics' : 'administration',
      from: item.amountMin ?? 0, to: item.amountMax,
    }))
    .sort((a, b) => Number(a.side === 'administration') - Number(b.side === 'administration') || (b.to ?? Infinity) - (a.to ?? Infinity));
  const top = rows.some((row) => row.to === null) ? null : Math.max(0, ...rows.map((row) => row.to ?? 0));
  return { matterType, rows, faults: rows.length === 0 ? [] : faultsOf(rows, top), bodyDecidesAbove: top };
}

/** Sweeps the amounts from zero upwards: between two limits there are none, one or several delegates. */
function faultsOf(rows: readonly StairRow[], top: number | null): readonly StairFault[] {
  const edges = [...new Set([0, ...rows.flatMap((row) => [row.from, ...(row.to === null ? [] : [row.to])])])].sort((a, b) => a - b);
  const faults: StairFault[] = [];
  edges.forEach((from, index) => {
    const to = edges[index + 1] ?? null;
    if (to === null && top !== null) return;
    const here = rows.filter((row) => row.from <= from && (row.to === null || (to !== null && row.to >= to)));
    if (here.length === 0) faults.push({ kind: 'gap', from, to, items: [] });
    else if (new Set(here.map((row) => row.delegate)).size > 1) faults.push({ kind: 'overlap', from, to, items: here.map((row) => row.number) });
  });
  return faults;
}

function itemsOf(facts: Facts, order: string, asOf: Day): readonly Row<'delegation-item'>[] {
  return facts.where('delegation-item', 'order', order).filter((item) => isValidOn(item, asOf));
}

/** The delegate as it is called: post, subcommittee, chair or group. */
export function delegateName(facts: Facts, item: Row<'delegation-item'>, asOf: Day): string {
  if (item.delegate === null) return item.delegateKind === 'group' ? (item.members ?? []).map((id) => anyName(facts, id, asOf)).join(' och ') : 'okänd delegat';
  return anyName(facts, item.delegate, asOf);
}

function anyName(facts: Facts, id: string, asOf: Day): string {
  const kind = (['post', 'body', 'person', 'assignment'] as const satisfies readonly RegisterKind[]).find((candidate) => facts.periodsOf(candidate, id).length > 0);
  return kind ? nameOf(facts, kind, id, asOf) : 'okänd delegat';
}
