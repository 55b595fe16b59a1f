import type { Day } from '@ragang/domain';

export interface NamedFrom {
  readonly name: string;
  readonly from: Day;
}

/** A name and the period that it is taken to have been used in; a null bound is open. */
export interface NamePeriod {
  readonly name: string;
  readonly validFrom: Day | null;
  readonly validUntil: Day | null;
  /** What is uncertain about the day of the change to this name. */
  readonly uncertainty: string | null;
}

/**
 * A body under several names with one id is one body with a history of names. The newer name is the one with the latest start of an
 * assignment; it holds from the first start under it that lies after all starts under the older name.
 */
export function nameHistory(uses: readonly NamedFrom[]): readonly NamePeriod[] {
  const starts = new Map<string, Day[]>();
  for (const { name, from } of uses) starts.set(name, [...(starts.get(name) ?? []), from].sort());
  const named = [...starts].map(([name, days]) => ({ name, days, latest: days.at(-1) ?? '' })).sort((a, b) => a.latest.localeCompare(b.latest) || a.name.localeCompare(b.name, 'sv'));
  const changes = named.slice(1).map((newer, index) => changeTo(newer, named[index]?.latest ?? ''));
  return named.map(({ name }, index) => ({
    name, validFrom: changes[index - 1]?.day ?? null, validUntil: changes[index]?.day ?? null, uncertainty: changes[index - 1]?.uncertainty ?? null,
  }));
}

function changeTo(newer: { readonly name: string; readonly days: readonly Day[]; readonly latest: Day }, olderLatest: Day): { day: Day; uncertainty: string } {
  const day = newer.days.find((start) => start > olderLatest) ?? newer.latest;
  const separates = (newer.days[0] ?? '') > olderLatest;
  return {
    day,
    uncertainty: separates
      ? `Namnbytet dateras till ${day}, då det första uppdraget under det nya namnet började. Den exakta dagen är okänd.`
      : `Källan använder båda namnen samtidigt. Att ”${newer.name}” är det nyare, från ${day}, är en osäker slutsats.`,
  };
}
