import { describe, expect, it } from '@jest/globals';
import { factsFrom, type PartialRows } from '../facts/facts-from.js';
import { agreementReport } from './agreement-report.js';
import { federationExit, agreementRenewalDeadline } from './agreement-kinds.js';
import { followUpSteps } from './follow-up.js';
import { internalControl } from './internal-control.js';
import { providerProgram } from './provider-program.js';
import { directiveReview, orderReview } from './reviews.js';
import { found } from './told.example.js';

const body = [{ id: 'kf', bodyKind: 'council' }, { id: 'ks', bodyKind: 'executive-board' }] as const;
const asOf = '2026-11-24';
const facts = (rows: PartialRows = {}) => factsFrom({ body, ...rows });

describe('the report about agreements of cooperation', () => {
  const agreement = { id: 'a', form: 'agreement', status: 'active' } as const;
  it.each([
    ['proposed for June; last June nobody knows', facts({ collaboration: [agreement] }), ['unknown reportKind', '2027-06-30']],
    ['reported', facts({ collaboration: [agreement], 'report-received': [{ id: 'r', reportKind: 'agreement-report', toBody: 'kf', day: '2026-06-15' }] }), ['2026-06-30 done', '2027-06-30']],
    ['somebody vouches that there is no report', facts({ collaboration: [agreement], 'completeness-mark': [{ id: 'm', register: 'report-received' }] }), ['2026-06-30', '2027-06-30']],
    ['no agreement', facts(), ['none', 'none']],
    ['the form is only assumed', facts({ collaboration: [{ id: 'a', assumedForm: 'agreement', status: 'active' }] }), ['unknown form', 'unknown form']],
    ['the board is not recorded', factsFrom({}), ['unknown bodyKind']],
  ])('%s', (_name, given, expected) => expect(found(agreementReport, given, asOf)).toEqual(expected));
});

describe('the program for private providers', () => {
  const handover = [{ id: 'h', recipientKind: 'private-provider' }] as const;
  const program = (row: object) => facts({ handover, 'governing-document': [{ id: 'g', documentKind: 'provider-program', ...row }] });
  it.each([
    ['a year into the new term', facts({ handover }), ['2027-10-15']],
    ['no private provider', facts(), ['none']],
    ['adopted in the term', program({ adoptedOn: '2026-11-02' }), ['2027-10-15 done']],
    ['adopted in the last term', program({ adoptedOn: '2023-03-01' }), ['2027-10-15']],
    ['its day is not recorded', program({}), ['unknown adoptedOn']],
  ])('%s', (_name, given, expected) => expect(found(providerProgram, given, asOf)).toEqual(expected));
});

describe('internal control', () => {
  const plan = (of: number, row: object = {}) => ({ id: `p${of}`, documentKind: 'internal-control-plan', body: 'ks', validFrom: `${of}-01-01`, validUntil: `${of + 1}-01-01`, ...row }) as const;
  it.each([
    ['nothing is recorded of this year', facts(), ['unknown documentKind', 'unknown documentKind', '2027-01-31', '2027-03-31']],
    ['plans made and followed up', facts({ 'governing-document': [plan(2025, { followedUpOn: '2026-03-10' }), plan(2026, { adoptedOn: '2026-01-20' })] }), ['2026-01-31 done', '2026-03-31 done', '2027-01-31', '2027-03-31']],
    ['not followed up, and recorded as such', facts({ 'governing-document': [plan(2025, { absent: ['followedUpOn'] }), plan(2026)] }), ['2026-01-31 done', '2026-03-31', '2027-01-31', '2027-03-31']],
    ['a day of one’s own', facts({ threshold: [{ id: 't', key: 'controlPlanDue', value: '02-28' }] }), ['unknown documentKind', 'unknown documentKind', '2027-02-28', '2027-03-31']],
    ['a day that is none', facts({ threshold: [{ id: 't', key: 'controlPlanDue', value: '-' }] }), ['unknown controlPlanDue', 'unknown documentKind', 'unknown controlPlanDue', '2027-03-31']],
  ])('%s', (_name, given, expected) => expect(found(internalControl, given, asOf)).toEqual(expected));
});

describe('reviews', () => {
  const order = (row: object, rows: PartialRows = {}) => facts({ 'delegation-order': [{ id: 'o', body: 'ks', status: 'adopted', ...row }], ...rows });
  it.each([
    ['the year’s day comes before the new term’s', order({ adoptedOn: '2024-02-10' }), ['2027-02-10']],
    ['the new term’s sixty days come first', order({ adoptedOn: '2026-04-10' }), ['2027-03-02']],
    ['adopted on a leap day', order({ adoptedOn: '2024-02-29' }), ['2027-02-28']],
    ['the day is not recorded', order({}), ['unknown adoptedOn']],
    ['a draft', order({ status: 'draft', adoptedOn: '2026-04-10' }), []],
  ])('order: %s', (_name, given, expected) => expect(found(orderReview, given, asOf)).toEqual(expected));

  const directive = (row: object) => facts({ directive: [{ id: 'd', company: 'c', ...row }] });
  it.each([
    ['the first year of the term', directive({ adoptedOn: '2023-02-01' }), ['2027-10-15']],
    ['reviewed in the term', directive({ adoptedOn: '2023-02-01', reviewedOn: '2026-11-02' }), ['2027-10-15 done']],
    ['a day of its own', directive({ adoptedOn: '2023-02-01', reviewDue: '2027-03-31' }), ['2027-03-31']],
    ['its own day is over and nothing is recorded', directive({ adoptedOn: '2023-02-01', reviewDue: '2026-03-31' }), ['unknown reviewedOn']],
    ['the day it was adopted is not recorded', directive({}), ['unknown adoptedOn']],
  ])('directive: %s', (_name, given, expected) => expect(found(directiveReview, given, asOf)).toEqual(expected));
});

describe('steps of a follow-up', () => {
  const one = (row: object) => facts({ 'follow-up': [{ id: 'f', step: 'effect', day: '2026-01-10', ...row }] });
  it.each([
    ['the day that was set', one({ due: '2027-01-31' }), ['2027-01-31']],
    ['done', one({ due: '2026-10-31', doneOn: '2026-10-20' }), ['2026-10-31 done']],
    ['over, and nothing is recorded', one({ due: '2026-10-31' }), ['unknown doneOn']],
    ['over, and recorded as not done', one({ due: '2026-10-31', absent: ['doneOn'] }), ['2026-10-31']],
    ['no day is recorded', one({}), ['unknown due']],
    ['recorded that there is no day', one({ absent: ['due'] }), ['none']],
  ])('%s', (_name, given, expected) => expect(found(followUpSteps, given, asOf)).toEqual(expected));
});

describe('federations and renewals', () => {
  const agreement = (form: 'federation' | 'coordination-federation' | 'agreement', row: object) => facts({ collaboration: [{ id: 'c', form, status: 'active' }], agreement: [{ id: 'a', collaboration: 'c', ...row }] });
  it.each([
    ['three years by law, to the year end', agreement('federation', { exitAtYearEnd: true }), ['2026-12-31']],
    ['the order gives one year', agreement('federation', { exitAtYearEnd: true, noticeMonths: 12 }), ['2026-12-31']],
    ['a coordination federation is taken to have the same', agreement('coordination-federation', { exitAtYearEnd: true }), ['2026-12-31']],
    ['nothing about the end of its period', agreement('federation', {}), ['unknown endsOn']],
    ['an agreement is no federation', agreement('agreement', { endsOn: '2027-12-31' }), []],
  ])('%s', (_name, given, expected) => expect(found(federationExit, given, asOf)).toEqual(expected));

  it('tells by when somebody should have taken a stand on the renewal', () => {
    const [one] = agreementRenewalDeadline.instances(agreement('agreement', { endsOn: '2027-12-31', renewMonths: 12 }), asOf);
    expect(one?.result.state === 'known' && [one.result.day, one.result.steps.at(-1)?.day]).toEqual(['2028-01-01', '2027-07-05']);
  });
});
