import type { Approval } from '../approval';

export interface Account {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly role: string | null;
  readonly bodies: readonly string[];
  readonly units: readonly string[];
  readonly status: 'active' | 'disabled';
  readonly issuer: string;
  readonly hasOneTimeCode: boolean;
  readonly createdAt: string;
  readonly lastSignIn: string | null;
  readonly versionId: string;
}

export interface AccountList {
  readonly items: readonly Account[];
  readonly total: number;
  readonly page: number;
  readonly limit: number;
}

/** A body or a unit that a role may be limited to. */
export interface RolePlace {
  readonly id: string;
  readonly kind: 'body' | 'unit';
  readonly name: string;
  readonly isCurrent: boolean;
}

export interface Listed<T> {
  readonly items: readonly T[];
  readonly total: number;
}

export const grantableRoles = ['registrar', 'committee-secretary', 'director', 'board-chair', 'case-officer', 'auditor', 'system-administrator'] as const;

/** Roles whose right to write reaches only the bodies or units that the account has. */
export const placeKindOf: Readonly<Record<string, 'body' | 'unit' | undefined>> = { 'committee-secretary': 'body', 'board-chair': 'body', 'case-officer': 'unit' };

export function placeNames(ids: readonly string[], places: readonly RolePlace[]): string {
  return ids.map((id) => places.find((place) => place.id === id)?.name ?? id.slice(0, 8)).join(', ');
}

/** The bodies and units that a proposed role would reach. */
export function placesOf(approval: Approval): readonly string[] {
  return [approval.proposal['bodies'], approval.proposal['units']].flatMap((ids) => (Array.isArray(ids) ? (ids as string[]) : []));
}
