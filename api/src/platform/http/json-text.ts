import { DomainError } from './domain-error.js';

/** How large a JSON document may be inside. */
export interface JsonLimits {
  readonly depth: number;
  readonly arrayLength: number;
}

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
// Controls other than tab and line breaks; and marks that turn or hide text, so that two names look alike.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
const INVISIBLE = /[\u200b\u202a-\u202e\u2060-\u2069\ufeff\u061c]/;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /[ \t\n\r]*/y;
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPES: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/**
 * Reads JSON strictly: what an ordinary parser lets through in silence (duplicate and forbidden keys, numbers that lose digits, control
 * characters, lone surrogates, bottomless nesting) is refused, so that the audit trail and every later reader see the same value.
 */
export function readJson(text: string, limits: JsonLimits): unknown {
  return new JsonText(text, limits).document();
}

/** Text that may be stored and shown: no controls, no hidden or turning marks, no half characters. Undefined when it is in order. */
export function textFault(text: string): { readonly code: string; readonly detail: string } | undefined {
  if (CONTROL.test(text)) return { code: 'text.control', detail: 'Texten innehåller styrtecken. Ta bort dem och försök igen.' };
  if (!text.isWellFormed()) return { code: 'text.unicode', detail: 'Texten innehåller ett trasigt tecken. Skriv om den och försök igen.' };
  if (INVISIBLE.test(text)) return { code: 'text.invisible', detail: 'Texten innehåller osynliga tecken eller tecken som vänder läsriktningen. Ta bort dem och försök igen.' };
  return undefined;
}

class JsonText {
  #at = 0;
  constructor(private readonly text: string, private readonly limits: JsonLimits) {}

  document(): unknown {
    const value = this.#value('#', 0);
    this.#skip();
    if (this.#at < this.text.length) throw unreadable();
    return value;
  }

  #value(pointer: string, depth: number): unknown {
    this.#skip();
    const first = this.text[this.#at];
    if (first === '{' || first === '[') {
      if (depth >= this.limits.depth) throw new DomainError('json.tooDeep', `Innehållet är nästlat djupare än ${this.limits.depth} nivåer.`, 400, [{ pointer, code: 'json.tooDeep', detail: 'Minska nästlingen.' }]);
      return first === '{' ? this.#object(pointer, depth + 1) : this.#array(pointer, depth + 1);
    }
    if (first === '"') return this.#checkedString(pointer);
    for (const [word, value] of [['true', true], ['false', false], ['null', null]] as const) {
      if (this.text.startsWith(word, this.#at)) {
        this.#at += word.length;
        return value;
      }
    }
    return this.#number(pointer);
  }

  #object(pointer: string, depth: number): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    this.#at += 1;
    if (this.#next('}')) return result;
    do {
      this.#skip();
      const key = this.#string();
      if (FORBIDDEN_KEYS.has(key)) throw new DomainError('json.forbiddenKey', 'Ett fältnamn är inte tillåtet.', 400, [{ pointer: step(pointer, key), code: 'json.forbiddenKey', detail: 'Ta bort fältet.' }]);
      if (Object.hasOwn(result, key)) throw new DomainError('json.duplicateKey', 'Samma fält står två gånger.', 400, [{ pointer: step(pointer, key), code: 'json.duplicateKey', detail: 'Skicka fältet en gång.' }]);
      if (!this.#next(':')) throw unreadable();
      result[key] = this.#value(step(pointer, key), depth);
    } while (this.#next(','));
    if (!this.#next('}')) throw unreadable();
    return result;
  }

  #array(pointer: string, depth: number): unknown[] {
    const result: unknown[] = [];
    this.#at += 1;
    if (this.#next(']')) return result;
    do {
      if (result.length >= this.limits.arrayLength) {
        throw new DomainError('array.tooLong', `En lista får ha högst ${this.limits.arrayLength} delar.`, 422, [{ pointer, code: 'array.tooLong', detail: 'Dela upp listan.' }]);
      }
      result.push(this.#value(`${pointer}/${result.length}`, depth));
    } while (this.#next(','));
    if (!this.#next(']')) throw unreadable();
    return result;
  }

  #checkedString(pointer: string): string {
    const value = this.#string();
    const fault = textFault(value);
    if (fault) throw new DomainError(fault.code, fault.detail, 422, [{ pointer, ...fault }]);
    return value;
  }

  #string(): string {
    if (this.text[this.#at] !== '"') throw unreadable();
    this.#at += 1;
    let value = '';
    for (;;) {
      value += this.#match(PLAIN);
      const mark = this.text[this.#at];
      this.#at += 1;
      if (mark === '"') return value;
      if (mark !== '\\') throw unreadable();
      value += this.#escape();
    }
  }

  #escape(): string {
    const mark = this.text[this.#at] ?? '';
    this.#at += 1;
    if (mark !== 'u') {
      const plain = ESCAPES[mark];
      if (plain === undefined) throw unreadable();
      return plain;
    }
    const code = this.text.slice(this.#at, this.#at + 4);
    if (!/^[0-9a-fA-F]{4}$/.test(code)) throw unreadable();
    this.#at += 4;
    return String.fromCharCode(Number.parseInt(code, 16));
  }

  #number(pointer: string): number {
    const text = this.#match(NUMBER);
    if (text === '') throw unreadable();
    const value = Number(text);
    if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) {
      throw new DomainError('number.unsafe', 'Ett tal är för stort för att kunna sparas exakt.', 422, [{ pointer, code: 'number.unsafe', detail: 'Skriv ett mindre tal.' }]);
    }
    return value;
  }

  #next(mark: string): boolean {
    this.#skip();
    if (this.text[this.#at] !== mark) return false;
    this.#at += 1;
    return true;
  }

  #skip(): void {
    this.#match(SPACE);
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }
}

function step(pointer: string, key: string): string {
  return `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function unreadable(): DomainError {
  return new DomainError('json.unreadable', 'Innehållet går inte att läsa som JSON. Kontrollera att det är helt och rätt skrivet.', 400);
}
