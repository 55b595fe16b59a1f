/** What GET /session says about who is signed in. */
export type Right = 'read' | 'read-secret' | 'record' | 'correct' | 'adopt' | 'review-flag' | 'import' | 'export' | 'manage-users' | 'read-audit' | 'replay';

export interface SessionInfo {
  readonly user: { readonly id: string; readonly name: string; readonly role: string; readonly roleLabel: string; readonly bodies: readonly string[] };
  readonly organization: { readonly slug: string; readonly name: string; readonly organizationKind: string; readonly code: string | null };
  readonly permissions: Readonly<Record<string, readonly Right[]>>;
  readonly mode: 'demo' | 'production';
  readonly today: string;
  readonly expiresAt: string;
  readonly csrfToken: string;
}

export interface Credentials {
  readonly organization: string;
  readonly username: string;
  readonly password: string;
  readonly code?: string;
}
