import type { Facts, Row } from '../facts/facts.js';
import { councilTermOn } from '../rules/companies/council-term.js';
import { addDays, addMonths, latest, type Day } from '../time/day.js';
import { isValidOn } from '../time/validity.js';
import { known, step, unknown, type DeadlineResult } from './deadline.js';
import { doneBy, doneIf, settled, type DeadlineKind } from './deadline-kind.js';
import { termEnd } from './terms.js';
import { ownBody } from './who-is-responsible.js';

const MONTHS_BETWEEN = 12;
const MOST_YEARS = 100;

/** REVIEW_ORDER: every year from when it was adopted, and when the committee has got a new term. Good practice; no law says so. */
export function orderReviewDue(facts: Facts, order: Row<'delegation-order'>, asOf: Day): DeadlineResult {
  if (order.adoptedOn === null) return unknown({ kind: 'delegation-order', id: order.id, field: 'adoptedOn' }, 'Dagen då delegationsordningen antogs är inte registrerad.');
  const yearly = nextAnniversary(order.adoptedOn, asOf);
  const body = facts.find('body', order.body, asOf);
  const end = body ? termEnd(facts, body, asOf) : undefined;
  const days = facts.thresholdNumber('termChangeDays', asOf) ?? 60;
  const afterChange = end?.state === 'known' ? addDays(end.day, 1 + days) : null;
  const steps = [step('Ordningen antogs', order.adoptedOn), step('Förslag: varje år', yearly)];
  if (afterChange === null || afterChange >= yearly) return known(yearly, steps);
  return known(afterChange, [...steps, step(`Mandatperioden går ut före dess; gås igenom inom ${days}\u00a0dagar i den nya`, afterChange)]);
}

function nextAnniversary(from: Day, asOf: Day): Day {
  for (let years = 1; years < MOST_YEARS; years += 1) {
    const day = addMonths(from, MONTHS_BETWEEN * years);
    if (day >= asOf) return day;
  }
  return from;
}

/** DIRECTIVE_REVIEW: the day that is set for it, else the first year of the council's term. */
export function directiveReviewDue(facts: Facts, directive: Row<'directive'>, asOf: Day): DeadlineResult {
  if (directive.reviewDue !== null) return known(directive.reviewDue, [step('Dagen är bestämd i direktivet', directive.reviewDue)]);
  if (directive.adoptedOn === null) return unknown({ kind: 'directive', id: directive.id, field: 'adoptedOn' }, 'Dagen då ägardirektivet antogs är inte registrerad.');
  const from = councilTermOn(facts, asOf).from;
  const day = addMonths(from, MONTHS_BETWEEN);
  return known(day, [step('Ägardirektivet antogs', directive.adoptedOn), step('Fullmäktiges mandatperiod började', from), step('Förslag: under periodens första år', day)]);
}

export const orderReview: DeadlineKind = {
  key: 'REVIEW_ORDER', family: 'steering', setBy: 'local', leadDays: [60], worksOutFor: ['delegation-order'],
  calculation: 'Förslag: varje år, och när nämnden har fått en ny mandatperiod.',
  basis: [{ practice: 'God sed', mark: 'unverified' }],
  instances: (facts, asOf) => facts.on('delegation-order', asOf).filter((order) => order.status === 'adopted' && isValidOn(order, asOf))
    .map((order) => ({ subject: { kind: 'delegation-order', id: order.id }, body: order.body, result: orderReviewDue(facts, order, asOf) })),
};

export const directiveReview: DeadlineKind = {
  key: 'DIRECTIVE_REVIEW', family: 'steering', setBy: 'local', leadDays: [90], worksOutFor: ['directive'],
  calculation: 'Den dag som är bestämd, annars under mandatperiodens första år.',
  basis: [{ practice: 'God sed', mark: 'unverified' }],
  instances: (facts, asOf) => facts.on('directive', asOf).map((directive) => {
    const reviewed = latest(directive.reviewedOn ?? '', directive.adoptedOn ?? '');
    const since = directive.reviewDue === null ? councilTermOn(facts, asOf).from : directive.reviewDue;
    const isDone = reviewed !== '' && reviewed >= since && reviewed <= asOf;
    const done = isDone ? doneIf(reviewed, { kind: 'directive', id: directive.id, field: 'reviewedOn' }, '') : doneBy('directive', { ...directive, reviewedOn: null }, 'reviewedOn', 'Det är inte registrerat om direktivet har setts över.');
    return { subject: { kind: 'directive', id: directive.id }, body: issuer(facts, directive, asOf), ...settled(directiveReviewDue(facts, directive, asOf), done, asOf) };
  }),
};

/** The body that has issued it, else the council, which decides over the owner's directives. */
function issuer(facts: Facts, directive: Row<'directive'>, asOf: Day): string | null {
  return facts.find('body', directive.issuer, asOf)?.id ?? ownBody(facts, asOf, 'council')?.id ?? null;
}
