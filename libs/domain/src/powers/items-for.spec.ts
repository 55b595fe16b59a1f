import { describe, expect, it } from '@jest/globals';
import { factsFrom, type PartialRows } from '../facts/facts-from.js';
import type { Row } from '../facts/facts.js';
import { delegationTo, itemsFor, subDelegationsFor } from './items-for.js';
import { mayActAs } from './may-act-as.js';

const day = '2026-03-10';
type ItemFields = Partial<Row<'delegation-item'>>;
const base: PartialRows = {
  body: [{ id: 'tn', bodyKind: 'committee' }, { id: 'kn', bodyKind: 'committee' }],
  post: [{ id: 'chef' }, { id: 'gata' }, { id: 'vatten' }],
  person: ['anna', 'bo', 'dan', 'eva'].map((id) => ({ id })),
  'post-holding': [{ id: 'h', post: 'chef', person: 'anna' }, { id: 'h2', post: 'gata', person: 'bo' }, { id: 'h3', post: 'gata', person: 'eva', validUntil: day }],
  assignment: [{ id: 'ordf', body: 'tn', person: 'dan', functions: ['member', 'chair'] }, { id: 'kn-ordf', body: 'kn', person: 'eva', functions: ['chair'] }],
  'delegation-order': [{ id: 'o', body: 'tn', status: 'adopted' }],
};
const given = (items: readonly ItemFields[], rows: PartialRows = {}) => factsFrom({ ...base, ...rows, 'delegation-item': items.map((item, index) => ({ id: `i${index + 1}`, order: 'o', number: `1.${index + 1}`, matterType: 'LOKALHYRA', delegateKind: 'employee-post' as const, delegate: 'chef', ...item })) });
const query = { body: 'tn', matterType: 'LOKALHYRA', day };
const ids = (found: readonly { readonly id: string }[]) => found.map((one) => one.id);

describe('the items of a maker', () => {
  it('put the own ones before those where the maker is a substitute', () => {
    expect(ids(itemsFor(given([{ substitutes: ['gata'] }, { delegate: 'gata' }]), { ...query, maker: 'gata' }))).toEqual(['i2', 'i1']);
  });
  it('of one who decided in one post do not count another post that the person holds', () => {
    const facts = given([{}]);
    expect([ids(itemsFor(facts, { ...query, makerPerson: 'anna' })), ids(itemsFor(facts, { ...query, maker: 'anna' })), ids(itemsFor(facts, { ...query, maker: 'vatten', makerPerson: 'anna' }))]).toEqual([['i1'], ['i1'], []]);
  });
  it('do not come with a holding that has ended', () => expect(itemsFor(given([{ delegate: 'gata' }]), { ...query, makerPerson: 'eva' })).toEqual([]));
  it('follow the sub-delegation while it lasts', () => {
    const sub = (validUntil: string | null) => given([{}], { 'sub-delegation': [{ id: 's', item: 'i1', fromPost: 'chef', toPost: 'gata', validUntil }] });
    expect([ids(subDelegationsFor(sub('2026-03-11'), { ...query, maker: 'gata' })), ids(subDelegationsFor(sub(day), { ...query, maker: 'gata' })), ids(subDelegationsFor(sub(null), { ...query, maker: 'vatten' }))]).toEqual([['s'], [], []]);
  });
});

describe('an item that names a function', () => {
  it.each<[string, ItemFields, string, ReturnType<typeof delegationTo>]>([
    ['the chair of the body itself', { delegateKind: 'chair', delegate: null }, 'dan', 'delegate'],
    ['not the chair of another body', { delegateKind: 'chair', delegate: null }, 'eva', 'none'],
    ['the chair of the body that it names', { delegateKind: 'chair', delegate: 'kn' }, 'eva', 'delegate'],
    ['and then not that of its own', { delegateKind: 'chair', delegate: 'kn' }, 'dan', 'none'],
    ['the assignment that it names, not the chair in general', { delegateKind: 'chair', delegate: 'kn-ordf' }, 'dan', 'none'],
    ['a member, as the chair is too', { delegateKind: 'member', delegate: null }, 'dan', 'delegate'],
    ['a post is no function', { delegateKind: 'employee-post', delegate: null }, 'dan', 'none'],
  ])('%s', (_name, item, person, expected) => {
    const facts = given([item]);
    expect(delegationTo(facts, facts.all('delegation-item')[0]!, { makerPerson: person, body: 'tn', day })).toBe(expected);
  });
});

describe('a substitute', () => {
  const acts = (person: string, rows: PartialRows, item: ItemFields = {}) => { const facts = given([{ substitutes: ['gata'], ...item }], rows); return mayActAs(facts, person, facts.all('delegation-item')[0]!, day); };
  const away: PartialRows = { absence: [{ id: 'a', person: 'anna', post: 'chef' }] };
  it('acts while the holder is away', () => expect(acts('bo', away)).toBe(true));
  it('is not known to be one, when nobody is recorded in the post', () => expect(acts('dan', { ...away, 'post-holding': [{ id: 'h', post: 'chef', person: 'anna' }] })).toBe('unknown'));
  it('may be one of two in the same post', () => expect(acts('bo', { ...away, 'post-holding': [{ id: 'h', post: 'chef', person: 'anna' }, { id: 'h2', post: 'gata', person: 'bo' }, { id: 'h3', post: 'gata', person: 'dan' }] })).toBe(true));
  it('does not act while one of two holders is there', () => {
    const two: PartialRows = { ...away, 'post-holding': [{ id: 'h', post: 'chef', person: 'anna' }, { id: 'h1', post: 'chef', person: 'eva' }, { id: 'h2', post: 'gata', person: 'bo' }], 'completeness-mark': [{ id: 'm', register: 'absence', by: 'HR' }, { id: 'm2', register: 'post-holding', by: 'HR' }] };
    expect(acts('bo', two)).toBe(false);
  });
});
