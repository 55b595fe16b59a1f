import type { Facts, Row } from '../facts/facts.js';
import type { LawSectionId } from '../law/law-section-id.js';
import { addDays, type Day } from '../time/day.js';
import { noticeDay } from './council-notice.js';
import { known, step, unknown, type DeadlineKey, type DeadlineResult } from './deadline.js';
import { doneBy, settled, type DeadlineKind } from './deadline-kind.js';

const LOOK_BACK_DAYS = 400;

/** PUBLISH_*: on the website from the day the council's sitting is announced (KL 8:14–16 a). Before the announcement, its last day counts. */
export function publicationDue(facts: Facts, document: Row<'governing-document'>, asOf: Day): DeadlineResult {
  if (document.treatedAt === null) return unknown({ kind: 'governing-document', id: document.id, field: 'treatedAt' }, 'Vid vilket sammanträde dokumentet behandlas är inte registrerat.');
  const sitting = facts.periodsOf('meeting', document.treatedAt).at(-1);
  if (!sitting) return unknown({ kind: 'meeting', id: document.treatedAt, field: 'day' }, 'Sammanträdet är inte registrerat.');
  const steps = [step('Fullmäktige behandlar dokumentet', sitting.day)];
  if (sitting.announcedOn !== null) return known(sitting.announcedOn, [...steps, step('Sammanträdet tillkännagavs', sitting.announcedOn)]);
  if (sitting.day <= asOf) return unknown({ kind: 'meeting', id: sitting.id, field: 'announcedOn' }, 'Dagen då sammanträdet tillkännagavs är inte registrerad.', steps);
  const day = noticeDay(sitting.day);
  return known(day, [...steps, step('Sammanträdet ska tillkännages senast', day)]);
}

const publication = (key: DeadlineKey, documentKind: Row<'governing-document'>['documentKind'], law: LawSectionId, calculation: string): DeadlineKind => ({
  key, family: 'insight', setBy: 'law', leadDays: [], worksOutFor: ['governing-document'], calculation, basis: [{ law }, { law: 'KL-5-13', note: 'Tillkännagivandet' }],
  instances: (facts, asOf) => facts.where('governing-document', 'documentKind', documentKind).filter((document) => isCurrent(facts, document, asOf)).map((document) => ({
    subject: { kind: 'governing-document', id: document.id }, body: facts.periodsOf('meeting', document.treatedAt).at(-1)?.body ?? null,
    ...settled(publicationDue(facts, document, asOf), doneBy('governing-document', document, 'publishedOn', 'Det är inte registrerat när dokumentet publicerades.'), asOf),
  })),
});

/** Dealt with in the last year or later; audit reports only from 2024, when the duty began. */
function isCurrent(facts: Facts, document: Row<'governing-document'>, asOf: Day): boolean {
  const sitting = facts.periodsOf('meeting', document.treatedAt).at(-1);
  const since = addDays(asOf, -LOOK_BACK_DAYS);
  if (!sitting) return document.validFrom === null || document.validFrom >= since;
  return sitting.day >= since && (document.documentKind !== 'audit-report' || sitting.day >= '2024-01-01');
}

export const publications: readonly DeadlineKind[] = [
  publication('PUBLISH_BUDGET', 'budget-proposal', 'KL-8-14', 'Från det att fullmäktiges budgetsammanträde tillkännages.'),
  publication('PUBLISH_ANNUAL', 'annual-report', 'KL-8-15', 'Från det att sammanträdet som ska godkänna den tillkännages.'),
  publication('PUBLISH_AUDIT', 'audit-report', 'KL-8-16a', 'Från det att sammanträdet som ska behandla den tillkännages.'),
];
