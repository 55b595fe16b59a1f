import { citationLabel, isLawSectionId } from '@ragang/domain/law';
import { ruleOf } from '@ragang/domain/rules';

/** What covers a section that no rule cites: another section, or a rule by its title. */
export type CoveringView = { readonly law: string; readonly label: string } | { readonly rule: string; readonly label: string };

export function coveringView(by: string | null): CoveringView | null {
  if (by === null) return null;
  return isLawSectionId(by) ? { law: by, label: citationLabel(by) } : { rule: by, label: ruleOf(by)?.title ?? by };
}
