import { directions, nameOf, type Direction, type Facts } from '@ragang/domain';
import { areaOfRule, ruleAreas, ruleOf } from '@ragang/domain/rules';
import { today } from '../platform/clock.js';
import type { Transaction } from '../platform/database/database.js';
import type { QueryText } from '../registers/list-query.js';
import type { FindingsQuestion } from './ask-findings.js';
import { countFindings, facetCounts, type Facet } from './findings-query.js';
import type { FindingsFilter } from './findings-filter.js';

export interface FindingChoice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** A rule to choose, under its area of the rulebook. */
export interface RuleChoice extends FindingChoice {
  readonly area: string;
  readonly areaLabel: string;
}

/** Numbers beside the filters, and what can be chosen in each: every number is what the list would hold with that choice and the other filters kept. */
export interface FindingCounts {
  readonly bySeverity: Readonly<Record<string, number>>;
  readonly byDirection: Readonly<Record<string, number>>;
  readonly byRule: Readonly<Record<string, number>>;
  readonly open: number;
  readonly choices: {
    readonly rule: readonly RuleChoice[];
    readonly direction: readonly FindingChoice[];
    readonly body: readonly FindingChoice[];
    /** Hos vem. */
    readonly held: readonly FindingChoice[];
  };
}

export async function findingCounts({ tx, facts, query, filterOf }: FindingsQuestion): Promise<FindingCounts> {
  const without = (...names: readonly string[]): QueryText => Object.fromEntries(Object.entries(query).filter(([name]) => !names.includes(name)));
  // A list of flags only keeps to flags; choosing what cannot be told is itself a choice of severity.
  const severityChoice = query['outcome'] === 'undetermined' ? ['severity', 'outcome'] : ['severity'];
  const count = (facet: Facet, ...names: readonly string[]): Promise<Record<string, number>> => facetCounts(tx, filterOf(without(...names)), facet);
  const bySeverity = await count('severity', ...severityChoice);
  const byDirection = await count('direction', 'direction');
  const byRule = await count('rule', 'rule', 'area');
  const byBody = await count('body', 'body');
  return {
    bySeverity, byDirection, byRule, open: Object.entries(bySeverity).reduce((sum, [severity, number]) => (severity === 'undetermined' ? sum : sum + number), 0),
    choices: {
      rule: choices(byRule, (rule) => ruleOf(rule)?.title ?? rule).map((choice) => ({ ...choice, ...areaOf(choice.value) })),
      direction: choices(byDirection, (direction) => directions[direction as Direction]),
      body: bodyChoices(facts, byBody),
      held: await heldChoices(tx, (held) => filterOf({ ...query, held })),
    },
  };
}

const heldLabels = { mine: 'Hos mig', nobody: 'Ingen har den', overdue: 'Svarsdagen har passerat' } as const;

async function heldChoices(tx: Transaction, filterOf: (held: string) => FindingsFilter): Promise<readonly FindingChoice[]> {
  const counted: FindingChoice[] = [];
  for (const [value, label] of Object.entries(heldLabels)) counted.push({ value, label, count: await countFindings(tx, filterOf(value)) });
  return counted;
}

function bodyChoices(facts: Facts, counts: Readonly<Record<string, number>>): readonly FindingChoice[] {
  const { none, ...named } = counts;
  const last = none === undefined ? [] : [{ value: 'none', label: 'Inget organ', count: none }];
  return [...choices(named, (body) => nameOf(facts, 'body', body, today())), ...last];
}

function choices(counts: Readonly<Record<string, number>>, label: (value: string) => string): readonly FindingChoice[] {
  return Object.entries(counts).map(([value, count]) => ({ value, label: label(value), count })).sort((a, b) => a.label.localeCompare(b.label, 'sv'));
}

function areaOf(rule: string): Pick<RuleChoice, 'area' | 'areaLabel'> {
  const area = areaOfRule(rule);
  return { area: area ?? '', areaLabel: area ? ruleAreas[area] : 'Andra regler' };
}
