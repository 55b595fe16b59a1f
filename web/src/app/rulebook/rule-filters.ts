import type { RuleRow } from './rule-answers';

/** Filters of the list as they stand in the address. */
export const filterNames = ['q', 'area', 'severity', 'mode', 'direction', 'case', 'show'] as const;
export type RuleFilters = Readonly<Record<(typeof filterNames)[number], string | undefined>>;

/** The rules that pass every filter. */
export function filtered(rules: readonly RuleRow[], filters: RuleFilters): readonly RuleRow[] {
  const words = fold(filters.q ?? '').split(/\s+/).filter(Boolean);
  return rules.filter((rule) => {
    const { area, severity, mode, direction, case: no, show } = filters;
    if (area && rule.area !== area) return false;
    if (severity && !(rule.severities as readonly string[]).includes(severity)) return false;
    if (mode && !rule.mode.includes(mode)) return false;
    if (direction && rule.direction !== direction) return false;
    if (no && !rule.cases.map(String).includes(no)) return false;
    return passes(rule, show) && words.every((word) => textOf(rule).includes(word));
  });
}

function passes(rule: RuleRow, show: string | undefined): boolean {
  if (show === 'review') return rule.needsReview;
  if (show === 'doubts') return rule.doubts.length > 0;
  if (show === 'unverified') return rule.basis.some((basis) => basis.mark !== 'verified');
  return show !== 'flagged' || (rule.answers?.flags ?? 0) > 0;
}

const textOf = (rule: RuleRow): string => fold(`${rule.id} ${rule.title} ${rule.areaLabel} ${rule.says} ${rule.basis.map((basis) => basis.label).join(' ')}`);
const fold = (text: string): string => text.toLocaleLowerCase('sv').replaceAll('\u00A0', ' ').trim();
