import { describe, expect, it } from '@jest/globals';
import { citation, citationLabel, isLawSectionId, isReadWordingOn, wasInForceOn } from './citation.js';
import { lawSections } from './law-sections.data.js';
import { statutes } from './statutes.data.js';
import type { LawSectionId } from './law-section-id.js';

describe('citations', () => {
  it.each<[LawSectionId, string]>([
    ['KL-7-5', 'KL 7:5'], ['FL-44', 'FL 44 §'], ['PBL-13-2a', 'PBL 13:2 a'], ['OSL-6', 'OSL 6 kap.'], ['KL', 'Kommunallag (2017:725)'], ['PRAXIS-RA1993ref47', 'RÅ 1993 ref. 47'], ['BARNK-art3', 'BARNK art. 3'],
  ])('%s is written %s', (id, label) => expect(citationLabel(id).replaceAll('\u00a0', ' ')).toBe(label));

  it('never break between law and number', () => expect(['KL-7-5', 'FL-44'].map((id) => / /.test(citationLabel(id as LawSectionId)))).toEqual([false, false]));

  it('carry gist, mark and link', () => {
    expect(citation('KL-7-5')).toMatchObject({ label: 'KL\u00a07:5', mark: 'verified', markLabel: 'Läst i lagtexten', link: 'https://lagen.nu/2017:725#K7P5', gist: expect.stringContaining('anställd') });
  });
});

describe('the law in time', () => {
  it.each<[LawSectionId, string, boolean | undefined]>([
    ['KL-7-5', '2017-12-31', false], ['KL-7-5', '2018-01-01', true], ['KL-7-5', '2026-11-24', true], ['KL-9-37', '2018-06-30', false], ['KL-9-37', '2018-07-01', true], ['OSL-6', '2026-01-01', undefined],
  ])('%s on %s: %s', (id, day, expected) => expect(wasInForceOn(id, day)).toBe(expected));

  it('is read in one wording, up to the day of the snapshot', () => {
    expect([isReadWordingOn('KL-7-5', '2019-12-31'), isReadWordingOn('KL-7-5', '2020-01-01'), isReadWordingOn('KL-7-5', '2025-09-02')]).toEqual([false, true, false]);
  });
});

describe('the data', () => {
  /** May only fall: summarise a section before you cite it. */
  const WITHOUT_GIST = 8;

  it('has few sections that nobody has summarised', () => expect(lawSections.filter((section) => section.gist === null).length).toBeLessThanOrEqual(WITHOUT_GIST));
  it('gives every section a label and a known statute', () => {
    const known = new Set(statutes.map((statute) => statute.abbr));
    expect(lawSections.filter((section) => citationLabel(section.id) === '' || !known.has(section.statute)).map((section) => section.id)).toEqual([]);
  });
  it('has one section for each id', () => expect(new Set(lawSections.map((section) => section.id)).size).toBe(lawSections.length));
  it('knows what it does not hold', () => expect(isLawSectionId('KL-99-1')).toBe(false));
});
