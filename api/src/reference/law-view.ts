import { citationLabel, gistOf, isLawSectionId, lawSection, markLabels, type LawSectionId } from '@ragang/domain/law';

/** A law section as it is shown beside anything that cites it. */
export interface LawView {
  readonly id: string;
  readonly label: string;
  readonly heading: string | null;
  readonly gist: string;
  readonly mark: 'verified' | 'secondary' | 'unverified';
  readonly markLabel: string;
  readonly link: string | null;
  readonly note: string | null;
}

export function lawView(id: LawSectionId): LawView {
  const section = lawSection(id);
  return { id, label: citationLabel(id), heading: section.heading, gist: gistOf(id), mark: section.mark, markLabel: markLabels[section.mark], link: section.link, note: section.note };
}

/** Views of every cited section, by id; ids that are no sections are left out. */
export function lawViews(ids: Iterable<string>): Readonly<Record<string, LawView>> {
  return Object.fromEntries([...new Set(ids)].filter(isLawSectionId).map((id) => [id, lawView(id)]));
}
