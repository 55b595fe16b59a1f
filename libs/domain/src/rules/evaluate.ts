import type { Facts, Row } from '../facts/facts.js';
import { findingOf, lawNotModelled, type Finding } from '../findings/finding.js';
import type { Day } from '../time/day.js';
import { withPrecedence } from './precedence.js';
import type { DecisionRule, Outcome, Rule, StructureRule } from './rule.js';
import { rulebook } from './rulebook.js';

/** A rule that threw: reported to the administrator and skipped. It stops nobody else. */
export interface RuleFailure {
  readonly rule: string;
  /** The decision that it failed on; null for the registers as a whole. */
  readonly decision: string | null;
  readonly message: string;
}

export interface Evaluation {
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
}

/** Prövar ett beslut, saved or not, against the powers of its day. */
export function evaluateDecision(facts: Facts, decision: Row<'decision'>, asOf: Day, rules: readonly Rule[] = rulebook): Evaluation {
  const { findings, failures } = gather(split(rules).decision.map((rule) => attempt(rule, decision.id, () => onDecision(rule, decision, facts, asOf))));
  return { findings: withPrecedence(findings), failures };
}

/** What one rule says of the registers on `asOf`, before it is weighed against the other rules. */
export function evaluateStructure(facts: Facts, asOf: Day, rule: StructureRule): Evaluation {
  return attempt(rule, null, () => rule.check(facts, asOf));
}

/** Prövar allt: every decision made by `asOf`, and what the registers say or lack that day. */
export function evaluateAll(facts: Facts, asOf: Day, rules: readonly Rule[] = rulebook): Evaluation {
  const decisions = facts.on('decision', asOf).map((decision) => evaluateDecision(facts, decision, asOf, rules));
  return weighed(decisions, split(rules).structure.map((rule) => evaluateStructure(facts, asOf, rule)));
}

/** Precedence is a matter of one event: that of each decision is settled already, that of the registers is settled here. */
export function weighed(decisions: Iterable<Evaluation>, structure: Iterable<Evaluation>): Evaluation {
  const { findings, failures } = gather([...structure]);
  return gather([...decisions, { findings: withPrecedence(findings), failures }]);
}

const halves = new WeakMap<readonly Rule[], { readonly decision: readonly DecisionRule[]; readonly structure: readonly StructureRule[] }>();

/** The rules by what they look at; worked out once for a rulebook. */
export function split(rules: readonly Rule[]) {
  let known = halves.get(rules);
  if (!known) halves.set(rules, (known = { decision: rules.filter((rule) => rule.on === 'decision'), structure: rules.filter((rule) => rule.on === 'structure') }));
  return known;
}

function onDecision(rule: DecisionRule, decision: Row<'decision'>, facts: Facts, asOf: Day): readonly Outcome[] {
  const subject = { kind: 'decision', id: decision.id } as const;
  if (rule.validFrom !== null && decision.day < rule.validFrom) return [tooOld({ subject, day: decision.day, evidence: [{ ...subject, field: 'day', value: decision.day }] })];
  const outcome = rule.check(decision, facts, asOf);
  return outcome ? [outcome] : [];
}

function attempt(rule: Rule, decision: string | null, check: () => readonly Outcome[]): Evaluation {
  try {
    const outcomes = check().map((outcome) => (rule.validFrom !== null && outcome.day < rule.validFrom ? tooOld(outcome) : outcome));
    return { findings: outcomes.map((outcome) => findingOf(rule, outcome)), failures: [] };
  } catch (error) {
    return { findings: [], failures: [{ rule: rule.id, decision, message: error instanceof Error ? error.message : String(error) }] };
  }
}

/** Older law is not modelled: before the rule's first day there is never a flag, only a question. */
function tooOld({ subject, day, evidence, instance }: Pick<Outcome, 'subject' | 'day' | 'evidence' | 'instance'>): Outcome {
  return { outcome: 'undetermined', subject, day, code: lawNotModelled, parameters: {}, missing: { kind: subject.kind, id: subject.id, field: 'day' }, evidence, ...(instance === undefined ? {} : { instance }) };
}

function gather(evaluations: readonly Evaluation[]): Evaluation {
  return { findings: evaluations.flatMap((one) => one.findings), failures: evaluations.flatMap((one) => one.failures) };
}
