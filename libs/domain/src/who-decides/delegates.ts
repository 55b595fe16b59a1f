import type { Facts, Row } from '../facts/facts.js';
import { isValidOn } from '../time/validity.js';
import { coversAmount, coversUnit, limitsOf, type Known } from '../powers/index.js';
import type { Limit, Question } from './answer.js';
import { HARD_SPACE, kronor } from './swedish.js';

/** An item, or a sub-delegation of it, held against the question: true, false or unknown for each limit. */
export interface Fit {
  readonly item: Row<'delegation-item'>;
  readonly covers: Known;
  readonly limits: readonly Limit[];
}

/** Does the item cover what is asked: amount, unit and area? Conditions are shown; only a person can say whether they are met. */
export function fitOf(facts: Facts, item: Row<'delegation-item'>, question: Question): Fit {
  const limits = limitsOf(item);
  // The question's amount is taken to be counted as the item counts: the answer says which way that is.
  const amount = question.amount === undefined ? (limits.amountMax === null && limits.amountMin === null ? true : 'unknown') : coversAmount(limits, question.amount, limits.amountBasis);
  const unit = coversUnit(facts, limits, question.unit ?? null, question.asOf);
  const area: Known = item.area === null ? true : question.area === undefined ? 'unknown' : sameArea(item.area, question.area);
  const shown: Limit[] = [];
  if (limits.amountMax !== null || limits.amountMin !== null) shown.push({ kind: 'amount', text: amountText(item), met: asMet(amount), law: [] });
  if (limits.durationMaxMonths !== null) shown.push({ kind: 'duration', text: `Högst ${limits.durationMaxMonths}${HARD_SPACE}månader`, met: null, law: [] });
  if (item.unit !== null) shown.push({ kind: 'unit', text: `Bara för ${facts.findAny('unit', item.unit, question.asOf)?.name ?? 'en viss enhet'}`, met: asMet(unit), law: [] });
  if (item.area !== null) shown.push({ kind: 'area', text: `Bara för ${item.area}`, met: asMet(area), law: [] });
  for (const condition of item.conditions ?? []) shown.push({ kind: 'condition', text: condition, met: null, law: [] });
  return { item, covers: [amount, unit, area].includes(false) ? false : [amount, unit, area].includes('unknown') ? 'unknown' : true, limits: shown };
}

const asMet = (known: Known): boolean | null => (known === 'unknown' ? null : known);
const sameArea = (a: string, b: string) => a.trim().toLocaleLowerCase('sv') === b.trim().toLocaleLowerCase('sv');

const BASIS = { 'whole-contract': 'för hela avtalstiden', 'per-year': 'per år', 'per-decision': 'per beslut' } as const;

/** "Upp till 500 000 kr för hela avtalstiden". */
export function amountText(item: Pick<Row<'delegation-item'>, 'amountMin' | 'amountMax' | 'amountInclusive' | 'amountBasis'>): string {
  const over = item.amountMin === null || item.amountMin === 0 ? '' : `Över ${kronor(item.amountMin)}`;
  const max = item.amountMax === null ? '' : `${over ? ' till och med' : item.amountInclusive === false ? 'Under' : 'Upp till'} ${kronor(item.amountMax)}`;
  return `${over}${max}${item.amountBasis ? ` ${BASIS[item.amountBasis]}` : ''}`;
}

/**
 * The items that decide, most exact first. A smaller limit, or a limit to one unit or area, goes before a wider one: that is how an
 * amount staircase is meant. What is left with the same limits and different delegates is a contradiction, and so are two spans that
 * cross (1–3 and 2–6 million): neither is a step of the other.
 */
export function precedence(fits: readonly Fit[]): { readonly first: readonly Fit[]; readonly after: readonly Fit[] } {
  const sorted = [...fits].sort((a, b) => compare(a, b));
  const best = sorted[0];
  if (!best) return { first: [], after: [] };
  const first = sorted.filter((fit) => compare(fit, best) === 0 || crosses(fit, best));
  const distinct = first.filter((fit, index) => first.findIndex((other) => sameDelegate(other.item, fit.item)) === index);
  return { first: distinct, after: sorted.filter((fit) => !first.includes(fit)) };
}

function compare(a: Fit, b: Fit): number {
  const narrow = (fit: Fit) => (fit.item.unit === null ? 0 : -1) + (fit.item.area === null ? 0 : -1);
  return Number(b.covers === true) - Number(a.covers === true) || narrow(a) - narrow(b) || (a.item.amountMax ?? Infinity) - (b.item.amountMax ?? Infinity) || 0;
}

/** Both cover the amount that was asked, each is written with a lower limit of its own, and neither lies within the other. */
function crosses(a: Fit, b: Fit): boolean {
  if (a.covers !== true || b.covers !== true || a.item.amountMin === null || b.item.amountMin === null || a.item.unit !== b.item.unit || a.item.area !== b.item.area) return false;
  const max = (fit: Fit): number => fit.item.amountMax ?? Infinity;
  return (a.item.amountMin - b.item.amountMin) * (max(a) - max(b)) > 0;
}

const sameDelegate = (a: Row<'delegation-item'>, b: Row<'delegation-item'>) =>
  a.delegateKind === b.delegateKind && a.delegate === b.delegate && JSON.stringify(a.members ?? []) === JSON.stringify(b.members ?? []);

/** The sub-delegation that narrows the item to the question, if there is one: that post then decides in the delegate's place. */
export function subDelegationOf(facts: Facts, item: Row<'delegation-item'>, question: Question): Row<'sub-delegation'> | undefined {
  const live = facts.where('sub-delegation', 'item', item.id).filter((sub) => isValidOn(sub, question.asOf) && sub.toPost !== null);
  const fits = live.filter((sub) => {
    const limits = { ...limitsOf(item), amountMin: null, amountMax: sub.amountMax, amountInclusive: true, unit: sub.unit };
    const amount = sub.amountMax === null || question.amount === undefined ? true : coversAmount(limits, question.amount, limits.amountBasis);
    const unit = sub.unit === null ? true : question.unit === undefined ? false : coversUnit(facts, limits, question.unit, question.asOf);
    return amount === true && unit === true;
  });
  return fits.find((sub) => sub.unit !== null) ?? fits[0];
}
