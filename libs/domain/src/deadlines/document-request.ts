import type { Facts, Row } from '../facts/facts.js';
import { addDays, type Day } from '../time/day.js';
import { lastDay } from '../time/swedish-holidays.js';
import { known, step, unknown, type DeadlineResult } from './deadline.js';
import { doneIf, settled, type DeadlineKind } from './deadline-kind.js';
import { movedDay } from './sunday-rule.js';
import { recent } from './who-is-responsible.js';

/** The day by which a request should have been answered, by the municipality's own threshold. */
export const requestDay = (cameIn: Day, days: number): Day => lastDay(addDays(cameIn, days));

/** DOC_REQUEST: the Freedom of the Press Act says genast or skyndsamt; the number of days is the municipality's own. */
export function requestDue(facts: Facts, request: Row<'document-request'>, asOf: Day): DeadlineResult {
  const days = facts.thresholdNumber('documentRequestDays', asOf);
  if (days === null) return unknown({ kind: 'threshold', id: null, field: 'documentRequestDays' }, 'Kommunens egen gräns är inte satt.');
  const counted = addDays(request.day, days);
  const { day, steps } = movedDay(counted, 'likely');
  return known(day, [step('Begäran kom in', request.day), step('Lagen säger genast eller så snart det går'), step(`Kommunens egen gräns: ${days}\u00a0dagar`, counted), ...steps]);
}

export const documentRequest: DeadlineKind = {
  key: 'DOC_REQUEST', family: 'insight', setBy: 'local', leadDays: [0], worksOutFor: ['document-request'],
  calculation: 'Genast eller så snart det går. Kommunens egen gräns i dagar är satt som tröskel.',
  basis: [{ law: 'TF-2-15' }, { law: 'TF-2-16' }],
  instances: (facts, asOf) => recent(facts.on('document-request', asOf), asOf).map((request) => {
    const answered = request.answeredOn ?? request.delayNoticeOn;
    const done = doneIf(answered, { kind: 'document-request', id: request.id, field: 'answeredOn' }, 'Det är inte registrerat om begäran är besvarad.', request.absent.includes('answeredOn'));
    return { subject: { kind: 'document-request', id: request.id }, body: request.body, ...settled(requestDue(facts, request, asOf), done, asOf) };
  }),
};
