import type { Finding } from '../shared/flags/finding';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** What `GET /findings` answers. */
export interface FlagList {
  readonly items: readonly Finding[];
  readonly total: number;
  readonly page: number;
  readonly limit: number;
  readonly counts: { readonly bySeverity: Readonly<Record<string, number>>; readonly open: number; readonly choices: Readonly<Record<'rule' | 'direction' | 'body', readonly Choice[]>> };
  /** The rules are being tried again after a write. */
  readonly pending: boolean;
}

/** Filters of the list as they stand in the address; `severity` also takes `undetermined` (Saknade uppgifter). */
export const filterNames = ['rule', 'direction', 'body', 'case', 'status', 'sort'] as const;
export type FilterName = (typeof filterNames)[number];
export type FlagFilters = Readonly<Record<FilterName, string | undefined>>;

export const statuses = ['all', 'open', 'in-review', 'confirmed', 'raised', 'dismissed', 'remedied'] as const;
export const orders = ['severity', '-day', 'due', 'rule', 'number'] as const;

/** The address's severity as the API takes it: what cannot be told has no severity. */
export function severityQuery(severity: string | undefined): { readonly severity?: string; readonly outcome?: string } {
  if (severity === 'undetermined') return { outcome: 'undetermined' };
  return severity ? { severity } : {};
}
