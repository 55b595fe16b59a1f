import type { Finding } from '../findings/finding.js';
import { precedence, type Precedence } from './precedence-table.js';
import { wholeOrganization, type Missing } from './rule.js';

/** What each rule about collaborations reads, in the words that claims use: a contradiction there leaves the rule without an answer. */
export const readAttributes: Readonly<Record<string, readonly string[]>> = {
  'COL-NOTICE': ['form', 'status', 'endsOn', 'renewMonths', 'noticeMonths', 'exitAtYearEnd'],
  'COL-NO-REPORTING': ['status', 'startYear', 'since'],
  'COL-NO-OVERVIEW': ['status'],
  'COL-EXPIRED': ['status', 'endsOn', 'renewMonths'],
  'COL-AUTORENEW': ['status', 'endsOn', 'renewMonths'],
  'COL-COST': ['status', 'form', 'startYear'],
  'COL-NO-REP': ['status', 'form'],
  'COL-FORM-DEFECT': ['status', 'form', 'ownRole'],
  'COL-DECISION-RIGHT-UNCLEAR': ['status', 'form'],
  'COL-GOAL-CONFLICT': ['status'],
  'COL-DISCHARGE': ['status', 'form', 'federationKind', 'startYear'],
  'COL-NO-POSITION': ['status'],
  'COL-NO-VISION-LINK': ['status'],
  'COL-SUPERVISION': ['status', 'form', 'startYear'],
  'COL-FINSAM': ['status', 'form', 'startYear'],
};

/** Leaves out what a better rule explains, and turns what rests on a contradiction into questions. */
export function withPrecedence(findings: readonly Finding[], table: readonly Precedence[] = precedence): readonly Finding[] {
  const settled = findings.map((finding) => unsettledBy(finding, findings) ?? finding);
  return explained(settled, settled.flatMap((shown) => settled.filter((hidden) => explains(shown, hidden, table) && sameEvent(shown, hidden)).map((hidden) => ({ shown, hidden }))));
}

/** What a finding on a decision and one on the registers say of one and the same event, each weighed with its own kind already. */
export interface Crossing {
  readonly shown: Finding;
  readonly hidden: Finding;
}

/** Where the one explains what the other tells: the same decision, action or matter. */
export function crossings(decisions: readonly Finding[], registers: readonly Finding[], table: readonly Precedence[] = precedence): readonly Crossing[] {
  const pairs = decisions.flatMap((decision) => registers.filter((register) => restOnOneEvent(decision, register)).map((register) => [decision, register] as const));
  return pairs.flatMap(([one, other]) => [{ shown: one, hidden: other }, { shown: other, hidden: one }].filter(({ shown, hidden }) => explains(shown, hidden, table)));
}

/** Leaves out what is explained, and lets what explains it say so. */
export function explained(findings: readonly Finding[], pairs: readonly Crossing[]): readonly Finding[] {
  if (pairs.length === 0) return findings;
  const hidden = new Set(pairs.map((pair) => pair.hidden));
  return findings.filter((finding) => !hidden.has(finding)).map((finding) => {
    const rules = pairs.filter((pair) => pair.shown === finding && pair.hidden.outcome === 'flag').map((pair) => pair.hidden.rule);
    return rules.length === 0 ? finding : { ...finding, seeAlso: [...new Set([...finding.seeAlso, ...rules])] };
  });
}

/** A question explains nothing. */
function explains(shown: Finding, hidden: Finding, table: readonly Precedence[]): boolean {
  return shown.outcome === 'flag' && table.some((line) => line.shown.includes(shown.rule) && line.hidden.includes(hidden.rule));
}

/** The same decision; for what the registers say, the same thing or something that both rest on. */
function sameEvent(a: Finding, b: Finding): boolean {
  // One thing never explains a question about the whole organisation.
  if ([a, b].some((one) => one.subject.id === wholeOrganization)) return a.subject.id === b.subject.id;
  if (a.subject.kind === 'decision' || b.subject.kind === 'decision') return a.subject.id === b.subject.id;
  return a.dependsOn.includes(b.subject.id) || b.dependsOn.includes(a.subject.id);
}

/** Of a decision and of the registers: the same thing, or one rests on what the other is about. */
function restOnOneEvent(a: Finding, b: Finding): boolean {
  if ([a, b].some((one) => one.subject.id === wholeOrganization)) return false;
  return a.subject.id === b.subject.id || a.dependsOn.includes(b.subject.id) || b.dependsOn.includes(a.subject.id);
}

function unsettledBy(finding: Finding, findings: readonly Finding[]): Finding | undefined {
  const attributes = readAttributes[finding.rule];
  if (!attributes || finding.outcome !== 'flag') return undefined;
  const contradiction = findings.find((other) => other.rule === 'DATA-CONTRADICTION' && other.outcome === 'flag'
    && finding.dependsOn.includes(other.subject.id) && attributes.includes(String(other.parameters['attribute'])));
  if (!contradiction) return undefined;
  const missing: Missing = { kind: 'claim-resolution', id: null, field: 'chosen' };
  return { ...finding, outcome: 'undetermined', severity: null, code: 'cannot-tell', missing, due: null, seeAlso: [...finding.seeAlso, contradiction.rule] };
}
