import type { Deadline } from './calendar-answer';

/** Deadlines of one sort on one day, in one line: six committees that each make a plan, two appeal times that end together. */
export interface DeadlineGroup {
  readonly key: string;
  readonly first: Deadline;
  readonly all: readonly Deadline[];
  /** The body of all of them, when it is one. */
  readonly body: Deadline['body'];
  /** How many bodies, when they are several. */
  readonly bodies: number;
}

export function grouped(deadlines: readonly Deadline[]): readonly DeadlineGroup[] {
  const groups = new Map<string, Deadline[]>();
  for (const deadline of deadlines) {
    const key = `${deadline.day} ${deadline.key} ${deadline.label} ${deadline.state} ${(deadline.doneOn ?? '') > deadline.day}`;
    groups.set(key, [...(groups.get(key) ?? []), deadline]);
  }
  return [...groups].map(([key, all]) => {
    const [first] = all as [Deadline, ...Deadline[]];
    const bodies = new Set(all.map((one) => one.body?.id ?? ''));
    return { key, first, all, body: bodies.size === 1 ? first.body : null, bodies: bodies.size };
  });
}
