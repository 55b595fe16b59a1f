import { describe, expect, it } from '@jest/globals';
import { factsFrom } from '../facts/facts-from.js';
import { approveMinutes, postApproval } from './minutes.js';
import { found } from './told.example.js';

const facts = (day: string, minutes?: object, body: object = { bodyKind: 'committee' }, meeting: object = {}) => factsFrom({
  body: [{ id: 'b', ...body }], meeting: [{ id: 'm', body: 'b', day, status: 'held', ...meeting }], ...(minutes ? { minutes: [{ id: 'p', meeting: 'm', day, ...minutes }] } : {}),
});

describe('minutes are to be approved', () => {
  it.each([
    ['fourteen days after the sitting', facts('2026-11-10', {}), '2026-11-20', ['2026-11-24']],
    ['a Sunday moves to Monday', facts('2026-11-15', {}), '2026-11-20', ['2026-11-30']],
    ['Christmas Day moves past Boxing Day and the Sunday', facts('2026-12-11', {}), '2026-12-20', ['2026-12-28']],
    ['over the end of February in a leap year', facts('2028-02-16', {}), '2028-02-20', ['2028-03-01']],
    ['approved in time', facts('2026-11-10', { approvedOn: '2026-11-16' }), '2026-11-20', ['2026-11-24 done']],
    ['over, and recorded that nobody has approved them', facts('2026-11-10', { absent: ['approvedOn'] }), '2026-11-25', ['2026-11-24']],
    ['over, and nothing is recorded', facts('2026-11-10', {}), '2026-11-25', ['unknown approvedOn']],
    ['over, and there are no minutes', facts('2026-11-10'), '2026-11-25', ['unknown meeting']],
    ['a cancelled sitting', facts('2026-11-10', undefined, undefined, { status: 'cancelled' }), '2026-11-25', []],
    ['a network need not', facts('2026-11-10', {}, { bodyKind: 'network' }), '2026-11-20', []],
  ])('%s', (_name, given, asOf, expected) => expect(found(approveMinutes, given, asOf)).toEqual(expected));

  it('says that the Sunday rule is likely but not certain here', () => {
    const [one] = approveMinutes.instances(facts('2026-11-15', {}), '2026-11-20');
    expect(one?.result.state === 'known' && one.result.steps.at(-1)?.text).toContain('sannolikt, men inte säkert');
  });
});

describe('the approval is to be told on the notice board', () => {
  it.each([
    ['the second day', { approvedOn: '2026-11-16' }, '2026-11-17', ['2026-11-18']],
    ['a Saturday moves to Monday', { approvedOn: '2026-11-19' }, '2026-11-20', ['2026-11-23']],
    ['told', { approvedOn: '2026-11-16', postedOn: '2026-11-17' }, '2026-11-20', ['2026-11-18 done']],
    ['over, and nothing is recorded', { approvedOn: '2026-11-16' }, '2026-11-20', ['unknown postedOn']],
    ['still time to approve: nothing to tell yet', {}, '2026-11-20', []],
    ['time to approve is over and the day is not recorded', {}, '2026-11-25', ['unknown approvedOn']],
  ])('%s', (_name, minutes, asOf, expected) => expect(found(postApproval, facts('2026-11-10', minutes), asOf)).toEqual(expected));
});
