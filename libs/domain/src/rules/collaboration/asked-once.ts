import { wholeOrganization, type Outcome, type UndeterminedOutcome } from '../rule.js';

/**
 * One question where several collaborations lack the same datum: it is about all of them and names them in one sentence, so that a
 * register nobody has filled in yet does not ask once for every collaboration. Flags are left as they are.
 */
export function askedOnce(outcomes: readonly Outcome[]): readonly Outcome[] {
  const groups = new Map<string, UndeterminedOutcome[]>();
  for (const outcome of outcomes) {
    if (outcome.outcome === 'flag') continue;
    const key = `${outcome.instance ?? ''} ${outcome.missing.kind}.${outcome.missing.field}`;
    groups.set(key, [...(groups.get(key) ?? []), outcome]);
  }
  return [...outcomes.filter((outcome) => outcome.outcome === 'flag'), ...[...groups.values()].flatMap((group) => (group.length === 1 ? group : [together(group)]))];
}

function together(group: readonly UndeterminedOutcome[]): UndeterminedOutcome {
  const first = group[0]!;
  const { kind, field } = first.missing;
  return {
    ...first, subject: { kind: 'collaboration', id: wholeOrganization }, instance: [first.instance, field].filter(Boolean).join(' '),
    parameters: { ...first.parameters, collaboration: group.map((one) => one.parameters['collaboration']).join(',') }, missing: { kind, id: null, field }, evidence: group.flatMap((one) => one.evidence),
  };
}
