import { describe, expect, it } from '@jest/globals';
import { factsFrom } from '../facts/facts-from.js';
import { rulebook } from '../rules/rulebook.js';
import { holderRef, levelOf } from './replay-levels.js';
import { replayedRules, replayRules } from './replay-rules.js';

const day = '2026-03-10';
const facts = factsFrom({
  body: [{ id: 'kf', bodyKind: 'council' }, { id: 'tn', bodyKind: 'committee' }, { id: 'au', bodyKind: 'subcommittee' }, { id: 'pres', bodyKind: 'presidium' }],
  post: [{ id: 'direktör', isDirector: true }, { id: 'chef', isAdministrationHead: true }, { id: 'handläggare' }],
  person: [{ id: 'anna' }, { id: 'bo' }], 'post-holding': [{ id: 'h', person: 'anna', post: 'chef' }, { id: 'h2', person: 'bo', post: 'chef', validUntil: day }], assignment: [{ id: 'seat', body: 'tn', person: 'bo' }],
});

describe('the level of whoever decides', () => {
  it.each([
    ['kf', 'body', 'council'], ['tn', 'body', 'committee'], ['au', 'body', 'subcommittee'], ['pres', 'body', 'presidium'],
    [null, 'automated', 'automated'], [null, 'group', 'group'], [null, 'presidium', 'presidium'], [null, 'subcommittee', 'subcommittee'], ['anna', 'chair', 'elected'], ['anna', 'member', 'elected'], ['anna', 'substitute', 'elected'], ['seat', null, 'elected'],
    ['direktör', null, 'director'], ['chef', 'employee-post', 'administration-head'], ['handläggare', 'employee-post', 'unit'], ['anna', 'employee-person', 'administration-head'], ['bo', 'employee-person', 'unit'],
    [null, 'employee-post', 'unit'], [null, 'external-employee', 'unit'], [null, 'ceo', 'unknown'], [null, null, 'unknown'],
  ] as const)('%s as %s: %s', (id, kind, level) => expect(levelOf(facts, id, kind, day)).toBe(level));
  it('refers to what is recorded alone', () => expect([holderRef(facts, 'chef'), holderRef(facts, 'tn'), holderRef(facts, 'anna'), holderRef(facts, 'okänd'), holderRef(facts, null)]).toEqual([{ kind: 'post', id: 'chef' }, { kind: 'body', id: 'tn' }, { kind: 'person', id: 'anna' }, null, null]));
});

describe('the rules that a replay runs', () => {
  it('are about decisions, and about delegation and levels', () => {
    const expected = rulebook.filter((rule) => rule.on === 'decision' && ['DEL-', 'KL-6-', 'KL-7-'].some((start) => rule.id.startsWith(start)));
    expect([...replayedRules].sort()).toEqual(expected.map((rule) => rule.id).sort());
    expect(replayedRules.has('DEL-AMOUNT')).toBe(true);
  });
  it('and those that explain the same better, but no others', () => {
    expect(replayRules.every((rule) => rule.on === 'decision')).toBe(true);
    expect(replayRules.map((rule) => rule.id)).toEqual(expect.arrayContaining([...replayedRules]));
    expect(replayRules.length > replayedRules.size).toBe(true);
    expect(replayRules.length < rulebook.filter((rule) => rule.on === 'decision').length).toBe(true);
  });
});
