import type { Finding } from '../shared/flags/finding';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface RuleChoice extends Choice {
  readonly area: string;
  readonly areaLabel: string;
}

export interface FlagChoices {
  readonly rule: readonly RuleChoice[];
  readonly direction: readonly Choice[];
  readonly body: readonly Choice[];
  readonly held: readonly Choice[];
}

/** What `GET /findings` answers. */
export interface FlagList {
  readonly items: readonly Finding[];
  /** Ids of those on the page that the reader may answer. */
  readonly answerable: readonly string[];
  readonly total: number;
  readonly page: number;
  readonly limit: number;
  readonly counts: { readonly bySeverity: Readonly<Record<string, number>>; readonly open: number; readonly choices: FlagChoices };
  /** The chosen period as days. */
  readonly period: { readonly from: string | null; readonly to: string | null };
  /** The rules are being tried again after a write. */
  readonly pending: boolean;
}

export const statuses = ['all', 'open', 'in-review', 'confirmed', 'raised', 'dismissed', 'remedied'] as const;
export const orders = ['severity', '-day', 'due', 'rule', 'number'] as const;
export const PAGE = 20;
