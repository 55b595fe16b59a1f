import { describe, expect, it } from '@jest/globals';
import { lawNotModelled } from '../findings/finding.js';
import { addDays } from '../time/day.js';
import { allExamples } from './all-examples.js';
import { evaluateAll, evaluateDecision } from './evaluate.js';
import { rulebook, ruleOf } from './rulebook.js';
import type { Rule } from './rule.js';

const dated = rulebook.flatMap((rule) => (rule.validFrom === null ? [] : [[rule.id, rule, rule.validFrom] as const]));
const flagsOf = (rule: Rule) => allExamples.find((one) => one.rule === rule.id)!.examples.filter((example) => example.expect === 'flag');

describe('the law of the day', () => {
  it.each(dated)('%s raises no flag about the day before its law, nor on it', (_id, rule, validFrom) => {
    const before = addDays(validFrom, -1);
    for (const { facts } of flagsOf(rule)) {
      const { findings } = evaluateAll(facts, before, [rule]);
      expect(findings.filter(({ outcome, code }) => outcome === 'flag' || (code !== lawNotModelled && code !== 'empty-register'))).toEqual([]);
    }
  });

  it.each(dated.filter(([, rule]) => rule.on === 'decision'))('%s answers okänt about a decision of the day before, and not for that reason of the day itself', (_id, rule, validFrom) => {
    for (const { facts, subject, asOf } of flagsOf(rule)) {
      const decided = (day: string) => evaluateDecision(facts, { ...facts.periodsOf('decision', subject)[0]!, day }, asOf, [rule]).findings.map(({ code }) => code);
      expect(decided(addDays(validFrom, -1))).toEqual([lawNotModelled]);
      expect(decided(validFrom)).not.toContain(lawNotModelled);
    }
  });

  it('begins later than the Local Government Act where the law does', () => {
    const later = dated.filter(([, , validFrom]) => validFrom !== '2018-01-01').map(([id, , validFrom]) => `${id} ${validFrom}`);
    expect(later.sort()).toEqual([
      'DECIDER-MISSTATED 2018-07-01', 'DEL-RETAKEN 2018-07-01', 'FL-35-EXEC 2018-07-01', 'INF-MEETING-UNDOCUMENTED 2018-07-01', 'KL-9-37-EXTERNAL 2018-07-01', 'KL-9-38-ANNUAL 2018-07-01',
      'RF-12-2-PRESSURE 2018-07-01', 'THREAT-NO-ACTION 2025-07-01',
    ]);
  });

  it('has a gap where the wording has not been read: automated procurement from July 2022 to the end of 2023', () => {
    const rule = ruleOf('KL-6-38-AUTOMATED')!;
    const { facts, asOf } = flagsOf(rule).find(({ name }) => name.startsWith('En robot tilldelar ett kontrakt'))!;
    const told = (day: string) => evaluateDecision(facts, { ...facts.all('decision')[0]!, day }, asOf, [rule]).findings.map(({ outcome, code, missing }) => (outcome === 'flag' ? code : missing?.field));
    expect(['2022-06-30', '2022-07-01', '2023-12-31', '2024-01-01'].map((day) => told(day))).toEqual([['early'], ['day'], ['day'], ['procurement']]);
  });
});
