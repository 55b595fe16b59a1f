import type { RegisterKind } from '@ragang/domain';
import type { RowInput } from '../../platform/temporal/version.js';

/** A row in a bundle: its id, its period or day, and every recorded field. Several rows with one id are several periods. */
export type BundleRow = RowInput & { readonly id: string };

/** A whole organisation as one document: the demo, the tests, moving house. */
export interface Bundle {
  readonly format: 'ragang-bundle';
  readonly version: 1;
  readonly organization: { readonly slug: string; readonly name: string; readonly organizationKind: 'municipality' | 'region'; readonly code: string | null };
  readonly records: { readonly [K in RegisterKind]?: readonly BundleRow[] };
  /** What people have said about flags; survives because it is keyed by the flag, not by its row. */
  readonly reviews: readonly BundleReview[];
}

export interface BundleReview {
  readonly finding: string;
  readonly day: string;
  readonly status: string;
  readonly reason: string | null;
  readonly by: string;
  /** Left out when the answer gave it to nobody, or set no day. */
  readonly assignee?: string;
  readonly answerBy?: string;
  /** About a flag that rests on the protected area; left out when it does not. */
  readonly protected?: true;
}
