import { describe, expect, it } from '@jest/globals';
import { factsFrom, withRows, type PartialRows } from '../facts/facts-from.js';
import { holderOf } from './holders.js';
import { itemsFor, subDelegationsFor } from './items-for.js';
import { mayActAs } from './may-act-as.js';

const day = '2026-03-10';
const base: PartialRows = {
  body: [{ id: 'tn', name: 'Tekniska nämnden', bodyKind: 'committee' }],
  unit: [{ id: 'tf', name: 'Tekniska förvaltningen', body: 'tn' }],
  post: [{ id: 'chef', title: 'Teknisk chef', unit: 'tf' }, { id: 'gata', title: 'Gatuchef', unit: 'tf' }, { id: 'ny', title: 'Trafikchef', unit: 'tf' }],
  person: ['anna', 'bo', 'cia', 'dan'].map((id) => ({ id, name: id })),
  'post-holding': [
    { id: 'h1', person: 'anna', post: 'chef', holdingKind: 'regular', validFrom: '2020-01-01' }, { id: 'h2', person: 'bo', post: 'gata', holdingKind: 'regular', validFrom: '2020-01-01' },
    { id: 'h3', person: 'cia', post: 'chef', holdingKind: 'substitute', validFrom: '2026-01-01', validUntil: '2026-02-24' },
  ],
  assignment: [{ id: 'ordf', person: 'dan', body: 'tn', functions: ['member', 'chair'], validFrom: '2023-01-01', validUntil: '2027-01-01' }],
  'delegation-order': [{ id: 'o', body: 'tn', status: 'adopted', validFrom: '2025-01-01' }, { id: 'draft', body: 'tn', status: 'draft', validFrom: '2025-01-01' }],
  'delegation-item': [
    { id: 'i', order: 'o', number: '1.10', matterType: 'LOKALHYRA', delegateKind: 'employee-post', delegate: 'chef', substitutes: ['gata'], validFrom: '2025-01-01' },
    { id: 'i2', order: 'o', number: '1.9', matterType: 'LOKALHYRA', delegateKind: 'chair', validFrom: '2025-01-01' },
    { id: 'i3', order: 'draft', number: '9', matterType: 'LOKALHYRA', delegateKind: 'employee-post', delegate: 'chef' },
  ],
  'sub-delegation': [{ id: 's', item: 'i', fromPost: 'chef', toPost: 'ny', validFrom: '2025-06-01' }],
};
const facts = factsFrom(base);
const complete = withRows(facts, { 'completeness-mark': [{ id: 'm', register: 'post-holding', subject: 'tn', by: 'HR' }, { id: 'm2', register: 'absence', subject: 'tn', by: 'HR' }] });
const away = withRows(facts, { absence: [{ id: 'a', person: 'anna', post: 'chef', validFrom: '2026-03-01', validUntil: '2026-04-01' }] });
const [item, chairItem] = facts.all('delegation-item');

describe('who may act as the delegate', () => {
  it.each([
    ['the holder of the post', facts, 'anna', day, true],
    ['the vikarie, while the appointment runs', facts, 'cia', '2026-02-23', true],
    ['the vikarie, two weeks after it ran out', facts, 'cia', day, false],
    ['somebody of whom nothing is recorded', facts, 'dan', day, 'unknown'],
    ['the same, when the register is vouched for', complete, 'dan', day, false],
    ['the substitute, when nothing is recorded about absence', facts, 'bo', day, 'unknown'],
    ['the substitute, when the holder is recorded as away', away, 'bo', day, true],
    ['the substitute, when it is known that the holder is there', complete, 'bo', day, false],
  ] as const)('%s', (_name, given, person, on, expected) => expect(mayActAs(given, person, item!, on)).toBe(expected));

  it('is the chair of the day for an item that names the chair', () => {
    expect([mayActAs(facts, 'dan', chairItem!, day), mayActAs(facts, 'anna', chairItem!, day)]).toEqual([true, 'unknown']);
  });
});

describe('items of a maker', () => {
  const query = { body: 'tn', matterType: 'LOKALHYRA', day };
  it('are all of the adopted order when no maker is named, in the order of their numbers', () => expect(itemsFor(facts, query).map((found) => found.id)).toEqual(['i2', 'i']));
  it('are the delegate’s own, and those as substitute', () => expect([itemsFor(facts, { ...query, maker: 'chef' }), itemsFor(facts, { ...query, maker: 'gata' })].map((found) => found.map((one) => one.id))).toEqual([['i'], ['i']]));
  it('are found by person too', () => expect(itemsFor(facts, { ...query, makerPerson: 'dan' }).map((found) => found.id)).toEqual(['i2']));
  it('do not hold before the order', () => expect(itemsFor(facts, { ...query, day: '2024-12-31' })).toEqual([]));
  it('do not cover another matter type', () => expect(itemsFor(facts, { ...query, matterType: 'BYGGLOV', maker: 'chef' })).toEqual([]));
  it('are reached through a sub-delegation as well', () => expect(subDelegationsFor(facts, { ...query, maker: 'ny' }).map((sub) => sub.id)).toEqual(['s']));
  it('put the item that a decision names first', () => {
    const more = withRows(facts, { 'delegation-item': [...facts.all('delegation-item'), { ...item!, id: 'i4', number: '1.1' }], matter: [{ id: 'm', matterType: 'LOKALHYRA', day }], decision: [{ id: 'd', matter: 'm', body: 'tn', maker: 'chef', item: 'i', day }] });
    expect(itemsFor(more, more.all('decision')[0]!).map((found) => found.id)).toEqual(['i', 'i4']);
  });
});

describe('holders', () => {
  const left = withRows(facts, { 'post-holding': [{ id: 'h1', person: 'anna', post: 'chef', validUntil: '2026-03-01' }] });
  const vouched = withRows(left, { 'completeness-mark': complete.all('completeness-mark') });
  it('are unknown when the last one has left and nobody vouches for the register', () => expect(holderOf(left, 'chef', day)).toEqual({ state: 'unknown', lastEnded: '2026-03-01' }));
  it('are missing when somebody does', () => expect(holderOf(vouched, 'chef', day)).toEqual({ state: 'vacant', since: '2026-03-01' }));
  it('are unknown when the source was last read before the holding ended', () => {
    expect(holderOf(withRows(vouched, { 'source-reading': [{ id: 'r', register: 'post-holding', day: '2026-02-01' }] }), 'chef', day).state).toBe('unknown');
  });
  it('follow a post that has changed its name', () => {
    const renamed = withRows(facts, { post: [{ id: 'chef', title: 'Teknisk chef', renamedTo: 'ny', validUntil: '2026-03-01' }], 'post-holding': [{ id: 'h9', person: 'cia', post: 'ny', holdingKind: 'regular', validFrom: '2026-03-01' }] });
    expect(holderOf(renamed, 'chef', day)).toMatchObject({ state: 'held', holdings: [{ person: 'cia' }] });
  });
});
