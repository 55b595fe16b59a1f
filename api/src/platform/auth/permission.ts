import { SetMetadata } from '@nestjs/common';
import type { PermissionArea, Right } from './permission-matrix.js';

/** What an operation demands of whoever calls it. An operation that says nothing is refused. */
export type Demand = { readonly kind: 'public' } | { readonly kind: 'signed-in' } | { readonly kind: 'right'; readonly right: Right; readonly area: PermissionArea };

export const DEMAND = 'ragang:demand';

/** Only for roles that have the right in the area. How far it reaches (own body, own unit) is checked where the row is known. */
export const Permission = (right: Right, area: PermissionArea) => SetMetadata(DEMAND, { kind: 'right', right, area } satisfies Demand);

/** For anyone who is signed in: one's own session, the case library, reference data. */
export const SignedIn = () => SetMetadata(DEMAND, { kind: 'signed-in' } satisfies Demand);

/** For anyone: health, description of the API, sign-in. */
export const Public = () => SetMetadata(DEMAND, { kind: 'public' } satisfies Demand);
