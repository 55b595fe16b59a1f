import { describe, expect, it } from '@jest/globals';
import { isLawSectionId } from '../law/citation.js';
import { lawSections } from '../law/law-sections.data.js';
import { municipalActSections } from '../law/municipal-act.data.js';
import { municipalActChapters } from '../law/municipal-act.js';
import { coverageOf, coveredByRule, rulesCiting } from './coverage.js';
import { rulebook, ruleOf } from './rulebook.js';

const coverage = coverageOf();
/** Counted the plain way, beside the code that is tried. */
const cited = new Set(rulebook.flatMap((rule) => rule.basis.flatMap((basis) => ('law' in basis ? [basis.law as string] : []))));
const isCited = (section: { readonly id: string }) => cited.has(section.id);

describe('coverage of the municipal act', () => {
  it('takes in every section in force, and nothing else', () => {
    const inForce = lawSections.filter((section) => section.statute === 'KL' && section.level === 'section' && section.inForceUntil === null).map((section) => section.id);
    expect(coverage.sections.map((section) => section.id)).toEqual(inForce);
    expect(new Set(inForce.map((id) => Number(id.split('-')[1])))).toEqual(new Set(Object.keys(municipalActChapters).map(Number)));
  });

  it('is what a straightforward count gives', () => {
    const boundary = municipalActSections.filter((section) => section.matters);
    expect(coverage.all).toEqual({ checked: municipalActSections.filter(isCited).length, total: municipalActSections.length });
    expect(coverage.boundary).toEqual({ checked: boundary.filter(isCited).length, total: boundary.length });
    expect([coverage.all.checked / coverage.all.total > 0.5, coverage.boundary.checked / coverage.boundary.total > 0.75]).toEqual([true, true]);
  });

  it('adds up chapter by chapter', () => {
    const sum = (of: 'all' | 'boundary', what: 'checked' | 'total') => coverage.chapters.reduce((total, chapter) => total + chapter[of][what], 0);
    expect([sum('all', 'checked'), sum('all', 'total'), sum('boundary', 'checked'), sum('boundary', 'total')]).toEqual([coverage.all.checked, coverage.all.total, coverage.boundary.checked, coverage.boundary.total]);
  });

  it('names the rules of a section that is checked, and says of every other why it is not', () => {
    for (const section of coverage.sections) {
      expect([section.id, section.rules]).toEqual([section.id, rulesCiting(section.id).map((rule) => rule.id)]);
      expect([section.id, section.rules.length > 0]).toEqual([section.id, section.reason === null]);
    }
  });

  it('leads on to a rule or section that exists where another covers it', () => {
    for (const { id, reason, by } of coverage.sections) if (reason === 'covered') expect([id, by !== null && (ruleOf(by) !== undefined || isLawSectionId(by))]).toEqual([id, true]);
    for (const rule of Object.values(coveredByRule)) expect([rule, ruleOf(rule) !== undefined]).toEqual([rule, true]);
  });

  it('counts nothing when there are no rules', () => expect(coverageOf([]).all.checked).toBe(0));
});
