import { describe, expect, it } from '@jest/globals';
import { orderExample } from './proof-example-facts.js';
import { whatFalls, type Imagined } from './proof-falls.js';

const DAY = '2026-03-14';
const rows = {
  person: [{ id: 'dan', name: 'Dan' }],
  'post-holding': [{ id: 'h', person: 'dan', post: 'fastighet', holdingKind: 'regular' as const }],
  'sub-delegation': [{ id: 's', item: 'i1', fromPost: 'chef', toPost: 'assistent' }],
  'urgent-mandate': [{ id: 'u', body: 'tn', members: ['dan'] }],
};
const facts = orderExample([
  { subdelegable: true, legalBasis: ['KL-7-5'] }, { substitutes: ['fastighet'] }, { delegate: 'lokal', substitutes: ['chef'] }, { delegateKind: 'group', delegate: null, members: ['chef', 'lokal'] },
  { delegateKind: 'group', delegate: null, members: ['chef', 'lokal'], jointMode: 'severally' }, { delegateKind: 'subcommittee', delegate: 'tnau' }, { delegate: 'lokal', legalBasis: ['JB-12-1', 'KL-7-5'] },
  { validUntil: DAY },
], rows);
const told = (imagined: Imagined) => whatFalls(facts, imagined, DAY).powers.map((power) => `${power.source.id} ${power.consequence}${power.then ? ` → ${power.then.id}` : ''}`);

describe('what falls', () => {
  it('when a post becomes vacant: to a substitute who is there, else back to the body', () => {
    expect(told({ post: 'chef' })).toEqual(['i1 falls → tn', 'i2 substitute → fastighet', 'i4 falls → tn', 'i5 weakened', 'i3 weakened → lokal', 's doubtful → assistent']);
  });
  it('when the substitute’s post is empty too', () => {
    const empty = orderExample([{ substitutes: ['fastighet'] }]);
    expect(whatFalls(empty, { post: 'chef' }, DAY).powers.map((power) => power.consequence)).toEqual(['falls']);
  });
  it('when the one that a right was passed on to is gone: back to the delegate', () => expect(told({ post: 'assistent' })).toEqual(['s falls → chef']));
  it('when a section is repealed: with the one that lets it be given, not with one among several', () => {
    expect(told({ lawSection: 'KL-6-37' })).toEqual(['i6 falls → tn']);
    expect(told({ lawSection: 'KL-7-6' })).toEqual(['s falls → chef']);
    expect(told({ lawSection: 'KL-6-39' })).toEqual(['u falls → tn']);
    expect(told({ lawSection: 'JB-12-1' })).toEqual(['i7 weakened']);
    expect(told({ lawSection: 'KL-7-5' })).toEqual(['i1 falls → tn', 'i2 falls → tn', 'i3 falls → tn', 'i4 falls → tn', 'i5 falls → tn', 'i7 falls → tn', 's falls → chef']);
  });
  it('when the committee is wound up: everything that it has and has given', () => {
    expect(told({ body: 'tn' })).toEqual(['r falls → kf', ...[1, 2, 3, 4, 5, 6, 7].map((number) => `i${number} falls → kf`), 's falls → kf', 'u falls → kf']);
  });
  it('when only its subcommittee is: what that had been given', () => expect(told({ body: 'tnau' })).toEqual(['i6 falls → tn']));
  it('is told in words', () => expect(whatFalls(facts, { body: 'tnau' }, DAY).powers[0]?.sentence).toBe('Tekniska nämndens punkt\u00a01.6 (hyra in eller ut lokaler (längre tid)) har ingen delegat; tekniska nämnden beslutar själv.'));
  it('is counted', () => expect(whatFalls(facts, { post: 'chef' }, DAY).counts).toEqual({ falls: 2, substitute: 1, weakened: 2, doubtful: 1 }));
  it('leaves what has ended, and what another body or post has', () => {
    const ended = orderExample([{ delegate: 'fastighet', substitutes: ['lokal'] }], { remit: [{ id: 'r', body: 'tn', matterType: 'LOKALHYRA', validUntil: DAY }], 'urgent-mandate': [{ id: 'u', body: 'tn', members: ['dan'], validUntil: DAY }] });
    const of = (imagined: Imagined) => whatFalls(ended, imagined, DAY).powers.map((one) => `${one.source.id} ${one.consequence}`);
    expect([of({ body: 'tn' }), of({ body: 'kn' }), of({ post: 'chef' })]).toEqual([['i1 falls'], [], []]);
  });
  it('of the council: nobody is left to take it back; of a committee under the board: that stays', () => {
    const council = orderExample([], { body: [{ id: 'kf', bodyKind: 'council', name: 'Kommunfullmäktige' }, { id: 'tn', bodyKind: 'committee', parent: 'kf' }, { id: 'ks', bodyKind: 'executive-board', parent: 'kf' }, { id: 'ber', bodyKind: 'council-preparatory', parent: 'kf' }, { id: 'förra', bodyKind: 'subcommittee', parent: 'kf', validUntil: DAY }], remit: ['kf', 'tn', 'ks', 'ber', 'förra'].map((body) => ({ id: body, body, matterType: 'LOKALHYRA' })) });
    expect(whatFalls(council, { body: 'kf' }, DAY).powers.map((one) => [one.source.id, one.then])).toEqual([['kf', null], ['ber', null]]);
  });
  it('of a power that rests on one section of its own: all of it, where it is from, and about what', () => {
    const own = orderExample([{ legalBasis: ['JB-12-1'] }], { ...rows, 'sub-delegation': [] });
    const [power] = whatFalls(own, { lawSection: 'JB-12-1' }, DAY).powers;
    expect([power?.consequence, power?.then?.id, power?.matterType, power?.sentence.includes('faller med lagrummet')]).toEqual(['falls', 'tn', 'LOKALHYRA', true]);
    const [mandate] = whatFalls(own, { lawSection: 'KL-6-39' }, DAY).powers;
    expect([mandate?.matterType, mandate?.sentence]).toEqual([null, 'Brådskemandatet i tekniska nämnden faller med lagrummet.']);
    expect(whatFalls(orderExample([{ legalBasis: ['JB-12-1', 'KL-6-3'] }]), { lawSection: 'JB-12-1' }, DAY).powers[0]?.sentence).toBe('Tekniska nämndens punkt\u00a01.1 (hyra in eller ut lokaler (längre tid)) har ett lagrum mindre att vila på.');
  });
  it('to a person who is the substitute; and an item of its own is not also counted as one where it is substitute', () => {
    const person = orderExample([{ substitutes: ['dan'] }, { substitutes: ['chef'] }, { delegateKind: 'subcommittee', delegate: 'tnau', substitutes: ['chef'] }], rows);
    expect(whatFalls(person, { post: 'chef' }, DAY).powers.map((one) => [one.source.id, one.consequence, one.then?.kind, one.then?.id])).toEqual([
      ['i1', 'substitute', 'person', 'dan'], ['i2', 'falls', 'body', 'tn'], ['i3', 'weakened', 'body', 'tnau'], ['s', 'doubtful', 'post', 'assistent'],
    ]);
  });
});
