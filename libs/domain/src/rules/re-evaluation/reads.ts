import type { RegisterKind } from '../../registers/registers.js';

/** One thing that is evaluated on its own: a decision, or one rule about the registers. */
export type Unit = number;

type Readers = Unit | Set<Unit>;

/** Who read what: for every row, value and register that was looked at, the units that looked. */
export class Reads {
  /** By register and field (`*` for the whole register), then by value. A single reader is held without a set: most values have one. */
  readonly #readers = new Map<RegisterKind, Map<string, Map<unknown, Readers>>>();

  note(unit: Unit, kind: RegisterKind, field: string | null, value: unknown): void {
    let fields = this.#readers.get(kind);
    if (!fields) this.#readers.set(kind, (fields = new Map()));
    let values = fields.get(field ?? '*');
    if (!values) fields.set(field ?? '*', (values = new Map()));
    const readers = values.get(value);
    if (readers === undefined) values.set(value, unit);
    else if (readers instanceof Set) readers.add(unit);
    else if (readers !== unit) values.set(value, new Set([readers, unit]));
  }

  /** The units that a row of the register, as it was or as it is now, can matter to. */
  readersOf(kind: RegisterKind, row: Readonly<Record<string, unknown>>): ReadonlySet<Unit> {
    const found = new Set<Unit>();
    for (const [field, values] of this.#readers.get(kind) ?? []) {
      const value = row[field];
      for (const key of field === '*' ? [null] : Array.isArray(value) ? [value, ...(value as unknown[])] : [value]) add(found, values.get(key));
    }
    return found;
  }
}

function add(found: Set<Unit>, readers: Readers | undefined): void {
  if (readers instanceof Set) for (const unit of readers) found.add(unit);
  else if (readers !== undefined) found.add(readers);
}
