import { registerOf } from '../registers/registers.js';
import type { Direction, Evidence, Missing, Outcome, Parameters, Rule, Severity, SubjectRef } from '../rules/rule.js';
import type { Day } from '../time/day.js';

/** Flagga eller fråga utan svar, as it is stored: codes and facts, never sentences. `render.ts` makes the sentences. */
export interface Finding {
  /** The same finding keeps its key when findings are worked out anew, so that its reviews stay with it. */
  readonly key: string;
  readonly rule: string;
  readonly ruleVersion: number;
  readonly outcome: 'flag' | 'undetermined';
  /** Null when undetermined. */
  readonly severity: Severity | null;
  readonly direction: Direction;
  readonly subject: SubjectRef;
  readonly code: string;
  readonly parameters: Parameters;
  readonly evidence: readonly Evidence[];
  readonly missing: Missing | null;
  /** The day it concerns. */
  readonly day: Day;
  /** By when something must be done. */
  readonly due: Day | null;
  /** Ids of everything it rests on; a change in one of them means that it must be worked out again. */
  readonly dependsOn: readonly string[];
  /** Rules that fire on the same event but are left out because this one explains it better (se även). */
  readonly seeAlso: readonly string[];
  /** Rests on rows of the protected area; shown only to those who may read it (I18). */
  readonly isProtected: boolean;
}

/** Code of a finding on a decision or event from before the law that the rule models. */
export const lawNotModelled = 'law-not-modelled';

export function findingOf(rule: Rule, outcome: Outcome): Finding {
  const about = [outcome.subject, ...outcome.evidence];
  return {
    key: [rule.id, outcome.subject.kind, outcome.subject.id, outcome.instance ?? outcome.code].join('|'),
    rule: rule.id,
    ruleVersion: rule.version,
    outcome: outcome.outcome,
    severity: outcome.outcome === 'flag' ? outcome.severity : null,
    direction: outcome.outcome === 'flag' ? (outcome.direction ?? rule.direction) : rule.direction,
    subject: outcome.subject,
    code: outcome.code,
    parameters: outcome.parameters,
    evidence: outcome.evidence,
    missing: outcome.outcome === 'undetermined' ? outcome.missing : null,
    day: outcome.day,
    due: (outcome.outcome === 'flag' && outcome.due) || null,
    dependsOn: [...new Set([...about.map((fact) => fact.id), ...idsIn(outcome)])],
    seeAlso: [],
    isProtected: about.some((fact) => registerOf(fact.kind).alwaysSecret === true),
  };
}

function idsIn(outcome: Outcome): readonly string[] {
  return outcome.outcome === 'undetermined' && outcome.missing.id !== null ? [outcome.missing.id] : [];
}
