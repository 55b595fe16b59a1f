import type { Severity } from '../rules/rule.js';
import type { Day } from '../time/day.js';
import type { Decider } from './replay-decider.js';
import type { Level } from './replay-levels.js';

/** `[from, until)`, in the days of the decisions. */
export interface ReplayPeriod {
  readonly from: Day;
  readonly until: Day;
}

/** How far a replay has come, in decisions. */
export interface ReplayProgress {
  readonly done: number;
  readonly total: number;
}

/** One decision that somebody else would have made. */
export interface ReplayedMove {
  readonly decision: string;
  readonly day: Day;
  readonly matterType: string;
  readonly from: Decider;
  readonly to: Decider;
}

/** A flag that the draft gives rise to, or does away with. */
export interface ReplayedFlag {
  readonly decision: string;
  readonly day: Day;
  readonly rule: string;
  readonly severity: Severity;
  readonly code: string;
}

/** Prövning av ett utkast mot fattade beslut. */
export interface Replay {
  readonly order: string;
  readonly body: string;
  readonly period: ReplayPeriod;
  /** Decisions of the body in the period. */
  readonly decisions: number;
  /** Those that another holder would have made; `levelMoves` is how many of them that also change level. */
  readonly moved: number;
  readonly levelMoves: number;
  /** Those whose matter type is not recorded: nothing can be said of them. */
  readonly unknown: number;
  /** Those where a limit could not be compared, in the order of their day or in the draft. */
  readonly uncertain: number;
  /** Sub-delegations that were taken along to the draft. */
  readonly carriedSubDelegations: number;
  /** How many decisions go from one level to another, or stay. */
  readonly flows: readonly { readonly from: Level; readonly to: Level; readonly count: number }[];
  readonly moves: readonly ReplayedMove[];
  readonly appeared: readonly ReplayedFlag[];
  readonly disappeared: readonly ReplayedFlag[];
  /** Decisions about which the rules can say less, or more, than before: questions without an answer. */
  readonly questions: { readonly appeared: number; readonly disappeared: number };
}
