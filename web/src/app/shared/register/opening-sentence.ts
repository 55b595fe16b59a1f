import { fieldState, lastDayOf, sectionsOf, type Register, type RowBase } from '@ragang/domain';
import { dayInWords } from '../text/format';
import { isRecorded, type RegisterRow } from './register-answers';

/** The state of a row in plain Swedish: "Punkten gäller sedan 1 mars 2025, tills vidare. Två uppgifter är okända." */
export function openingSentence(register: Register, row: RegisterRow): string {
  const thing = register.thing.charAt(0).toUpperCase() + register.thing.slice(1);
  const time = register.class === 'event' ? `${register.dayLabel ?? 'Dag'}: ${dayInWords(row.day ?? '')}.` : `${thing} ${periodInWords(row)}.`;
  return [time, gaps(register, row)].filter(Boolean).join(' ');
}

function periodInWords(row: RegisterRow): string {
  const last = lastDayOf({ validFrom: row.validFrom ?? null, validUntil: row.validUntil ?? null });
  const from = row.validFrom ? `gäller från ${dayInWords(row.validFrom)}` : 'gäller sedan en dag som inte är känd';
  return last ? `${from} till och med ${dayInWords(last)}` : `${from}, tills vidare`;
}

/** A group that nobody has begun is no gap: most rows have no use for it. */
function gaps(register: Register, row: RegisterRow): string {
  const begun = sectionsOf(register).filter((section) => section.key === null || section.names.some((name) => isRecorded(row, name))).flatMap((section) => section.names);
  const states = begun.map((name) => fieldState(row as RowBase & Record<string, unknown>, name as never));
  const absent = states.filter((state) => state === 'absent').length;
  const unknown = states.filter((state) => state === 'unknown').length;
  if (absent === 0 && unknown === 0) return 'Alla uppgifter är ifyllda.';
  const unknownPart = unknown === 0 ? '' : unknown === 1 ? 'En uppgift är okänd' : `${unknown} uppgifter är okända`;
  const absentPart = absent === 0 ? '' : absent === 1 ? 'en är antecknad som att den saknas' : `${absent} är antecknade som att de saknas`;
  const sentence = [unknownPart, absentPart].filter(Boolean).join(', ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
