import type { RowOf } from '../register/register.js';
import type { Day } from '../time/day.js';
import { isValidOn, type Validity } from '../time/validity.js';
import { registerKinds, registers, type RegisterKind } from '../registers/registers.js';
import { thresholdDefaults, type ThresholdKey } from '../registers/platform/threshold.js';
import type { MarkableRegister } from '../registers/platform/completeness-mark.js';
import { FactsIndex } from './facts-index.js';

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
  readonly #index: FactsIndex;

  constructor(
    readonly organization: Organization,
    readonly rows: Rows,
    index: FactsIndex = new FactsIndex(),
  ) {
    this.#index = index;
  }

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
    return this.#index.byId(kind, this.rows[kind], id) as readonly Row<K>[];
  }

  /** The thing as it was on `day`, or undefined when it was not valid then. */
  find<K extends RegisterKind>(kind: K, id: string | null, day: Day): Row<K> | undefined {
    for (const row of this.periodsOf(kind, id)) if (holdsOn(row, day)) return row;
    return undefined;
  }

  /** The thing as it was on `day`, else its last known period: for names in sentences. */
  findAny<K extends RegisterKind>(kind: K, id: string | null, day: Day): Row<K> | undefined {
    const periods = this.periodsOf(kind, id);
    if (periods.length === 1) return periods[0];
    for (const row of periods) if (holdsOn(row, day)) return row;
    return periods.at(-1);
  }

  /** Rows, in any period, whose `field` equals `value`; `where('delegation-item', 'order', id)`. */
  where<K extends RegisterKind>(kind: K, field: keyof Row<K> & string, value: unknown): readonly Row<K>[] {
    return this.#index.byField(kind, field, this.rows[kind], value) as readonly Row<K>[];
  }

  /** Rows, in any period, whose list `field` holds `value`; `including('delegation-report', 'decisions', id)`. */
  including<K extends RegisterKind>(kind: K, field: keyof Row<K> & string, value: string): readonly Row<K>[] {
    return this.#index.byElement(kind, field, this.rows[kind], value) as readonly Row<K>[];
  }

  /** The facts with the rows of some kinds put in place of what was there. What has not changed keeps its indexes. */
  replacing(rows: Partial<Rows>): Facts {
    return new Facts(this.organization, { ...this.rows, ...rows }, this.#index.without(Object.keys(rows)));
  }

  /** The same facts for somebody who wants to know what is read. */
  watched(onRead: (kind: RegisterKind, field: string | null, value: unknown) => void): Facts {
    return new WatchedFacts(this, this.#index, onRead);
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

export const noRows: Rows = Object.freeze(Object.fromEntries(registerKinds.map((kind) => [kind, []])) as unknown as Rows);

/** Facts that tell what is read of them: one row's periods (`id`), rows by a field, or a whole register (`field` null). */
class WatchedFacts extends Facts {
  constructor(facts: Facts, index: FactsIndex, private readonly onRead: (kind: RegisterKind, field: string | null, value: unknown) => void) {
    super(facts.organization, facts.rows, index);
  }

  override all<K extends RegisterKind>(kind: K): readonly Row<K>[] {
    this.onRead(kind, null, null);
    return super.all(kind);
  }

  override on<K extends RegisterKind>(kind: K, day: Day): readonly Row<K>[] {
    this.onRead(kind, null, null);
    return super.on(kind, day);
  }

  override periodsOf<K extends RegisterKind>(kind: K, id: string | null): readonly Row<K>[] {
    if (id !== null) this.onRead(kind, 'id', id);
    return super.periodsOf(kind, id);
  }

  override where<K extends RegisterKind>(kind: K, field: keyof Row<K> & string, value: unknown): readonly Row<K>[] {
    this.onRead(kind, field, value);
    return super.where(kind, field, value);
  }

  override including<K extends RegisterKind>(kind: K, field: keyof Row<K> & string, value: string): readonly Row<K>[] {
    this.onRead(kind, field, value);
    return super.including(kind, field, value);
  }
}
