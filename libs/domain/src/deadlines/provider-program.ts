import type { Facts } from '../facts/facts.js';
import { councilTermOn } from '../rules/companies/council-term.js';
import { addDays, addMonths, type Day } from '../time/day.js';
import { overlaps } from '../time/validity.js';
import { known, none, step, unknown, type DeadlineResult } from './deadline.js';
import { doneIf, settled, type DeadlineKind } from './deadline-kind.js';
import { forOwn } from './who-is-responsible.js';

const PROPOSED_MONTHS = 12;

/** PRIVATE_PROGRAM: once every term of office where private providers look after municipal tasks; within twelve months is a proposal. */
export function providerProgramDue(facts: Facts, asOf: Day): DeadlineResult {
  const term = councilTermOn(facts, asOf);
  const hasProviders = facts.all('handover').some((row) => row.recipientKind === 'private-provider' && overlaps(row, { validFrom: term.from, validUntil: term.until }));
  if (!hasProviders) return none('Ingen privat utförare är registrerad.');
  const undated = facts.where('governing-document', 'documentKind', 'provider-program').find((program) => program.adoptedOn === null && !program.absent.includes('adoptedOn'));
  if (undated) return unknown({ kind: 'governing-document', id: undated.id, field: 'adoptedOn' }, 'Dagen då programmet antogs är inte registrerad.');
  const day = addMonths(term.from, PROPOSED_MONTHS);
  return known(day, [step('Fullmäktiges mandatperiod började', term.from), step('Förslag: inom tolv månader', day), step('Lagens yttersta gräns är periodens slut', addDays(term.until, -1))]);
}

export const providerProgram: DeadlineKind = {
  key: 'PRIVATE_PROGRAM', family: 'steering', setBy: 'local', leadDays: [90], worksOutFor: ['body'],
  calculation: 'Varje mandatperiod. Förslag: inom tolv månader.',
  basis: [{ law: 'KL-5-3' }],
  instances: (facts, asOf) => forOwn(facts, asOf, 'council', (council) => {
    const term = councilTermOn(facts, asOf);
    const program = facts.where('governing-document', 'documentKind', 'provider-program').find((row) => row.adoptedOn !== null && row.adoptedOn >= term.from && row.adoptedOn <= asOf);
    const done = doneIf(program?.adoptedOn ?? null, { kind: 'governing-document', id: null, field: 'documentKind' }, 'Det är inte registrerat om något program är antaget i perioden.', facts.isComplete('governing-document', council.id, asOf));
    return [{ subject: { kind: 'body', id: council.id }, body: council.id, instance: term.from.slice(0, 4), ...settled(providerProgramDue(facts, asOf), done, asOf) }];
  }),
};
