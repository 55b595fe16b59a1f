/**
 * The words that a register definition is written in. One definition gives the row type, the HTTP contract, the table, the form
 * and the bundle schema, so that a field is added in one place.
 *
 * Every field is nullable in storage: `null` means *not recorded* (okänt). A field that somebody has recorded as absent
 * ("finns inte") is named in the row's `absent` list. A required field must be given when a row is recorded.
 */
export type FieldType =
  | 'text' | 'prose' | 'integer' | 'sek' | 'percent' | 'boolean' | 'day' | 'word' | 'reference' | 'references'
  | 'subject' | 'words' | 'texts' | 'matter-type' | 'matter-types' | 'law-sections' | 'municipality';

export interface Field<Value = unknown> {
  readonly type: FieldType;
  /** Swedish label. */
  readonly label: string;
  readonly required: boolean;
  /** Swedish help under the field. */
  readonly help?: string;
  /** Allowed words and their Swedish labels (types `word`, `words`). */
  readonly words?: Readonly<Record<string, string>>;
  /** Kinds that a reference may point at; one kind for `reference`, one or more for `subject` and `references`. */
  readonly kinds?: readonly string[];
  /** The thing referred to must be valid for the whole period of the row. */
  readonly covers?: boolean;
  /** Personal data (personuppgift): the audit chain holds a salted commitment in its place, so that the value can be erased (gallras) and the chain still holds. */
  readonly personal?: boolean;
  /** Greatest length in code points (`text`, `prose`). */
  readonly max?: number;
  /** Carries the value's type; never set. */
  readonly value?: Value;
}

interface Options {
  readonly required?: true;
  readonly help?: string;
  readonly personal?: true;
}

const field = <Value>(type: FieldType, label: string, options: Options, rest: Partial<Field<Value>> = {}): Field<Value> => ({
  type, label, required: options.required ?? false, ...(options.help ? { help: options.help } : {}), ...(options.personal ? { personal: true } : {}), ...rest,
});

/** One line of text, at most 300 code points unless said. `known`: Swedish words for keys that are often written there; anything else stands as it is. */
export const text = (label: string, options: Options & { max?: number; known?: Readonly<Record<string, string>> } = {}) =>
  field<string>('text', label, options, { max: options.max ?? 300, ...(options.known ? { words: options.known } : {}) });
/** Running text, at most 10,000 code points. */
export const prose = (label: string, options: Options = {}) => field<string>('prose', label, options, { max: 10_000 });
export const integer = (label: string, options: Options = {}) => field<number>('integer', label, options);
/** Whole SEK excl. VAT. */
export const sek = (label: string, options: Options = {}) => field<number>('sek', label, options);
/** 0–100, decimals allowed. */
export const percent = (label: string, options: Options = {}) => field<number>('percent', label, options);
export const boolean = (label: string, options: Options = {}) => field<boolean>('boolean', label, options);
export const day = (label: string, options: Options = {}) => field<string>('day', label, options);
export const texts = (label: string, options: Options = {}) => field<readonly string[]>('texts', label, options, { max: 500 });
export const municipality = (label: string, options: Options = {}) => field<string>('municipality', label, options);
/** Key of a matter type (ärendetyp). */
export const matterType = (label: string, options: Options = {}) => field<string>('matter-type', label, options);
export const matterTypes = (label: string, options: Options = {}) => field<readonly string[]>('matter-types', label, options);
/** Ids of law sections, e.g. `KL-7-5` (lagrum). */
export const lawSections = (label: string, options: Options = {}) => field<readonly string[]>('law-sections', label, options);

/** One word of a closed list, each with its Swedish label. */
export const word = <W extends string>(label: string, words: Readonly<Record<W, string>>, options: Options = {}) => field<W>('word', label, options, { words });
export const words = <W extends string>(label: string, list: Readonly<Record<W, string>>, options: Options = {}) => field<readonly W[]>('words', label, options, { words: list });

/** A reference to one thing of one kind: a real foreign key. `covers`: that thing must be valid for the row's whole period. */
export const reference = (label: string, kind: string, options: Options & { covers?: boolean } = {}) =>
  field<string>('reference', label, options, { kinds: [kind], covers: options.covers ?? false });
export const references = (label: string, kinds: string | readonly string[], options: Options = {}) =>
  field<readonly string[]>('references', label, options, { kinds: typeof kinds === 'string' ? [kinds] : kinds });
/** A reference to one thing of one of several kinds; the API takes the id and stores the kind beside it. */
export const subject = (label: string, kinds: readonly string[], options: Options = {}) => field<string>('subject', label, options, { kinds });
