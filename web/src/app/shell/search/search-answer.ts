/** GET /search: what was found, in groups ("Delegationspunkter", "Beslut", "Avtal"). */
export interface SearchHit {
  /** Register kind, or `matter-type` for "Vem bestämmer om". */
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  /** Second line: body, period, number. */
  readonly detail?: string | null;
}
export interface SearchGroup { readonly kind: string; readonly label: string; readonly total: number; readonly hits: readonly Omit<SearchHit, 'kind'>[] }
export interface SearchAnswer { readonly groups: readonly SearchGroup[] }
