import type { BoundarySection } from '../overview/overview-answer';

/** One direction of crossing: its open flags, and the decisions behind them. */
export interface BoundaryWay {
  readonly direction: string;
  readonly label: string;
  readonly flags: number;
  readonly unlawful: number;
  readonly risk: number;
  readonly notice: number;
  readonly decisions: number;
}

/** What `GET /boundary` answers. */
export interface BoundaryAnswer {
  readonly asOf: string;
  readonly period: { readonly from: string | null; readonly to: string | null };
  readonly total: number;
  /** Over a line between two. */
  readonly ways: readonly BoundaryWay[];
  /** Level, order and informal ways: no line between two is crossed. */
  readonly beside: readonly BoundaryWay[];
  readonly sections: readonly BoundarySection[];
}

export type Days = Readonly<Partial<Record<'from' | 'to', string>>>;

/** The days of the period, as links carry them. */
export const daysOf = ({ from, to }: BoundaryAnswer['period']): Days => ({ ...(from ? { from } : {}), ...(to ? { to } : {}) });
