import type { Basis } from '../rules/rule.js';
import { weekday, type Day } from '../time/day.js';
import { holidayName, lastDay } from '../time/swedish-holidays.js';
import { step, type DeadlineStep } from './deadline.js';

/** Söndagsregeln: why a statutory day was moved, and how sure that is. */
export const sundayRule = { practice: 'Lag (1930:173) 2 §: en frist som slutar på en helgdag flyttas till nästa vardag', mark: 'secondary' } as const satisfies Basis;

/** Sure for appeals; for other days it is likely, but a lawyer has to settle it. */
export type Certainty = 'sure' | 'likely';

/** The counted day moved to the next working day where it must be, with the step that tells why. */
export function movedDay(counted: Day, certainty: Certainty): { readonly day: Day; readonly steps: readonly DeadlineStep[] } {
  const day = lastDay(counted);
  if (day === counted) return { day, steps: [] };
  const why = (holidayName(counted) ?? (weekday(counted) === 6 ? 'lördag' : 'helg')).toLowerCase();
  const doubt = certainty === 'likely' ? '. Att regeln gäller här är sannolikt, men inte säkert' : '';
  return { day, steps: [step(`Dagen är ${why} och flyttas till nästa vardag enligt lag (1930:173)${doubt}`, day)] };
}
