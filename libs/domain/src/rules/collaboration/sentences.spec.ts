import { describe, expect, it } from '@jest/globals';
import { nameOf } from '../../facts/names.js';
import { renderFinding } from '../../findings/render.js';
import { evaluateAll } from '../evaluate.js';
import type { Rule } from '../rule.js';
import { colFormDefectExamples } from './COL-FORM-DEFECT.examples.js';
import { colFormDefect } from './COL-FORM-DEFECT.rule.js';
import { colNoConsultationExamples } from './COL-NO-CONSULTATION.examples.js';
import { colNoConsultation } from './COL-NO-CONSULTATION.rule.js';

/** Title and what happened, as the reader sees them in one of the rule's examples. */
function told(rule: Rule, examples: typeof colFormDefectExamples, name: string): string {
  const example = examples.examples.find((one) => one.name === name)!;
  const [finding] = evaluateAll(example.facts, example.asOf, [rule]).findings;
  const kinds = ['collaboration', 'agreement', 'body'] as const;
  const text = renderFinding(finding!, rule, (id) => kinds.flatMap((kind) => (example.facts.periodsOf(kind, id).length > 0 ? [nameOf(example.facts, kind, id, example.asOf)] : []))[0]);
  return `${text.title} ${text.happened}`;
}

describe('what a defect of form names', () => {
  it.each([
    ['Förbundsordningen saknas', 'saknar förbundsordning.'], ['Den gemensamma nämnden saknar överenskommelse', 'saknar överenskommelse.'], ['Den gemensamma nämnden saknar reglemente', 'saknar reglemente.'],
    ['Reglementet är antaget i värdkommunen men inte i grannkommunen', 'Reglementet har inte antagits'], ['Avtalet undertecknades av ett utskott som inte fick besluta', 'Löneavtalet antogs av ett organ'],
    ['Förbundsordningen säger inget om hur tvister löses', 'saknades: Tvistlösning (p. 17)'],
  ])('%s', (name, words) => expect(told(colFormDefect, colFormDefectExamples, name)).toContain(words));
});

describe('what a missing consultation names', () => {
  it.each([
    ['Bara den ena parten hördes', 'samråd med Grannkommunen är'], ['Direktionen höjer taxan utan det samråd som förbundsordningen anger', '(förbundsordningen § 12)'],
    ['Förbundsordningen kräver samtycke, och medlemmarna har bara hörts', 'samtycke från Exempelkommunen, Grannkommunen är'],
  ])('%s', (name, words) => expect(told(colNoConsultation, colNoConsultationExamples, name)).toContain(words));
});
