import { describe, expect, it } from '@jest/globals';
import { areaOfRule, ruleAreas } from './rule-area.js';
import { rulebook } from './rulebook.js';

describe('areas of rules', () => {
  it('hold every rule of the book, and none is empty', () => {
    expect(rulebook.filter((rule) => areaOfRule(rule.id) === undefined)).toEqual([]);
    expect(new Set(rulebook.map((rule) => areaOfRule(rule.id)))).toEqual(new Set(Object.keys(ruleAreas)));
  });

  it('say nothing of a rule that is not in it', () => expect(areaOfRule('NOT-A-RULE')).toBeUndefined());
});
