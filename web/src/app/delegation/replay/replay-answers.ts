import type { SubjectRef } from '@ragang/domain';
import type { Level, ReplayPeriod } from '@ragang/domain/rules';

type Named = { readonly id: string; readonly name: string };

/** Who decides, and on which level. */
export interface DeciderView {
  readonly level: Level;
  readonly label: string;
  readonly holder: (SubjectRef & Named) | null;
  readonly item: Named | null;
  readonly isCertain: boolean;
}

export interface MoveView {
  readonly decision: Named;
  readonly day: string;
  readonly matterType: { readonly key: string; readonly title: string };
  readonly from: DeciderView;
  readonly to: DeciderView;
}

export interface ReplayedFlagView {
  /** Its own id, when it is there already. */
  readonly flag: string | null;
  readonly decision: Named;
  readonly day: string;
  readonly rule: string;
  readonly ruleTitle: string;
  readonly severity: 'unlawful' | 'risk' | 'notice';
}

export interface Flow {
  readonly from: Level;
  readonly to: Level;
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly count: number;
}

interface PageOf<T> { readonly items: readonly T[]; readonly total: number; readonly page: number; readonly limit: number }
export type FlagsView = PageOf<ReplayedFlagView> & { readonly byRule: readonly { readonly rule: string; readonly title: string; readonly count: number }[] };

export interface ReplayResult {
  readonly body: Named;
  readonly decisions: number;
  readonly moved: number;
  readonly levelMoves: number;
  readonly unknown: number;
  readonly uncertain: number;
  readonly carriedSubDelegations: number;
  readonly flows: readonly Flow[];
  readonly moves: PageOf<MoveView>;
  readonly appeared: FlagsView;
  readonly disappeared: FlagsView;
}

/** What the replays of a delegation order answer, under way and when done. */
export interface JobAnswer {
  readonly id: string;
  readonly state: 'running' | 'done' | 'failed';
  readonly done: number;
  readonly total: number;
  readonly milliseconds: number;
  readonly period: ReplayPeriod;
  readonly order: Named;
  readonly sentence: string;
  readonly result: ReplayResult | null;
}

/** Which of the lists is shown. */
export const shownLists = ['moves', 'appeared', 'disappeared'] as const;
export type ShownList = (typeof shownLists)[number];
