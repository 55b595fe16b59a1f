import { directions, kindOf, nameOf, registerKinds, registerOf, severities, type Direction, type Facts, type Finding, type RegisterKind, type Severity } from '@ragang/domain';
import { learningCases } from '@ragang/domain/casebook';
import { renderBasis, renderEvidence, renderFinding, ruleOf, type RenderedBasis } from '@ragang/domain/rules';

/** A finding as it lies in the database. */
export interface StoredFinding {
  readonly id: string;
  readonly key: string;
  readonly number: number;
  readonly rule: string;
  readonly ruleVersion: number;
  readonly outcome: 'flag' | 'undetermined';
  readonly severity: Severity | null;
  readonly direction: Direction;
  readonly subjectKind: RegisterKind;
  readonly subjectId: string;
  readonly bodyId: string | null;
  readonly matterId: string | null;
  readonly day: string;
  readonly due: string | null;
  readonly code: string;
  readonly parameters: Finding['parameters'];
  readonly evidence: Finding['evidence'];
  readonly missing: Finding['missing'];
  readonly seeAlso: readonly string[];
  readonly isProtected: boolean;
  readonly status: FindingStatus;
  /** Whom the latest answer gave it to, and by when that one is to answer. */
  readonly assignee: string | null;
  readonly answerBy: string | null;
  readonly openedOn: string;
}

/** What people have said last, or open / remedied as the rules see it. */
export const findingStatuses = { open: 'Öppen', 'in-review': 'Granskas', confirmed: 'Bekräftad', dismissed: 'Avfärdad', remedied: 'Åtgärdad', raised: 'Lyft till styrelsen' } as const;
export type FindingStatus = keyof typeof findingStatuses;

export interface ReviewView {
  readonly at: string;
  readonly by: string;
  readonly status: FindingStatus;
  readonly statusLabel: string;
  readonly reason: string | null;
  readonly assignee: string | null;
  readonly answerBy: string | null;
}

export interface FindingView {
  readonly id: string;
  readonly number: string;
  readonly rule: string;
  readonly ruleTitle: string;
  readonly ruleVersion: number;
  readonly outcome: 'flag' | 'undetermined';
  readonly severity: Severity | null;
  readonly severityLabel: string;
  readonly direction: Direction;
  readonly directionLabel: string;
  readonly subject: { readonly kind: string; readonly id: string; readonly name: string; readonly path: string | null };
  readonly body: { readonly id: string; readonly name: string } | null;
  readonly matter: { readonly id: string; readonly name: string } | null;
  readonly day: string;
  readonly due: string | null;
  readonly title: string;
  readonly happened: string;
  readonly says: string;
  readonly allowed: string;
  readonly remedy: readonly string[];
  readonly missing: { readonly kind: string; readonly path: string; readonly id: string | null; readonly field: string; /** The field as the forms call it. */ readonly label: string; readonly text: string } | null;
  readonly basis: readonly RenderedBasis[];
  readonly cases: readonly { readonly no: number; readonly title: string; readonly why: string; readonly primary: boolean }[];
  readonly evidence: readonly { readonly kind: string; readonly id: string; readonly name: string; readonly field: string | null; readonly label: string; readonly value: string | null }[];
  /** Amount and limit in SEK, where the finding is about one being above the other. */
  readonly amounts: { readonly amount: number; readonly limit: number } | null;
  readonly seeAlso: readonly string[];
  readonly status: FindingStatus;
  readonly statusLabel: string;
  /** Hos vem, and svara senast, as the latest answer says. */
  readonly assignee: string | null;
  readonly answerBy: string | null;
  readonly openedOn: string;
  readonly reviews: readonly ReviewView[];
}

/** The finding in the reader's language, with the names that things have on its day. */
export function findingView(stored: StoredFinding, facts: Facts, reviews: readonly ReviewView[]): FindingView {
  const rule = ruleOf(stored.rule);
  if (!rule) throw new Error(`No rule ${stored.rule}`);
  const nameById = (id: string): string | undefined => {
    const kind = kindOf(facts, id, registerKinds);
    return kind && nameOf(facts, kind, id, stored.day);
  };
  const finding: Finding = { ...stored, subject: { kind: stored.subjectKind, id: stored.subjectId }, dependsOn: [] };
  const text = renderFinding(finding, rule, nameById, facts.organization.organizationKind);
  return {
    id: stored.id, number: `F-${String(stored.number).padStart(4, '0')}`, rule: stored.rule, ruleTitle: rule.title, ruleVersion: stored.ruleVersion, outcome: stored.outcome,
    severity: stored.severity, severityLabel: stored.severity === null ? 'Går ej att avgöra' : severities[stored.severity], direction: stored.direction, directionLabel: directions[stored.direction],
    subject: { kind: stored.subjectKind, id: stored.subjectId, name: nameById(stored.subjectId) ?? facts.organization.name, path: registerOf(stored.subjectKind).path },
    body: stored.bodyId === null ? null : { id: stored.bodyId, name: nameById(stored.bodyId) ?? '' },
    matter: stored.matterId === null ? null : { id: stored.matterId, name: nameById(stored.matterId) ?? '' },
    day: stored.day, due: stored.due, title: text.title, happened: text.happened, says: text.says, allowed: text.allowed, remedy: text.remedy,
    missing: stored.missing && { kind: stored.missing.kind, path: registerOf(stored.missing.kind).path, id: stored.missing.id, field: stored.missing.field, label: registerOf(stored.missing.kind).fields[stored.missing.field]?.label ?? registerOf(stored.missing.kind).one, text: text.missing ?? '' },
    basis: rule.basis.map(renderBasis),
    cases: rule.cases.map((link) => ({ no: link.no, title: learningCases.find((one) => one.no === link.no)?.title ?? '', why: link.why, primary: link.primary ?? false })),
    evidence: stored.evidence.map((fact) => ({ kind: fact.kind, id: fact.id, name: nameById(fact.id) ?? '', field: fact.field ?? null, ...renderEvidence(fact, nameById) })),
    amounts: amountsOf(finding.parameters), seeAlso: stored.seeAlso, status: stored.status, statusLabel: findingStatuses[stored.status], assignee: stored.assignee, answerBy: stored.answerBy, openedOn: stored.openedOn, reviews,
  };
}

function amountsOf(parameters: Finding['parameters']): FindingView['amounts'] {
  const { amount, limit } = parameters;
  return typeof amount === 'number' && typeof limit === 'number' && amount >= limit && limit > 0 ? { amount, limit } : null;
}
