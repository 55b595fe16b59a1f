import type { LawSectionId } from '../law/law-section-id.js';
import { municipalActSections } from '../law/municipal-act.data.js';
import type { MunicipalActSection, UncheckedReason } from '../law/municipal-act.js';
import type { Rule } from './rule.js';
import { rulebook } from './rulebook.js';

/** Täckning: how many sections there are, and how many of them a rule rests on. */
export interface Share {
  readonly checked: number;
  readonly total: number;
}

/** One section of the municipal act: the rules that rest on it, or why there is none. */
export interface SectionCoverage {
  readonly id: LawSectionId;
  readonly chapter: number;
  readonly matters: boolean;
  readonly rules: readonly string[];
  /** Null for a section that is checked. */
  readonly reason: UncheckedReason | null;
  /** The rule or section that covers it instead. */
  readonly by: string | null;
}

export interface LawCoverage {
  readonly all: Share;
  /** Of the sections that matter for the boundary (gränsrelevanta). */
  readonly boundary: Share;
  readonly chapters: readonly { readonly chapter: number; readonly all: Share; readonly boundary: Share }[];
  readonly sections: readonly SectionCoverage[];
}

/** Exceptions and particulars that a rule takes into account without naming their section as its ground. */
export const coveredByRule: Readonly<Partial<Record<LawSectionId, string>>> = {
  'KL-5-30': 'KL-5-26-NO-PREPARATION', 'KL-5-31': 'KL-5-26-NO-PREPARATION', 'KL-5-32': 'KL-5-26-NO-PREPARATION', 'KL-6-32': 'KL-7-4-STAFF-CONFLICT', 'KL-7-17': 'KL-6-28-CONFLICT',
  'KL-9-19': 'COL-FORM-DEFECT', 'KL-9-21': 'COL-FORM-DEFECT', 'KL-11-18': 'BUDGET-DEVIATION-UNREPORTED',
};

/** Kommunallagens täckning, worked out from what the rules say that they rest on. */
export function coverageOf(rules: readonly Rule[] = rulebook): LawCoverage {
  const citing = Map.groupBy(rules.flatMap((rule) => sectionsOf(rule).map((section) => ({ section, rule: rule.id }))), (one) => one.section);
  const sections = municipalActSections.map((section) => covered(section, citing.get(section.id)?.map((one) => one.rule) ?? []));
  const chapters = [...Map.groupBy(sections, (section) => section.chapter)].map(([chapter, own]) => ({ chapter, ...shares(own) }));
  return { ...shares(sections), chapters, sections };
}

/** Every section that the rule names as its ground, once. */
export function sectionsOf(rule: Rule): readonly LawSectionId[] {
  return [...new Set(rule.basis.flatMap((basis) => ('law' in basis ? [basis.law] : [])))];
}

/** The rules that rest on the section, in the order of the rulebook. */
export function rulesCiting(section: LawSectionId, rules: readonly Rule[] = rulebook): readonly Rule[] {
  return rules.filter((rule) => sectionsOf(rule).includes(section));
}

function covered({ id, chapter, matters, reason, by }: MunicipalActSection, rules: readonly string[]): SectionCoverage {
  if (rules.length > 0) return { id, chapter, matters, rules, reason: null, by: null };
  const rule = coveredByRule[id];
  return rule === undefined ? { id, chapter, matters, rules, reason, by } : { id, chapter, matters, rules, reason: 'covered', by: rule };
}

function shares(sections: readonly SectionCoverage[]): { readonly all: Share; readonly boundary: Share } {
  const share = (among: readonly SectionCoverage[]): Share => ({ checked: among.filter((section) => section.rules.length > 0).length, total: among.length });
  return { all: share(sections), boundary: share(sections.filter((section) => section.matters)) };
}
