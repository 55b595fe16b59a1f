import type { Facts } from '../facts/facts.js';
import type { MarkableRegister } from '../registers/platform/completeness-mark.js';
import type { Day } from '../time/day.js';
import { unknown, type Truth } from './three-valued.js';

/**
 * "Finns ingen": true only when nothing was found and somebody vouches that the register is complete for one of the subjects
 * (or as a whole). Otherwise a missing row says nothing.
 */
export function noneExists(facts: Facts, register: MarkableRegister, subjects: readonly (string | null)[], day: Day, found: boolean): Truth {
  if (found) return false;
  const vouched = [null, ...subjects].some((subject) => facts.isComplete(register, subject, day));
  return vouched ? true : unknown('completeness-mark', null, register);
}
