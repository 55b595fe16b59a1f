import type { Facts, Row } from '../facts/facts.js';
import { year, type Day } from '../time/day.js';
import { lastDay } from '../time/swedish-holidays.js';
import { known, step, unknown, type DeadlineResult, type DeadlineStep } from './deadline.js';
import { doneBy, doneIf, settled, type DeadlineInstance, type DeadlineKind, type Done } from './deadline-kind.js';
import { movedDay, sundayRule } from './sunday-rule.js';
import { fiscalYearOf, forOwn } from './who-is-responsible.js';

type Year = Row<'fiscal-year'>;

/** Ordinary elections fall in September every fourth year from 2018. */
export const isElectionYear = (ofYear: number): boolean => (ofYear - 2018) % 4 === 0;

/** The days of the budget of `forYear`: proposal in October, decision in November, each a month later for special reasons (KL 11:8, 11:10–11). */
export const budgetDays = (forYear: number) => ({
  october: lastDay(`${forYear - 1}-10-31`), november: lastDay(`${forYear - 1}-11-30`), december: `${forYear - 1}-12-31` as Day,
});

/** BUDGET_KS: the board's proposal by the end of October; in November for special reasons, and then with the tax rate in October. */
export function budgetProposalDue(row: Year | undefined, forYear: number): DeadlineResult {
  const steps = [step(`Budgeten gäller ${forYear}`)];
  if (row?.specialReasons !== true) return ended(steps, `${forYear - 1}-10-31`, 'Före utgången av oktober året innan');
  if (row.taxProposedOn === null) return unknown({ kind: 'fiscal-year', id: row.id, field: 'taxProposedOn' }, 'Särskilda skäl att vänta till november kräver att skattesatsen föreslås i oktober. Den dagen är inte registrerad.', steps);
  if (row.taxProposedOn > budgetDays(forYear).october) return ended([...steps, step('Skattesatsen föreslogs först', row.taxProposedOn), step('Därför får förslaget inte vänta till november')], `${forYear - 1}-10-31`, 'Före utgången av oktober året innan');
  return ended([...steps, step('Särskilda skäl; skattesatsen föreslogs', row.taxProposedOn)], `${forYear - 1}-11-30`, 'Före utgången av november året innan');
}

/** BUDGET_KF: adopted by the end of November; in December for special reasons when the tax rate is set in November. In an election year the newly elected decide. */
export function budgetDue(row: Year | undefined, forYear: number): DeadlineResult {
  const steps = [step(`Budgeten gäller ${forYear}`), ...(isElectionYear(forYear - 1) ? [step('Valår: de nyvalda fastställer, tidigast', `${forYear - 1}-10-15`)] : [])];
  if (row?.specialReasons !== true) return ended(steps, `${forYear - 1}-11-30`, 'Före utgången av november året innan');
  if (row.taxAdoptedOn === null) return unknown({ kind: 'fiscal-year', id: row.id, field: 'taxAdoptedOn' }, 'Särskilda skäl att vänta till december kräver att skattesatsen fastställs i november. Den dagen är inte registrerad.', steps);
  if (row.taxAdoptedOn > budgetDays(forYear).november) return ended([...steps, step('Skattesatsen fastställdes först', row.taxAdoptedOn), step('Därför får budgeten inte vänta till december')], `${forYear - 1}-11-30`, 'Före utgången av november året innan');
  const december = budgetDays(forYear).december;
  return known(december, [...steps, step('Särskilda skäl; skattesatsen fastställdes', row.taxAdoptedOn), step('Före årets slut', december)]);
}

function ended(before: readonly DeadlineStep[], counted: Day, words: string): DeadlineResult {
  const { day, steps } = movedDay(counted, 'likely');
  return known(day, [...before, step(words, counted), ...steps]);
}

/** The budgets that are made this calendar year and the next. */
function budgets(facts: Facts, asOf: Day, body: string, due: typeof budgetDue, field: 'budgetProposedOn' | 'budgetAdoptedOn', why: string): readonly DeadlineInstance[] {
  return [year(asOf) + 1, year(asOf) + 2].map((forYear) => {
    const row = fiscalYearOf(facts, forYear);
    const done: Done = row ? doneBy('fiscal-year', row, field, why) : doneIf(null, { kind: 'fiscal-year', id: null, field: 'year' }, `Räkenskapsåret ${forYear} är inte registrerat.`);
    return { subject: row ? { kind: 'fiscal-year', id: row.id } : { kind: 'body', id: body }, body, instance: String(forYear), ...settled(due(row, forYear), done, asOf) };
  });
}

export const budgetProposal: DeadlineKind = {
  key: 'BUDGET_KS', family: 'finance', setBy: 'law', leadDays: [60], worksOutFor: ['fiscal-year', 'body'],
  calculation: 'Före utgången av oktober; före utgången av november vid särskilda skäl, och då ska skattesatsen föreslås i oktober.',
  basis: [{ law: 'KL-11-8' }, { law: 'KL-9-9', note: 'Gäller inte kommunalförbund' }, sundayRule],
  instances: (facts, asOf) => forOwn(facts, asOf, 'executive-board', (board) => budgets(facts, asOf, board.id, budgetProposalDue, 'budgetProposedOn', 'Det är inte registrerat när styrelsen lämnade sitt budgetförslag.')),
};

export const budgetAdoption: DeadlineKind = {
  key: 'BUDGET_KF', family: 'finance', setBy: 'law', leadDays: [45], worksOutFor: ['fiscal-year', 'body'],
  calculation: 'Före utgången av november, valår av de nyvalda; före årets slut vid särskilda skäl om skattesatsen är fastställd i november.',
  basis: [{ law: 'KL-11-10' }, { law: 'KL-11-11', note: 'När budgeten dröjer' }, { law: 'KL-9-9', note: 'Gäller inte kommunalförbund' }, sundayRule],
  instances: (facts, asOf) => forOwn(facts, asOf, 'council', (council) => budgets(facts, asOf, council.id, budgetDue, 'budgetAdoptedOn', 'Det är inte registrerat när budgeten fastställdes.')),
};
