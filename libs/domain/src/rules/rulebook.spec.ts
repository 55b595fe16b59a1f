import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { learningCases } from '../casebook/cases.js';
import { factsFrom } from '../facts/facts-from.js';
import type { Row } from '../facts/facts.js';
import { renderFinding } from '../findings/render.js';
import { isLawSectionId } from '../law/citation.js';
import { decisionBases, makerKinds } from '../registers/decisions/decision.js';
import { allExamples } from './all-examples.js';
import { evaluateAll, evaluateDecision } from './evaluate.js';
import type { RuleExample } from './example.js';
import { rulebook, ruleOf } from './rulebook.js';
import type { Rule } from './rule.js';

const ruleFiles = readdirSync(join(process.cwd(), 'libs/domain/src/rules'), { recursive: true }).map(String).filter((name) => name.endsWith('.rule.ts'));
const namesOfExample = (example: RuleExample) => (id: string) => example.facts && `«${id}»`;

/** What one rule says about the example's subject. */
function outcomesOf(rule: Rule, example: RuleExample) {
  const { findings, failures } = evaluateAll(example.facts, example.asOf, [rule]);
  expect(failures).toEqual([]);
  return findings.filter((finding) => finding.subject.id === example.subject);
}

describe('the rulebook', () => {
  it('holds every rule file on disk and nothing else', () => {
    expect(ruleFiles.map((name) => name.split('/').at(-1)?.replace('.rule.ts', '')).sort()).toEqual(rulebook.map((rule) => rule.id).sort());
  });

  it('has examples for every rule and no others', () => {
    expect(allExamples.map((examples) => examples.rule).sort()).toEqual(rulebook.map((rule) => rule.id).sort());
  });

  it('says nothing at all about its own failures on any example, and gives every finding its own key', () => {
    for (const { examples } of allExamples) {
      for (const example of examples) {
        const { findings, failures } = evaluateAll(example.facts, example.asOf);
        expect(failures).toEqual([]);
        const keys = findings.map((finding) => finding.key);
        expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
      }
    }
  });

  it('is linked with the case library both ways', () => {
    const fromRules = rulebook.flatMap((rule) => rule.cases.map((link) => `${link.no} ${rule.id}`));
    const fromCases = learningCases.flatMap((one) => one.ruleIds.map((id) => `${one.no} ${id}`)).filter((link) => ruleOf(link.split(' ')[1]!));
    expect(fromRules.sort()).toEqual(fromCases.sort());
  });

  it('keeps every file within reading length', () => {
    for (const name of ruleFiles) expect([name, readFileSync(join('libs/domain/src/rules', name), 'utf8').split('\n').length < 151]).toEqual([name, true]);
  });
});

describe.each(allExamples.map((examples) => [examples.rule, examples] as const))('%s', (id, { conditions, examples, alwaysTells }) => {
  const rule = ruleOf(id)!;

  it.each(examples.map((example) => [example.name, example] as const))('%s', (_name, example) => {
    const outcomes = outcomesOf(rule, example);
    if (example.expect === 'none') return expect(outcomes).toEqual([]);
    if (example.expect === 'flag') {
      const told = example.code ?? Object.keys(rule.texts.happened)[0];
      expect(outcomes.map(({ outcome, severity, code }) => ({ outcome, severity, code }))).toEqual([{ outcome: 'flag', severity: example.severity, code: told }]);
    } else {
      expect(outcomes.map(({ outcome, missing }) => ({ outcome, missing: `${missing?.kind}.${missing?.field}` }))).toEqual([{ outcome: 'undetermined', missing: example.missing }]);
    }
    for (const outcome of outcomes) {
      const text = renderFinding(outcome, rule, namesOfExample(example));
      for (const sentence of [text.title, text.happened, text.says, ...text.remedy]) {
        expect(sentence).not.toMatch(/[{}]|undefined|null/);
        expect(sentence.trim()).not.toBe('');
      }
      if (example.expect === 'flag') expect(`${text.title} ${text.happened}`).not.toMatch(/okänt/);
    }
  });

  it('has a trigger, a near miss for each condition and a cannot-tell', () => {
    expect(examples.some((example) => example.expect === 'flag')).toBe(true);
    const broken = new Set(examples.flatMap((example) => (example.expect === 'none' ? [example.because] : [])));
    expect(broken).toEqual(new Set(conditions));
    expect(examples.some((example) => example.expect === 'undetermined') || alwaysTells !== undefined).toBe(true);
  });

  it('has a trigger for each severity that it declares, and no other', () => {
    const seen = new Set(examples.flatMap((example) => (example.expect === 'flag' ? [example.severity] : [])));
    expect(seen).toEqual(new Set(rule.severities));
  });

  it('has a trigger for each of its texts, and says which one', () => {
    const codes = Object.keys(rule.texts.happened);
    const flags = examples.flatMap((example) => (example.expect === 'flag' ? [example] : []));
    expect(new Set(flags.map((example) => example.code ?? codes[0]))).toEqual(new Set(codes));
    expect(flags.filter((example) => codes.length > 1 && example.code === undefined).map((example) => example.name)).toEqual([]);
    expect(Object.keys(rule.texts.title).filter((code) => code !== 'cannot-tell')).toEqual(codes);
  });

  it('names each example differently', () => {
    expect(new Set(examples.map((example) => example.name)).size).toBe(examples.length);
  });

  it('cites sections that exist, and one case above the others', () => {
    for (const basis of rule.basis) if ('law' in basis) expect([basis.law, isLawSectionId(basis.law)]).toEqual([basis.law, true]);
    expect(rule.cases.filter((link) => link.primary).length).toBe(1);
    for (const link of rule.cases) expect(link.no >= 1 && link.no <= 13).toBe(true);
  });

  it('never flags an empty organisation', () => {
    const { findings, failures } = evaluateAll(factsFrom({}), '2026-11-24', [rule]);
    expect(failures).toEqual([]);
    expect(findings.filter((finding) => finding.outcome === 'flag')).toEqual([]);
    const isVoluntary = rule.mode.includes('registration');
    const asks = rule.on === 'structure' && rule.absenceBased && !isVoluntary;
    expect(findings.map((finding) => finding.subject.id)).toEqual(asks ? ['organization'] : []);
    for (const finding of findings) expect(renderFinding(finding, rule, () => undefined).title).not.toMatch(/okän|[{}]/);
  });

  if (rule.on === 'decision' || rule.checkDecision) {
    it('never flags a decision about which nothing but the required fields is recorded', () => {
      for (const makerKind of Object.keys(makerKinds)) {
        for (const basis of Object.keys(decisionBases)) {
          const bare = factsFrom({ decision: [{ id: 'bare', day: '2026-03-03', number: '1', title: 'Beslut', matter: 'm', kind: 'decision', body: 'b', makerKind: makerKind as never, basis: basis as never }] });
          const { findings, failures } = evaluateAll(bare, '2026-11-24', [rule]);
          expect(failures).toEqual([]);
          expect(findings.filter((finding) => finding.outcome === 'flag')).toEqual([]);
        }
      }
    });

    it('does not judge a decision from before the law that it models', () => {
      if (rule.validFrom === null) return;
      const example = examples.find((one) => one.expect === 'flag' && one.facts.periodsOf('decision', one.subject).length > 0)!;
      const decision: Row<'decision'> = { ...example.facts.periodsOf('decision', example.subject)[0]!, day: '2017-12-31' };
      const { findings } = evaluateDecision(example.facts, decision, example.asOf, [rule]);
      expect(findings.map(({ outcome, code }) => ({ outcome, code }))).toEqual([{ outcome: 'undetermined', code: 'law-not-modelled' }]);
    });
  }
});
