import type { Facts, Row } from '../facts/facts.js';
import { kindOf, nameOf } from '../facts/names.js';
import { goal as goalRegister } from '../registers/vision/goal.js';
import { goalLink } from '../registers/vision/goal-link.js';
import type { RegisterKind } from '../registers/registers.js';
import type { Day } from '../time/day.js';
import { isValidOn, lastDayOf } from '../time/validity.js';
import { indicatorsOf, type IndicatorStanding } from './indicator-standing.js';

export interface NamedThing {
  readonly kind: RegisterKind;
  readonly id: string;
  readonly name: string;
}

/** Något som stöder eller motverkar ett mål: ett samarbete, ett bolag, ett ärende. */
export interface GoalSupport {
  readonly id: string;
  readonly subject: NamedThing | null;
  readonly relation: Row<'goal-link'>['relation'];
  readonly note: string | null;
}

/** Ett mål med det som står under det. */
export interface GoalNode {
  readonly id: string;
  readonly title: string;
  readonly vision: string | null;
  readonly owner: NamedThing | null;
  readonly followUpMode: Row<'goal'>['followUpMode'];
  readonly lastDay: Day | null;
  readonly indicators: readonly IndicatorStanding[];
  /** Is to be followed up by measures, and no indicator is recorded for it or anything under it. */
  readonly lacksIndicator: boolean;
  readonly links: readonly GoalSupport[];
  readonly children: readonly GoalNode[];
}

/** Målträdet: the goals that hold on `asOf`. A goal whose parent no longer holds, or is recorded as its own grandparent, stands at the top rather than vanishing. */
export function goalTree(facts: Facts, asOf: Day): readonly GoalNode[] {
  const goals = facts.on('goal', asOf).toSorted((a, b) => (a.title ?? '').localeCompare(b.title ?? '', 'sv'));
  const ids = new Set(goals.map((row) => row.id));
  const node = (row: Row<'goal'>, above: ReadonlySet<string>): GoalNode => {
    const path = new Set([...above, row.id]);
    const children = goals.filter((child) => child.parent === row.id && !path.has(child.id)).map((child) => node(child, path));
    const indicators = indicatorsOf(facts, row.id, asOf);
    const isMeasured = row.followUpMode === 'measures' || row.followUpMode === 'both';
    return {
      id: row.id, title: row.title ?? '', vision: row.vision, owner: thing(facts, row.owner, goalRegister.fields.owner.kinds, asOf), followUpMode: row.followUpMode,
      lastDay: lastDayOf(row), indicators, children,
      lacksIndicator: isMeasured && indicators.length === 0 && !allGoals(children).some((child) => child.indicators.length > 0),
      links: facts.where('goal-link', 'goal', row.id).filter((link) => isValidOn(link, asOf))
        .map((link) => ({ id: link.id, subject: thing(facts, link.subject, goalLink.fields.subject.kinds, asOf), relation: link.relation, note: link.note })),
    };
  };
  const tops = goals.filter((row) => row.parent === null || !ids.has(row.parent)).map((row) => node(row, new Set()));
  const shown = new Set(allGoals(tops).map((one) => one.id));
  for (const row of goals) {
    if (shown.has(row.id)) continue;
    const top = node(row, new Set());
    for (const one of allGoals([top])) shown.add(one.id);
    tops.push(top);
  }
  return tops;
}

/** The goals of a tree in reading order. */
export function allGoals(nodes: readonly GoalNode[]): readonly GoalNode[] {
  return nodes.flatMap((node) => [node, ...allGoals(node.children)]);
}

function thing(facts: Facts, id: string | null, kinds: readonly string[] | undefined, asOf: Day): NamedThing | null {
  const kind = id === null ? undefined : kindOf(facts, id, kinds ?? []);
  return id === null || kind === undefined ? null : { kind, id, name: nameOf(facts, kind, id, asOf) };
}
