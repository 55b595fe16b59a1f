import type { Row } from '../facts/facts.js';
import { fieldState, type RowBase } from '../register/register.js';
import type { RegisterKind } from '../registers/registers.js';
import type { Missing } from './rule.js';

/** OKÄNT: neither true nor false, with the datum that would settle it. */
export interface Unknown {
  readonly missing: Missing;
}

/** Trevärd logik (Kleene): SANT, FALSKT or OKÄNT. */
export type Truth = boolean | Unknown;

export const isUnknown = (truth: Truth): truth is Unknown => typeof truth === 'object';

export function unknown(kind: RegisterKind, id: string | null, field: string): Unknown {
  return { missing: { kind, id, field } };
}

/** False when one is false, else the first unknown, else true. */
export function and(...truths: readonly Truth[]): Truth {
  let open: Unknown | undefined;
  for (const truth of truths) {
    if (truth === false) return false;
    if (truth !== true) open ??= truth;
  }
  return open ?? true;
}

/** True when one is true, else the first unknown, else false. */
export function or(...truths: readonly Truth[]): Truth {
  let open: Unknown | undefined;
  for (const truth of truths) {
    if (truth === true) return true;
    if (truth !== false) open ??= truth;
  }
  return open ?? false;
}

export function not(truth: Truth): Truth {
  return isUnknown(truth) ? truth : !truth;
}

/**
 * Does the recorded value pass the test? Unknown when the field is not recorded. A field recorded as absent ("finns inte")
 * answers `whenAbsent`.
 */
export function holds<K extends RegisterKind, F extends keyof Row<K> & string>(
  kind: K, row: Row<K>, field: F, test: (value: NonNullable<Row<K>[F]>) => boolean, whenAbsent = false,
): Truth {
  const value = row[field];
  // Nearly every value is a word, a number or a day; only a list may stand there and be empty.
  if (value !== null && value !== undefined && (typeof value !== 'object' || !Array.isArray(value) || value.length > 0)) return test(value as NonNullable<Row<K>[F]>);
  return fieldState(row as unknown as RowBase & Record<F, unknown>, field) === 'absent' ? whenAbsent : unknown(kind, row.id, field);
}

/** SAKNAS: has somebody recorded that the value does not exist? Unknown when nothing is recorded. */
export function isAbsent<K extends RegisterKind, F extends keyof Row<K> & string>(kind: K, row: Row<K>, field: F): Truth {
  return holds(kind, row, field, () => false, true);
}

/** A yes-or-no field; recorded as absent counts as no. */
export function isYes<K extends RegisterKind, F extends keyof Row<K> & string>(kind: K, row: Row<K>, field: F): Truth {
  return holds(kind, row, field, (value) => value === true);
}
