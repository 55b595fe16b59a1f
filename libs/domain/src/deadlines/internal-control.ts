import type { Facts, Row } from '../facts/facts.js';
import type { ThresholdKey } from '../registers/platform/threshold.js';
import { year, type Day } from '../time/day.js';
import { known, step, unknown, type DeadlineResult } from './deadline.js';
import { doneBy, doneIf, settled, type DeadlineInstance, type DeadlineKind } from './deadline-kind.js';
import { bodiesOfKind } from './who-is-responsible.js';

type Part = 'plan' | 'follow-up';
const thresholdOf = { plan: 'controlPlanDue', 'follow-up': 'controlFollowUpDue' } as const satisfies Record<Part, ThresholdKey>;

/** INTERNAL_CONTROL: the plan of the year, or the follow-up of the year before, by the municipality's own day. */
export function internalControlDue(facts: Facts, part: Part, inYear: number, asOf: Day): DeadlineResult {
  const key = thresholdOf[part];
  const day = `${inYear}-${facts.threshold(key, asOf) ?? ''}`;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return unknown({ kind: 'threshold', id: null, field: key }, 'Kommunens egen dag är inte satt.');
  return known(day, [step(part === 'plan' ? `Planen gäller ${inYear}` : `Uppföljningen gäller ${inYear - 1}`), step('Kommunens egen dag', day)]);
}

export const internalControl: DeadlineKind = {
  key: 'INTERNAL_CONTROL', family: 'steering', setBy: 'local', leadDays: [30], worksOutFor: ['body', 'governing-document'],
  calculation: 'Kommunens egna dagar. Förslag: planen senast den 31 januari, uppföljningen senast den 31 mars.',
  basis: [{ law: 'KL-6-6', note: 'Dagarna är lokala' }],
  instances: (facts, asOf) => bodiesOfKind(facts, asOf, 'executive-board', 'committee').flatMap((body) =>
    [year(asOf), year(asOf) + 1].filter((inYear) => body.validFrom === null || body.validFrom <= `${inYear}-01-31`).flatMap((inYear) => [plan(facts, body, inYear, asOf), followUp(facts, body, inYear, asOf)])),
};

const plansOf = (facts: Facts, body: string, of: number): readonly Row<'governing-document'>[] => facts.where('governing-document', 'body', body)
  .filter((row) => row.documentKind === 'internal-control-plan' && (row.validFrom === null || row.validFrom <= `${of}-12-31`) && (row.validUntil === null || row.validUntil > `${of}-01-01`));

function plan(facts: Facts, body: Row<'body'>, inYear: number, asOf: Day): DeadlineInstance {
  const own = plansOf(facts, body.id, inYear).at(-1);
  const day = own === undefined ? null : (own.adoptedOn ?? own.validFrom ?? `${inYear}-01-01`);
  const done = doneIf(day, { kind: 'governing-document', id: null, field: 'documentKind' }, `Ingen plan för ${inYear} är registrerad.`, facts.isComplete('governing-document', body.id, asOf));
  return { subject: { kind: 'body', id: body.id }, body: body.id, label: 'Plan för intern kontroll', instance: `plan ${inYear}`, ...settled(internalControlDue(facts, 'plan', inYear, asOf), done, asOf) };
}

function followUp(facts: Facts, body: Row<'body'>, inYear: number, asOf: Day): DeadlineInstance {
  const own = plansOf(facts, body.id, inYear - 1).at(-1);
  const done = own ? doneBy('governing-document', own, 'followedUpOn', `Det är inte registrerat om planen för ${inYear - 1} är uppföljd.`)
    : doneIf(null, { kind: 'governing-document', id: null, field: 'documentKind' }, `Ingen plan för ${inYear - 1} är registrerad.`);
  return { subject: { kind: 'body', id: body.id }, body: body.id, label: 'Uppföljning av intern kontroll', instance: `follow-up ${inYear - 1}`, ...settled(internalControlDue(facts, 'follow-up', inYear, asOf), done, asOf) };
}
