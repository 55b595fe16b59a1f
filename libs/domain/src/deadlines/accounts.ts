import type { Row } from '../facts/facts.js';
import { addMonths, year, type Day } from '../time/day.js';
import { lastDay } from '../time/swedish-holidays.js';
import { known, step, unknown, type DeadlineResult } from './deadline.js';
import { doneBy, doneIf, settled, type DeadlineKind } from './deadline-kind.js';
import { movedDay, sundayRule } from './sunday-rule.js';
import { fiscalYearOf, forOwn } from './who-is-responsible.js';

type Year = Row<'fiscal-year'>;
const INTERIM_MONTHS = 2;

/** Last day for the interim report to reach council and auditors (KL 11:16). */
export const interimDay = (periodEnd: Day): Day => lastDay(addMonths(periodEnd, INTERIM_MONTHS));
/** Last day for the annual accounts of `forYear` to reach council and auditors (KL 11:20). */
export const annualDay = (forYear: number): Day => lastDay(`${forYear + 1}-04-15`);

/** DELAR: two months after a period of at least half and at most two thirds of the year. */
export function interimDue(row: Year | undefined, forYear: number): DeadlineResult {
  if (!row || row.interimPeriodEnd === null) return unknown({ kind: 'fiscal-year', id: row?.id ?? null, field: row ? 'interimPeriodEnd' : 'year' }, `Vilken dag delårsperioden ${forYear} slutar är inte registrerat.`);
  const end = row.interimPeriodEnd;
  const fits = end >= `${forYear}-06-30` && end <= `${forYear}-08-31`;
  const counted = addMonths(end, INTERIM_MONTHS);
  const { day, steps } = movedDay(counted, 'likely');
  return known(day, [step('Delårsperioden slutar', end), step(fits ? 'Perioden är minst hälften och högst två tredjedelar av året' : 'Perioden är inte mellan hälften och två tredjedelar av året, som lagen kräver'), step('Två månader', counted), ...steps]);
}

/** ARSREDOV: the annual accounts by 15 April the year after. */
export function annualDue(forYear: number): DeadlineResult {
  const counted = `${forYear + 1}-04-15`;
  const { day, steps } = movedDay(counted, 'likely');
  return known(day, [step(`Räkenskapsåret ${forYear} slutade`, `${forYear}-12-31`), step('Den 15 april året efter', counted), ...steps]);
}

const noYear = (forYear: number) => doneIf(null, { kind: 'fiscal-year', id: null, field: 'year' }, `Räkenskapsåret ${forYear} är inte registrerat.`);

export const interimReport: DeadlineKind = {
  key: 'DELAR', family: 'finance', setBy: 'law', leadDays: [30], worksOutFor: ['fiscal-year', 'body'],
  calculation: 'Två månader efter delårsperiodens slut. Perioden är minst hälften och högst två tredjedelar av året.',
  basis: [{ law: 'KL-11-16' }, { law: 'LKBR-13-1', note: 'Periodens längd' }, sundayRule],
  instances: (facts, asOf) => forOwn(facts, asOf, 'executive-board', (board) => [year(asOf), year(asOf) + 1].flatMap((forYear) => {
    const row = fiscalYearOf(facts, forYear);
    if (forYear > year(asOf) && !row?.interimPeriodEnd) return [];
    const done = row ? doneBy('fiscal-year', row, 'interimDeliveredOn', 'Det är inte registrerat när delårsrapporten lämnades.') : noYear(forYear);
    return [{ subject: row ? { kind: 'fiscal-year', id: row.id } : { kind: 'body', id: board.id }, body: board.id, instance: String(forYear), ...settled(interimDue(row, forYear), done, asOf) }];
  })),
};

export const annualAccounts: DeadlineKind = {
  key: 'ARSREDOV', family: 'finance', setBy: 'law', leadDays: [30], worksOutFor: ['fiscal-year', 'body'],
  calculation: 'Senast den 15 april året efter räkenskapsåret.',
  basis: [{ law: 'KL-11-20' }, sundayRule],
  instances: (facts, asOf) => forOwn(facts, asOf, 'executive-board', (board) => [year(asOf) - 1, year(asOf)].map((forYear) => {
    const row = fiscalYearOf(facts, forYear);
    const done = row ? doneBy('fiscal-year', row, 'annualDeliveredOn', 'Det är inte registrerat när årsredovisningen lämnades.') : noYear(forYear);
    return { subject: row ? { kind: 'fiscal-year', id: row.id } : { kind: 'body', id: board.id }, body: board.id, instance: String(forYear), ...settled(annualDue(forYear), done, asOf) };
  })),
};
