import type { BodyKind } from '@ragang/domain';

/** One thing that is wrong in the file, at its line. */
export interface FileFault {
  readonly line: number;
  readonly code: string;
  readonly detail: string;
}

export interface ImportCounts {
  readonly bodies: number;
  readonly persons: number;
  readonly assignments: number;
  readonly ended: number;
  readonly corrected: number;
  readonly unchanged: number;
  readonly gone: number;
}

export interface NamePeriod {
  readonly name: string;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly uncertainty: string | null;
}

export interface PreviewBody {
  readonly sourceId: string;
  readonly id: string;
  readonly name: string;
  readonly names: readonly NamePeriod[];
  readonly guess: { readonly kind: BodyKind; readonly label: string; readonly why: string };
  readonly bodyKind: BodyKind;
  readonly bodyKindLabel: string;
  readonly assignments: number;
  readonly existing: boolean;
}

/** What `POST /imports/assignments/preview` answers. */
export interface ImportPreview {
  readonly rows: number;
  readonly counts: ImportCounts;
  readonly bodies: readonly PreviewBody[];
  readonly warnings: readonly string[];
  readonly errors: readonly FileFault[];
  readonly errorCount: number;
  readonly failingRows: string | null;
}

/** What `POST /imports/assignments/run` answers. */
export interface ImportOutcome {
  readonly counts: ImportCounts;
  readonly leftOut: number;
  readonly warnings: readonly string[];
  readonly failingRows: string | null;
}

/** True when the file held nothing that was not already recorded. */
export function isNothingNew(counts: ImportCounts): boolean {
  return counts.bodies + counts.persons + counts.assignments + counts.ended + counts.corrected === 0;
}

/** A body that nobody has said the kind of yet: the register does not know, and the file only lets one guess. */
export function needsKind(body: PreviewBody): boolean {
  return body.bodyKind === 'unknown';
}
