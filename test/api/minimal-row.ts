import { registerOf, type Field, type Register, type RegisterKind } from '@ragang/domain';
import type { Client } from './client.js';

export const FIRST_DAY = '2024-01-01';
export const EVENT_DAY = '2026-03-02';

/** Makes valid rows of any register from its definition: the required fields only, and the rows that those refer to. */
export class MinimalRows {
  readonly #made = new Map<string, Promise<string>>();
  #count = 0;
  /** `word` stands in every text, `common` in every row. */
  constructor(private readonly clientFor: (register: Register) => Client, private readonly word = 'Prov', private readonly common: object = {}) {}

  /** A body for `record`, as short as the register allows. */
  async input(register: Register): Promise<Record<string, unknown>> {
    const row: Record<string, unknown> = register.class === 'state' ? { validFrom: FIRST_DAY } : { day: EVENT_DAY };
    for (const [name, field] of Object.entries(register.fields)) if (field.required) row[name] = await this.#value(field, Object.values(row));
    // One holder of a post, and one assignment of a person in a body, at a time (I16).
    if (register.kind === 'post-holding') row['post'] = (await this.record(registerOf('post')))['id'];
    if (register.kind === 'assignment') row['person'] = (await this.record(registerOf('person')))['id'];
    // A decision rests on something (I2), or says that it does not.
    return register.kind === 'decision' ? { ...row, absent: ['basis'] } : row;
  }

  /** One recorded thing of the kind, made the first time it is asked for. */
  async id(kind: string): Promise<string> {
    let made = this.#made.get(kind);
    if (!made) this.#made.set(kind, (made = this.record(registerOf(kind as RegisterKind)).then((item) => String(item['id']))));
    return made;
  }

  async record(register: Register, more: object = {}): Promise<Record<string, unknown>> {
    const answer = await this.clientFor(register).post(`/api/v1/${register.path}`, { ...(await this.input(register)), ...this.common, ...more });
    if (answer.status !== 201) throw new Error(`${register.kind} was refused: ${answer.text}`);
    return answer.body.item as Record<string, unknown>;
  }

  async #value(field: Field, taken: readonly unknown[]): Promise<unknown> {
    const words = Object.keys(field.words ?? {});
    switch (field.type) {
      case 'text': case 'prose': return `${this.word} ${(this.#count += 1)}`.slice(0, field.max);
      case 'integer': case 'sek': return 3;
      case 'percent': return 50;
      case 'boolean': return true;
      case 'day': return EVENT_DAY;
      case 'word': return words[0];
      case 'words': return words.slice(0, 1);
      case 'texts': return [this.word];
      case 'matter-type': return 'BYGGLOV';
      case 'matter-types': return ['BYGGLOV'];
      case 'law-sections': return ['KL-7-5'];
      case 'municipality': return '0180';
      case 'references': return [await this.id(field.kinds![0]!)];
      default: return this.#another(field.kinds![0]!, taken);
    }
  }

  /** Nobody sub-delegates to oneself: the same kind twice in a row is two things. */
  async #another(kind: string, taken: readonly unknown[]): Promise<unknown> {
    const id = await this.id(kind);
    return taken.includes(id) ? (await this.record(registerOf(kind as RegisterKind)))['id'] : id;
  }
}
