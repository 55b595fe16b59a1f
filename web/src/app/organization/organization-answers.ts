import type { BodyOverview, ExpiringAssignment, OrganizationOverview } from '@ragang/domain';
import type { Names } from '../shared/things/names';

/** What `GET /organization-overview` answers. */
export type OrganizationAnswer = OrganizationOverview & { readonly asOf: string };

/** What `GET /bodies/{id}/overview` answers. */
export type BodyAnswer = BodyOverview & { readonly asOf: string };

/** What `GET /expiring-assignments` answers. */
export interface ExpiringAnswer {
  readonly items: readonly ExpiringAssignment[];
  readonly total: number;
  readonly days: number;
  readonly names: Names;
}
