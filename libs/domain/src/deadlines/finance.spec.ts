import { describe, expect, it } from '@jest/globals';
import { factsFrom } from '../facts/facts-from.js';
import { annualAccounts, interimReport } from './accounts.js';
import { budgetAdoption, budgetProposal } from './budget.js';
import { discharge } from './discharge.js';
import { found } from './told.example.js';

const body = [{ id: 'kf', bodyKind: 'council' }, { id: 'ks', bodyKind: 'executive-board' }] as const;
const years = (...rows: readonly object[]) => factsFrom({ body, 'fiscal-year': rows.map((row, index) => ({ id: `y${index}`, ...row })) });

describe('the budget', () => {
  it.each([
    ['a Saturday moves to Monday; the next year it is a Sunday', years(), '2026-10-01', ['2026-11-02', '2027-11-01']],
    ['over, and the year is not recorded', years(), '2026-11-24', ['unknown year', '2027-11-01']],
    ['over, and the day is not recorded', years({ year: 2027 }), '2026-11-24', ['unknown budgetProposedOn', '2027-11-01']],
    ['proposed', years({ year: 2027, budgetProposedOn: '2026-10-13' }), '2026-11-24', ['2026-11-02 done', '2027-11-01']],
    ['special reasons, with the tax rate in October', years({ year: 2027, specialReasons: true, taxProposedOn: '2026-10-13' }), '2026-11-24', ['2026-11-30', '2027-11-01']],
    ['special reasons, but the tax rate is not recorded', years({ year: 2027, specialReasons: true }), '2026-10-24', ['unknown taxProposedOn', '2027-11-01']],
    ['special reasons, but the tax rate came too late', years({ year: 2027, specialReasons: true, taxProposedOn: '2026-11-10', absent: ['budgetProposedOn'] }), '2026-11-24', ['2026-11-02', '2027-11-01']],
    ['the board is not recorded', factsFrom({}), '2026-10-01', ['unknown bodyKind']],
  ])('proposal: %s', (_name, given, asOf, expected) => expect(found(budgetProposal, given, asOf)).toEqual(expected));

  it.each([
    ['the end of November', years(), ['2026-11-30', '2027-11-30']],
    ['adopted', years({ year: 2027, budgetAdoptedOn: '2026-11-23' }), ['2026-11-30 done', '2027-11-30']],
    ['special reasons, with the tax rate in November', years({ year: 2027, specialReasons: true, taxAdoptedOn: '2026-11-23' }), ['2026-12-31', '2027-11-30']],
    ['special reasons, but the tax rate is not recorded', years({ year: 2027, specialReasons: true }), ['unknown taxAdoptedOn', '2027-11-30']],
  ])('decision: %s', (_name, given, expected) => expect(found(budgetAdoption, given, '2026-11-24')).toEqual(expected));

  it('is for the newly elected in an election year', () => {
    const [first] = budgetAdoption.instances(years(), '2026-11-24');
    expect(first?.result.state === 'known' && first.result.steps.map((step) => step.text)).toContain('Valår: de nyvalda fastställer, tidigast');
  });
});

describe('the reports', () => {
  it.each([
    ['two months after August', years({ year: 2026, interimPeriodEnd: '2026-08-31' }), '2026-09-15', ['2026-11-02']],
    ['two months after June end in August', years({ year: 2026, interimPeriodEnd: '2026-06-30' }), '2026-07-15', ['2026-08-31']],
    ['delivered', years({ year: 2026, interimPeriodEnd: '2026-08-31', interimDeliveredOn: '2026-10-13' }), '2026-11-24', ['2026-11-02 done']],
    ['over, and the day is not recorded', years({ year: 2026, interimPeriodEnd: '2026-08-31' }), '2026-11-24', ['unknown interimDeliveredOn']],
    ['the end of the period is not recorded', years({ year: 2026 }), '2026-11-24', ['unknown interimPeriodEnd']],
    ['the year is not recorded', years(), '2026-11-24', ['unknown year']],
    ['next year’s, once its period is set', years({ year: 2026, interimPeriodEnd: '2026-08-31', interimDeliveredOn: '2026-10-13' }, { year: 2027, interimPeriodEnd: '2027-08-31' }), '2026-11-24', ['2026-11-02 done', '2027-11-01']],
  ])('interim: %s', (_name, given, asOf, expected) => expect(found(interimReport, given, asOf)).toEqual(expected));

  it('says when the period is not one that the act allows', () => {
    const [one] = interimReport.instances(years({ year: 2026, interimPeriodEnd: '2026-09-30' }), '2026-10-15');
    expect(one?.result.state === 'known' && one.result.steps[1]?.text).toContain('inte mellan hälften och två tredjedelar');
  });

  it.each([
    ['15 April', years(), '2026-04-01', ['2026-04-15', '2027-04-15']],
    ['Good Friday moves to Tuesday', years(), '2022-01-10', ['2022-04-19', '2023-04-17']],
    ['delivered', years({ year: 2025, annualDeliveredOn: '2026-04-08' }), '2026-11-24', ['2026-04-15 done', '2027-04-15']],
    ['over, and the day is not recorded', years({ year: 2025 }), '2026-11-24', ['unknown annualDeliveredOn', '2027-04-15']],
  ])('annual: %s', (_name, given, asOf, expected) => expect(found(annualAccounts, given, asOf)).toEqual(expected));
});

describe('discharge', () => {
  const joint = { id: 'j', form: 'joint-committee', status: 'active' } as const;
  const federation = { id: 'f', form: 'federation', status: 'active' } as const;
  it.each([
    ['before the end of June', factsFrom({ body }), '2026-05-01', ['2026-06-30', '2027-06-30']],
    ['tried', years({ year: 2025, dischargeOn: '2026-05-25' }), '2026-11-24', ['2026-06-30 done', '2027-06-30']],
    ['a joint committee as well', factsFrom({ body, collaboration: [joint] }), '2026-05-01', ['2026-06-30', '2026-06-30', '2027-06-30', '2027-06-30']],
    ['whether the federation has a direction is not recorded', factsFrom({ body, collaboration: [federation] }), '2026-05-01', ['2026-06-30', 'unknown federationKind', '2027-06-30', 'unknown federationKind']],
    ['a federation with a council of its own is not ours', factsFrom({ body, collaboration: [{ ...federation, federationKind: 'council' }] }), '2026-05-01', ['2026-06-30', '2027-06-30']],
    ['over, and nobody knows', factsFrom({ body, collaboration: [joint] }), '2026-11-24', ['unknown year', 'unknown collaboration', '2027-06-30', '2027-06-30']],
  ])('%s', (_name, given, asOf, expected) => expect(found(discharge, given, asOf)).toEqual(expected));

  it('counts only our own council’s decision about that collaboration and year', () => {
    const given = factsFrom({ body, collaboration: [joint], matter: [{ id: 'm', matterType: 'ANSVARSFRIHET', day: '2026-05-01' }], decision: [{ id: 'd', kind: 'decision', collaboration: 'j', concernsYear: 2025, matter: 'm', day: '2026-05-25' }] });
    expect(found(discharge, given, '2026-11-24')[1]).toBe('2026-06-30 done');
  });
});
