import { lawCheckedTo, lawSection, statuteName, uncheckedReasons, type LawSectionId } from '@ragang/domain/law';
import { matterTypes } from '@ragang/domain/reference';
import { coverageOf, pendingChanges, rulesCiting } from '@ragang/domain/rules';
import { coveringView } from './covering-view.js';
import { lawView } from './law-view.js';

/** A law section on its own page: how it has stood in time, and the rules and matter types that rest on it. The same for everybody. */
export function lawSectionView(id: LawSectionId) {
  const { statute, chapter, firstInForce, inForceFrom, inForceUntil, lastAmendedBy } = lawSection(id);
  return {
    item: lawView(id), checkedTo: lawCheckedTo, statute: { abbr: statute, name: statuteName(id), chapter }, inTime: { firstInForce, inForceFrom, inForceUntil, lastAmendedBy },
    rules: rulesCiting(id).map((rule) => ({ id: rule.id, title: rule.title, severities: rule.severities, note: rule.basis.flatMap((basis) => ('law' in basis && basis.law === id ? (basis.note ?? []) : []))[0] ?? null })),
    coverage: coverageHere(id),
    matterTypes: matterTypes.filter((type) => type.law.includes(id)).map((type) => ({ key: type.key, title: type.title })),
    pending: pendingChanges.filter((change) => change.sections.includes(id)),
  };
}

const covered = new Map(coverageOf().sections.map((section) => [section.id, section]));

/** Sections of the municipal act: whether they bear on the boundary, and why no rule rests on them. */
function coverageHere(id: LawSectionId) {
  const section = covered.get(id);
  return section ? { matters: section.matters, reason: section.reason, reasonLabel: section.reason && uncheckedReasons[section.reason], by: coveringView(section.by) } : null;
}
