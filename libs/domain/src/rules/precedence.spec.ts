import { describe, expect, it } from '@jest/globals';
import { allExamples } from './all-examples.js';
import { changed, exampleTown, vouched, without } from './example-facts.js';
import { evaluateAll, evaluateDecision } from './evaluate.js';
import { precedence } from './precedence-table.js';
import { finish, RunningEvaluation } from './re-evaluation/running-evaluation.js';
import { rulebook, ruleOf } from './rulebook.js';
import { isSaidOfDecision } from './rule.js';

const asOf = '2026-11-24';
const pairs = precedence.flatMap(({ shown, hidden }) => shown.flatMap((one) => hidden.map((other) => `${one} > ${other}`)));

describe('the precedence table', () => {
  it('names rules that exist, and no rule twice in one pair', () => {
    expect(precedence.flatMap(({ shown, hidden }) => [...shown, ...hidden]).filter((id) => !ruleOf(id))).toEqual([]);
    expect(pairs.filter((pair, index) => pairs.indexOf(pair) !== index)).toEqual([]);
  });

  it('goes one way only: nothing hides what hides it, directly or round about', () => {
    const hiddenBy = (id: string): readonly string[] => precedence.filter(({ shown }) => shown.includes(id)).flatMap(({ hidden }) => hidden);
    const reaches = (from: string, goal: string, passed: readonly string[] = []): boolean => hiddenBy(from).some((next) => next === goal || (!passed.includes(next) && reaches(next, goal, [...passed, next])));
    expect(rulebook.map(({ id }) => id).filter((id) => reaches(id, id))).toEqual([]);
  });
});

describe('a rule about the registers that looks at single decisions too', () => {
  const both = rulebook.filter((rule) => rule.on === 'structure' && rule.checkDecision).map(({ id }) => id);

  it('says it as soon as the decision is registered, and once', () => {
    expect(both.sort()).toEqual(['KL-4-5-AUDIT-INDEPENDENCE', 'KL-5-13-NOTICE', 'KL-6-42-SUBCOMMITTEE']);
    for (const id of both) {
      const example = allExamples.find(({ rule }) => rule === id)!.examples.find(({ expect: told, facts, subject }) => told === 'flag' && facts.periodsOf('decision', subject).length > 0)!;
      const alone = evaluateDecision(example.facts, example.facts.periodsOf('decision', example.subject)[0]!, example.asOf, [ruleOf(id)!]).findings;
      const everything = evaluateAll(example.facts, example.asOf, [ruleOf(id)!]).findings.filter(({ subject }) => subject.id === example.subject);
      expect([alone.map(({ outcome }) => outcome), everything]).toEqual([['flag'], alone]);
      expect(alone.every(({ subject }) => isSaidOfDecision(ruleOf(id)!, subject))).toBe(true);
    }
  });
});

/** The board's office acted on what the group leaders had agreed: one informal ground, told of the decision and not of the action again. */
describe('what a decision and the registers tell of one event', () => {
  const facts = exampleTown({
    body: [{ id: 'leaders', name: 'Gruppledarmötet', bodyKind: 'group-leaders' }],
    matter: [{ id: 'm1', day: '2026-09-01', diaryNumber: 'KS 2026:140', title: 'Lokal för ungdomar', matterType: 'LOKALHYRA', body: 'ks', status: 'open' }],
    decision: [{ id: 'd1', day: '2026-09-14', number: '140-1', title: 'Lokalen hyrs', matter: 'm1', kind: 'decision', body: 'leaders', makerKind: 'body', maker: 'leaders' }],
    'execution-action': [{ id: 'e1', day: '2026-09-10', matter: 'm1', decision: 'd1', title: 'Avtalet skrivs under', actionKind: 'contract', absent: ['ownDecision'] }],
    'completeness-mark': vouched('decision', 'execution-action'),
  });
  const rules = ['INF-DECISION-FORUM', 'EXEC-BEFORE-DECISION'].map((id) => ruleOf(id)!);
  const told = (given: typeof facts) => evaluateAll(given, asOf, rules).findings.map(({ rule, outcome, seeAlso }) => [rule, outcome, seeAlso]);

  it('is told once, and the rest stands as se även', () => {
    expect(told(facts)).toEqual([['INF-DECISION-FORUM', 'flag', ['EXEC-BEFORE-DECISION']]]);
  });

  it('is told of the registers when the decision is in order', () => {
    expect(told(changed(facts, 'decision', 'd1', { body: 'ks', maker: 'ks' })).map(([rule]) => rule)).toEqual(['EXEC-BEFORE-DECISION']);
    expect(told(changed(facts, 'execution-action', 'e1', { decision: null })).map(([rule]) => rule)).toEqual(['INF-DECISION-FORUM', 'EXEC-BEFORE-DECISION']);
  });

  it('says of the decision alone what the decision alone shows', () => {
    expect(evaluateDecision(facts, facts.all('decision')[0]!, asOf, rules).findings.map(({ seeAlso }) => seeAlso)).toEqual([[]]);
  });

  it('is settled anew, for both, when one of them has changed', () => {
    const running = new RunningEvaluation(facts, asOf, rules);
    finish(running.everything());
    const gone = without(facts, 'execution-action', 'e1');
    const withoutAction = finish(running.after([{ kind: 'execution-action', id: 'e1' }], gone));
    expect(withoutAction.decisions).toEqual(['d1']);
    expect(withoutAction.evaluation.findings.map(({ rule, seeAlso }) => [rule, seeAlso])).toEqual([['INF-DECISION-FORUM', []]]);
    const back = finish(running.after([{ kind: 'execution-action', id: 'e1' }], facts));
    expect([back.decisions, back.structure, back.evaluation]).toEqual([['d1'], true, evaluateAll(facts, asOf, rules)]);
    const formal = finish(running.after([{ kind: 'decision', id: 'd1' }], changed(facts, 'decision', 'd1', { forum: 'formal' })));
    expect([formal.structure, formal.evaluation.findings.map(({ rule }) => rule)]).toEqual([true, ['EXEC-BEFORE-DECISION']]);
  });
});
