/** One datum that a question waits for, and what the question is about. */
export interface MissingDatum {
  readonly kind: string;
  readonly id: string | null;
  readonly field: string;
  readonly subject?: { readonly kind: string; readonly id: string } | null;
  readonly matter?: string | null;
}

export interface FormLink {
  readonly commands: readonly string[];
  readonly query: Readonly<Record<string, string>>;
}

/** The form where the datum is filled in, opened at its field: the row that lacks it, a new row with what is known already given, or else the whole register. */
export function missingLink({ kind, id, field, subject, matter }: MissingDatum): FormLink {
  if (id) return { commands: ['/register', kind, id, 'edit'], query: { mode: 'correct', field } };
  if (kind === 'completeness-mark') return { commands: ['/register', kind, 'new'], query: { register: field, field: 'by' } };
  if (kind === 'assessment') return { commands: ['/register', kind, 'new'], query: { ...(matter ? { matter } : {}), field: 'question' } };
  if (kind === 'claim-resolution') return { commands: ['/register', kind, 'new'], query: { ...(subject ? { subject: subject.id } : {}), field: 'chosen' } };
  // A question about the register as a whole has no row of its own.
  if (subject?.kind === kind && subject.id !== 'organization') return { commands: ['/register', kind, subject.id, 'edit'], query: { mode: 'correct', field } };
  return { commands: ['/register', kind], query: {} };
}
