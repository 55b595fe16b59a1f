import { kindOf, nameOf } from '../facts/names.js';
import type { Finding } from '../findings/finding.js';
import { renderFinding } from '../findings/render.js';
import { registerKinds } from '../registers/registers.js';
import { evaluateAll } from './evaluate.js';
import type { RuleExample, RuleExamples } from './example.js';
import type { Rule, Severity } from './rule.js';

/** One example as it came out when it was run (körning), beside what it should give. */
export interface ExampleRun {
  readonly name: string;
  readonly asOf: string;
  readonly expected: 'flag' | 'none' | 'undetermined';
  /** The condition that a near miss breaks. */
  readonly because: string | null;
  readonly outcome: 'flag' | 'none' | 'undetermined' | 'failed';
  readonly severity: Severity | null;
  /** The sentence of the flag or question, and what happened. */
  readonly title: string | null;
  readonly happened: string | null;
  /** The datum that is missing, as a sentence. */
  readonly missing: string | null;
  readonly isAsExpected: boolean;
}

/** Kör exemplen: what the rule says of each, alone and now. */
export function runExamples(rule: Rule, { examples }: RuleExamples): readonly ExampleRun[] {
  return examples.map((example) => runExample(rule, example));
}

export function runExample(rule: Rule, example: RuleExample): ExampleRun {
  const { findings, failures } = evaluateAll(example.facts, example.asOf, [rule]);
  const found = findings.find((finding) => finding.subject.id === example.subject);
  const base = { name: example.name, asOf: example.asOf, expected: example.expect, because: example.expect === 'none' ? example.because : null };
  const silent = { severity: null, title: null, happened: null, missing: null };
  if (failures.length > 0) return { ...base, ...silent, outcome: 'failed', isAsExpected: false };
  if (!found) return { ...base, ...silent, outcome: 'none', isAsExpected: example.expect === 'none' };
  const { title, happened, missing } = renderFinding(found, rule, (id) => nameIn(example, id, found.day));
  return { ...base, outcome: found.outcome, severity: found.severity, title, happened, missing, isAsExpected: agrees(found, example) };
}

function agrees(found: Finding, example: RuleExample): boolean {
  if (example.expect === 'flag') return found.outcome === 'flag' && found.severity === example.severity && (example.code ?? found.code) === found.code;
  return example.expect === 'undetermined' && found.outcome === 'undetermined' && `${found.missing?.kind}.${found.missing?.field}` === example.missing;
}

function nameIn({ facts }: RuleExample, id: string, day: string): string | undefined {
  const kind = kindOf(facts, id, registerKinds);
  return kind && nameOf(facts, kind, id, day);
}
