import { describe, expect, it } from '@jest/globals';
import { factsFrom, type PartialRows } from '../facts/facts-from.js';
import { appealWindow, legalForce } from './appeal.js';
import { deadlinesOf, everyDeadline } from './deadlines-of.js';
import { delegationReportDue, urgentReportDue } from './reporting.js';
import { supervisionYear } from './supervision-year.js';
import { termEnd } from './terms.js';
import { found, told } from './told.example.js';

const sbn = { id: 'sbn', name: 'Samhällsbyggnadsnämnden', bodyKind: 'committee', reportLeadDays: 7 } as const;
const meetings = [
  { id: 'm1', body: 'sbn', day: '2026-02-18', status: 'held' }, { id: 'm2', body: 'sbn', day: '2026-03-18', status: 'cancelled' }, { id: 'm3', body: 'sbn', day: '2026-04-22', status: 'planned' },
] as const;

describe('the appeal window', () => {
  const facts = (body: object, minutes: object) => {
    const rows: PartialRows = { body: [{ id: 'b', ...body }], meeting: [{ id: 'm', body: 'b', day: '2026-03-01' }], minutes: [{ id: 'p', meeting: 'm', day: '2026-03-01', ...minutes }] };
    return factsFrom(rows);
  };
  it.each([
    ['three weeks from the notice', { bodyKind: 'committee' }, { postedOn: '2026-03-02' }, '2026-03-23'],
    ['moved from Good Friday to Tuesday', { bodyKind: 'committee' }, { postedOn: '2026-03-13' }, '2026-04-07'],
    ['without the notice it is unknown', { bodyKind: 'committee' }, {}, 'unknown postedOn'],
    ['a joint committee counts from the last notice', { bodyKind: 'joint-committee' }, { postedOn: '2026-03-02', lastPostedOn: '2026-03-09' }, '2026-03-30'],
    ['a joint committee without the last notice is unknown', { bodyKind: 'joint-committee' }, { postedOn: '2026-03-02' }, 'unknown lastPostedOn'],
    ['a notice taken down on the last day starts nothing', { bodyKind: 'committee' }, { postedOn: '2026-03-02', takenDownOn: '2026-03-23' }, 'unknown postedOn'],
    ['a notice taken down the day after is fine', { bodyKind: 'committee' }, { postedOn: '2026-03-02', takenDownOn: '2026-03-24' }, '2026-03-23'],
  ])('%s', (_name, body, minutes, expected) => {
    const given = facts(body, minutes);
    expect(told(appealWindow(given, given.all('minutes')[0]!))).toBe(expected);
  });
  it.each([
    ['the window is open: earliest the day after it', {}, '2026-03-10', '2026-03-24'],
    ['the window has closed and nobody has said whether an appeal came', {}, '2026-04-10', 'unknown appealFiledOn'],
    ['recorded that no appeal came', { absent: ['appealFiledOn'] }, '2026-04-10', '2026-03-24'],
    ['appealed', { appealFiledOn: '2026-03-20' }, '2026-04-10', 'unknown appealFiledOn'],
  ])('legal force: %s', (_name, minutes, asOf, expected) => {
    const given = facts({ bodyKind: 'committee' }, { postedOn: '2026-03-02', ...minutes });
    expect(told(legalForce(given, given.all('minutes')[0]!, asOf))).toBe(expected);
  });
});

describe('reporting of decisions', () => {
  const facts = (decision: object, item: object = { reporting: 'reported' }, body: object = {}) => factsFrom({
    body: [{ ...sbn, ...body }], meeting: meetings, 'delegation-item': [{ id: 'i', ...item }],
    decision: [{ id: 'd', body: 'sbn', item: 'i', kind: 'decision', basis: 'delegation', day: '2026-02-03', ...decision }],
  });
  it.each([
    ['in time for the next sitting', {}, undefined, undefined, '2026-02-18'],
    ['too close to it: the one after, and a cancelled one does not count', { day: '2026-02-17' }, undefined, undefined, '2026-04-22'],
    ['an item that is not reported', {}, { reporting: 'not-reported' }, undefined, 'none'],
    ['nothing is recorded about reporting', {}, {}, undefined, 'unknown reporting'],
    ['the committee’s own rule', {}, {}, { reportingRule: 'next-meeting' }, '2026-02-18'],
    ['no later sitting is recorded', { day: '2026-05-01' }, undefined, undefined, 'unknown day'],
  ])('delegated: %s', (_name, decision, item, body, expected) => {
    const given = facts(decision, item, body);
    expect(told(delegationReportDue(given, given.all('decision')[0]!))).toBe(expected);
  });
  it('an urgent decision is reported at the very next sitting', () => {
    const given = facts({ basis: 'urgent', day: '2026-02-17' });
    expect(told(urgentReportDue(given, given.all('decision')[0]!))).toBe('2026-02-18');
  });
});

describe('terms of office and supervision', () => {
  const end = (body: object, asOf: string, term: object[] = []) => {
    const given = factsFrom({ body: [{ id: 'b', ...body }], 'term-of-office': term.map((row, index) => ({ id: `t${index}`, body: 'b', ...row })) });
    return told(termEnd(given, given.all('body')[0]!, asOf));
  };
  it.each([
    ['a council ends on 14 October of an election year', { bodyKind: 'council' }, '2026-10-14', [], '2026-10-14'],
    ['the day after, the new council has four years', { bodyKind: 'council' }, '2026-10-15', [], '2030-10-14'],
    ['a board ends with the election year', { bodyKind: 'executive-board' }, '2026-11-24', [], '2026-12-31'],
    ['a federation likewise', { bodyKind: 'federation-direction' }, '2027-01-01', [], '2030-12-31'],
    ['auditors likewise', { bodyKind: 'auditors' }, '2024-02-29', [], '2026-12-31'],
    ['a committee has no term but the recorded one', { bodyKind: 'committee' }, '2026-11-24', [], 'unknown body'],
    ['a recorded term goes first', { bodyKind: 'committee' }, '2026-11-24', [{ validFrom: '2023-01-01', validUntil: '2027-01-01' }], '2026-12-31'],
  ])('%s', (_name, body, asOf, term, expected) => expect(end(body, asOf, term)).toBe(expected));

  it.each([
    ['the municipality’s own day, this year and the next', {}, ['2026-06-30', '2027-06-30']],
    ['decided already', { 'supervision-decision': [{ id: 's', company: 'c', year: 2025, day: '2026-05-05' }] }, ['2026-06-30 done', '2027-06-30']],
    ['another day set locally, and over', { threshold: [{ id: 't', key: 'supervisionDue', value: '05-31' }] }, ['unknown company', '2027-05-31']],
    ['over, and somebody vouches that nothing is missing', { threshold: [{ id: 't', key: 'supervisionDue', value: '05-31' }], 'completeness-mark': [{ id: 'm', register: 'supervision-decision' }] }, ['2026-05-31', '2027-05-31']],
    ['a day that is none', { threshold: [{ id: 't', key: 'supervisionDue', value: 'juni' }] }, ['unknown supervisionDue', 'unknown supervisionDue']],
  ])('supervision: %s', (_name, rows, expected) => expect(found(supervisionYear, factsFrom({ company: [{ id: 'c', companyKind: 'limited-company' }], ...(rows as PartialRows) }), '2026-06-01')).toEqual(expected));
});

describe('what is coming', () => {
  const facts = factsFrom({
    body: [{ ...sbn }, { id: 'kf', name: 'Kommunfullmäktige', bodyKind: 'council' }, { id: 'ks', name: 'Kommunstyrelsen', bodyKind: 'executive-board' }],
    collaboration: [{ id: 'f', name: 'Förbundet', form: 'federation' }],
    agreement: [{ id: 'a', collaboration: 'f', exitAtYearEnd: true }, { id: 'b', collaboration: 'x', endsOn: '2027-05-31', noticeMonths: 3 }],
  });
  const shown = new Set(['AGREEMENT_NOTICE', 'AGREEMENT_RENEW', 'EXIT_ASSOCIATION', 'TERM_KS', 'TERM_COMMITTEE']);
  it('is sorted by day, with days left and whether law has set it', () => {
    expect(deadlinesOf(facts, '2026-11-24').filter(({ deadline }) => shown.has(deadline.key)).map(({ deadline, day, daysLeft, filled }) => [deadline.key, day, daysLeft, filled])).toEqual([
      ['EXIT_ASSOCIATION', '2026-12-31', 37, true], ['TERM_KS', '2026-12-31', 37, true], ['AGREEMENT_NOTICE', '2027-02-28', 96, false],
    ]);
  });
  it('keeps what cannot be worked out apart, naming the missing datum', () => {
    const unknown = everyDeadline(facts, '2026-11-24').filter((deadline) => deadline.result.state === 'unknown' && shown.has(deadline.key));
    expect(unknown.map((deadline) => [deadline.key, deadline.subject.id])).toEqual([['TERM_COMMITTEE', 'sbn'], ['AGREEMENT_RENEW', 'a'], ['AGREEMENT_RENEW', 'b']]);
  });
});
