import { describe, expect, it } from '@jest/globals';
import { isLawSectionId } from '../law/citation.js';
import { ambiguousPhrases, counties, findMatterType, matterTypes, municipalities } from './index.js';

describe('reference data', () => {
  it('holds all matter types, each with law that resolves', () => {
    expect(matterTypes.length).toBe(583);
    expect(matterTypes.filter((type) => type.law.some((id) => !isLawSectionId(id))).map((type) => type.key)).toEqual([]);
  });
  it('asks about at least two matter types for every ambiguous phrase', () => {
    expect(ambiguousPhrases.filter((entry) => entry.keys.length < 2 || entry.question === '' || entry.keys.some((key) => !findMatterType(key))).map((entry) => entry.phrase)).toEqual([]);
  });
  it('names the 290 municipalities and 21 counties', () => {
    expect([municipalities.length, counties.length, municipalities.every((one) => /^\d{4}$/.test(one.code) && counties.some((county) => county.code === one.county))]).toEqual([290, 21, true]);
  });
  it('speaks the words of the code, not of the source', () => expect(JSON.stringify(matterTypes).match(/LAGLIGHETSPRÖVNING|OM_PRINCIPIELLT|[✔◐✎]|snapshot/)).toBeNull());
});
