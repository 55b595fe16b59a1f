import { describe, expect, it } from '@jest/globals';
import { factsFrom, withRows, type PartialRows } from '../facts/facts-from.js';
import type { Facts } from '../facts/facts.js';
import type { Day } from '../time/day.js';
import { told } from './told.example.js';
import { termChange } from './term-change.js';

const asOf = '2026-11-24';
/** After the election of 2026: a new council, a board and a committee that follow on 1 January. */
const town = factsFrom({
  body: [
    { id: 'kf', bodyKind: 'council' }, { id: 'ks', bodyKind: 'executive-board' }, { id: 'sn', bodyKind: 'committee' }, { id: 'ksau', bodyKind: 'subcommittee', parent: 'ks' }, { id: 'rev', bodyKind: 'auditors' },
    { id: 'board', bodyKind: 'company-board', company: 'c' }, { id: 'dir', bodyKind: 'federation-direction', collaboration: 'f' },
  ],
  'term-of-office': [
    { id: 'kf-old', body: 'kf', validFrom: '2022-10-15', validUntil: '2026-10-15' }, { id: 'kf-new', body: 'kf', validFrom: '2026-10-15', validUntil: '2030-10-15' },
    { id: 'sn-old', body: 'sn', validFrom: '2023-01-01', validUntil: '2027-01-01' }, { id: 'board-old', body: 'board', validFrom: '2023-01-01', validUntil: '2027-01-01' },
  ],
  meeting: [{ id: 'm1', body: 'kf', day: '2026-10-26', status: 'held' }, { id: 'm2', body: 'ks', day: '2027-01-12', status: 'planned' }],
  company: [{ id: 'c', companyKind: 'limited-company' }], collaboration: [{ id: 'f', form: 'federation', status: 'active' }], directive: [{ id: 'd', company: 'c', adoptedOn: '2023-02-01' }],
  'governing-document': [{ id: 'r', documentKind: 'standing-orders', body: 'ks', adoptedOn: '2022-11-28' }, { id: 'i', documentKind: 'director-instruction', body: 'ks', adoptedOn: '2023-03-01' }],
  'urgent-mandate': [{ id: 'u', body: 'ks', members: ['kim'], validUntil: '2027-01-01' }], 'delegation-order': [{ id: 'o', body: 'ks', status: 'adopted', adoptedOn: '2023-02-01' }], 'signing-right': [{ id: 's', holder: 'kim' }],
});

const list = (facts: Facts, on: Day = asOf) => Object.fromEntries(termChange(facts, on).bodies.map((one) => [one.body, Object.fromEntries(one.items.map((item) => [item.key, `${item.state} ${told(item.due)}`]))]));
const one = (rows: PartialRows, body: string, key: string, on: Day = asOf) => list(withRows(town, rows), on)[body]?.[key];

describe('the change of term', () => {
  it('is a list for the council, the board and each committee, of what is there to renew', () => {
    expect(list(town)).toEqual({
      kf: {
        presidium: 'unknown 2026-10-26', members: 'left 2026-12-31', auditors: 'left 2026-12-31', 'company-boards': 'left 2026-12-31', 'federation-members': 'left 2026-12-31', 'meeting-proxies': 'left unknown day', rules: 'left 2026-12-31',
        directives: 'left 2027-10-15',
      },
      ks: { subcommittees: 'left 2027-01-12', 'urgent-mandate': 'left 2027-01-12', 'delegation-order': 'left 2027-03-02', 'signing-rights': 'left 2027-01-12', 'director-instruction': 'left 2027-03-02' },
      sn: {},
    });
  });

  it.each([
    ['a council chair from the new term', { assignment: [{ id: 'a', body: 'kf', functions: ['chair'], validFrom: '2026-10-26' }] }, 'kf', 'presidium', 'done 2026-10-26'],
    ['somebody is elected to the committee; the board is left', { assignment: [{ id: 'a', body: 'sn', functions: ['member'], validFrom: '2027-01-01' }] }, 'kf', 'members', 'left 2026-12-31'],
    ['auditors are elected', { assignment: [{ id: 'a', body: 'rev', functions: ['auditor'], validFrom: '2027-01-01' }] }, 'kf', 'auditors', 'done 2026-12-31'],
    ['a committee’s term is not recorded', { 'term-of-office': [{ id: 'sn-old', body: 'other' }] }, 'kf', 'members', 'left 2026-12-31'],
    ['our own in the direction are chosen', { representation: [{ id: 'x', collaboration: 'f', validFrom: '2027-01-01' }] }, 'kf', 'federation-members', 'done 2026-12-31'],
    ['the council’s list says the company boards are chosen', { 'term-of-office': [{ id: 'kf-new', body: 'kf', validFrom: '2026-10-15', validUntil: '2030-10-15', confirmed: ['company-boards'] }] }, 'kf', 'company-boards', 'done 2026-12-31'],
    ['the next shareholders’ meeting is planned', { 'shareholder-meeting': [{ id: 'sm', company: 'c', day: '2027-04-20', status: 'planned' }] }, 'kf', 'meeting-proxies', 'left 2027-04-20'],
    ['and has a proxy', { 'shareholder-meeting': [{ id: 'sm', company: 'c', day: '2027-04-20', status: 'planned', proxy: 'kim' }] }, 'kf', 'meeting-proxies', 'done 2027-04-20'],
    ['the directive is reviewed', { directive: [{ id: 'd', company: 'c', adoptedOn: '2023-02-01', reviewedOn: '2026-11-02' }] }, 'kf', 'directives', 'done 2027-10-15'],
    ['the standing orders are adopted anew', { 'governing-document': [{ id: 'r', documentKind: 'standing-orders', body: 'ks', adoptedOn: '2026-11-23' }] }, 'kf', 'rules', 'done 2026-12-31'],
    ['private providers need a program', { handover: [{ id: 'h', recipientKind: 'private-provider' }] }, 'kf', 'program', 'left 2027-10-15'],
    ['a new urgent mandate', { 'urgent-mandate': [{ id: 'u2', body: 'ks', validFrom: '2027-01-12' }] }, 'ks', 'urgent-mandate', 'done 2027-01-12'],
    ['the board’s first sitting is not planned', { meeting: [{ id: 'm2', body: 'ks', day: '2027-01-12', status: 'cancelled' }] }, 'ks', 'subcommittees', 'left unknown day'],
    ['a threshold of one’s own', { threshold: [{ id: 't', key: 'termChangeDays', value: '31' }] }, 'ks', 'delegation-order', 'left 2027-02-01'],
  ] as readonly [string, PartialRows, string, string, string][])('%s', (_name, rows, body, key, expected) => expect(one(rows, body, key)).toBe(expected));

  const begun = (confirmed: readonly string[] | null) => ({ 'term-of-office': [{ id: 'ks-new', body: 'ks', validFrom: '2027-01-01', validUntil: '2031-01-01', confirmed: confirmed as never }] });
  it.each([
    ['confirmed in the new term', begun(['delegation-order']), '2027-03-10', 'done 2027-03-02'],
    ['the list has been kept, and this is not in it', begun(['subcommittees']), '2027-03-10', 'left 2027-03-02'],
    ['the day is over and nothing is recorded', begun(null), '2027-03-10', 'unknown 2027-03-02'],
    ['adopted anew', { 'delegation-order': [{ id: 'o2', body: 'ks', status: 'adopted', adoptedOn: '2027-02-09' }], ...begun(null) }, '2027-03-10', 'done 2027-03-02'],
  ] as readonly [string, PartialRows, Day, string][])('the order: %s', (_name, rows, on, expected) => expect(one(rows, 'ks', 'delegation-order', on)).toBe(expected));

  it('tells how many parts are done, and names each', () => {
    const [council] = termChange(withRows(town, { assignment: [{ id: 'a', body: 'sn', functions: ['member'], validFrom: '2027-01-01' }] }), asOf).bodies;
    const item = council?.items.find((candidate) => candidate.key === 'members');
    expect([item?.why, item?.parts.map((part) => `${part.subject.id} ${part.state}`)]).toEqual(['1 av 2 klara.', ['ks left', 'sn done']]);
  });

  it('is over when a year has gone, and says when the next one comes', () => expect(termChange(town, '2028-06-01')).toEqual({ bodies: [expect.objectContaining({ body: 'sn', start: expect.objectContaining({ state: 'unknown' }) })], next: '2030-10-15' }));

  it('counts by the law where no term is recorded', () => {
    const bare = factsFrom({ body: [{ id: 'kf', bodyKind: 'council' }, { id: 'ks', bodyKind: 'executive-board' }] });
    expect(termChange(bare, asOf).bodies.map((body) => [body.body, told(body.start), body.hasBegun])).toEqual([['kf', '2026-10-15', true], ['ks', '2027-01-01', false]]);
  });
});
