import type { RegisterKind } from '../registers/registers.js';

type Groups = ReadonlyMap<unknown, readonly object[]>;
const nothing: readonly object[] = [];

/** The lookups of a set of facts, each made when first asked for. Facts that differ in a few registers share the rest. */
export class FactsIndex {
  /** By register, then by field; a list is looked up by `field[]`. */
  readonly #groups = new Map<string, Map<string, Groups>>();
  /** By register, then by id: what is asked for most. */
  readonly #ids: Partial<Record<RegisterKind, Groups>> = {};

  byId(kind: RegisterKind, rows: readonly object[], id: string): readonly object[] {
    return (this.#ids[kind] ?? (this.#ids[kind] = group(rows, (row) => [row['id']]))).get(id) ?? nothing;
  }

  byField(kind: RegisterKind, field: string, rows: readonly object[], value: unknown): readonly object[] {
    return (this.#groups.get(kind)?.get(field) ?? this.#made(kind, field, rows, (row) => [row[field]])).get(value) ?? nothing;
  }

  byElement(kind: RegisterKind, field: string, rows: readonly object[], value: string): readonly object[] {
    const name = `${field}[]`;
    return (this.#groups.get(kind)?.get(name) ?? this.#made(kind, name, rows, (row) => (row[field] ?? []) as readonly unknown[])).get(value) ?? nothing;
  }

  without(kinds: readonly string[]): FactsIndex {
    const rest = new FactsIndex();
    for (const [kind, groups] of this.#groups) if (!kinds.includes(kind)) rest.#groups.set(kind, groups);
    for (const kind of Object.keys(this.#ids) as RegisterKind[]) if (!kinds.includes(kind)) rest.#ids[kind] = this.#ids[kind]!;
    return rest;
  }

  #made(kind: RegisterKind, name: string, rows: readonly object[], keysOf: (row: Record<string, unknown>) => readonly unknown[]): Groups {
    const groups = group(rows, keysOf);
    this.#groups.set(kind, (this.#groups.get(kind) ?? new Map<string, Groups>()).set(name, groups));
    return groups;
  }
}

function group(rows: readonly object[], keysOf: (row: Record<string, unknown>) => readonly unknown[]): Groups {
  const groups = new Map<unknown, object[]>();
  for (const row of rows) {
    for (const key of keysOf(row as Record<string, unknown>)) {
      const found = groups.get(key);
      if (found) found.push(row);
      else groups.set(key, [row]);
    }
  }
  return groups;
}
