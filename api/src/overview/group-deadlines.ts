import { nameOf, type Facts } from '@ragang/domain';
import type { DeadlineView } from './deadlines.controller.js';

/** One line of the list of deadlines: one deadline, or several of the same sort on the same day for the same body. */
export interface DeadlineGroup extends DeadlineView {
  readonly count: number;
  /** What the deadline says, ready to read. */
  readonly sentence: string;
}

/** Fourteen decisions that must be reported at the same meeting are one line. */
export function groupDeadlines(facts: Facts, deadlines: readonly DeadlineView[]): readonly DeadlineGroup[] {
  const groups = Map.groupBy(deadlines, (deadline) => `${deadline.day} ${deadline.key} ${bodyOf(facts, deadline) ?? deadline.subject.id}`);
  return [...groups.values()].map((group) => {
    const [first] = group as [DeadlineView];
    const body = bodyOf(facts, first);
    const where = body === null ? first.subject.name : nameOf(facts, 'body', body, first.day);
    return { ...first, count: group.length, sentence: sentence(first, group.length, where) };
  });
}

function bodyOf(facts: Facts, deadline: DeadlineView): string | null {
  if (deadline.subject.kind === 'decision') return facts.periodsOf('decision', deadline.subject.id).at(-1)?.body ?? null;
  if (deadline.subject.kind === 'minutes') {
    const minutes = facts.periodsOf('minutes', deadline.subject.id).at(-1);
    return facts.periodsOf('meeting', minutes?.meeting ?? null).at(-1)?.body ?? null;
  }
  return deadline.subject.kind === 'body' ? deadline.subject.id : null;
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
