import { describe, expect, it } from '@jest/globals';
import { factsFrom, type PartialRows } from '../facts/facts-from.js';
import { actsAs } from './may-act-as.js';
import { assignmentHolders, followRenaming, hasCeased, holderOf, isAbsent, readBefore } from './holders.js';

const day = '2026-03-10';
const base: PartialRows = {
  body: [{ id: 'tn', name: 'Tekniska nämnden', bodyKind: 'committee' }, { id: 'kn', name: 'Kulturnämnden', bodyKind: 'committee' }],
  unit: [{ id: 'tf', body: 'tn' }],
  post: [{ id: 'chef', title: 'Teknisk chef', unit: 'tf' }, { id: 'gata', title: 'Gatuchef', unit: 'tf' }],
  person: ['anna', 'bo', 'cia'].map((id) => ({ id, name: id })),
};
const withThese = (rows: PartialRows) => factsFrom({ ...base, ...rows });
const vouched = (...registers: ('post-holding' | 'assignment' | 'absence')[]): PartialRows => ({ 'completeness-mark': registers.map((register) => ({ id: register, register, by: 'HR' })) });

describe('the holder of a post', () => {
  const ended = { id: 'h', post: 'chef', person: 'anna', validUntil: '2026-02-01' };
  it.each<[string, PartialRows, ReturnType<typeof holderOf>]>([
    ['last left, when several have', { 'post-holding': [ended, { ...ended, id: 'h2', validUntil: '2025-02-01' }] }, { state: 'unknown', lastEnded: '2026-02-01' }],
    ['left on the day itself', { 'post-holding': [{ ...ended, validUntil: day }] }, { state: 'unknown', lastEnded: day }],
    ['has not begun yet, nor ended', { 'post-holding': [{ ...ended, validFrom: '2026-05-01', validUntil: '2026-06-01' }] }, { state: 'unknown', lastEnded: null }],
    ['has not begun, and will stay', { 'post-holding': [ended, { ...ended, id: 'h2', validFrom: '2026-05-01', validUntil: null }] }, { state: 'unknown', lastEnded: '2026-02-01' }],
    ['is missing from the first, where the register is vouched for', vouched('post-holding'), { state: 'vacant', since: null }],
  ])('%s', (_name, rows, expected) => expect(holderOf(withThese(rows), 'chef', day)).toEqual(expected));

  it('is first whoever acts, then the vikarie, then the regular one', () => {
    const kinds = (['regular', 'substitute', 'acting'] as const).map((holdingKind) => ({ id: holdingKind, post: 'chef', person: 'anna', holdingKind }));
    const found = holderOf(withThese({ 'post-holding': kinds }), 'chef', day);
    expect(found.state === 'held' && found.holdings.map((holding) => holding.id)).toEqual(['acting', 'substitute', 'regular']);
  });
});

describe('a post that is renamed', () => {
  const renamed = (validUntil: string | null) => withThese({ post: [{ id: 'chef', validUntil, renamedTo: 'ny' }, { id: 'ny' }] });
  it.each([['until further notice', null, 'chef'], ['the day after', '2026-03-11', 'chef'], ['the same day', day, 'ny'], ['before', '2026-01-01', 'ny']] as const)('%s', (_name, until, expected) => {
    expect(followRenaming(renamed(until), 'chef', day)).toBe(expected);
  });
  it('has not ceased; one that only ended has', () => {
    expect([hasCeased(renamed(day), 'chef', day), hasCeased(withThese({ post: [{ id: 'chef', validUntil: day }] }), 'chef', day)]).toEqual([false, true]);
  });
  it('has not ceased while a later period of it goes on, or when nothing is recorded', () => {
    const anew = withThese({ post: [{ id: 'chef', validUntil: '2026-01-01' }, { id: 'chef', validFrom: '2026-02-01' }] });
    expect([hasCeased(anew, 'chef', day), hasCeased(anew, 'okänd', day)]).toEqual([false, false]);
  });
});

describe('what a register that was read some time ago tells', () => {
  const read = (...days: string[]) => withThese({ 'source-reading': days.map((on) => ({ id: on, register: 'assignment', day: on })) });
  it.each([[[], false], [[day], false], [['2026-03-09'], true], [['2026-03-09', '2026-04-01'], false], [['2026-04-01', '2026-03-09'], false]] as const)('read %p: before the day %p', (days, expected) => {
    expect(readBefore(read(...days), 'assignment', day)).toBe(expected);
  });
});

describe('absence', () => {
  const away = { id: 'a', person: 'anna', post: 'chef', validFrom: '2026-03-01', validUntil: '2026-04-01' };
  it.each<[string, PartialRows, boolean | 'unknown']>([
    ['from the post', { absence: [away] }, true], ['altogether', { absence: [{ ...away, post: null }] }, true], ['from another post', { absence: [{ ...away, post: 'gata' }] }, 'unknown'],
    ['that is over', { absence: [{ ...away, validUntil: day }] }, 'unknown'], ['of somebody else', { absence: [{ ...away, person: 'bo' }] }, 'unknown'], ['that is not there, vouched for', vouched('absence'), false],
  ])('%s', (_name, rows, expected) => expect(isAbsent(withThese(rows), 'anna', 'chef', day)).toBe(expected));
});

describe('the chair of a body', () => {
  const chair = { id: 'c', body: 'tn', person: 'anna', functions: ['member', 'chair'] as const };
  const reading = { 'source-reading': [{ id: 'r', register: 'assignment' as const, day: '2026-03-09' }] };
  it.each<[string, PartialRows, string]>([
    ['is held', { assignment: [chair] }, 'held'], ['is not held by a member', { assignment: [{ ...chair, functions: ['member'] }] }, 'unknown'], ['is not held any more', { assignment: [{ ...chair, validUntil: day }] }, 'unknown'],
    ['is vacant when somebody vouches', vouched('assignment'), 'vacant'], ['is unknown when the source was read before', { ...vouched('assignment'), ...reading }, 'unknown'], ['is unknown when nobody vouches', {}, 'unknown'],
  ])('%s', (_name, rows, expected) => expect(assignmentHolders(withThese(rows), 'tn', ['chair'], day).state).toBe(expected));
});

describe('whom a person may act as', () => {
  const seat = { id: 'seat', body: 'tn', person: 'anna' };
  const holding = { id: 'h', post: 'chef', person: 'anna' };
  it.each<[string, string, PartialRows, boolean | 'unknown']>([
    ['the holder of the assignment', 'seat', { assignment: [seat] }, true],
    ['an assignment of somebody else', 'seat', { assignment: [{ ...seat, person: 'bo' }] }, false],
    ['an assignment that has ended', 'seat', { assignment: [{ ...seat, validUntil: day }] }, false],
    ['an assignment with an earlier period', 'seat', { assignment: [{ ...seat, validUntil: '2026-01-01' }, { ...seat, validFrom: '2026-01-01' }] }, true],
    ['the holder of the post', 'chef', { 'post-holding': [holding] }, true],
    ['a post that has ceased, though the holding was left open', 'chef', { post: [{ id: 'chef', validUntil: day }], 'post-holding': [holding] }, false],
    ['a member of the body', 'tn', { assignment: [seat] }, true],
    ['a member that once was', 'tn', { assignment: [{ ...seat, validUntil: '2025-01-01' }] }, false],
    ['a member again', 'tn', { assignment: [{ ...seat, validUntil: '2025-01-01' }, { ...seat, id: 'seat2', validFrom: '2026-01-01' }] }, true],
    ['a body of which others are members', 'tn', { assignment: [{ ...seat, person: 'bo' }] }, 'unknown'],
    ['a body whose members are vouched for', 'tn', { assignment: [{ ...seat, person: 'bo' }], ...vouched('assignment') }, false],
    ['another person', 'bo', {}, false],
    ['oneself', 'anna', {}, true],
    ['an id that belongs to nothing', 'okänd', {}, 'unknown'],
  ])('%s', (_name, holder, rows, expected) => expect(actsAs(withThese(rows), 'anna', holder, day)).toBe(expected));
});
