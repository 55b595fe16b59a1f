import { addDays, type Disclosure, type Register } from '@ragang/domain';
import type { RegisterRow } from '../register-answers';

export type EditMode = 'record' | 'change' | 'correct' | 'end';

/** Everything that is being filled in. Field values are what the API takes, or null. */
export interface FormValues {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly absent: readonly string[];
  readonly validFrom: string | null;
  /** As people write it: the last day, not the day after. */
  readonly lastDay: string | null;
  readonly day: string | null;
  readonly source: string | null;
  readonly disclosure: Disclosure;
  readonly secrecyGround: string | null;
  readonly decidedBy: string | null;
  readonly reason: string | null;
}

/** An empty form; `prefilled` comes from the address (`?order=<id>&matterType=…`). */
export function emptyValues(register: Register, prefilled: Readonly<Record<string, string | undefined>>, today: string): FormValues {
  const fields = Object.fromEntries(Object.entries(register.fields).map(([name, field]) => {
    const given = prefilled[name];
    return [name, given === undefined ? null : ['references', 'words', 'texts', 'matter-types', 'law-sections'].includes(field.type) ? given.split(',') : given];
  }));
  return {
    fields, absent: [], validFrom: register.class === 'state' ? today : null, lastDay: null, day: register.class === 'event' ? today : null, source: null,
    disclosure: register.alwaysSecret ? 'secret' : 'internal', secrecyGround: null, decidedBy: null, reason: null,
  };
}

/** The form of a row that is changed (from a new day) or corrected (same period). */
export function valuesOf(register: Register, row: RegisterRow, mode: EditMode, today: string): FormValues {
  const text = (name: string): string | null => (typeof row[name] === 'string' ? row[name] : null);
  return {
    fields: Object.fromEntries(Object.keys(register.fields).map((name) => [name, row[name] ?? null])),
    absent: row.absent,
    validFrom: mode === 'change' ? today : (row.validFrom ?? null),
    lastDay: row.validUntil ? addDays(row.validUntil, -1) : null,
    day: row.day ?? null,
    source: row.source, disclosure: row.disclosure, secrecyGround: text('secrecyGround'), decidedBy: row.decidedBy, reason: null,
  };
}

/** The body that is sent. A field marked as not existing is null and named in `absent`. */
export function bodyOf(register: Register, values: FormValues): Readonly<Record<string, unknown>> {
  const fields = Object.fromEntries(Object.entries(values.fields).map(([name, value]) => [name, values.absent.includes(name) ? null : emptyToNull(value)]));
  const period = register.class === 'state' ? { validFrom: values.validFrom, validUntil: values.lastDay ? addDays(values.lastDay, 1) : null } : { day: values.day };
  return {
    ...fields, ...period, absent: values.absent, source: values.source, disclosure: values.disclosure, decidedBy: values.decidedBy, reason: values.reason,
    ...(values.disclosure === 'secret' ? { secrecyGround: values.secrecyGround } : {}),
  };
}

const emptyToNull = (value: unknown): unknown => (value === '' || value === undefined || (Array.isArray(value) && value.length === 0) ? null : value);
