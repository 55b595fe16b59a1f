import { allDeadlines, deadlineFamilies, deadlineLabels, nameOf, type Deadline, type Facts } from '@ragang/domain';

/** What the list can be narrowed to, with how many each has; the catalogue of deadlines with how each is counted. */
export function deadlineChoices(facts: Facts, deadlines: readonly Deadline[], asOf: string) {
  const perKind = Map.groupBy(deadlines, (deadline) => deadline.key);
  const perBody = Map.groupBy(deadlines.flatMap((deadline) => deadline.body ?? []), (body) => body);
  return {
    families: Object.entries(deadlineFamilies).map(([value, label]) => ({ value, label, count: deadlines.filter((deadline) => deadline.family === value).length })),
    kinds: allDeadlines.map(({ key, family, calculation, setBy, leadDays }) => ({ value: key, label: deadlineLabels[key], family, calculation, setBy, leadDays, count: perKind.get(key)?.length ?? 0 })),
    bodies: [...perBody].map(([value, all]) => ({ value, label: nameOf(facts, 'body', value, asOf), count: all.length })).sort((a, b) => a.label.localeCompare(b.label, 'sv')),
  };
}
