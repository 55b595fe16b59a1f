import type { Facts } from '../facts/facts.js';
import type { SubjectRef } from '../rules/rule.js';
import type { Day } from '../time/day.js';

/** What the registers say on a day, as somebody knew it: the facts carry the state of knowledge. */
export interface StructureState {
  readonly facts: Facts;
  readonly day: Day;
}

export const structureChanges = {
  gained: 'Ny befogenhet', lost: 'Borttagen befogenhet', moved: 'Flyttad befogenhet', narrowed: 'Snävare gränser', widened: 'Vidare gränser', changed: 'Andra gränser',
  'representative-changed': 'Nya företrädare', 'agreement-ended': 'Avtal som upphört', 'collaboration-ended': 'Samarbete som upphört', 'office-holder-changed': 'Ny innehavare',
} as const;
export type StructureChangeKind = keyof typeof structureChanges;

/** En skillnad mellan två lägen. */
export interface StructureChange {
  readonly kind: StructureChangeKind;
  readonly label: string;
  /** Only for powers. */
  readonly matterType: string | null;
  /** What it rests on, before and after. */
  readonly before: readonly SubjectRef[];
  readonly after: readonly SubjectRef[];
  /** One sentence that can be quoted on its own. */
  readonly sentence: string;
}

export function changeOf(kind: StructureChangeKind, matterType: string | null, before: readonly SubjectRef[], after: readonly SubjectRef[], sentence: string): StructureChange {
  return { kind, label: structureChanges[kind], matterType, before, after, sentence };
}
