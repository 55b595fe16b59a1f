import { registerOf, type Deadline, type Facts, type MissingDatum } from '@ragang/domain';
import { bodyView, sections, subjectView } from './deadline-view.js';

/** Things named in a group; the rest is a number. */
const MOST_NAMED = 12;

/** Deadlines of one sort that lack the same datum: what is missing, of what, and where it is filled in. */
export interface UnknownDeadlines {
  readonly key: string;
  readonly family: string;
  readonly label: string;
  readonly basis: readonly string[];
  readonly missing: { readonly kind: string; readonly field: string; readonly register: string; readonly fieldLabel: string | null };
  readonly count: number;
  readonly items: readonly {
    readonly subject: { readonly kind: string; readonly id: string; readonly name: string };
    readonly body: { readonly id: string; readonly name: string } | null;
    readonly why: string;
    /** The row that the datum belongs in; null where a new one has to be recorded. */
    readonly missingId: string | null;
    readonly steps: readonly { readonly text: string; readonly day: string | null }[];
  }[];
}

type Unknown = Deadline & { readonly result: Extract<Deadline['result'], { state: 'unknown' }> };
const isUnknown = (deadline: Deadline): deadline is Unknown => deadline.result.state === 'unknown';

/** What cannot be worked out, most first. */
export function unknownDeadlines(facts: Facts, deadlines: readonly Deadline[], asOf: string): readonly UnknownDeadlines[] {
  const groups = Map.groupBy(deadlines.filter(isUnknown), ({ key, label, result: { missing } }) => `${key} ${label} ${missing.kind} ${missing.field}`);
  return [...groups.values()].map((group) => {
    const [first] = group as [Unknown];
    return {
      key: first.key, family: first.family, label: first.label, basis: sections(first), missing: missingView(first.result.missing), count: group.length,
      items: group.slice(0, MOST_NAMED).map((one) => ({
        subject: subjectView(facts, one, asOf), body: bodyView(facts, one.body, asOf), why: one.result.why, missingId: one.result.missing.id, steps: one.result.steps.map(({ text, day }) => ({ text, day })),
      })),
    };
  }).sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'sv'));
}

export function missingView({ kind, field }: MissingDatum) {
  const register = registerOf(kind);
  return { kind, field, register: register.one, fieldLabel: register.fields[field]?.label ?? (field === 'day' ? register.dayLabel ?? null : null) };
}
