type Scope = 'all' | 'own-body' | 'own-unit';

/** What `GET /administration/permissions` answers: the matrix as it is enforced. */
export interface PermissionAnswer {
  readonly roles: Readonly<Record<string, string>>;
  readonly rights: Readonly<Record<string, string>>;
  readonly areas: Readonly<Record<string, string>>;
  readonly scopes: Readonly<Record<Scope, string>>;
  readonly matrix: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Scope | undefined>> | undefined>>>>;
}

export type Reach = 'none' | 'reads' | 'records' | 'adopts' | 'runs';

/** The farthest that a role goes in an area, in one word, and how wide. */
export function reachOf(answer: PermissionAnswer, role: string, area: string): { readonly reach: Reach; readonly scope: Scope } {
  const cell = answer.matrix[role]?.[area] ?? {};
  const farthest = (['manage-users', 'adopt', 'record', 'review-flag'] as const).find((right) => cell[right]);
  const reach: Reach = farthest === 'manage-users' ? 'runs' : farthest === 'adopt' ? 'adopts' : farthest ? 'records' : Object.keys(cell).length > 0 ? 'reads' : 'none';
  return { reach, scope: (farthest && cell[farthest]) || 'all' };
}
