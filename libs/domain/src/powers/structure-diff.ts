import type { Row } from '../facts/facts.js';
import { nameOf } from '../facts/names.js';
import type { Day } from '../time/day.js';
import { longDay } from '../who-decides/swedish.js';
import { countInWords } from './proof-sentence.js';
import { changeOf, structureChanges, type StructureChange, type StructureChangeKind, type StructureState } from './structure-diff-change.js';
import { peopleChanges } from './structure-diff-people.js';
import { powerChanges } from './structure-diff-powers.js';

/** Skillnad i hela strukturen mellan två dagar, eller mellan två tillfällen då man visste olika mycket om samma dag. */
export interface StructureDiff {
  readonly from: Day;
  readonly to: Day;
  readonly counts: Readonly<Record<StructureChangeKind, number>>;
  readonly changes: readonly StructureChange[];
  /** The whole as text: a heading sentence, then one sentence a change. */
  readonly text: string;
}

export function structureDiff(before: StructureState, after: StructureState): StructureDiff {
  const changes = [...powerChanges(before, after), ...agreementsEnded(before, after), ...peopleChanges(before, after)].sort((a, b) => order(a) - order(b) || a.sentence.localeCompare(b.sentence, 'sv'));
  const count = (kind: StructureChangeKind): number => changes.filter((change) => change.kind === kind).length;
  const counts = Object.fromEntries(kinds.map((kind) => [kind, count(kind)])) as unknown as Record<StructureChangeKind, number>;
  return { from: before.day, to: after.day, counts, changes, text: [heading(before.day, after.day, changes.length), ...changes.map((change) => change.sentence)].join('\n') };
}

const kinds = Object.keys(structureChanges) as readonly StructureChangeKind[];
const order = (change: StructureChange): number => kinds.indexOf(change.kind);

function heading(from: Day, to: Day, count: number): string {
  const when = from === to ? `Två tidpunkters kunskap om ${longDay(from)}` : `Mellan ${longDay(from)} och ${longDay(to)}`;
  return count === 0 ? `${when}: ingen skillnad är registrerad.` : `${when}: ${countInWords(count)} ${count === 1 ? 'skillnad' : 'skillnader'}.`;
}

/** Agreements and collaborations that held before and do not after: no longer valid, known as ended, or no longer recorded. */
function agreementsEnded(before: StructureState, after: StructureState): readonly StructureChange[] {
  const agreements = before.facts.on('agreement', before.day).filter((row) => !after.facts.find('agreement', row.id, after.day)).map((row) => changeOf(
    'agreement-ended', null, [{ kind: 'agreement', id: row.id }], [], `Avtalet ${row.title ?? ''} i ${nameOf(before.facts, 'collaboration', row.collaboration, before.day)} gäller inte längre.`,
  ));
  const goesOn = (row: Row<'collaboration'> | undefined): boolean => row !== undefined && row.status !== 'ended';
  const collaborations = before.facts.on('collaboration', before.day).filter((row) => goesOn(row) && !goesOn(after.facts.find('collaboration', row.id, after.day))).map((row) => changeOf(
    'collaboration-ended', null, [{ kind: 'collaboration', id: row.id }], [], `Samarbetet ${row.name ?? ''} pågår inte längre.`,
  ));
  return [...agreements, ...collaborations];
}
