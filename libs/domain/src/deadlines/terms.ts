import type { Facts, Row } from '../facts/facts.js';
import type { BodyKind } from '../registers/organization/body.js';
import type { LawSectionId } from '../law/law-section-id.js';
import { isValidOn, lastDayOf } from '../time/validity.js';
import { year, type Day } from '../time/day.js';
import { known, step, unknown, type DeadlineKey, type DeadlineResult } from './deadline.js';
import type { DeadlineKind } from './deadline-kind.js';
import { bodiesOfKind } from './who-is-responsible.js';

interface Term {
  readonly key: DeadlineKey;
  readonly basis: readonly LawSectionId[];
  /** Last day by law in an election year, `MM-DD`; null when the council decides. */
  readonly lawEnd: string | null;
}

const council: Term = { key: 'TERM_KF', basis: ['KL-5-9'], lawEnd: '10-14' };
const board: Term = { key: 'TERM_KS', basis: ['KL-6-18'], lawEnd: '12-31' };
const committee: Term = { key: 'TERM_COMMITTEE', basis: ['KL-6-19'], lawEnd: null };
const federation: Term = { key: 'TERM_ASSOCIATION', basis: ['KL-9-4'], lawEnd: '12-31' };
const auditors: Term = { key: 'TERM_AUDITORS', basis: ['KL-12-4'], lawEnd: '12-31' };

const terms: Partial<Record<NonNullable<Row<'body'>['bodyKind']>, Term>> = {
  council, 'executive-board': board, committee, 'joint-committee': committee, auditors, 'federation-council': federation, 'federation-direction': federation,
};

/** Which TERM_* deadline, if any, a body of that kind has. */
export function termOf(body: Row<'body'>): Term | undefined {
  return body.bodyKind === null ? undefined : terms[body.bodyKind];
}

/**
 * TERM_KF, TERM_KS, TERM_COMMITTEE, TERM_ASSOCIATION, TERM_AUDITORS: the last day of the body's present term of office. A recorded term
 * goes before the law's own calendar; a committee has only the recorded one (KL 6:19).
 */
export function termEnd(facts: Facts, body: Row<'body'>, asOf: Day): DeadlineResult {
  const recorded = facts.where('term-of-office', 'body', body.id).find((term) => isValidOn(term, asOf));
  const end = recorded && lastDayOf(recorded);
  if (end) return known(end, [step(`Mandatperioden${recorded.label ? ` ${recorded.label}` : ''} är registrerad`, recorded.validFrom), step('Sista dag', end)]);
  const term = termOf(body);
  if (!term?.lawEnd) return unknown({ kind: 'term-of-office', id: recorded?.id ?? null, field: recorded ? 'validUntil' : 'body' }, 'Organets mandatperiod är inte registrerad. Fullmäktige bestämmer den.');
  const day = nextElectionDay(term.lawEnd, asOf);
  return known(day, [step(`Ordinarie val hålls ${day.slice(0, 4)}`), step('Sista dag enligt lagens kalender', day)]);
}

const AN_ELECTION_YEAR = 2022;

/** That day of the first election year (every fourth, 2022, 2026 …) in which it has not yet passed. */
function nextElectionDay(monthDay: string, asOf: Day): Day {
  const now = year(asOf);
  const first = now + ((4 - ((((now - AN_ELECTION_YEAR) % 4) + 4) % 4)) % 4);
  const day = `${first}-${monthDay}`;
  return day >= asOf ? day : `${first + 4}-${monthDay}`;
}

const ofTerm = (of: Term, leadDays: number, calculation: string, ...kinds: readonly BodyKind[]): DeadlineKind => ({
  key: of.key, family: 'term', setBy: 'law', isOnlyPassing: true, leadDays: [leadDays], worksOutFor: ['body', 'term-of-office'], calculation, basis: of.basis.map((law) => ({ law })),
  instances: (facts, asOf) => bodiesOfKind(facts, asOf, ...kinds).map((body) => ({ subject: { kind: 'body', id: body.id }, body: body.id, result: termEnd(facts, body, asOf) })),
});

/** Mandatperioderna, one kind of deadline for each sort of body. */
export const termDeadlines: readonly DeadlineKind[] = [
  ofTerm(council, 180, 'Fyra år från den 15 oktober valåret.', 'council'),
  ofTerm(board, 180, 'Fyra år från den 1 januari efter valåret, eller från fullmäktiges första sammanträde om fullmäktige har bestämt det.', 'executive-board'),
  ofTerm(committee, 120, 'Så som fullmäktige har bestämt.', 'committee', 'joint-committee'),
  ofTerm(federation, 120, 'Fyra år från den 1 januari efter valåret, om inte förbundsordningen säger annat.', 'federation-council', 'federation-direction'),
  ofTerm(auditors, 120, 'Fyra år; de nyvalda fullmäktige väljer.', 'auditors'),
];
