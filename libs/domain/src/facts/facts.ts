import type { RowOf } from '../register/register.js';
import type { Day } from '../time/day.js';
import { isValidOn, type Validity } from '../time/validity.js';
import { registerKinds, registers, type RegisterKind } from '../registers/registers.js';
import { thresholdDefaults, type ThresholdKey } from '../registers/platform/threshold.js';
import type { MarkableRegister } from '../registers/platform/completeness-mark.js';

export type Row<K extends RegisterKind> = RowOf<(typeof registers)[K]>;
export type Rows = { readonly [K in RegisterKind]: readonly Row<K>[] };

/** The municipality or region itself. */
export interface Organization {
  readonly slug: string;
  readonly name: string;
  readonly organizationKind: 'municipality' | 'region';
  /** Four-digit municipality code or two-digit county code, where one is recorded. */
  readonly code: string | null;
}

/**
 * Everything that is recorded about one organisation, in all its periods, as it is known at one moment. Rules, who-decides and
 * deadlines are functions over it and never see a database. Indexes are made when first asked for.
 */
export class Facts {
  readonly #byId = new Map<RegisterKind, Map<string, unknown[]>>();
  readonly #byField = new Map<string, Map<unknown, unknown[]>>();

  constructor(
    readonly organization: Organization,
    readonly rows: Rows,
  ) {}

  all<K extends RegisterKind>(kind: K): readonly Row<K>[] {
    return this.rows[kind];
  }

  /** Rows valid on `day`; for events, those that had happened by then. */
  on<K extends RegisterKind>(kind: K, day: Day): readonly Row<K>[] {
    return this.rows[kind].filter((row) => holdsOn(row, day)) as readonly Row<K>[];
  }

  /** Every period of one thing, oldest first. */
  periodsOf<K extends RegisterKind>(kind: K, id: string | null): readonly Row<K>[] {
    if (id === null) return [];
    let index = this.#byId.get(kind);
    if (!index) this.#byId.set(kind, (index = groupBy(this.rows[kind], (row) => row.id)));
    return (index.get(id) ?? []) as Row<K>[];
  }

  /** The thing as it was on `day`, or undefined when it was not valid then. */
  find<K extends RegisterKind>(kind: K, id: string | null, day: Day): Row<K> | undefined {
    return this.periodsOf(kind, id).find((row) => holdsOn(row, day));
  }

  /** The thing as it was on `day`, else its last known period: for names in sentences. */
  findAny<K extends RegisterKind>(kind: K, id: string | null, day: Day): Row<K> | undefined {
    return this.find(kind, id, day) ?? this.periodsOf(kind, id).at(-1);
  }

  /** Rows, in any period, whose `field` equals `value`; `where('delegation-item', 'order', id)`. */
  where<K extends RegisterKind>(kind: K, field: keyof Row<K> & string, value: unknown): readonly Row<K>[] {
    const key = `${kind} ${field}`;
    let index = this.#byField.get(key);
    if (!index) this.#byField.set(key, (index = groupBy(this.rows[kind] as readonly Row<K>[], (row) => row[field])));
    return (index.get(value) ?? []) as Row<K>[];
  }

  /** Has somebody vouched that the register holds everything for `subject` on `day`? A mark without subject covers all. */
  isComplete(register: MarkableRegister, subject: string | null, day: Day): boolean {
    return this.where('completeness-mark', 'register', register).some((mark) => isValidOn(mark, day) && (mark.subject === null || mark.subject === subject));
  }

  /** The municipality's own threshold on `day`, else the default; null when it must be set locally. */
  threshold(key: ThresholdKey, day: Day): string | null {
    const own = this.where('threshold', 'key', key).find((row) => isValidOn(row, day));
    return own?.value ?? thresholdDefaults[key];
  }

  thresholdNumber(key: ThresholdKey, day: Day): number | null {
    const value = this.threshold(key, day);
    return value === null ? null : Number(value);
  }
}

function holdsOn(row: object, day: Day): boolean {
  return 'day' in row ? (row.day as Day) <= day : isValidOn(row as Validity, day);
}

function groupBy<R>(rows: readonly R[], keyOf: (row: R) => unknown): Map<never, never> & Map<unknown, unknown[]> & Map<string, unknown[]> {
  const groups = new Map<unknown, R[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups as never;
}

export const noRows: Rows = Object.freeze(Object.fromEntries(registerKinds.map((kind) => [kind, []])) as unknown as Rows);
