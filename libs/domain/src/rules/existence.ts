import type { Facts, Row } from '../facts/facts.js';
import type { MarkableRegister } from '../registers/platform/completeness-mark.js';
import type { RegisterKind } from '../registers/registers.js';
import type { Day } from '../time/day.js';
import { holds, isUnknown, unknown, type Truth } from './three-valued.js';

/**
 * "Finns ingen": true only when nothing was found and somebody vouches that the register is complete for one of the subjects
 * (or as a whole). Otherwise a missing row says nothing.
 */
export function noneExists(facts: Facts, register: MarkableRegister, subjects: readonly (string | null)[], day: Day, found: boolean): Truth {
  if (found) return false;
  return isVouched(facts, register, subjects, day) ? true : unknown('completeness-mark', null, register);
}

/**
 * Tom plats: `holds` in a register that somebody may have vouched for. There an empty field is known to be empty and answers `whenEmpty`;
 * where nobody vouches it says nothing.
 */
export function holdsInFull<K extends RegisterKind & MarkableRegister, F extends keyof Row<K> & string>(
  facts: Facts, kind: K, row: Row<K>, field: F, test: (value: NonNullable<Row<K>[F]>) => boolean, subjects: readonly (string | null)[], day: Day, whenEmpty = false,
): Truth {
  const truth = holds(kind, row, field, test, whenEmpty);
  return isUnknown(truth) && isVouched(facts, kind, subjects, day) ? whenEmpty : truth;
}

function isVouched(facts: Facts, register: MarkableRegister, subjects: readonly (string | null)[], day: Day): boolean {
  return [null, ...subjects].some((subject) => facts.isComplete(register, subject, day));
}
