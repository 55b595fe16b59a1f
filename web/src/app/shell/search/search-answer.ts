/** GET /search: what was found, in groups ("Delegationspunkter", "Beslut", "Avtal"). */
export interface SearchHit {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  /** Second line: body, period, number. */
  readonly detail?: string | null;
}
export interface SearchGroup { readonly kind: string; readonly label: string; readonly total?: number; readonly items: readonly SearchHit[] }
export interface SearchAnswer { readonly groups: readonly SearchGroup[] }
