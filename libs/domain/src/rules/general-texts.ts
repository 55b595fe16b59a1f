import { organizationWords } from '../facts/organization-words.js';
import { fillTemplate } from '../findings/template.js';
import type { Rule } from './rule.js';

/** What a rule says when no flag is in sight: the holes that a flag would fill are told in words. */
export interface GeneralTexts {
  readonly says: string;
  readonly allowed: string;
  readonly remedy: readonly string[];
}

const inWords = { limit: 'delegatens gräns', ask: 'den som svarar för frågan' } as const;

export function generalTexts({ texts }: Rule, kind: keyof typeof organizationWords = 'municipality'): GeneralTexts {
  const fill = (template: string): string => fillTemplate(template, { ...inWords, organization: organizationWords[kind] }, () => undefined);
  return { says: fill(texts.says), allowed: fill(texts.allowed), remedy: texts.remedy.map(fill) };
}
