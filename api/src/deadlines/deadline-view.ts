import { nameOf, wholeOrganization, type ComingDeadline, type Deadline, type Facts, type RegisterKind } from '@ragang/domain';
import { markLabels } from '@ragang/domain/law';

/** One thing that a deadline rests on: a section, or a practice in words, with how well it is known. */
export interface GroundView {
  readonly law: string | null;
  readonly text: string | null;
  readonly mark: string | null;
  readonly markLabel: string | null;
}

export interface DeadlineView {
  readonly key: string;
  readonly family: string;
  readonly label: string;
  readonly day: string;
  readonly daysLeft: number;
  /** coming, done, overdue (something to be done is not, and the day is over) or past (nobody had to do anything). */
  readonly state: 'coming' | 'done' | 'overdue' | 'past';
  readonly doneOn: string | null;
  /** Set by law (drawn filled), else by agreement or locally. */
  readonly byLaw: boolean;
  readonly setBy: string;
  readonly subject: { readonly kind: string; readonly id: string; readonly name: string };
  /** Which of several days about the thing, as it is shown: "2027". */
  readonly instance: string | null;
  readonly body: { readonly id: string; readonly name: string } | null;
  readonly basis: readonly string[];
  readonly grounds: readonly GroundView[];
  readonly leadDays: readonly number[];
  /** The calculation, step by step. */
  readonly steps: readonly { readonly text: string; readonly day: string | null }[];
}

export function deadlineView(facts: Facts, { deadline, day, daysLeft, filled }: ComingDeadline, asOf: string): DeadlineView {
  const { key, family, label, doneOn, setBy, leadDays, result } = deadline;
  return {
    key, family, label, day, daysLeft, state: doneOn !== null ? 'done' : daysLeft >= 0 ? 'coming' : deadline.isDuty ? 'overdue' : 'past', doneOn, byLaw: filled, setBy, subject: subjectView(facts, deadline, asOf), instance: instanceView(deadline.instance),
    body: bodyView(facts, deadline.body, asOf), basis: sections(deadline), grounds: groundsOf(deadline.basis), leadDays, steps: result.state === 'known' ? result.steps.map((step) => ({ text: step.text, day: step.day })) : [],
  };
}

export function subjectView(facts: Facts, { subject }: Pick<Deadline, 'subject'>, asOf: string) {
  return { ...subject, name: nameInList(facts, subject.kind, subject.id, asOf) };
}

/** The organisation itself stands for what belongs to no row. */
export function nameInList(facts: Facts, kind: RegisterKind, id: string, asOf: string): string {
  return id === wholeOrganization ? facts.organization.name : nameOf(facts, kind, id, asOf);
}

/** "plan 2027" is told by the label; the year is what is left to say. */
function instanceView(instance: string | null): string | null {
  return instance === null ? null : (/\d{4}/.exec(instance)?.[0] ?? null);
}

export function bodyView(facts: Facts, body: string | null, asOf: string) {
  return body === null ? null : { id: body, name: nameOf(facts, 'body', body, asOf) };
}

export const sections = ({ basis }: Pick<Deadline, 'basis'>): readonly string[] => basis.flatMap((one) => ('law' in one ? [one.law] : []));

export function groundsOf(basis: Deadline['basis']): readonly GroundView[] {
  return basis.map((one) => ('law' in one ? { law: one.law, text: one.note ?? null, mark: null, markLabel: null } : { law: null, text: one.practice, mark: one.mark, markLabel: markLabels[one.mark] }));
}
