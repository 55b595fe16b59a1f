import { describe, expect, it } from '@jest/globals';
import type { Day } from '../time/day.js';
import { agreementNotice, agreementRenewal, lastNoticeDay, type AgreementTerms } from './agreement-notice.js';

const terms = (given: Partial<AgreementTerms>): AgreementTerms => ({
  id: 'avtal', endsOn: null, renewMonths: null, noticeMonths: null, exitAtYearEnd: null, noticeGivenOn: null, absent: [], isFederation: false, ...given,
});
const yearly = terms({ endsOn: '2025-08-28', renewMonths: 12, noticeMonths: 2 });
const dayOf = (given: AgreementTerms, asOf: Day) => {
  const result = agreementNotice(given, asOf);
  return result.state === 'known' ? result.day : result.state === 'unknown' ? `unknown ${result.missing.field}` : `none: ${result.why}`;
};

describe('last day to give notice', () => {
  const examples: readonly [name: string, AgreementTerms, Day, string][] = [
    ['the first period still runs', yearly, '2025-01-15', '2025-06-28'],
    ['renewed once; the last day is a Sunday and stays there', yearly, '2026-01-15', '2026-06-28'],
    ['asked on the last day itself', yearly, '2026-06-28', '2026-06-28'],
    ['asked the day after: one more period is lost', yearly, '2026-06-29', '2027-06-28'],
    ['renewed twice', yearly, '2026-11-23', '2027-06-28'],
    ['a period that ends with February renews to the end of August', terms({ endsOn: '2026-02-28', renewMonths: 6, noticeMonths: 3 }), '2026-03-01', '2026-05-31'],
    ['a leap day renews to the last of February and back', terms({ endsOn: '2024-02-29', renewMonths: 12, noticeMonths: 1 }), '2027-02-15', '2028-01-31'],
    ['three months before the end of February is the end of November', terms({ endsOn: '2027-02-28', renewMonths: 12, noticeMonths: 3 }), '2026-11-24', '2026-11-30'],
    ['a federation has three years by law, to the year end', terms({ isFederation: true, exitAtYearEnd: true }), '2026-11-24', '2026-12-31'],
    ['a federation whose order gives two years', terms({ isFederation: true, exitAtYearEnd: true, noticeMonths: 24 }), '2026-11-23', '2026-12-31'],
    ['a federation without anything about the end of its period', terms({ isFederation: true }), '2026-11-24', 'unknown endsOn'],
    ['notice has already been given', { ...yearly, noticeGivenOn: '2026-05-01' }, '2026-11-24', 'none: Avtalet är redan uppsagt.'],
    ['a notice that is given later does not count yet', { ...yearly, noticeGivenOn: '2026-12-01' }, '2026-11-24', '2027-06-28'],
    ['notice period not recorded', terms({ endsOn: '2026-12-31', renewMonths: 12 }), '2026-11-24', 'unknown noticeMonths'],
    ['last day of the period not recorded', terms({ noticeMonths: 6 }), '2026-11-24', 'unknown endsOn'],
    ['renewal not recorded, first period ended', terms({ endsOn: '2025-12-31', noticeMonths: 6 }), '2026-11-24', 'unknown renewMonths'],
    ['recorded as not renewing, and ended', terms({ endsOn: '2025-12-31', noticeMonths: 6, absent: ['renewMonths'] }), '2026-11-24', 'none: Avtalet har löpt ut och förlängs inte.'],
    ['recorded as until further notice', terms({ noticeMonths: 6, absent: ['endsOn'] }), '2026-11-24', 'none: Gäller tills vidare. Uppsägningstiden är 6\u00a0månader.'],
  ];
  it.each(examples)('%s', (_name, given, asOf, expected) => expect(dayOf(given, asOf)).toBe(expected));

  it('shows how it was counted', () => {
    const result = agreementNotice(yearly, '2026-07-01');
    expect(result.state === 'known' && result.steps.map((step) => step.day)).toEqual(['2025-08-28', null, '2026-06-28', '2027-08-28', '2027-06-28', '2027-06-28']);
  });

  it('leaves that many months whichever way months are counted', () => {
    expect([lastNoticeDay('2026-03-30', 1), lastNoticeDay('2026-02-28', 3), lastNoticeDay('2026-08-28', 2)]).toEqual(['2026-02-28', '2025-11-30', '2026-06-28']);
  });
});

describe('tacit renewal', () => {
  it('happens the day after the period that runs', () => expect(agreementRenewal(yearly, '2026-11-24')).toMatchObject({ state: 'known', day: '2027-08-29' }));
  it('is unknown when the renewal is not recorded', () => expect(agreementRenewal(terms({ endsOn: '2026-12-31' }), '2026-11-24')).toMatchObject({ state: 'unknown', missing: { field: 'renewMonths' } }));
  it('does not happen after notice', () => expect(agreementRenewal({ ...yearly, noticeGivenOn: '2026-05-01' }, '2026-11-24').state).toBe('none'));
});
