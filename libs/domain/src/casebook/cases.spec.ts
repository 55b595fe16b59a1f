import { describe, expect, it } from '@jest/globals';
import { caseCitation, findCase, learningCases } from './index.js';

describe('the casebook', () => {
  it('holds the thirteen cases, in order', () => expect(learningCases.map((one) => one.no)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]));

  it.each(learningCases.map((one) => [one.no, one] as const))('case %i can be talked about', (_no, one) => {
    expect([one.prompts.length >= 3, one.lessons.length >= 2, one.themes.length >= 3, one.ruleIds.length >= 1, one.summary.length > 200]).toEqual([true, true, true, true, true]);
  });

  it('is cited by report and number, without line numbers', () => {
    expect([caseCitation(10), JSON.stringify(learningCases).match(/\brad \d+/)]).toEqual(['SKR-rapporten, case\u00a010', null]);
  });

  it('names each rule once in a case', () => expect(learningCases.filter((one) => new Set(one.ruleIds).size !== one.ruleIds.length)).toEqual([]));
  it('is found by number', () => expect([findCase(7)?.no, findCase(14)]).toEqual([7, undefined]));
});
