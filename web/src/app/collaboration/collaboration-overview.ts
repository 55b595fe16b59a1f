import type { CollaborationRow } from '@ragang/domain';

/** What `GET /collaboration-overview` answers. */
export interface CollaborationOverview {
  readonly asOf: string;
  readonly lead: string;
  readonly items: readonly CollaborationRow[];
  readonly explored: readonly { readonly id: string; readonly name: string; readonly purpose: string | null }[];
  readonly isComplete: boolean;
}

export type CollaborationFilter = 'expiring' | 'contradicted' | 'unclear' | 'noForm';

const A_YEAR = 366;

/** Which rows a filter of the address lets through. */
export const filters: Readonly<Record<CollaborationFilter, (row: CollaborationRow) => boolean>> = {
  expiring: (row) => row.notice?.daysLeft != null && row.notice.daysLeft <= A_YEAR,
  contradicted: (row) => row.contradictions.length > 0,
  unclear: (row) => row.others === null || row.others.values.length > 1,
  noForm: (row) => row.form === null,
};

export function isFilter(value: string | null | undefined): value is CollaborationFilter {
  return value !== null && value !== undefined && Object.hasOwn(filters, value);
}

export const answered = (row: CollaborationRow): number => row.questions.filter((question) => question.answered === 'yes').length;
