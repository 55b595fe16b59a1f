import type { RegisterKind } from '../registers/registers.js';

type Groups = ReadonlyMap<unknown, readonly object[]>;
const nothing: readonly object[] = [];

/** The lookups of a set of facts, each made when first asked for. Facts that differ in a few registers share the rest. */
export class FactsIndex {
  readonly #groups = new Map<string, Map<string, Groups>>();

  byId(kind: RegisterKind, rows: readonly object[], id: string): readonly object[] {
    return this.#grouped(kind, 'id', rows, (row) => [row['id']]).get(id) ?? nothing;
  }

  byField(kind: RegisterKind, field: string, rows: readonly object[], value: unknown): readonly object[] {
    return this.#grouped(kind, field, rows, (row) => [row[field]]).get(value) ?? nothing;
  }

  byElement(kind: RegisterKind, field: string, rows: readonly object[], value: string): readonly object[] {
    return this.#grouped(kind, `${field}[]`, rows, (row) => (row[field] ?? []) as readonly unknown[]).get(value) ?? nothing;
  }

  without(kinds: readonly string[]): FactsIndex {
    const rest = new FactsIndex();
    for (const [kind, groups] of this.#groups) if (!kinds.includes(kind)) rest.#groups.set(kind, groups);
    return rest;
  }

  #grouped(kind: RegisterKind, name: string, rows: readonly object[], keysOf: (row: Record<string, unknown>) => readonly unknown[]): Groups {
    let ofKind = this.#groups.get(kind);
    if (!ofKind) this.#groups.set(kind, (ofKind = new Map()));
    let groups = ofKind.get(name);
    if (!groups) ofKind.set(name, (groups = group(rows, keysOf)));
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
