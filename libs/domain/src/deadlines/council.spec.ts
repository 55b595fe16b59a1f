import { describe, expect, it } from '@jest/globals';
import { factsFrom, type PartialRows } from '../facts/facts-from.js';
import { councilNotice, weekdayBefore } from './council-notice.js';
import { motion } from './motion.js';
import { partySupport } from './party-support.js';
import { found } from './told.example.js';

const council = { id: 'kf', bodyKind: 'council' } as const;

describe('a council sitting is announced', () => {
  const sitting = (meeting: object) => factsFrom({ body: [council], meeting: [{ id: 'm', body: 'kf', day: '2026-12-14', status: 'planned', ...meeting }] });
  it.each([
    ['seven days before, counted backwards', sitting({}), ['2026-12-07']],
    ['a Sunday stays where it is', sitting({ day: '2026-12-13' }), ['2026-12-06']],
    ['over the new year', sitting({ day: '2027-01-04' }), ['2026-12-28']],
    ['announced and summoned', sitting({ announcedOn: '2026-11-20', noticeSentOn: '2026-11-23' }), ['2026-12-07 done']],
    ['announced but not summoned', sitting({ announcedOn: '2026-11-20' }), ['2026-12-07']],
    ['no sitting ahead is recorded', sitting({ status: 'cancelled' }), ['unknown day']],
    ['the council is not recorded', factsFrom({}), ['unknown bodyKind']],
  ])('%s', (_name, given, expected) => expect(found(councilNotice, given, '2026-11-24')).toEqual(expected));

  it('lets an urgent matter in on the last weekday before', () => expect([weekdayBefore('2026-12-14'), weekdayBefore('2027-01-07')]).toEqual(['2026-12-12', '2027-01-05']));
});

describe('a motion is decided within a year', () => {
  const raised = (matter: object, rows: PartialRows = {}) => factsFrom({ body: [council], matter: [{ id: 'm', matterType: 'MOTION', body: 'kf', day: '2026-02-01', status: 'open', ...matter }], ...rows });
  const decision = { decision: [{ id: 'd', matter: 'm', kind: 'decision', body: 'kf', day: '2026-09-28' }] } as const;
  it.each([
    ['a year after it was raised', raised({}), '2026-11-24', ['2027-02-01']],
    ['raised on a leap day', raised({ day: '2028-02-29' }), '2028-11-24', ['2029-02-28']],
    ['decided by the council', raised({}, decision), '2026-11-24', ['2027-02-01 done']],
    ['its state reported', raised({ reportedToCouncilOn: '2026-10-01' }), '2026-11-24', ['2027-02-01 done']],
    ['over, and nothing is recorded', raised({}), '2027-03-01', ['unknown reportedToCouncilOn']],
    ['over, vouched for and recorded as not reported', raised({ absent: ['reportedToCouncilOn'] }, { 'completeness-mark': [{ id: 'c', register: 'decision' }] }), '2027-03-01', ['2027-02-01']],
    ['handed over: a year from the last report', raised({ matterType: 'MEDBORGARFORSLAG_NAMND', reportedToCouncilOn: '2026-10-01' }), '2026-11-24', ['2027-10-01']],
    ['closed', raised({ status: 'closed' }), '2026-11-24', []],
  ])('%s', (_name, given, asOf, expected) => expect(found(motion, given, asOf)).toEqual(expected));
});

describe('party support', () => {
  it.each([
    ['last year’s account is over and says nothing', factsFrom({ body: [council] }), '2026-11-24', ['2026-12-31', '2027-06-30', '2027-12-31']],
    ['before the summer', factsFrom({ body: [council] }), '2026-06-30', ['2026-06-30', '2026-12-31', '2027-06-30', '2027-12-31']],
    ['the payment is decided', factsFrom({ body: [council], matter: [{ id: 'm', matterType: 'PARTISTOD', day: '2026-01-01' }], decision: [{ id: 'd', kind: 'decision', body: 'kf', matter: 'm', day: '2026-02-23' }] }), '2026-11-24', ['2026-12-31 done', '2027-06-30', '2027-12-31']],
    ['the council is not recorded', factsFrom({}), '2026-11-24', ['unknown bodyKind']],
  ])('%s', (_name, given, asOf, expected) => expect(found(partySupport, given, asOf)).toEqual(expected));
});
