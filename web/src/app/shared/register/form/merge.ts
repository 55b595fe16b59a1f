import type { Register } from '@ragang/domain';
import type { Names } from '../../things/names';
import { valueInWords } from '../field-value';
import type { RegisterRow } from '../register-answers';
import type { FormValues } from './form-values';

/** A field where what I wrote and what somebody else has saved differ. */
export interface Conflict {
  readonly name: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

/** Fields that both have touched or that only they have: everything where the two differ. */
export function conflicts(register: Register, mine: FormValues, theirs: RegisterRow, names: Names): readonly Conflict[] {
  return Object.entries(register.fields)
    .map(([name, field]) => ({
      name, label: field.label,
      mine: mine.absent.includes(name) ? 'saknas' : valueInWords(field, mine.fields[name], names),
      theirs: theirs.absent.includes(name) ? 'saknas' : valueInWords(field, theirs[name], names),
    }))
    .filter((conflict) => conflict.mine !== conflict.theirs);
}

/** My form with the other's value in the fields where theirs was chosen. */
export function merged(mine: FormValues, theirs: RegisterRow, takeTheirs: ReadonlySet<string>): FormValues {
  const fields = Object.fromEntries(Object.entries(mine.fields).map(([name, value]) => [name, takeTheirs.has(name) ? (theirs[name] ?? null) : value]));
  const absent = [...mine.absent.filter((name) => !takeTheirs.has(name)), ...theirs.absent.filter((name) => takeTheirs.has(name))];
  return { ...mine, fields, absent };
}
