import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../findings/finding.js';
import type { Precedence } from './precedence-table.js';
import { crossings, explained, withPrecedence } from './precedence.js';
import { isSaidOfDecision, wholeOrganization, type Rule } from './rule.js';

const table: readonly Precedence[] = [{ shown: ['BETTER'], hidden: ['WORSE', 'WORST'], because: '' }];
const finding = (rule: string, kind: Finding['subject']['kind'], id: string, more: Partial<Finding> = {}): Finding =>
  ({ rule, outcome: 'flag', severity: 'risk', subject: { kind, id }, code: 'x', parameters: {}, dependsOn: [id], seeAlso: [], due: null, ...more }) as unknown as Finding;
const left = (...findings: readonly Finding[]) => withPrecedence(findings, table).map(({ rule, seeAlso }) => [rule, ...seeAlso].join(' '));

describe('two findings on one event', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['on the same decision', left(finding('BETTER', 'decision', 'd1'), finding('WORSE', 'decision', 'd1')), ['BETTER WORSE']],
    ['on another decision, that one rests on', left(finding('BETTER', 'decision', 'd1'), finding('WORSE', 'decision', 'd2', { dependsOn: ['d1'] })), ['BETTER', 'WORSE']],
    ['on a decision, and on a thing that rests on it', left(finding('BETTER', 'decision', 'd1'), finding('WORSE', 'company', 'c', { dependsOn: ['d1'] })), ['BETTER', 'WORSE']],
    ['on a thing, and on a decision that rests on it', left(finding('BETTER', 'company', 'c'), finding('WORSE', 'decision', 'd1', { dependsOn: ['c'] })), ['BETTER', 'WORSE']],
    ['on two things, the first of which rests on the other', left(finding('BETTER', 'company', 'c', { dependsOn: ['a'] }), finding('WORSE', 'agreement', 'a')), ['BETTER WORSE']],
    ['on two things, the other of which rests on the first', left(finding('BETTER', 'company', 'c'), finding('WORSE', 'agreement', 'a', { dependsOn: ['c'] })), ['BETTER WORSE']],
    ['on two things that have nothing to do with each other', left(finding('BETTER', 'company', 'c'), finding('WORSE', 'agreement', 'a')), ['BETTER', 'WORSE']],
    ['on the whole organisation, and on a thing', left(finding('BETTER', 'company', 'c', { dependsOn: [wholeOrganization] }), finding('WORSE', 'company', wholeOrganization)), ['BETTER', 'WORSE']],
    ['on the whole organisation both', left(finding('BETTER', 'company', wholeOrganization), finding('WORSE', 'company', wholeOrganization)), ['BETTER WORSE']],
    ['the other way round in the table', left(finding('WORSE', 'decision', 'd1'), finding('WORST', 'decision', 'd1')), ['WORSE', 'WORST']],
    ['where the better is a question', left(finding('BETTER', 'decision', 'd1', { outcome: 'undetermined' }), finding('WORSE', 'decision', 'd1')), ['BETTER', 'WORSE']],
    ['where the worse is a question: it is left out, and not pointed at', left(finding('BETTER', 'decision', 'd1'), finding('WORSE', 'decision', 'd1', { outcome: 'undetermined' })), ['BETTER']],
    ['and a third one elsewhere, which is not pointed at', left(finding('BETTER', 'decision', 'd1'), finding('WORSE', 'decision', 'd1'), finding('BETTER', 'decision', 'd2'), finding('WORST', 'decision', 'd2')), ['BETTER WORSE', 'BETTER WORST']],
  ])('%s', (_name, found, expected) => expect(found).toEqual(expected));

  const crossed = (decision: Finding, register: Finding) => crossings([decision], [register], table).map(({ shown, hidden }) => `${shown.rule} > ${hidden.rule}`);
  it.each<[string, readonly string[], readonly string[]]>([
    ['the same thing', crossed(finding('BETTER', 'decision', 'd1'), finding('WORSE', 'decision', 'd1', { dependsOn: [] })), ['BETTER > WORSE']],
    ['the registers’ rests on the decision', crossed(finding('BETTER', 'decision', 'd1'), finding('WORSE', 'execution-action', 'e1', { dependsOn: ['d1'] })), ['BETTER > WORSE']],
    ['the decision’s rests on the thing', crossed(finding('WORSE', 'decision', 'd1', { dependsOn: ['c'] }), finding('BETTER', 'company', 'c')), ['BETTER > WORSE']],
    ['nothing in common', crossed(finding('BETTER', 'decision', 'd1'), finding('WORSE', 'company', 'c')), []],
    ['the whole organisation', crossed(finding('BETTER', 'decision', 'd1', { dependsOn: [wholeOrganization] }), finding('WORSE', 'company', wholeOrganization)), []],
  ])('of a decision and of the registers: %s', (_name, found, expected) => expect(found).toEqual(expected));

  it('are as they were, where nothing is explained', () => {
    const findings = [finding('BETTER', 'decision', 'd1')];
    expect(explained(findings, [])).toBe(findings);
  });
});

describe('a finding that rests on contradicted facts', () => {
  const notice = finding('COL-NOTICE', 'collaboration', 'k', { dependsOn: ['k'] });
  const contradiction = finding('DATA-CONTRADICTION', 'collaboration', 'k', { parameters: { attribute: 'form' } });
  const told = (first: Finding, second: Finding) => withPrecedence([first, second], [])[0]?.outcome;
  it.each<[string, Finding, Finding, Finding['outcome']]>([
    ['is a question', notice, contradiction, 'undetermined'],
    ['unless the contradiction is about something that the rule does not read', notice, { ...contradiction, parameters: { attribute: 'name' } }, 'flag'],
    ['unless it is about another collaboration', notice, { ...contradiction, subject: { kind: 'collaboration', id: 'other' } }, 'flag'],
    ['unless it is itself a question', notice, { ...contradiction, outcome: 'undetermined' }, 'flag'],
    ['unless it is another rule that speaks', notice, { ...contradiction, rule: 'COL-COST' }, 'flag'],
    ['unless the rule reads no claims', { ...notice, rule: 'DEL-AMOUNT' }, contradiction, 'flag'],
  ])('%s', (_name, first, second, expected) => expect(told(first, second)).toBe(expected));
  it('is no other question when it was one', () => {
    const open: Finding = { ...notice, outcome: 'undetermined', code: 'cannot-tell' };
    expect(withPrecedence([open, contradiction], [])[0]).toBe(open);
  });
});

describe('what is said of a single decision', () => {
  const decision = { kind: 'decision', id: 'd' } as const;
  const company = { kind: 'company', id: 'c' } as const;
  const rule = (on: Rule['on'], looksAtDecisions = false) => ({ on, ...(looksAtDecisions ? { checkDecision: () => undefined } : {}) }) as unknown as Rule;
  it.each<[Rule, typeof decision | typeof company, boolean]>([[rule('decision'), company, true], [rule('structure'), decision, false], [rule('structure', true), decision, true], [rule('structure', true), company, false]])('%j of %j: %s', (given, subject, expected) => {
    expect(isSaidOfDecision(given, subject)).toBe(expected);
  });
});
