import type { Facts, Row } from '../facts/facts.js';
import type { MarkableRegister } from '../registers/platform/completeness-mark.js';
import type { RegisterKind } from '../registers/registers.js';
import type { Day } from '../time/day.js';
import { emptyRegisterCode, wholeOrganization } from './rule.js';
import type { Direction, Evidence, Missing, Outcome, Parameter, Parameters, Severity, SubjectRef, UndeterminedOutcome } from './rule.js';
import { isUnknown, type Truth } from './three-valued.js';

/** Whether each severity of a rule applies. */
export type Points = { readonly [S in Severity]?: Truth };

export interface About {
  readonly subject: SubjectRef;
  readonly day: Day;
  /** Code of the texts when flagged. */
  readonly code: string;
  readonly parameters?: Parameters;
  readonly evidence: readonly Evidence[];
  readonly instance?: string;
  readonly direction?: Direction;
  readonly due?: Day;
}

const strictestFirst: readonly Severity[] = ['unlawful', 'risk', 'notice'];

/** Code of the texts of an undetermined outcome: the question that could not be answered. */
export const cannotTell = 'cannot-tell';

/** The strictest severity that applies; else the first missing datum; else nothing. */
export function conclude(points: Points, about: About): Outcome | undefined {
  for (const severity of strictestFirst) {
    if (points[severity] !== true) continue;
    const { parameters = {}, ...rest } = about;
    return { outcome: 'flag', severity, parameters, ...rest };
  }
  for (const severity of strictestFirst) {
    const open = points[severity];
    if (open !== undefined && isUnknown(open)) return undetermined(about, open.missing);
  }
  return undefined;
}

export function undetermined(about: Omit<About, 'code'>, missing: Missing): UndeterminedOutcome {
  const { subject, day, instance, parameters = {}, evidence } = about;
  return { outcome: 'undetermined', subject, day, code: cannotTell, parameters, evidence, missing, ...(instance === undefined ? {} : { instance }) };
}

/** One fact by id, with the value that was read. */
export function seen<K extends RegisterKind>(kind: K, row: Row<K>, field?: keyof Row<K> & string): Evidence {
  if (field === undefined) return { kind, id: row.id };
  const value = row[field];
  return { kind, id: row.id, field, value: isParameter(value) ? value : null };
}

/** Facts that may not be there. */
export function seenAll(...facts: readonly (Evidence | undefined | false | null)[]): readonly Evidence[] {
  return facts.filter((fact): fact is Evidence => Boolean(fact));
}

/**
 * A structure rule on an empty register: the question stands open once for the whole organisation, unless somebody vouches that
 * there is nothing to record.
 */
export function emptyRegister(facts: Facts, kind: RegisterKind, asOf: Day, register?: MarkableRegister): readonly UndeterminedOutcome[] {
  if (register !== undefined && facts.isComplete(register, null, asOf)) return [];
  const missing: Missing = register === undefined ? { kind, id: null, field: 'id' } : { kind: 'completeness-mark', id: null, field: register };
  return [{ ...undetermined({ subject: { kind, id: wholeOrganization }, day: asOf, evidence: [] }, missing), code: emptyRegisterCode }];
}

function isParameter(value: unknown): value is Parameter {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
