import { nameOf, type Facts } from '@ragang/domain';
import type { DeadlineView } from './deadline-view.js';

/** One line of the list of deadlines: one deadline, or several of the same sort on the same day. */
export interface DeadlineGroup extends DeadlineView {
  readonly count: number;
  /** What the deadline says, ready to read. */
  readonly sentence: string;
  /** Concerns several bodies or things, so no single one can be led to. */
  readonly isShared: boolean;
}

/** Names in a sentence; with more than these it says how many. */
const MOST_NAMES = 3;

/** Fourteen decisions that must be reported at the same meeting are one line, and so are the terms of five committees that end on one day. */
export function groupDeadlines(facts: Facts, deadlines: readonly DeadlineView[]): readonly DeadlineGroup[] {
  const groups = Map.groupBy(deadlines, (deadline) => `${deadline.day} ${deadline.key} ${reportsToOne.has(deadline.key) ? bodyOf(facts, deadline) ?? deadline.subject.id : ''}`);
  return [...groups.values()].map((group) => {
    const [first] = group as [DeadlineView];
    const where = [...new Set(group.map((deadline) => placeOf(facts, deadline)))];
    return { ...first, count: group.length, sentence: sentence(first, group.length, listed(where)), isShared: group.length > 1 };
  });
}

/** Each body has a meeting of its own to report to. */
const reportsToOne = new Set(['DELEG_REPORT', 'URGENT_REPORT']);

function placeOf(facts: Facts, deadline: DeadlineView): string {
  const body = bodyOf(facts, deadline);
  return body === null ? deadline.subject.name : nameOf(facts, 'body', body, deadline.day);
}

function bodyOf(facts: Facts, deadline: DeadlineView): string | null {
  if (deadline.subject.kind === 'decision') return facts.periodsOf('decision', deadline.subject.id).at(-1)?.body ?? null;
  if (deadline.subject.kind === 'minutes') {
    const minutes = facts.periodsOf('minutes', deadline.subject.id).at(-1);
    return facts.periodsOf('meeting', minutes?.meeting ?? null).at(-1)?.body ?? null;
  }
  return deadline.subject.kind === 'body' ? deadline.subject.id : null;
}

function listed(names: readonly string[]): string {
  const shown = names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES - 1), `${names.length - MOST_NAMES + 1} till`] : names;
  return shown.length === 1 ? shown[0]! : `${shown.slice(0, -1).join(', ')} och ${shown.at(-1)}`;
}

function sentence(deadline: DeadlineView, count: number, where: string): string {
  switch (deadline.key) {
    case 'DELEG_REPORT': return count === 1 ? `Ett delegationsbeslut ska anmälas till ${where}` : `${count} delegationsbeslut ska anmälas till ${where}`;
    case 'URGENT_REPORT': return `Brådskande beslut ska anmälas till ${where}`;
    case 'APPEAL_WINDOW': return `Överklagandetiden går ut för ${where}`;
    case 'LEGAL_FORCE': return `Beslut av ${where} vinner laga kraft`;
    default: return `${deadline.label}: ${where}`;
  }
}
