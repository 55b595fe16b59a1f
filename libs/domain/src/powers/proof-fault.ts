import type { Day } from '../time/day.js';
import type { SubjectRef } from '../rules/rule.js';
import type { Cell } from './proof-sweep.js';

/** What may be wrong with a delegation order, each with the Swedish word it is shown with. */
export const proofFaults = {
  gap: 'Lucka', overlap: 'Överlapp', reserved: 'Får inte delegeras', 'outside-remit': 'Utanför ansvarsområdet', 'two-bodies': 'Två nämnder', 'no-delegate': 'Delegat saknas', 'ceased-delegate': 'Delegaten har upphört',
  'wider-amount': 'Högre belopp än punkten', 'wider-unit': 'Annan enhet än punkten', 'longer-time': 'Längre tid än punkten', 'other-matter': 'Annan ärendetyp än punkten', 'not-allowed': 'Punkten medger inte vidaredelegering',
  'not-delegate': 'Lämnar vidare en rätt som är någon annans', 'second-step': 'Mer än ett led', cycle: 'Rätten går runt',
} as const;
export type ProofFaultKind = keyof typeof proofFaults;

/** Motexempel: one concrete matter, on one day, that shows the fault. */
export interface Counterexample {
  readonly matterType: string;
  /** SEK excl. VAT; null where the amount makes no difference. */
  readonly amount: number | null;
  readonly day: Day;
  /** Set where the fault only shows in one unit or area. */
  readonly unit: string | null;
  readonly area: string | null;
}

export type Certainty = 'certain' | 'to-assess';

/** Brist i en delegationsordning. `to-assess`: only a person can say whether conditions or contract time keep the two apart. */
export interface ProofFault {
  readonly kind: ProofFaultKind;
  readonly label: string;
  readonly certainty: Certainty;
  readonly counterexample: Counterexample;
  /** The whole part of days and amounts where it is so. */
  readonly cell: Cell;
  /** The items and sub-delegations that it rests on. */
  readonly sources: readonly SubjectRef[];
  /** "Direktupphandling 340 000 kr, 2026-03-14: två delegater, …". */
  readonly sentence: string;
}

/** A datum that nobody has recorded, without which the order can be neither proved nor refuted there (okänt). */
export interface ProofQuestion {
  readonly matterType: string;
  readonly missing: SubjectRef & { readonly field: string };
  readonly sentence: string;
}
