import type { Facts, Row } from '../facts/facts.js';
import type { Day } from '../time/day.js';
import type { DeadlineResult } from './deadline.js';
import type { DeadlineKind } from './deadline-kind.js';
import { delegationReportDue, isReported, urgentReportDue } from './reporting.js';
import { recent } from './who-is-responsible.js';

type Of = (facts: Facts, decision: Row<'decision'>) => DeadlineResult;

/** Decisions on such a basis that nobody has reported yet. */
const unreported = (bases: readonly Row<'decision'>['basis'][], due: Of) => (facts: Facts, asOf: Day) => recent(facts.on('decision', asOf), asOf)
  .filter((decision) => decision.kind === 'decision' && bases.includes(decision.basis) && !isReported(facts, decision.id, asOf))
  .map((decision) => ({ subject: { kind: 'decision' as const, id: decision.id }, body: decision.body, result: due(facts, decision) }));

export const urgentReport: DeadlineKind = {
  key: 'URGENT_REPORT', family: 'reporting', setBy: 'law', leadDays: [0], worksOutFor: ['decision'],
  calculation: 'Organets nästa sammanträde efter beslutet.',
  basis: [{ law: 'KL-6-40', note: 'Andra stycket' }],
  instances: unreported(['urgent'], urgentReportDue),
};

export const delegationReport: DeadlineKind = {
  key: 'DELEG_REPORT', family: 'reporting', setBy: 'local', leadDays: [7], worksOutFor: ['decision'],
  calculation: 'Så som nämnden har bestämt, annars nästa sammanträde som ligger minst anmälningsfristen efter beslutet.',
  basis: [{ law: 'KL-6-40' }, { law: 'KL-7-8' }],
  instances: unreported(['delegation', 'sub-delegation'], delegationReportDue),
};
