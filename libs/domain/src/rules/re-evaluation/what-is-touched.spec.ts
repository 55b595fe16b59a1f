import { describe, expect, it } from '@jest/globals';
import { factsFrom } from '../../facts/facts-from.js';
import type { Facts } from '../../facts/facts.js';
import { changed } from '../example-facts.js';
import { evaluateAll } from '../evaluate.js';
import type { DecisionRule, Outcome, StructureRule } from '../rule.js';
import { ruleOf } from '../rulebook.js';
import { finish, RunningEvaluation } from './running-evaluation.js';

const asOf = '2026-11-24';
const flag = (kind: 'decision' | 'execution-action', id: string, rests: string): Outcome => ({ outcome: 'flag', severity: 'risk', subject: { kind, id }, code: 'x', parameters: {}, evidence: [{ kind: 'decision', id: rests }], day: asOf });
/** Two rules that stand in one line of the precedence table, made to read as little as can be. */
const rules = [
  { ...(ruleOf('INF-DECISION-FORUM') as DecisionRule), validFrom: null, check: (decision) => { if (decision.title === 'trasig') throw new Error('trasig'); return decision.title === 'Informellt' ? flag('decision', decision.id, decision.id) : undefined; } } satisfies DecisionRule,
  { ...(ruleOf('EXEC-BEFORE-DECISION') as StructureRule), validFrom: null, check: (facts) => facts.all('execution-action').map((action) => flag('execution-action', action.id, action.title === 'Utan beslut' ? action.id : 'd1')) } satisfies StructureRule,
];
const made = (id: string, title = 'Beslut') => ({ id, title, day: '2026-01-01' });
const town = factsFrom({ decision: [made('d0'), made('d1', 'Informellt'), made('d2')], 'execution-action': [{ id: 'e', title: 'Åtgärd', day: '2026-01-01' }] });

/** What is said to have been worked out anew after one change, beside a full evaluation of the new facts. */
function after(kind: 'decision' | 'execution-action', id: string, fields: { readonly title: string }, from: Facts = town) {
  const running = new RunningEvaluation(from, asOf, rules);
  finish(running.everything());
  const facts = changed(from, kind, id, fields);
  const { decisions, structure, evaluation } = finish(running.after([{ kind, id }], facts));
  expect(evaluation).toEqual(evaluateAll(facts, asOf, rules));
  return [decisions, structure];
}

describe('after a change', () => {
  it('of a decision that shares its event with nothing, only that one is told anew', () => {
    expect([after('decision', 'd0', { title: 'Annat' }), after('decision', 'd2', { title: 'Informellt' })]).toEqual([[['d0'], false], [['d2'], false]]);
  });
  it('of a decision that explains what the registers tell, they are told anew too', () => expect(after('decision', 'd1', { title: 'Formellt' })).toEqual([['d1'], true]));
  it('of what the registers tell, the decision that explains it is told anew', () => expect(after('execution-action', 'e', { title: 'Utan beslut' })).toEqual([['d1'], true]));
  it('of what no decision explains, no decision is', () => {
    expect(after('execution-action', 'e', { title: 'Annat' }, changed(town, 'decision', 'd1', { title: 'Formellt' }))).toEqual([[], true]);
  });
  it('that makes a rule break, the failure is told, and not any more when it is mended', () => {
    expect(after('decision', 'd0', { title: 'trasig' })).toEqual([['d0'], false]);
    expect(after('decision', 'd0', { title: 'Beslut' }, changed(town, 'decision', 'd0', { title: 'trasig' }))).toEqual([['d0'], false]);
  });
});

describe('the first evaluation', () => {
  it('tells how far it has come, a stride at a time', () => {
    const many = factsFrom({ decision: Array.from({ length: 449 }, (_, index) => made(`d${index}`)) });
    expect([...new RunningEvaluation(many, asOf, rules).everything()].map(({ done, affected, total }) => [done, affected, total])).toEqual([[0, 450, 450], [200, 450, 450], [400, 450, 450], [450, 450, 450]]);
  });
});
