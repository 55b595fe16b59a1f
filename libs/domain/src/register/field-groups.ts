import type { Register } from './register.js';

/** A section of a register's fields (grupp), in the order that work goes. */
export interface FieldGroup<Name extends string = string> {
  /** Swedish heading. */
  readonly label: string;
  readonly fields: readonly Name[];
}

/** The groups of a register by key, in the order that they are shown. */
export type FieldGroups<Name extends string = string> = Readonly<Record<string, FieldGroup<Name>>>;

export const group = <const Name extends string>(label: string, ...fields: readonly Name[]): FieldGroup<Name> => ({ label, fields });

export interface Section {
  /** Null for the fields that stand first, without a heading of their own. */
  readonly key: string | null;
  readonly label: string | null;
  readonly names: readonly string[];
}

/** The register's fields in sections: first those without a group, then the groups in order. A section without fields is left out. */
export function sectionsOf({ fields, groups = {} }: Pick<Register, 'fields' | 'groups'>): readonly Section[] {
  const grouped = new Set(Object.values(groups).flatMap((one) => one.fields));
  const first: Section = { key: null, label: null, names: Object.keys(fields).filter((name) => !grouped.has(name)) };
  const rest = Object.entries(groups).map(([key, one]) => ({ key, label: one.label, names: one.fields.filter((name) => Object.hasOwn(fields, name)) }));
  return [first, ...rest].filter((section) => section.names.length > 0);
}
