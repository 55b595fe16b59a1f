import type { Mark } from '../rules/rule.js';
import type { Day } from '../time/day.js';
import { lawCheckedTo, type LawSection, type Statute } from './law-section.js';
import type { LawSectionId } from './law-section-id.js';
import { lawSections } from './law-sections.data.js';
import { statutes } from './statutes.data.js';

const HARD_SPACE = '\u00a0';
const byId = new Map<string, LawSection>(lawSections.map((section) => [section.id, section]));
const byAbbr = new Map<string, Statute>(statutes.map((statute) => [statute.abbr, statute]));

/** How well the source is known, as people read it. */
export const markLabels = { verified: 'Läst i lagtexten', secondary: 'Andrahandskälla', unverified: 'Ej verifierat' } as const satisfies Record<Mark, string>;

/** What is shown for a section that nobody has summarised. */
export const missingGist = 'Sammanfattning saknas.';

/** The section (lagrum). Throws for an id that is not in the data, which the type already forbids. */
export function lawSection(id: LawSectionId): LawSection {
  const section = byId.get(id);
  if (!section) throw new Error(`No law section ${id}`);
  return section;
}

export function isLawSectionId(id: string): id is LawSectionId {
  return byId.has(id);
}

export function statuteOf(id: LawSectionId): Statute | undefined {
  return byAbbr.get(lawSection(id).statute);
}

/** As lawyers cite it, with hard spaces: "KL 7:5", "FL 44 §", "LOU 20 kap."; a whole statute by its name. */
export function citationLabel(id: LawSectionId): string {
  const { statute, chapter, section, level, heading } = lawSection(id);
  const number = section?.replaceAll(' ', HARD_SPACE) ?? null;
  if (level === 'ruling') return (section ?? heading ?? id).replaceAll(' ', HARD_SPACE);
  if (level === 'article') return `${statute}${HARD_SPACE}${number ?? ''}`.trimEnd();
  if (number !== null && chapter !== null) return `${statute}${HARD_SPACE}${chapter}:${number}`;
  if (number !== null) return `${statute}${HARD_SPACE}${number}${HARD_SPACE}§`;
  if (chapter !== null) return `${statute}${HARD_SPACE}${chapter}${HARD_SPACE}kap.`;
  return statuteName(id);
}

/** "Kommunallag (2017:725)". */
export function statuteName(id: LawSectionId): string {
  const statute = statuteOf(id);
  if (!statute) return lawSection(id).statute;
  return statute.sfs ? `${statute.name} (${statute.sfs})` : statute.name;
}

/** What the section says, in our own words. */
export function gistOf(id: LawSectionId): string {
  return lawSection(id).gist ?? missingGist;
}

/** Was the section in force on `day`, in whatever wording? Undefined when its first day is not recorded and the day is before the wording that was read. */
export function wasInForceOn(id: LawSectionId, day: Day): boolean | undefined {
  const { firstInForce, inForceFrom, inForceUntil } = lawSection(id);
  if (inForceUntil !== null && day > inForceUntil) return false;
  if (firstInForce !== null) return day >= firstInForce;
  return inForceFrom !== null && day >= inForceFrom ? true : undefined;
}

/** Did the wording that was read apply on `day`? Older and younger wordings are not modelled. */
export function isReadWordingOn(id: LawSectionId, day: Day): boolean {
  const { inForceFrom } = lawSection(id);
  return day <= lawCheckedTo && (inForceFrom === null || day >= inForceFrom) && wasInForceOn(id, day) !== false;
}

/** A citation ready to be shown: label, heading, gist, mark and link together, as the law demands wherever a § stands. */
export interface Citation {
  readonly id: LawSectionId;
  readonly label: string;
  readonly statute: string;
  readonly heading: string | null;
  readonly gist: string;
  readonly mark: Mark;
  readonly markLabel: string;
  readonly link: string | null;
}

export function citation(id: LawSectionId): Citation {
  const { heading, mark, link } = lawSection(id);
  return { id, label: citationLabel(id), statute: statuteName(id), heading, gist: gistOf(id), mark, markLabel: markLabels[mark], link };
}
