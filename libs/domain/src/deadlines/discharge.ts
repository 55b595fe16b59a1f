import type { Facts, Row } from '../facts/facts.js';
import { year, type Day } from '../time/day.js';
import { lastDay } from '../time/swedish-holidays.js';
import { known, step, unknown, type DeadlineResult } from './deadline.js';
import { doneBy, doneIf, settled, type DeadlineInstance, type DeadlineKind, type Done } from './deadline-kind.js';
import { movedDay, sundayRule } from './sunday-rule.js';
import { fiscalYearOf, forOwn } from './who-is-responsible.js';

/** Last day for the council to try the discharge of `forYear` (KL 5:24). */
export const dischargeDay = (forYear: number): Day => lastDay(`${forYear + 1}-06-30`);

/** DISCHARGE: before the end of June the year after. */
export function dischargeDue(forYear: number): DeadlineResult {
  const counted = `${forYear + 1}-06-30`;
  const { day, steps } = movedDay(counted, 'likely');
  return known(day, [step(`Ansvaret gäller ${forYear}`), step('Före utgången av juni året efter', counted), ...steps]);
}

/** The council tries a joint committee (KL 9:35) and a federation with a direction (9:13); one with a council of its own is not ours to try. */
export function collaborationDischargeDue(facts: Facts, one: Row<'collaboration'>, forYear: number, asOf: Day): DeadlineResult {
  const hasDirection = one.federationKind === 'direction' || facts.where('body', 'collaboration', one.id).some((body) => body.bodyKind === 'federation-direction' && facts.find('body', body.id, asOf) === body);
  if (one.form === 'federation' && !hasDirection && one.federationKind === null) return unknown({ kind: 'collaboration', id: one.id, field: 'federationKind' }, 'Det är inte registrerat om förbundet har direktion eller fullmäktige.');
  return dischargeDue(forYear);
}

const isOurs = (one: Row<'collaboration'>): boolean => one.status === 'active' && (one.form === 'joint-committee' || (one.form === 'federation' && one.federationKind !== 'council'));

export const discharge: DeadlineKind = {
  key: 'DISCHARGE', family: 'finance', setBy: 'law', leadDays: [45], worksOutFor: ['fiscal-year', 'collaboration', 'body'],
  calculation: 'Före utgången av juni året efter. Gäller också gemensam nämnd och förbund med direktion.',
  basis: [{ law: 'KL-5-24' }, { law: 'KL-9-13', note: 'Förbund med direktion' }, { law: 'KL-9-35', note: 'Gemensam nämnd' }, sundayRule],
  instances: (facts, asOf) => forOwn(facts, asOf, 'council', (council) => [year(asOf) - 1, year(asOf)].flatMap((forYear) => [ownDischarge(facts, council.id, forYear, asOf), ...ofCollaborations(facts, council.id, forYear, asOf)])),
};

function ownDischarge(facts: Facts, council: string, forYear: number, asOf: Day): DeadlineInstance {
  const row = fiscalYearOf(facts, forYear);
  const done = row ? doneBy('fiscal-year', row, 'dischargeOn', 'Det är inte registrerat när ansvarsfriheten prövades.') : doneIf(null, { kind: 'fiscal-year', id: null, field: 'year' }, `Räkenskapsåret ${forYear} är inte registrerat.`);
  return { subject: row ? { kind: 'fiscal-year', id: row.id } : { kind: 'body', id: council }, body: council, instance: String(forYear), ...settled(dischargeDue(forYear), done, asOf) };
}

function ofCollaborations(facts: Facts, council: string, forYear: number, asOf: Day): readonly DeadlineInstance[] {
  return facts.on('collaboration', asOf).filter((one) => isOurs(one) && (one.validFrom === null || year(one.validFrom) <= forYear)).map((one) => ({
    subject: { kind: 'collaboration', id: one.id }, body: council, instance: String(forYear), ...settled(collaborationDischargeDue(facts, one, forYear, asOf), tried(facts, one, council, forYear, asOf), asOf),
  }));
}

function tried(facts: Facts, one: Row<'collaboration'>, council: string, forYear: number, asOf: Day): Done {
  const decision = facts.where('decision', 'collaboration', one.id).find((row) => row.kind === 'decision' && row.day <= asOf && row.concernsYear === forYear && facts.periodsOf('matter', row.matter).at(-1)?.matterType === 'ANSVARSFRIHET');
  return doneIf(decision?.day ?? null, { kind: 'decision', id: null, field: 'collaboration' }, 'Det är inte registrerat om ansvarsfriheten har prövats.', facts.isComplete('decision', council, asOf));
}
