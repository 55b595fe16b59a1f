import type { Day } from '../time/day.js';
import type { Field } from './field.js';
import type { FieldGroups } from './field-groups.js';

export type RegisterClass = 'state' | 'event';

/** The areas of the product that own registers; one API module and one permission column each. */
export type RegisterArea = 'organization' | 'vision' | 'delegation' | 'collaboration' | 'ownership' | 'decisions' | 'events' | 'safety' | 'settings';

export type Fields = Readonly<Record<string, Field>>;

export interface Register<F extends Fields = Fields, C extends RegisterClass = RegisterClass> {
  /** Kind in kebab-case, singular: `delegation-item`. Table name is the same in snake_case. */
  readonly kind: string;
  /** Resource name in addresses, plural: `delegation-items`. */
  readonly path: string;
  readonly area: RegisterArea;
  readonly class: C;
  /** Swedish names: `punkt`, `punkter`; `thing` is definite singular for sentences ("punkten"). */
  readonly one: string;
  readonly many: string;
  readonly thing: string;
  /** What the register is for, shown on the empty page. */
  readonly purpose: string;
  /** Swedish label of an event's `day`. */
  readonly dayLabel?: string;
  /** Rows are born secret and lie outside ordinary reading rights (hotuppgifter). */
  readonly alwaysSecret?: true;
  /** Field that names a row in lists and links; may be a list that is joined by a space. */
  readonly nameFields: readonly string[];
  readonly fields: F;
  /** Columns that a list begins with; else the first fields that something is recorded in. */
  readonly columns?: readonly string[];
  /** Sections of the form and the detail page, for registers with many fields. Fields without a group stand first. */
  readonly groups?: FieldGroups;
}

/** Fields that are named must be the register's own. */
interface Named<Name extends string> {
  readonly columns?: readonly Name[];
  readonly groups?: FieldGroups<Name>;
}

export function register<const F extends Fields, const C extends RegisterClass>(definition: Register<F, C> & Named<NoInfer<keyof F & string>>): Register<F, C> {
  return definition;
}

type ValueOf<T> = T extends Field<infer V> ? V : never;

/** `internal` is read by everyone who may read the register, `public` by anyone, `secret` only with that right. */
export type Disclosure = 'internal' | 'public' | 'secret';

/** What every row carries beside its own fields. */
export interface RowBase {
  /** The lasting thing. */
  readonly id: string;
  readonly versionId: string;
  /** Document and §, or `uppgiven`. */
  readonly source: string | null;
  /** The decision that created or ended it. */
  readonly decidedBy: string | null;
  readonly disclosure: Disclosure;
  /** Field names recorded as known to be absent (saknas, not okänt). */
  readonly absent: readonly string[];
  readonly recordedAt: string;
  readonly recordedBy: string | null;
}

type FieldValues<F extends Fields> = { readonly [K in keyof F]: ValueOf<F[K]> | null };

export type StateRow<F extends Fields> = RowBase & FieldValues<F> & { readonly validFrom: Day | null; readonly validUntil: Day | null };
export type EventRow<F extends Fields> = RowBase & FieldValues<F> & { readonly day: Day };

/** The row type of a register definition: `type Body = RowOf<typeof body>`. */
export type RowOf<R> = R extends Register<infer F, infer C> ? ([C] extends ['event'] ? EventRow<F> : StateRow<F>) : never;

/** `present` (has a value), `absent` (recorded as not existing), `unknown` (not recorded). */
export type FieldState = 'present' | 'absent' | 'unknown';

export function fieldState<R extends RowBase>(row: R, name: keyof R & string): FieldState {
  const value = row[name];
  if (value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)) return 'present';
  return row.absent.includes(name) ? 'absent' : 'unknown';
}
