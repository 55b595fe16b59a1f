import type { Facts } from '../facts/facts.js';
import type { Day } from '../time/day.js';
import type { Severity } from './rule.js';

/**
 * One executed example of a rule, named as one would tell a colleague. Shown to readers and run by the tests.
 * `nearMiss` fails to trigger for exactly one reason (`because`, the condition it breaks); `cannot-tell` lacks one datum.
 */
export type RuleExample = {
  readonly name: string;
  readonly facts: Facts;
  readonly asOf: Day;
  /** The decision or other subject that is looked at; outcomes on other subjects are ignored. */
  readonly subject: string;
} & (
  | { readonly expect: 'flag'; readonly severity: Severity; /** Which of the rule's texts tells it, where it has more than one. */ readonly code?: string }
  | { readonly expect: 'none'; readonly because: string }
  | { readonly expect: 'undetermined'; readonly missing: string }
);

export interface RuleExamples {
  readonly rule: string;
  /** The conditions of the check, in Swedish. Each has a near miss whose `because` is exactly that condition. */
  readonly conditions: readonly string[];
  /** Why the rule always has an answer; only for rules without a cannot-tell. */
  readonly alwaysTells?: string;
  readonly examples: readonly RuleExample[];
}
