import type { Facts, Row } from '../facts/facts.js';
import type { Day } from '../time/day.js';
import { lastDayOf } from '../time/validity.js';

/** `expired`: its last day has passed. `in-preparation`: asked for, not adopted. `coming`: adopted, not yet in force. */
export type VisionStandingWord = 'in-force' | 'expired' | 'in-preparation' | 'coming';

/** En vision och hur det står till med den på dagen. */
export interface VisionStanding {
  readonly id: string;
  readonly title: string;
  readonly standing: VisionStandingWord;
  readonly validFrom: Day | null;
  readonly lastDay: Day | null;
  readonly text: string | null;
  readonly adoptedBy: string | null;
  readonly isKnownNotAdopted: boolean;
  readonly source: string | null;
}

/** Days on which no adopted vision holds (glapp). `until` is the first day of the next one, null while there is none. */
export interface VisionGap {
  readonly from: Day;
  readonly until: Day | null;
}

/** Every vision that was known of on `asOf`, oldest first; those that are adopted but begin later are `coming`. */
export function visionStandings(facts: Facts, asOf: Day): readonly VisionStanding[] {
  return [...Map.groupBy(facts.all('vision'), (row) => row.id).values()].flatMap((periods) => {
    const ordered = periods.toSorted((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));
    const row = ordered.findLast((period) => (period.validFrom ?? '') <= asOf) ?? ordered.find((period) => period.status === 'in-force');
    return row ? [standingOf(row, asOf)] : [];
  }).sort((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));
}

function standingOf(row: Row<'vision'>, asOf: Day): VisionStanding {
  const hasEnded = row.validUntil !== null && row.validUntil <= asOf;
  const standing = hasEnded || row.status === 'expired' ? 'expired' : row.status === 'in-preparation' ? 'in-preparation' : (row.validFrom ?? '') > asOf ? 'coming' : 'in-force';
  return {
    id: row.id, title: row.title ?? '', standing, validFrom: row.validFrom, lastDay: lastDayOf(row), text: row.text, adoptedBy: row.adoptedBy,
    isKnownNotAdopted: row.adoptedBy === null && row.absent.includes('adoptedBy'), source: row.source,
  };
}

/** The days between adopted visions, and after the last when its end is known and has passed. */
export function visionGaps(facts: Facts, asOf: Day): readonly VisionGap[] {
  const adopted = facts.all('vision').filter((row) => row.status !== 'in-preparation').toSorted((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));
  const gaps: VisionGap[] = [];
  let heldUntil: Day | null | undefined;
  for (const row of adopted) {
    if (heldUntil && row.validFrom !== null && row.validFrom > heldUntil) gaps.push({ from: heldUntil, until: row.validFrom });
    if (heldUntil === null) break;
    heldUntil = row.validUntil === null || heldUntil === undefined || row.validUntil > heldUntil ? row.validUntil : heldUntil;
  }
  if (heldUntil && heldUntil <= asOf) gaps.push({ from: heldUntil, until: null });
  return gaps.filter((gap) => gap.from <= asOf);
}
