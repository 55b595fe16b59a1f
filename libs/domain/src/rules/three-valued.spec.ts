import { describe, expect, it } from '@jest/globals';
import { factsFrom } from '../facts/facts-from.js';
import { noneExists } from './existence.js';
import { and, holds, isAbsent, isUnknown, isYes, not, or, unknown, type Truth } from './three-valued.js';

const open = unknown('decision', 'd1', 'amount');
const other = unknown('matter', 'm1', 'status');
const values: readonly Truth[] = [true, false, open];
const decision = (fields: object) => factsFrom({ decision: [{ id: 'd1', day: '2026-01-01', ...fields }] }).all('decision')[0]!;

describe('three-valued logic', () => {
  it.each(values.flatMap((a) => values.map((b) => [a, b] as const)))('and(%j, %j) is false with one false, true with both true, else unknown', (a, b) => {
    const expected = a === false || b === false ? false : a === true && b === true ? true : open;
    expect(and(a, b)).toEqual(expected);
  });

  it.each(values.flatMap((a) => values.map((b) => [a, b] as const)))('or(%j, %j) is true with one true, false with both false, else unknown', (a, b) => {
    const expected = a === true || b === true ? true : a === false && b === false ? false : open;
    expect(or(a, b)).toEqual(expected);
  });

  it('keeps the unknown when negated', () => expect([not(true), not(false), not(open)]).toEqual([false, true, open]));
  it('names the first datum that is missing', () => expect([and(true, other, open), or(false, other, open)]).toEqual([other, other]));
  it('answers for no conditions at all', () => expect([and(), or()]).toEqual([true, false]));
});

describe('a field', () => {
  it('is tested when recorded', () => expect([10, 20].map((amount) => holds('decision', decision({ amount }), 'amount', (value) => value > 15))).toEqual([false, true]));
  it('is unknown, with its place, when not recorded', () => expect(holds('decision', decision({}), 'amount', () => true)).toEqual(open));
  it('is known to be absent when somebody has recorded that', () => {
    expect([isAbsent('decision', decision({ absent: ['amount'] }), 'amount'), isAbsent('decision', decision({ amount: 1 }), 'amount'), isAbsent('decision', decision({}), 'amount')]).toEqual([true, false, open]);
  });
  it('recorded as absent is no answer of yes', () => expect(isYes('decision', decision({ absent: ['isUrgent'] }), 'isUrgent')).toBe(false));
});

describe('that nothing exists', () => {
  const vouched = (subject: string | null) => factsFrom({ 'completeness-mark': [{ id: 'c', register: 'agreement', subject, by: 'R', validFrom: '2026-01-01' }] });
  it('is false when something was found', () => expect(noneExists(factsFrom({}), 'agreement', [], '2026-05-05', true)).toBe(false));
  it('is unknown when nobody vouches for the register', () => expect(isUnknown(noneExists(factsFrom({}), 'agreement', ['a'], '2026-05-05', false))).toBe(true));
  it('is true when somebody vouches for that subject, or for all', () => {
    expect([vouched('a'), vouched(null)].map((facts) => noneExists(facts, 'agreement', ['a'], '2026-05-05', false))).toEqual([true, true]);
  });
  it('is unknown when somebody vouches for another subject, or from a later day', () => {
    expect([noneExists(vouched('b'), 'agreement', ['a'], '2026-05-05', false), noneExists(vouched('a'), 'agreement', ['a'], '2025-12-31', false)].map(isUnknown)).toEqual([true, true]);
  });
});
