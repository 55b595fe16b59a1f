import type { Facts, Row } from '../facts/facts.js';
import { addDays, daysBetween, year, type Day } from '../time/day.js';
import { agreementNotice, agreementRenewal, type AgreementTerms } from './agreement-notice.js';
import { appealWindow, legalForce } from './appeal.js';
import { deadlineLabels, type Deadline, type DeadlineKey, type DeadlineResult } from './deadline.js';
import { delegationReportDue, isReported, urgentReportDue } from './reporting.js';
import { supervisionDue } from './supervision-year.js';
import { termEnd, termOf } from './terms.js';

const entry = (key: DeadlineKey, kind: Deadline['subject']['kind'], id: string, setBy: Deadline['setBy'], basis: Deadline['basis'], result: DeadlineResult): Deadline =>
  ({ key, label: deadlineLabels[key], subject: { kind, id }, basis, setBy, result });

/** How far back decisions and minutes are looked at; older ones have no day left to wait for. */
const LOOK_BACK_DAYS = 120;

/** Every deadline (frist) of the organisation on `asOf`, known or unknown, those that do not exist left out. */
export function allDeadlines(facts: Facts, asOf: Day): readonly Deadline[] {
  return [...ofAgreements(facts, asOf), ...ofMinutes(facts, asOf), ...ofDecisions(facts, asOf), ...ofCompanies(facts, asOf), ...ofTerms(facts, asOf)].filter((deadline) => deadline.result.state !== 'none');
}

/** A deadline that lies ahead. `filled`: the day is set by law (drawn filled), else by agreement or locally. */
export interface ComingDeadline {
  readonly deadline: Deadline;
  readonly day: Day;
  readonly daysLeft: number;
  readonly filled: boolean;
}

/** What is coming within `horizonDays`, soonest first. */
export function deadlinesOf(facts: Facts, asOf: Day, horizonDays = 400): readonly ComingDeadline[] {
  const until = addDays(asOf, horizonDays);
  return allDeadlines(facts, asOf)
    .flatMap((deadline) => (deadline.result.state === 'known' ? [{ deadline, day: deadline.result.day, daysLeft: daysBetween(asOf, deadline.result.day), filled: deadline.setBy === 'law' }] : []))
    .filter(({ day }) => day >= asOf && day <= until)
    .sort((a, b) => a.day.localeCompare(b.day) || a.deadline.key.localeCompare(b.deadline.key) || a.deadline.subject.id.localeCompare(b.deadline.subject.id));
}

/** What is recorded about the time of an agreement, ready to count with. */
export function termsOf(facts: Facts, agreement: Row<'agreement'>, asOf: Day): AgreementTerms {
  const { id, endsOn, renewMonths, noticeMonths, exitAtYearEnd, noticeGivenOn, absent } = agreement;
  const isFederation = facts.findAny('collaboration', agreement.collaboration, asOf)?.form === 'federation';
  return { id, endsOn, renewMonths, noticeMonths, exitAtYearEnd, noticeGivenOn, absent, isFederation };
}

function ofAgreements(facts: Facts, asOf: Day): readonly Deadline[] {
  return facts.on('agreement', asOf).flatMap((agreement) => {
    const terms = termsOf(facts, agreement, asOf);
    const byLaw = terms.isFederation && terms.noticeMonths === null;
    return [
      entry('AGREEMENT_NOTICE', 'agreement', agreement.id, byLaw ? 'law' : 'agreement', byLaw ? ['KL-9-18'] : [], agreementNotice(terms, asOf)),
      entry('AGREEMENT_RENEW', 'agreement', agreement.id, 'agreement', [], agreementRenewal(terms, asOf)),
    ];
  });
}

function ofMinutes(facts: Facts, asOf: Day): readonly Deadline[] {
  return recent(facts.on('minutes', asOf), asOf).flatMap((minutes) => [
    entry('APPEAL_WINDOW', 'minutes', minutes.id, 'law', ['KL-13-5', 'LBT-2'], appealWindow(facts, minutes)),
    entry('LEGAL_FORCE', 'minutes', minutes.id, 'law', ['KL-13-5'], legalForce(facts, minutes, asOf)),
  ]);
}

function ofDecisions(facts: Facts, asOf: Day): readonly Deadline[] {
  const waiting = recent(facts.on('decision', asOf), asOf).filter((decision) => decision.kind === 'decision' && !isReported(facts, decision.id, asOf));
  return waiting.flatMap((decision) => {
    if (decision.basis === 'urgent') return [entry('URGENT_REPORT', 'decision', decision.id, 'law', ['KL-6-40'], urgentReportDue(facts, decision))];
    if (decision.basis !== 'delegation' && decision.basis !== 'sub-delegation') return [];
    return [entry('DELEG_REPORT', 'decision', decision.id, 'local', ['KL-6-40', 'KL-7-8'], delegationReportDue(facts, decision))];
  });
}

function ofCompanies(facts: Facts, asOf: Day): readonly Deadline[] {
  return facts.on('company', asOf).filter((company) => company.companyKind === 'limited-company')
    .map((company) => entry('SUPERVISION_YEAR', 'company', company.id, 'local', ['KL-6-9'], supervisionDue(facts, company.id, year(asOf) - 1, asOf)));
}

function ofTerms(facts: Facts, asOf: Day): readonly Deadline[] {
  return facts.on('body', asOf).flatMap((body) => {
    const term = termOf(body);
    return term ? [entry(term.key, 'body', body.id, 'law', term.basis, termEnd(facts, body, asOf))] : [];
  });
}

const recent = <R extends { readonly day: Day }>(rows: readonly R[], asOf: Day): readonly R[] => rows.filter((row) => row.day >= addDays(asOf, -LOOK_BACK_DAYS));
