import type { Mark } from '../rules/rule.js';
import type { Day } from '../time/day.js';
import type { LawSectionId } from './law-section-id.js';

/** Författning (or `PRAXIS` for rulings). `abbr` is the one abbreviation that is shown and used in ids. */
export interface Statute {
  readonly abbr: string;
  readonly aliases: readonly string[];
  /** Number in Svensk författningssamling, e.g. `2017:725`. */
  readonly sfs: string | null;
  readonly name: string;
  readonly hasChapters: boolean;
}

/** Lagrum: one section, chapter, whole statute, article or ruling. */
export interface LawSection {
  readonly id: LawSectionId;
  readonly statute: string;
  readonly chapter: number | string | null;
  readonly section: string | null;
  readonly level: 'section' | 'chapter' | 'statute' | 'article' | 'ruling';
  readonly heading: string | null;
  /** What it says, in our own words; null when nobody has summarised it yet. */
  readonly gist: string | null;
  /** Number of numbered points, where it has some. */
  readonly points: number | null;
  /** First day of the section in any wording, and of the wording that was read; null = not recorded. */
  readonly firstInForce: Day | null;
  readonly inForceFrom: Day | null;
  /** Last day in force, inclusive; null = still in force on the snapshot day. */
  readonly inForceUntil: Day | null;
  readonly lastAmendedBy: string | null;
  readonly mark: Mark;
  readonly link: string | null;
  readonly note: string | null;
}

/** The day to which the law was checked. Answers about later days say so. */
export const lawCheckedTo: Day = '2025-09-01';
