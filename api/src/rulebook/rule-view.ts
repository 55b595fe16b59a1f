import { directions, severities, type Direction, type Mark, type Mode, type Severity } from '@ragang/domain';
import { learningCases } from '@ragang/domain/casebook';
import { areaOfRule, allExamples, doubtsAbout, generalTexts, needsReview, pendingChanges, precedence, renderBasis, ruleAreas, ruleOf, type Rule, type RuleAnswers, type RuleArea } from '@ragang/domain/rules';

/** A rule as one row of Regelboken. */
export interface RuleRow {
  readonly id: string;
  readonly title: string;
  readonly area: RuleArea;
  readonly areaLabel: string;
  readonly severities: readonly Severity[];
  readonly direction: Direction;
  readonly directionLabel: string;
  readonly mode: readonly Mode[];
  /** Sections and practice that it rests on, as they are cited, with how well each is known. */
  readonly basis: readonly { readonly label: string; readonly law: string | null; readonly mark: Mark }[];
  readonly cases: readonly number[];
  readonly says: string;
  readonly doubts: readonly number[];
  /** What people here have said of its flags; null for those who may not read flags. */
  readonly answers: RuleAnswers | null;
  readonly needsReview: boolean;
}

type OrganizationKind = 'municipality' | 'region';

export function ruleRow(rule: Rule, answers: RuleAnswers | null, kind: OrganizationKind): RuleRow {
  return {
    id: rule.id, title: rule.title, area: areaOf(rule), areaLabel: ruleAreas[areaOf(rule)], severities: rule.severities, direction: rule.direction, directionLabel: directions[rule.direction], mode: rule.mode,
    basis: rule.basis.map(renderBasis).map(({ label, law, mark }) => ({ label, law: law ?? null, mark })), cases: rule.cases.map((link) => link.no), says: generalTexts(rule, kind).says,
    doubts: doubtsAbout(rule.id).map((doubt) => doubt.no), answers, needsReview: answers !== null && needsReview(answers),
  };
}

/** The whole of a rule: its law, conditions, cases, doubts, and how it stands to the others. */
export function ruleView(rule: Rule, answers: RuleAnswers | null, kind: OrganizationKind) {
  const told = allExamples.find((one) => one.rule === rule.id);
  const lines = precedence.flatMap((line) => {
    if (line.shown.includes(rule.id)) return line.hidden.map((other) => ({ other, because: line.because, hides: true }));
    return line.hidden.includes(rule.id) ? line.shown.map((other) => ({ other, because: line.because, hides: false })) : [];
  }).map(({ other, ...line }) => ({ id: other, title: ruleOf(other)?.title ?? other, ...line }));
  return {
    ...ruleRow(rule, answers, kind), ...generalTexts(rule, kind), severityLabels: rule.severities.map((severity) => severities[severity]), on: rule.on, version: rule.version,
    basis: rule.basis.map(renderBasis), conditions: told?.conditions ?? [], alwaysTells: told?.alwaysTells ?? null, dataNeeded: rule.dataNeeded, validFrom: rule.validFrom, absenceBased: rule.absenceBased,
    cases: rule.cases.map((link) => ({ no: link.no, title: learningCases.find((one) => one.no === link.no)?.title ?? '', why: link.why, primary: link.primary ?? false })),
    doubts: doubtsAbout(rule.id).map(({ no, sentence }) => ({ no, sentence })), pending: pendingChanges.filter((change) => change.rules.includes(rule.id)),
    yieldsTo: lines.filter((line) => !line.hides).map(({ id, title, because }) => ({ id, title, because })), hides: lines.filter((line) => line.hides).map(({ id, title, because }) => ({ id, title, because })),
    examples: { flag: count(told, 'flag'), none: count(told, 'none'), undetermined: count(told, 'undetermined') },
  };
}

const areaOf = (rule: Rule): RuleArea => areaOfRule(rule.id) ?? 'levels';

function count(told: (typeof allExamples)[number] | undefined, expected: 'flag' | 'none' | 'undetermined'): number {
  return told?.examples.filter((example) => example.expect === expected).length ?? 0;
}
