import type { Facts, Row } from '../facts/facts.js';
import { year, type Day } from '../time/day.js';
import { known, none, step, unknown, type DeadlineResult } from './deadline.js';
import { doneIf, settled, type DeadlineKind } from './deadline-kind.js';
import { forOwn, ownBody } from './who-is-responsible.js';

/** AVTAL_REPORT: the board's yearly report to the council about agreements of cooperation. The act names no day. */
export function agreementReportDue(facts: Facts, inYear: number): DeadlineResult {
  const running = facts.all('collaboration').filter((one) => one.status === 'active' && ran(one, inYear - 1));
  const isAgreement = running.some((one) => one.form === 'agreement');
  const unsettled = running.find((one) => one.form === null && one.assumedForm === 'agreement');
  if (!isAgreement && unsettled) return unknown({ kind: 'collaboration', id: unsettled.id, field: 'form' }, 'Samarbetet antas vara avtalssamverkan, men formen är inte registrerad.');
  if (!isAgreement) return none('Ingen avtalssamverkan är registrerad.');
  const day = `${inYear}-06-30`;
  return known(day, [step(`Rapporten gäller ${inYear - 1}`), step('Förslag: till fullmäktige i maj eller juni', day), step('Lagen säger varje år', `${inYear}-12-31`)]);
}

function ran({ validFrom, validUntil, startYear }: Row<'collaboration'>, ofYear: number): boolean {
  return (validFrom === null || validFrom <= `${ofYear}-12-31`) && (validUntil === null || validUntil > `${ofYear}-01-01`) && (startYear === null || startYear <= ofYear);
}

export const agreementReport: DeadlineKind = {
  key: 'AVTAL_REPORT', family: 'steering', setBy: 'local', leadDays: [60], worksOutFor: ['body'],
  calculation: 'Varje år. Lagen säger ingen dag; förslag: senast den 30 juni.',
  basis: [{ law: 'KL-9-38' }],
  instances: (facts, asOf) => forOwn(facts, asOf, 'executive-board', (board) => [year(asOf), year(asOf) + 1].map((inYear) => {
    const council = ownBody(facts, asOf, 'council')?.id ?? null;
    const report = facts.on('report-received', asOf).find((row) => row.reportKind === 'agreement-report' && year(row.day) === inYear && (row.toBody === null || row.toBody === council));
    const done = doneIf(reportDay(report), { kind: 'report-received', id: null, field: 'reportKind' }, `Det är inte registrerat om någon rapport lämnades ${inYear}.`, facts.isComplete('report-received', council, asOf));
    return { subject: { kind: 'body', id: board.id }, body: board.id, instance: String(inYear), ...settled(agreementReportDue(facts, inYear), done, asOf) };
  })),
};

const reportDay = (report: Row<'report-received'> | undefined): Day | null => report?.day ?? null;
