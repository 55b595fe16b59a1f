import type { Facts, Row } from '../facts/facts.js';
import { findingOf, lawNotModelled, type Finding } from '../findings/finding.js';
import type { Day } from '../time/day.js';
import { crossings, explained, withPrecedence, type Crossing } from './precedence.js';
import { precedence } from './precedence-table.js';
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

/** Most decisions are in order: they share one empty answer. */
const nothing: Evaluation = { findings: [], failures: [] };

/** Prövar ett beslut, saved or not, against the powers of its day. */
export function evaluateDecision(facts: Facts, decision: Row<'decision'>, asOf: Day, rules: readonly Rule[] = rulebook): Evaluation {
  const findings: Finding[] = [];
  const failures: RuleFailure[] = [];
  const { decision: own, lastValidFrom } = split(rules);
  const isOfTheirTime = decision.day >= lastValidFrom;
  for (const rule of own) {
    try {
      const outcome = isOfTheirTime ? rule.check(decision, facts, asOf) : onDecision(rule, decision, facts, asOf);
      if (outcome) findings.push(findingOf(rule, ofItsTime(rule, outcome)));
    } catch (error) {
      failures.push(failureOf(rule, decision.id, error));
    }
  }
  if (findings.length === 0 && failures.length === 0) return nothing;
  return { findings: findings.length > 1 ? withPrecedence(onceForOldLaw(findings)) : findings, failures };
}

/** A decision from before the law that the rules model is one open question, not one for every rule. */
function onceForOldLaw(findings: readonly Finding[]): readonly Finding[] {
  const old = findings.filter(({ code }) => code === lawNotModelled);
  if (old.length < 2) return findings;
  const [first, ...rest] = old;
  return findings.flatMap((finding) => (finding === first ? { ...first, seeAlso: rest.map(({ rule }) => rule) } : finding.code === lawNotModelled ? [] : finding));
}

/** What one rule says of the registers on `asOf`, before it is weighed against the other rules. */
export function evaluateStructure(facts: Facts, asOf: Day, rule: StructureRule): Evaluation {
  try {
    return { findings: rule.check(facts, asOf).map((outcome) => findingOf(rule, ofItsTime(rule, outcome))), failures: [] };
  } catch (error) {
    return { findings: [], failures: [failureOf(rule, null, error)] };
  }
}

/** Prövar allt: every decision made by `asOf`, and what the registers say or lack that day. */
export function evaluateAll(facts: Facts, asOf: Day, rules: readonly Rule[] = rulebook): Evaluation {
  const decisions = facts.on('decision', asOf).map((decision) => evaluateDecision(facts, decision, asOf, rules));
  const { findings, failures } = weighed(decisions, split(rules).structure.map((rule) => evaluateStructure(facts, asOf, rule)));
  return { findings, failures };
}

/** Precedence is a matter of one event: that of each decision is settled already, that of the registers is settled here, and then what both tell of. */
export function weighed(decisions: Iterable<Evaluation>, structure: Iterable<Evaluation>): Evaluation & { readonly crossings: readonly Crossing[] } {
  const [own, registers] = [gather([...decisions]), gather([...structure])];
  const settled = withPrecedence(registers.findings);
  const crossed = crossings(own.findings.filter(mayCross('decision')), settled.filter(mayCross('structure')));
  return { findings: explained([...own.findings, ...settled], crossed), failures: [...own.failures, ...registers.failures], crossings: crossed };
}

/** Only rules that stand in a line with one of the other kind can explain, or be explained by, what it tells. */
const mayCross = (on: Rule['on']) => (finding: Finding): boolean => crossing[on].has(finding.rule);

const crossing: Readonly<Record<Rule['on'], ReadonlySet<string>>> = (() => {
  const on = new Map(rulebook.map((rule) => [rule.id, rule.on]));
  const pairs = precedence.flatMap(({ shown, hidden }) => shown.flatMap((one) => hidden.map((other) => [one, other]))).filter(([one, other]) => on.get(one!) !== on.get(other!)).flat();
  return { decision: new Set(pairs.filter((id) => on.get(id) === 'decision')), structure: new Set(pairs.filter((id) => on.get(id) === 'structure')) };
})();

interface Split {
  readonly decision: readonly DecisionRule[];
  readonly structure: readonly StructureRule[];
  /** From this day on every rule about decisions models the law of the day. */
  readonly lastValidFrom: Day;
}

const halves = new WeakMap<readonly Rule[], Split>();

/** The rules by what they look at; worked out once for a rulebook. */
export function split(rules: readonly Rule[]): Split {
  const known = halves.get(rules);
  if (known) return known;
  const decision = rules.flatMap((rule) => ofDecisions(rule) ?? []);
  const made = { decision, structure: rules.filter((rule) => rule.on === 'structure'), lastValidFrom: decision.reduce((last, { validFrom }) => (validFrom !== null && validFrom > last ? validFrom : last), '') };
  halves.set(rules, made);
  return made;
}

/** The rule as one about decisions, if it looks at any. */
function ofDecisions(rule: Rule): DecisionRule | undefined {
  if (rule.on === 'decision') return rule;
  return rule.checkDecision && { ...rule, on: 'decision', check: rule.checkDecision };
}

function onDecision(rule: DecisionRule, decision: Row<'decision'>, facts: Facts, asOf: Day): Outcome | undefined {
  if (rule.validFrom !== null && decision.day < rule.validFrom) {
    const subject = { kind: 'decision', id: decision.id } as const;
    return tooOld({ subject, day: decision.day, evidence: [{ ...subject, field: 'day', value: decision.day }] });
  }
  return rule.check(decision, facts, asOf);
}

const ofItsTime = (rule: Rule, outcome: Outcome): Outcome => (rule.validFrom !== null && outcome.day < rule.validFrom ? tooOld(outcome) : outcome);

const failureOf = (rule: Rule, decision: string | null, error: unknown): RuleFailure => ({ rule: rule.id, decision, message: error instanceof Error ? error.message : String(error) });

/** Older law is not modelled: before the rule's first day there is never a flag, only a question. */
function tooOld({ subject, day, evidence, instance }: Pick<Outcome, 'subject' | 'day' | 'evidence' | 'instance'>): Outcome {
  return { outcome: 'undetermined', subject, day, code: lawNotModelled, parameters: {}, missing: { kind: subject.kind, id: subject.id, field: 'day' }, evidence, ...(instance === undefined ? {} : { instance }) };
}

function gather(evaluations: readonly Evaluation[]): Evaluation {
  return { findings: evaluations.flatMap((one) => one.findings), failures: evaluations.flatMap((one) => one.failures) };
}
