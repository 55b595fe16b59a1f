import type { Facts } from '../facts/facts.js';
import { year, type Day } from '../time/day.js';
import { known, step, unknown, type DeadlineResult } from './deadline.js';
import { doneIf, settled, type DeadlineKind } from './deadline-kind.js';
import { ownBody } from './who-is-responsible.js';

/**
 * SUPERVISION_YEAR: when the board must have decided about a company's past calendar year (KL 6:9). The law names no day but the year;
 * the day within it is the municipality's own (threshold `supervisionDue`).
 */
export function supervisionDue(facts: Facts, forYear: number, asOf: Day): DeadlineResult {
  const day = `${forYear + 1}-${facts.threshold('supervisionDue', asOf) ?? ''}`;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return unknown({ kind: 'threshold', id: null, field: 'supervisionDue' }, 'Kommunens egen dag för uppsiktsbeslut är inte satt.');
  return known(day, [step(`Beslutet gäller kalenderåret ${forYear}`), step('Kommunens egen dag', day), step('Lagens yttersta gräns är årets slut', `${forYear + 1}-12-31`)]);
}

export const supervisionYear: DeadlineKind = {
  key: 'SUPERVISION_YEAR', family: 'steering', setBy: 'local', leadDays: [60], worksOutFor: ['company'],
  calculation: 'Lagen säger ingen dag. Kommunens egen dag gäller, annars den 30 juni; lagens yttersta gräns är årets slut.',
  basis: [{ law: 'KL-6-9' }],
  instances: (facts, asOf) => facts.on('company', asOf).filter((company) => company.companyKind === 'limited-company').flatMap((company) => [year(asOf) - 1, year(asOf)].filter((forYear) => company.validFrom === null || year(company.validFrom) <= forYear).map((forYear) => {
    const decided = facts.where('supervision-decision', 'company', company.id).find((decision) => decision.year === forYear && decision.day <= asOf);
    const done = doneIf(decided?.day ?? null, { kind: 'supervision-decision', id: null, field: 'company' }, `Det är inte registrerat om styrelsen har beslutat om ${forYear}.`, facts.isComplete('supervision-decision', company.id, asOf));
    return { subject: { kind: 'company', id: company.id }, body: ownBody(facts, asOf, 'executive-board')?.id ?? null, instance: String(forYear), ...settled(supervisionDue(facts, forYear, asOf), done, asOf) };
  })),
};
