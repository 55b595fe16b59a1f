import { describe, expect, it } from '@jest/globals';
import { lawCheckedTo } from '../law/law-section.js';
import { doubts, doubtsAbout } from './doubts.js';
import { pendingChanges } from './pending-changes.js';
import { needsReview } from './rule-answers.js';
import { rulebook, ruleOf } from './rulebook.js';

describe('doubts about the law', () => {
  it('are twenty-five, numbered in order', () => expect(doubts.map((doubt) => doubt.no)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1)));

  it('each touch rules that exist, and are found from them', () => {
    for (const doubt of doubts) {
      expect(doubt.rules.length).toBeGreaterThan(0);
      for (const rule of doubt.rules) expect([rule, ruleOf(rule) !== undefined, doubtsAbout(rule).includes(doubt)]).toEqual([rule, true, true]);
    }
  });

  it('are whole sentences', () => {
    for (const { sentence } of doubts) expect(sentence).toMatch(/^\p{Lu}.{40,}\.$/u);
  });
});

describe('changes of law that are not known to be in force', () => {
  it('name rules that exist', () => {
    for (const rule of pendingChanges.flatMap((change) => change.rules)) expect([rule, ruleOf(rule) !== undefined]).toEqual([rule, true]);
  });

  it('light no rule: none is valid from a later day than the law is read to, or rests on a proposal', () => {
    expect(rulebook.filter((rule) => rule.validFrom !== null && rule.validFrom > lawCheckedTo).map((rule) => rule.id)).toEqual([]);
    expect(rulebook.filter((rule) => rule.basis.some((basis) => JSON.stringify(basis).includes('2025/26'))).map((rule) => rule.id)).toEqual([]);
  });
});

describe('a rule that is often dismissed', () => {
  it.each([[5, 4, true], [5, 3, false], [4, 4, false], [10, 7, true], [10, 6, false], [0, 0, false]])('%i answers with %i dismissals: to be looked over is %s', (answered, dismissed, expected) => expect(needsReview({ answered, dismissed })).toBe(expected));
});
