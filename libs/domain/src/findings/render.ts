import { organizationWords } from '../facts/organization-words.js';
import { citation } from '../law/citation.js';
import type { LawSectionId } from '../law/law-section-id.js';
import { completenessMark, markableRegisters, type MarkableRegister } from '../registers/platform/completeness-mark.js';
import { isRegisterKind, registerOf } from '../registers/registers.js';
import { emptyRegisterCode, type Basis, type Mark, type Missing, type Rule } from '../rules/rule.js';
import { lawNotModelled, type Finding } from './finding.js';
import { fillTemplate, type Names } from './template.js';

export type Language = 'sv';

export interface RenderedFinding {
  /** One sentence: the fact itself, or the question that could not be answered. */
  readonly title: string;
  readonly happened: string;
  readonly says: string;
  readonly allowed: string;
  readonly remedy: readonly string[];
  /** What must be filled in, as a sentence; null for a flag. */
  readonly missing: string | null;
}

/** A finding in sentences. `names` gives what a thing is called; sentences never hold more of a person than that. */
export function renderFinding(finding: Finding, rule: Rule, names: Names, kind: keyof typeof organizationWords = 'municipality', _language: Language = 'sv'): RenderedFinding {
  const parameters = { organization: organizationWords[kind], ...finding.parameters };
  const fill = (template: string | undefined) => fillTemplate(template ?? '', parameters, names);
  if (finding.code === lawNotModelled) {
    return {
      title: `${rule.title}: går inte att säga för tiden före lagens nuvarande lydelse`,
      happened: fillTemplate('Det gäller {day:day}. Rågång känner bara lagen från och med {from:day}.', { day: finding.day, from: rule.validFrom }, names),
      says: fill(rule.texts.says), allowed: '', remedy: ['Läs den lag som gällde då. Uppgiften ligger kvar som okänd.'], missing: 'Äldre lag är inte inlagd.',
    };
  }
  const missing = finding.missing && missingSentence(finding.missing);
  if (finding.code === emptyRegisterCode) {
    return {
      title: `${rule.title}: kan inte prövas än`, happened: `Inga ${registerOf(finding.subject.kind).many} är registrerade. Det betyder inte att de inte finns.`,
      says: fill(rule.texts.says), allowed: '', remedy: ['Registrera det som finns, eller låt någon gå i god för att det inte finns något.'], missing,
    };
  }
  return {
    title: fill(rule.texts.title[finding.code]),
    happened: fill(rule.texts.happened[finding.code]) || (missing ?? ''),
    says: fill(rule.texts.says),
    allowed: fill(rule.texts.allowed),
    remedy: finding.outcome === 'flag' ? rule.texts.remedy.map(fill) : ['Fyll i uppgiften. Regeln prövas igen då.'],
    missing,
  };
}

/** What is missing, and in which register it is filled in. */
export function missingSentence(missing: Missing): string {
  if (missing.kind === 'completeness-mark') {
    const list = markableRegisters[missing.field as MarkableRegister] ?? missing.field;
    return `Ingen har gått i god för att registret ${list} är helt infört. Fyll i det som fattas eller lägg ett ${completenessMark.one}.`;
  }
  if (missing.kind === 'assessment') return 'Ingen har bedömt ärendet. Bedömningen görs av en person, med namn, dag och skäl.';
  if (missing.kind === 'claim-resolution') return 'Ingen har avgjort vilken uppgift som gäller.';
  const register = registerOf(missing.kind);
  const field = register.fields[missing.field] ?? (missing.field === 'validUntil' ? { label: 'Gäller till och med' } : undefined);
  if (missing.id === null) return field ? `Det saknas en uppgift under ${register.many}: ${field.label}.` : `Inga ${register.many} är registrerade.`;
  return field ? `Uppgiften ${field.label} är inte ifylld för ${register.thing}.` : `Uppgiften är inte ifylld för ${register.thing}.`;
}

export interface RenderedBasis {
  readonly label: string;
  readonly law?: LawSectionId;
  readonly note?: string;
  readonly mark: Mark;
  readonly link?: string;
  readonly gist?: string;
}

/** "KL 7:5" with gist, mark and link, or the practice in words with how well it is known. */
export function renderBasis(basis: Basis): RenderedBasis {
  if (!('law' in basis)) return { label: basis.practice, mark: basis.mark };
  const { label, mark, link, gist } = citation(basis.law);
  return { label, law: basis.law, mark, gist, ...(link === null ? {} : { link }), ...(basis.note === undefined ? {} : { note: basis.note }) };
}

/** Swedish label and value of one fact that a finding rests on. */
export function renderEvidence(evidence: Finding['evidence'][number], names: Names): { readonly label: string; readonly value: string | null } {
  const register = isRegisterKind(evidence.kind) ? registerOf(evidence.kind) : undefined;
  const field = evidence.field === undefined ? undefined : register?.fields[evidence.field];
  const label = field?.label ?? (evidence.field === 'day' ? register?.dayLabel : undefined) ?? register?.one ?? evidence.kind;
  const { value } = evidence;
  if (value === undefined || value === null) return { label, value: null };
  if (field?.words && typeof value === 'string') return { label, value: field.words[value] ?? value };
  if (typeof value === 'boolean') return { label, value: value ? 'ja' : 'nej' };
  const format = field?.type === 'sek' ? ':sek' : field?.type === 'day' || evidence.field === 'day' ? ':day' : field?.kinds ? ':name' : '';
  return { label, value: fillTemplate(`{value${format}}`, { value }, names) };
}
