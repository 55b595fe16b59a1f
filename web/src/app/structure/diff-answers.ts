import type { SubjectRef } from '@ragang/domain';
import type { StructureChangeKind } from '@ragang/domain/powers';

export type NamedRef = SubjectRef & { readonly name: string };

export interface ChangeView {
  readonly kind: StructureChangeKind;
  readonly label: string;
  readonly sentence: string;
  readonly before: readonly NamedRef[];
  readonly after: readonly NamedRef[];
}

export interface Side {
  readonly day: string;
  readonly knownAt: string | null;
}

/** What `GET /structure-diff` answers. */
export interface DiffAnswer {
  readonly from: Side;
  readonly to: Side;
  readonly counts: Readonly<Record<StructureChangeKind, number>>;
  readonly text: string;
  readonly changes: readonly ChangeView[];
}

/** In the order that they are told; the same as in the text. */
export const kinds: readonly StructureChangeKind[] = ['gained', 'lost', 'moved', 'narrowed', 'widened', 'changed', 'representative-changed', 'agreement-ended', 'collaboration-ended', 'office-holder-changed'];
