import { describe, expect, it } from '@jest/globals';
import { generalTexts } from './general-texts.js';
import { rulebook } from './rulebook.js';

describe('what a rule says in general', () => {
  it.each(['municipality', 'region'] as const)('leaves no hole open in any rule, for a %s', (kind) => {
    const holes = rulebook.flatMap((rule) => {
      const { says, allowed, remedy } = generalTexts(rule, kind);
      return [says, allowed, ...remedy].filter((sentence) => /[{}]|\bokän[dt]\b(?=[.,]|$)/u.test(sentence)).map((sentence) => `${rule.id}: ${sentence}`);
    });
    expect(holes).toEqual([]);
  });
});
