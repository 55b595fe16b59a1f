import { directions, nameOf, type Direction, type Facts } from '@ragang/domain';
import { ruleOf } from '@ragang/domain/rules';
import { today } from '../platform/clock.js';
import type { Transaction } from '../platform/database/database.js';
import type { QueryText } from '../registers/list-query.js';
import { facetCounts, findingsFilter, type Facet, type FindingsFilter } from './findings-query.js';

export interface FindingChoice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** Numbers beside the filters, and what can be chosen in each: every number is what the list would hold with that choice and the other filters kept. */
export interface FindingCounts {
  readonly bySeverity: Readonly<Record<string, number>>;
  readonly byDirection: Readonly<Record<string, number>>;
  readonly byRule: Readonly<Record<string, number>>;
  readonly open: number;
  readonly choices: { readonly rule: readonly FindingChoice[]; readonly direction: readonly FindingChoice[]; readonly body: readonly FindingChoice[] };
}

export async function findingCounts(tx: Transaction, facts: Facts, query: QueryText, narrow: (filter: FindingsFilter) => FindingsFilter): Promise<FindingCounts> {
  const without = (...names: readonly string[]): FindingsFilter => narrow(findingsFilter(Object.fromEntries(Object.entries(query).filter(([name]) => !names.includes(name)))));
  // A list of flags only keeps to flags; choosing what cannot be told is itself a choice of severity.
  const severityChoice = query['outcome'] === 'undetermined' ? ['severity', 'outcome'] : ['severity'];
  const count = (facet: Facet): Promise<Record<string, number>> => facetCounts(tx, facet === 'severity' ? without(...severityChoice) : without(facet), facet);
  const bySeverity = await count('severity');
  const byDirection = await count('direction');
  const byRule = await count('rule');
  const byBody = await count('body');
  const choices = (counts: Readonly<Record<string, number>>, label: (value: string) => string): readonly FindingChoice[] =>
    Object.entries(counts).map(([value, number]) => ({ value, label: label(value), count: number })).sort((a, b) => a.label.localeCompare(b.label, 'sv'));
  return {
    bySeverity, byDirection, byRule, open: Object.entries(bySeverity).reduce((sum, [severity, number]) => (severity === 'undetermined' ? sum : sum + number), 0),
    choices: {
      rule: choices(byRule, (rule) => ruleOf(rule)?.title ?? rule), direction: choices(byDirection, (direction) => directions[direction as Direction]),
      body: choices(byBody, (body) => nameOf(facts, 'body', body, today())),
    },
  };
}
