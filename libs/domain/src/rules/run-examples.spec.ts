import { describe, expect, it } from '@jest/globals';
import { allExamples } from './all-examples.js';
import type { DecisionRule } from './rule.js';
import { rulebook, ruleOf } from './rulebook.js';
import { runExamples } from './run-examples.js';

const examplesOf = (id: string) => allExamples.find((one) => one.rule === id)!;

describe('running the examples of a rule', () => {
  it('gives what each should give, with its sentence', () => {
    const runs = runExamples(ruleOf('DEL-AMOUNT')!, examplesOf('DEL-AMOUNT'));
    expect(runs.every((run) => run.isAsExpected)).toBe(true);
    expect(new Set(runs.map((run) => run.outcome))).toEqual(new Set(['flag', 'none', 'undetermined']));
    for (const run of runs) expect([run.name, run.outcome === 'none' ? run.because : run.title]).toEqual([run.name, expect.stringMatching(/^[^{}]+$/)]);
    expect(runs.find((run) => run.outcome === 'undetermined')?.missing).toContain('inte ifylld');
  });

  it('says so when a rule has changed its mind or breaks', () => {
    const rule = rulebook.find((one): one is DecisionRule => one.id === 'DEL-AMOUNT' && one.on === 'decision')!;
    const examples = examplesOf(rule.id);
    const runs = (check: DecisionRule['check']) => runExamples({ ...rule, check }, examples).filter((run) => run.expected === 'flag');
    expect(runs(() => undefined).map((run) => run.isAsExpected)).not.toContain(true);
    expect(new Set(runs(() => { throw new Error('trasig'); }).map((run) => run.outcome))).toEqual(new Set(['failed']));
  });
});
