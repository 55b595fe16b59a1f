import type { Field, FieldType, Register } from '@ragang/domain';

/** How one field of a register lies in its table. */
export interface Column {
  /** Field name in code and JSON. */
  readonly field: string;
  /** Column name: the same word in snake_case, suffixed where the word is taken by SQL. */
  readonly name: string;
  readonly sqlType: string;
  readonly type: FieldType;
  /** A reference to one kind: the kind stands in a generated column, so that the foreign key points at the right sort of thing. */
  readonly kind: string | null;
  readonly definition: Field;
}

const sqlTypes: Readonly<Record<FieldType, string>> = {
  text: 'text', prose: 'text', word: 'text', 'matter-type': 'text', municipality: 'text', integer: 'integer', sek: 'bigint', percent: 'numeric(9,3)',
  boolean: 'boolean', day: 'date', reference: 'uuid', subject: 'uuid', references: 'uuid[]', words: 'text[]', texts: 'text[]', 'matter-types': 'text[]', 'law-sections': 'text[]',
};

/** `delegation-item` → `delegation_item`, `amountMax` → `amount_max`. */
export function snake(word: string): string {
  return word.replaceAll('-', '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

export const tableOf = (register: Pick<Register, 'kind'>): string => snake(register.kind);

/** Column names are prefixed `f_` so that no field ever collides with SQL words or with the columns that every table has. */
export function columnsOf(register: Register): readonly Column[] {
  return Object.entries(register.fields).map(([field, definition]) => ({
    field,
    name: `f_${snake(field)}`,
    sqlType: sqlTypes[definition.type],
    type: definition.type,
    kind: definition.type === 'reference' ? (definition.kinds?.[0] ?? null) : null,
    definition,
  }));
}
