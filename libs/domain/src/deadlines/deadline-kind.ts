import type { Facts } from '../facts/facts.js';
import type { RegisterKind } from '../registers/registers.js';
import type { Basis, SubjectRef } from '../rules/rule.js';
import type { Day } from '../time/day.js';
import { unknown, type DeadlineFamily, type DeadlineKey, type DeadlineResult, type MissingDatum, type SetBy } from './deadline.js';

/** One day that a kind of deadline has given: about what, whose, and when. */
export interface DeadlineInstance {
  readonly subject: SubjectRef;
  readonly body: string | null;
  readonly result: DeadlineResult;
  readonly doneOn?: Day | null;
  readonly instance?: string;
  /** Where it differs from the kind's own. */
  readonly label?: string;
  readonly setBy?: SetBy;
  readonly basis?: readonly Basis[];
}

/** Fristslag: one of the catalogue's deadlines, and how its days are found in the registers. */
export interface DeadlineKind {
  readonly key: DeadlineKey;
  readonly family: DeadlineFamily;
  /** Uträkning in words, for somebody who wants to know where the day comes from. */
  readonly calculation: string;
  readonly basis: readonly Basis[];
  readonly setBy: SetBy;
  readonly leadDays: readonly number[];
  /** Registers whose rows it is worked out for. */
  readonly worksOutFor: readonly RegisterKind[];
  /** Nobody has to do anything by the day: something ends, begins or becomes allowed. */
  readonly isOnlyPassing?: true;
  readonly instances: (facts: Facts, asOf: Day) => readonly DeadlineInstance[];
}

/** What is recorded about whether it has been done. */
export interface Done {
  readonly doneOn: Day | null;
  /** Recorded as not done, or vouched for. */
  readonly isKnownUndone: boolean;
  readonly missing: MissingDatum;
  readonly why: string;
}

/** When the day is over and nobody has recorded whether it was kept, the answer is okänt; never "i tid". */
export function settled(result: DeadlineResult, done: Done, asOf: Day): Pick<DeadlineInstance, 'result' | 'doneOn'> {
  if (result.state !== 'known') return { result };
  if (done.doneOn !== null && done.doneOn <= asOf) return { result, doneOn: done.doneOn };
  if (result.day >= asOf || done.isKnownUndone) return { result };
  return { result: unknown(done.missing, done.why, result.steps) };
}

/** Done when the row's field holds a day; known undone when the field is recorded as absent. */
export function doneBy<F extends string>(kind: RegisterKind, row: { readonly id: string; readonly absent: readonly string[] } & { readonly [K in F]: Day | null }, field: F, why: string): Done {
  return { doneOn: row[field], isKnownUndone: row.absent.includes(field), missing: { kind, id: row.id, field }, why };
}

/** For what no register tells of: done only when something says so. */
export function doneIf(day: Day | null, missing: MissingDatum, why: string, isKnownUndone = false): Done {
  return { doneOn: day, isKnownUndone, missing, why };
}
