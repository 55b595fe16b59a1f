import type { Facts, Row } from './facts.js';
import { matterTypeTitle } from '../reference/matter-types.js';
import { registerOf, type RegisterKind } from '../registers/registers.js';
import type { Day } from '../time/day.js';

/** A year alone says too little: "räkenskapsår 2026". */
export const onlyYear = /^\d{4}$/;

/** What a thing is called on `day`, in lists and sentences: "Kommunstyrelsen", "3.2 Bygglov", "Elin Råsjö, Samhällsbyggnadsnämnden". */
export function nameOf(facts: Facts, kind: RegisterKind, id: string | null, day: Day): string {
  const row = facts.findAny(kind, id, day) as (Row<RegisterKind> & Record<string, unknown>) | undefined;
  if (!row) return '(okänd)';
  const definition = registerOf(kind);
  const parts = definition.nameFields.map((name) => {
    const value = row[name];
    const field = definition.fields[name];
    if (value === null || value === undefined) return '';
    if (field?.kinds && typeof value === 'string') {
      const target = field.kinds.find((candidate) => facts.periodsOf(candidate as RegisterKind, value).length > 0);
      return target ? nameOf(facts, target as RegisterKind, value, day) : '';
    }
    if (field?.type === 'matter-type') return matterTypeTitle(String(value));
    if (field?.words && typeof value === 'string') return field.words[value] ?? value;
    return String(value);
  });
  const named = parts.filter((part) => part !== '').join(definition.nameFields[0] === 'person' ? ', ' : ' ');
  return named === '' ? definition.one : onlyYear.test(named) ? `${definition.one} ${named}` : named;
}

/** Which kind of thing an id belongs to, among the kinds that a field may refer to. */
export function kindOf(facts: Facts, id: string, kinds: readonly string[]): RegisterKind | undefined {
  return (kinds as readonly RegisterKind[]).find((kind) => facts.periodsOf(kind, id).length > 0);
}
