import { isRegisterKind, registerOf, type Register } from '@ragang/domain';
import type { Finding } from '../shared/flags/finding';
import { missingLink, type FormLink } from '../shared/flags/missing-link';

/** A field that a rule needs and that can be filled in on the page. */
export interface AskedField {
  readonly of: 'decision' | 'matter';
  readonly name: string;
}

/** A datum that is filled in somewhere else, or further up on the page. */
export interface AskedElsewhere {
  readonly label: string;
  readonly question: string;
  /** Null when the field stands in the form already. */
  readonly link: FormLink | null;
  readonly field: string;
}

/** Ids that the check gives to what is not saved. */
const UNSAVED: ReadonlySet<string> = new Set(['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002']);
/** What the form asks for itself, by the register's names. */
export const IN_FORM: Readonly<Record<'decision' | 'matter', ReadonlySet<string>>> = {
  decision: new Set(['number', 'title', 'matter', 'kind', 'body', 'makerKind', 'maker', 'makerPerson', 'basis', 'item', 'amount', 'amountBasis', 'durationMonths']),
  matter: new Set(['diaryNumber', 'title', 'matterType', 'body', 'status']),
};

/** The decision's fields that the form does not ask for, without those that a rule has asked for. */
export function furtherFields(asked: readonly AskedField[]): Pick<Register, 'fields' | 'groups'> {
  const { fields, groups } = registerOf('decision');
  const taken = (name: string): boolean => IN_FORM.decision.has(name) || asked.some((one) => one.of === 'decision' && one.name === name);
  return { fields: Object.fromEntries(Object.entries(fields).filter(([name]) => !taken(name))), ...(groups ? { groups } : {}) };
}

/** Fields of the decision, or of a matter that is not saved, that the rules are waiting for. */
export function askedFields(findings: readonly Finding[]): readonly AskedField[] {
  return findings.flatMap(({ missing }): readonly AskedField[] => {
    const of = ownKind(missing);
    return missing && of && !IN_FORM[of].has(missing.field) && Object.hasOwn(registerOf(of).fields, missing.field) ? [{ of, name: missing.field }] : [];
  });
}

/** Everything else that the rules are waiting for, each once. */
export function askedElsewhere(findings: readonly Finding[], matter: string | null): readonly AskedElsewhere[] {
  const found = findings.flatMap((finding): readonly AskedElsewhere[] => {
    const { missing } = finding;
    if (!missing) return [];
    const of = ownKind(missing);
    const base = { label: missing.label ?? missing.field, question: finding.title, field: missing.field };
    if (of) return IN_FORM[of].has(missing.field) ? [{ ...base, link: null }] : [];
    const subject = UNSAVED.has(finding.subject.id) ? null : finding.subject;
    const id = missing.id && UNSAVED.has(missing.id) ? null : missing.id;
    // What is not in the register yet is recorded whole: "bedömning" says more than the field that is looked for.
    const label = id === null && isRegisterKind(missing.kind) ? registerOf(missing.kind).one : base.label;
    return [{ ...base, label, link: missingLink({ ...missing, id, subject, matter }) }];
  });
  return [...new Map(found.map((one) => [JSON.stringify([one.link, one.field]), one])).values()];
}

function ownKind(missing: Finding['missing']): 'decision' | 'matter' | null {
  if (!missing || (missing.kind !== 'decision' && missing.kind !== 'matter')) return null;
  return missing.id === null || UNSAVED.has(missing.id) ? missing.kind : null;
}
