import { annualDay, interimDay } from '../../deadlines/accounts.js';
import { budgetDays, isElectionYear } from '../../deadlines/budget.js';
import { dischargeDay } from '../../deadlines/discharge.js';
import type { Row } from '../../facts/facts.js';
import type { Day } from '../../time/day.js';
import { and, holds, isUnknown, isYes, type Truth } from '../three-valued.js';

type Year = Row<'fiscal-year'>;
type DayField = 'budgetProposedOn' | 'budgetAdoptedOn' | 'taxProposedOn' | 'taxAdoptedOn' | 'interimDeliveredOn' | 'interimTreatedOn' | 'annualDeliveredOn' | 'annualApprovedOn' | 'dischargeOn';

/** One step of the year that came too late or not at all, with the day by which it should have been done. */
export interface CalendarStep {
  readonly code: 'proposal' | 'budget' | 'newly-elected' | 'interim' | 'interim-treated' | 'annual' | 'discharge' | 'order';
  readonly due: Day | null;
  readonly done: Day | null;
  readonly breached: Truth;
}

/** Budgetens, rapporternas och ansvarsfrihetens dagar (KL 5:24, 11:8, 11:10–11, 11:16, 11:20–21). */
export function calendarOf(row: Year, year: number, asOf: Day): readonly CalendarStep[] {
  const before = year - 1;
  const { october, november, december } = budgetDays(year);
  const later = isYes('fiscal-year', row, 'specialReasons');
  const mayPropose = and(later, by(row, 'taxProposedOn', october));
  const mayAdopt = and(later, by(row, 'taxAdoptedOn', november));
  const delivered = row.interimPeriodEnd === null ? null : interimDay(row.interimPeriodEnd);
  const discharge = dischargeDay(year);
  return [
    { code: 'proposal', due: october, done: row.budgetProposedOn, breached: twoStep(row, 'budgetProposedOn', october, november, mayPropose, asOf) },
    { code: 'budget', due: november, done: row.budgetAdoptedOn, breached: twoStep(row, 'budgetAdoptedOn', november, december, mayAdopt, asOf) },
    { code: 'newly-elected', due: `${before}-10-15`, done: row.budgetAdoptedOn, breached: isElectionYear(before) && row.budgetAdoptedOn !== null && row.budgetAdoptedOn < `${before}-10-15` },
    { code: 'interim', due: delivered, done: row.interimDeliveredOn, breached: delivered === null ? false : late(row, 'interimDeliveredOn', delivered, asOf) },
    { code: 'interim-treated', due: null, done: row.interimTreatedOn, breached: and(asOf > `${year}-12-31`, holds('fiscal-year', row, 'interimTreatedOn', () => false, true)) },
    { code: 'annual', due: annualDay(year), done: row.annualDeliveredOn, breached: late(row, 'annualDeliveredOn', annualDay(year), asOf) },
    { code: 'discharge', due: discharge, done: row.dischargeOn, breached: late(row, 'dischargeOn', discharge, asOf) },
    { code: 'order', due: row.dischargeOn, done: row.annualApprovedOn, breached: row.dischargeOn !== null && row.annualApprovedOn !== null && row.annualApprovedOn > row.dischargeOn },
  ];
}

/** Done after the day, or known not to be done when the day has passed. */
function late(row: Year, field: DayField, due: Day, asOf: Day): Truth {
  return and(asOf > due, holds('fiscal-year', row, field, (day) => day > due, true));
}

/** The ordinary day, or a later one where the law lets it wait. */
function twoStep(row: Year, field: DayField, ordinary: Day, extended: Day, mayWait: Truth, asOf: Day): Truth {
  const ordinaryLate = late(row, field, ordinary, asOf);
  if (ordinaryLate === false) return false;
  const lastLate = late(row, field, extended, asOf);
  if (lastLate === true || isUnknown(lastLate)) return lastLate;
  return isUnknown(mayWait) ? mayWait : and(ordinaryLate, !mayWait);
}

function by(row: Year, field: DayField, due: Day): Truth {
  return holds('fiscal-year', row, field, (day) => day <= due);
}
