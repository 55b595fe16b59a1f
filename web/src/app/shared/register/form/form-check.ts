import type { Register } from '@ragang/domain';
import { Problem, type ProblemError } from '../../api/problem';
import type { EditMode, FormValues } from './form-values';

/** What can be said before asking the API: required fields, and text where a number is expected. */
export function checkForm(register: Register, values: FormValues, mode: EditMode): Problem | null {
  const errors: ProblemError[] = [];
  const wrong = (field: string, detail: string) => errors.push({ pointer: `/${field}`, detail });
  for (const [name, field] of Object.entries(register.fields)) {
    const value = values.fields[name];
    const isEmpty = value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
    if (field.required && isEmpty) wrong(name, `${field.label} saknas. Fyll i uppgiften.`);
    if (typeof value === 'string' && ['integer', 'sek', 'percent'].includes(field.type)) wrong(name, `${field.label} ska vara ett tal, till exempel 500 000.`);
    if (typeof value === 'string' && field.max && [...value].length > field.max) wrong(name, `${field.label} får ha högst ${field.max.toLocaleString('sv-SE')} tecken. Korta texten.`);
  }
  if (register.class === 'event' && !values.day) wrong('day', `${register.dayLabel ?? 'Dag'} saknas. Skriv dagen som 2026-11-24.`);
  if (mode === 'change' && !values.validFrom) wrong('validFrom', 'Från vilken dag gäller ändringen? Skriv dagen som 2026-11-24.');
  if (values.validFrom && values.lastDay && values.lastDay < values.validFrom) wrong('lastDay', 'Sista dagen ligger före den första. Ändra någon av dem.');
  if (values.disclosure === 'secret' && !values.secrecyGround) wrong('secrecyGround', 'Ange lagrummet för sekretessen.');
  return errors.length > 0 ? new Problem(422, 'Något behöver rättas', 'Rätta uppgifterna nedan.', errors) : null;
}
