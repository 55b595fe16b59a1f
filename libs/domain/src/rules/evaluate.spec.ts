import { describe, expect, it } from '@jest/globals';
import { factsFrom } from '../facts/facts-from.js';
import { allExamples } from './all-examples.js';
import { evaluateAll, evaluateDecision } from './evaluate.js';
import { changed, vouched, without, exampleTown } from './example-facts.js';
import { withPrecedence } from './precedence.js';
import { rulebook, ruleOf } from './rulebook.js';
import type { DecisionRule, StructureRule } from './rule.js';

const asOf = '2026-11-24';
const example = (rule: string, name: string) => allExamples.find((one) => one.rule === rule)!.examples.find((one) => one.name === name)!;
const late = example('DEL-TIME', 'Vikarien beslutar två veckor efter att förordnandet gick ut');
const decision = late.facts.all('decision')[0]!;

describe('an evaluation', () => {
  it('reports a rule that throws, and goes on with the others', () => {
    const throwing: DecisionRule = { ...(ruleOf('DEL-TIME') as DecisionRule), id: 'BROKEN', check: () => { throw new Error('trasig'); } };
    const { findings, failures } = evaluateDecision(late.facts, decision, asOf, [throwing, ...rulebook]);
    expect(failures).toEqual([{ rule: 'BROKEN', decision: 'd1', message: 'trasig' }]);
    expect(findings.map((finding) => finding.rule)).toContain('DEL-TIME');
  });

  it('reports a structure rule that throws', () => {
    const throwing: StructureRule = { ...(ruleOf('VISION-EXPIRED') as StructureRule), id: 'BROKEN', check: () => { throw new Error('trasig'); } };
    expect(evaluateAll(factsFrom({}), asOf, [throwing]).failures).toEqual([{ rule: 'BROKEN', decision: null, message: 'trasig' }]);
  });

  it('tries the decisions made by the day, not later ones', () => {
    expect(evaluateAll(late.facts, '2026-06-14').findings.filter((finding) => finding.subject.kind === 'decision')).toEqual([]);
  });

  it('gives a finding the same key whatever day it is worked out, and whatever happens to its severity', () => {
    const { facts } = example('KL-6-9-SUPERVISION', 'Dagen efter den egna gränsen');
    const keys = ['2026-04-01', '2026-07-01', '2027-01-01'].map((day) => evaluateAll(facts, day, [ruleOf('KL-6-9-SUPERVISION')!]).findings.find((finding) => finding.key.endsWith('|2025') && finding.subject.id === 'property')?.key);
    expect(keys).toEqual(Array(3).fill('KL-6-9-SUPERVISION|company|property|2025'));
  });

  it('asks once about a decision from before the law that the rules model, and names the rules that have no answer', () => {
    const old = evaluateDecision(late.facts, { ...decision, day: '2017-06-01' }, asOf).findings.filter((finding) => finding.code === 'law-not-modelled');
    expect(old).toHaveLength(1);
    expect(old[0]!.seeAlso.length).toBeGreaterThan(20);
  });

  it('names everything that a finding rests on', () => {
    const { findings } = evaluateDecision(late.facts, decision, asOf, [ruleOf('DEL-TIME')!]);
    expect(findings[0]?.dependsOn).toEqual(['d1', 'i1']);
  });

  it('says that politics stepped wrong within politics, and employees into it', () => {
    const directionOf = (name: string) => evaluateAll(example('DEL-NO-BASIS', name).facts, asOf, [ruleOf('DEL-NO-BASIS')!]).findings[0]?.direction;
    expect([directionOf('Ordföranden stänger fritidsgården och anger delegation'), directionOf('Chefen stänger fritidsgården, och ingen punkt handlar om fritidsgårdar')]).toEqual(['level', 'administration-to-politics']);
  });

  it('counts only the items that a vacancy stops', () => {
    const { facts } = example('DO-VACANT', 'Den ena punkten har en ersättare, den andra inte');
    expect(evaluateAll(facts, asOf, [ruleOf('DO-VACANT')!]).findings.map(({ parameters }) => [parameters['count'], parameters['numbers']])).toEqual([[1, '1.2']]);
  });

  it('marks what rests on the protected area', () => {
    const threat = example('THREAT-NO-ACTION', 'Utbildningen hölls redan före händelsen');
    const { facts } = { facts: changed(threat.facts, 'threat-incident', 't1', { trainingDone: false }) };
    expect(evaluateAll(facts, asOf).findings.filter((finding) => finding.isProtected).map((finding) => finding.rule)).toEqual(['THREAT-NO-ACTION']);
  });

  it('turns an event from before the law into a question', () => {
    const threat = example('THREAT-NO-ACTION', 'Händelsen är äldre än lagen');
    expect(evaluateAll(threat.facts, asOf, [ruleOf('THREAT-NO-ACTION')!]).findings.map(({ code, outcome }) => [code, outcome])).toEqual([['law-not-modelled', 'undetermined']]);
  });
});

describe('precedence', () => {
  const facts = exampleTown({
    'delegation-item': [{ id: 'i1', order: 'tn-order', number: '1', title: 'Hyra', matterType: 'LOKALHYRA', delegateKind: 'employee-post', delegate: 'property-head', validFrom: '2023-01-01', validUntil: '2026-01-01' }],
    matter: [{ id: 'm1', day: '2026-01-12', diaryNumber: 'TN 1', title: 'Lokal', matterType: 'LOKALHYRA', body: 'tn', status: 'decided' }],
    decision: [{ id: 'd1', day: '2026-03-03', number: '1', title: 'Hyresavtal', matter: 'm1', kind: 'decision', body: 'tn', makerKind: 'employee-post', maker: 'property-head', makerPerson: 'fanny', basis: 'delegation', item: 'i1', durationMonths: 12 }],
    'completeness-mark': vouched('delegation-item', 'sub-delegation'),
  });
  const rulesOf = (rules: readonly string[]) => evaluateAll(facts, asOf, rules.map((id) => ruleOf(id)!)).findings.filter((finding) => finding.outcome === 'flag');

  it('leaves out what a better rule explains, and points at it', () => {
    expect(rulesOf(['DEL-NO-BASIS']).map((finding) => finding.rule)).toEqual(['DEL-NO-BASIS']);
    expect(rulesOf(['DEL-NO-BASIS', 'DEL-TIME']).map(({ rule, seeAlso }) => [rule, seeAlso])).toEqual([['DEL-TIME', ['DEL-NO-BASIS']]]);
  });

  it('hides nothing on another decision', () => {
    const [one, two] = rulesOf(['DEL-NO-BASIS', 'DEL-TIME']).concat(rulesOf(['DEL-NO-BASIS']));
    const elsewhere = { ...two!, subject: { kind: 'decision', id: 'd2' } as const };
    expect(withPrecedence([one!, elsewhere]).map((finding) => finding.rule)).toEqual(['DEL-TIME', 'DEL-NO-BASIS']);
  });

  it('lets a question hide nothing', () => {
    const [time] = rulesOf(['DEL-TIME']);
    const [basis] = rulesOf(['DEL-NO-BASIS']);
    expect(withPrecedence([{ ...time!, outcome: 'undetermined' }, basis!])).toHaveLength(2);
  });

  it('leaves a rule that rests on contradicted facts without an answer', () => {
    const notice = example('COL-NOTICE', 'I dag är sista dagen');
    const claims = ['federation', 'agreement'].map((value) => ({ id: value, subject: 'payroll', attribute: 'form', value, standing: 'stated' as const }));
    const contradicted = exampleTown({ collaboration: [...notice.facts.all('collaboration')], agreement: [...notice.facts.all('agreement')], claim: claims });
    const outcome = (given: typeof contradicted) => evaluateAll(given, notice.asOf, [ruleOf('COL-NOTICE')!, ruleOf('DATA-CONTRADICTION')!]).findings.find((finding) => finding.rule === 'COL-NOTICE');
    expect(outcome(without(contradicted, 'claim', 'agreement'))?.outcome).toBe('flag');
    expect([outcome(contradicted)?.outcome, outcome(contradicted)?.seeAlso]).toEqual(['undetermined', ['DATA-CONTRADICTION']]);
  });
});
