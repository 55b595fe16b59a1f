import { describe, expect, it } from '@jest/globals';
import { factsFrom } from '../facts/facts-from.js';
import { competentDecisions, isElected } from './deciding.js';
import { doubtsAbout } from './doubts.js';
import { evaluateAll, evaluateDecision } from './evaluate.js';
import { conclude, seen } from './outcome.js';
import type { DecisionRule, StructureRule } from './rule.js';
import { ruleOf } from './rulebook.js';
import { runExample } from './run-examples.js';
import type { RuleExample } from './example.js';
import { holds } from './three-valued.js';

const asOf = '2026-11-24';
const facts = factsFrom({ decision: [{ id: 'd', day: '2020-01-01' }] });
const on = (day: string) => ({ ...facts.all('decision')[0]!, day });
/** Flags every decision. */
const flagging = (id: string, validFrom: string | null): DecisionRule => ({ ...(ruleOf('DEL-TIME') as DecisionRule), id, validFrom, check: (decision) => ({ outcome: 'flag', severity: 'risk', subject: { kind: 'decision', id: decision.id }, code: 'x', parameters: {}, evidence: [], day: decision.day }) });
const told = (day: string, ...rules: readonly DecisionRule[]) => evaluateDecision(facts, on(day), asOf, rules).findings.map(({ rule, outcome, seeAlso }) => [rule, outcome, ...seeAlso].join(' '));

describe('the law of the day', () => {
  const [a, b, c] = [flagging('A', '2018-01-01'), flagging('B', '2020-01-01'), flagging('C', null)];
  it('is the rule’s own from its first day', () => expect([told('2017-12-31', a), told('2018-01-01', a), told('1990-01-01', c)]).toEqual([['A undetermined'], ['A flag'], ['C flag']]));
  it('is asked about once for two rules, and does not silence a third', () => {
    expect([told('2017-12-31', a, b, c), told('2018-01-01', a, b, c), told('2020-01-01', a, b, c)]).toEqual([['A undetermined B', 'C flag'], ['A flag', 'B undetermined', 'C flag'], ['A flag', 'B flag', 'C flag']]);
  });
  it('keeps questions of the registers apart by what they are about', () => {
    const rule: StructureRule = { ...(ruleOf('VISION-EXPIRED') as StructureRule), validFrom: '2018-01-01', check: () => ['2015', '2016'].map((instance) => ({ outcome: 'flag', severity: 'risk', subject: { kind: 'company', id: 'c' }, code: 'x', instance, parameters: {}, evidence: [], day: '2017-01-01' })) };
    expect(evaluateAll(facts, asOf, [rule]).findings.map(({ key, outcome }) => [key, outcome])).toEqual([['VISION-EXPIRED|company|c|2015', 'undetermined'], ['VISION-EXPIRED|company|c|2016', 'undetermined']]);
  });
});

describe('an outcome', () => {
  const about = { subject: { kind: 'decision', id: 'd' } as const, day: '2026-01-01', code: 'x', evidence: [] };
  it('keeps what it is about, as a flag and as a question', () => {
    const open = { missing: { kind: 'decision', id: 'd', field: 'amount' } } as const;
    expect([conclude({ risk: true }, { ...about, instance: '2025' })?.instance, conclude({ risk: open }, { ...about, instance: '2025' })?.instance, Object.keys(conclude({ risk: open }, about)!).includes('instance')]).toEqual(['2025', '2025', false]);
  });
  it('shows a value that can stand in a sentence, and of a list only that it was read', () => {
    const [item] = factsFrom({ 'delegation-item': [{ id: 'i', amountMax: 5, subdelegable: false, conditions: ['a'] }] }).all('delegation-item');
    expect([seen('delegation-item', item!, 'amountMax'), seen('delegation-item', item!, 'subdelegable'), seen('delegation-item', item!, 'conditions'), seen('delegation-item', item!, 'unit')].map(({ value }) => value)).toEqual([5, false, null, null]);
  });
  it('reads an empty list as not filled in, and a list with something in it as it is', () => {
    const of = (conditions: readonly string[]) => { const [item] = factsFrom({ 'delegation-item': [{ id: 'i', conditions }] }).all('delegation-item'); return holds('delegation-item', item!, 'conditions', (all) => all.includes('a')); };
    expect([of([]), of(['a']), of(['b'])]).toEqual([{ missing: { kind: 'delegation-item', id: 'i', field: 'conditions' } }, true, false]);
  });
});

describe('an example that is run', () => {
  const question: DecisionRule = { ...flagging('Q', null), check: (decision) => ({ outcome: 'undetermined', subject: { kind: 'decision', id: decision.id }, code: 'cannot-tell', parameters: {}, evidence: [], day: decision.day, missing: { kind: 'decision', id: decision.id, field: 'amount' } }) };
  const texts = { title: { x: 'T', 'cannot-tell': 'T' }, happened: { x: 'H' }, says: '', allowed: '', remedy: [] };
  const asExpected = (rule: DecisionRule, expected: object) => runExample({ ...rule, texts }, { name: '', facts, asOf, subject: 'd', ...expected } as RuleExample).isAsExpected;
  const flag = flagging('F', null);
  it.each<[string, boolean, boolean]>([
    ['the flag that it should', asExpected(flag, { expect: 'flag', severity: 'risk' }), true], ['with its code', asExpected(flag, { expect: 'flag', severity: 'risk', code: 'x' }), true],
    ['with another code', asExpected(flag, { expect: 'flag', severity: 'risk', code: 'y' }), false], ['with another severity', asExpected(flag, { expect: 'flag', severity: 'notice' }), false],
    ['a question instead of a flag', asExpected(question, { expect: 'flag', severity: null }), false], ['the question that it should', asExpected(question, { expect: 'undetermined', missing: 'decision.amount' }), true],
    ['another question', asExpected(question, { expect: 'undetermined', missing: 'decision.unit' }), false], ['a flag instead of a question', asExpected(flag, { expect: 'undetermined', missing: 'undefined.undefined' }), false],
    ['a flag instead of nothing', asExpected(flag, { expect: 'none', because: '' }), false], ['a question instead of nothing', asExpected(question, { expect: 'none', because: '', missing: 'decision.amount' }), false],
  ])('%s', (_name, found, expected) => expect(found).toBe(expected));
});

describe('what a decision rests on', () => {
  it('is what a competent body has decided by the day, not what was agreed informally or later, nor a company’s', () => {
    const made = (id: string, more = {}) => ({ id, matter: 'm', kind: 'decision' as const, body: 'tn', day: '2026-02-02', ...more });
    const given = factsFrom({
      body: [{ id: 'tn', bodyKind: 'committee' }, { id: 'gl', bodyKind: 'group-leaders' }], matter: [{ id: 'm', matterType: 'SERVITUT' }],
      decision: [made('second'), made('first', { day: '2026-01-01' }), made('later', { day: '2026-12-01' }), made('informal', { forum: 'messages' }), made('leaders', { body: 'gl' }), made('company', { company: 'c' }), made('proposal', { kind: 'proposal' })],
    });
    expect(competentDecisions(given, given.all('matter')[0]!, asOf).map(({ id }) => id)).toEqual(['first', 'second']);
  });
  it('is elected: an assignment and a body, not a post', () => {
    const given = factsFrom({ body: [{ id: 'tn' }], assignment: [{ id: 'seat', body: 'tn', person: 'p' }], post: [{ id: 'chef' }] });
    expect(['seat', 'tn', 'chef'].map((id) => isElected(given, id, asOf))).toEqual([true, true, false]);
  });
  it('is doubted only where the rule is named', () => {
    expect(doubtsAbout('RF-12-2-PRESSURE').length).toBeGreaterThan(0);
    expect(doubtsAbout('RF-12-2-PRESSURE').every(({ rules }) => rules.includes('RF-12-2-PRESSURE'))).toBe(true);
    expect(doubtsAbout('FINNS-INTE')).toEqual([]);
  });
});
