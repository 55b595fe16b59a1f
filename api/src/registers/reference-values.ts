import type { Field, Register } from '@ragang/domain';
import { isLawSectionId } from '@ragang/domain/law';
import { isMatterType, municipalities } from '@ragang/domain/reference';
import type { RowInput } from '../platform/temporal/version.js';

const municipalityCodes = new Set(municipalities.map((one) => one.code));

/** Fields whose values must be in the product's reference data: matter types, law sections, municipalities. */
const known: Readonly<Partial<Record<Field['type'], (value: string) => boolean>>> = {
  'matter-type': isMatterType, 'matter-types': isMatterType, 'law-sections': isLawSectionId, municipality: (code) => municipalityCodes.has(code),
};

/** What the row says that the reference data does not know. */
export function unknownReferenceValues(register: Register, row: RowInput): readonly { readonly field: string; readonly detail: string }[] {
  return Object.entries(register.fields).flatMap(([name, field]) => {
    const isKnown = known[field.type];
    const value = row[name];
    const unknown = isKnown && (Array.isArray(value) ? value : [value]).find((one) => typeof one === 'string' && !isKnown(one));
    return typeof unknown === 'string' ? [{ field: name, detail: `${field.label}: ${unknown} finns inte i listan. Välj på nytt.` }] : [];
  });
}
