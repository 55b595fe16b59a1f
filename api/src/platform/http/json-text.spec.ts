import { describe, expect, it } from '@jest/globals';
import type { DomainError } from './domain-error.js';
import { readJson } from './json-text.js';

const limits = { depth: 4, arrayLength: 3 };

function refusalOf(text: string): { readonly code: string; readonly pointer: unknown } | undefined {
  try {
    readJson(text, limits);
    return undefined;
  } catch (error) {
    const { code, errors } = error as DomainError;
    return { code, pointer: (errors[0] as { pointer?: string } | undefined)?.pointer };
  }
}

describe('strict JSON', () => {
  it.each(['{}', '[]', 'null', '""', '-0.5e-3', '{"a":[1,{"b":"\\u00e5\\n"}]}', ' \t\r\n{ "a" : true , "b" : false } ', '"\\ud83c\\udf32"', '9007199254740991'])('%s is read as any parser reads it', (text) => {
    expect(readJson(text, limits)).toEqual(JSON.parse(text));
  });

  it.each(['', '{', '{"a"}', '{"a":}', '{a:1}', '[1,]', '[1 2]', '01', '1.', '+1', 'NaN', 'undefined', "'x'", '"\\x"', '"a\nb"', '{} {}', 'truex', '"\\u12"', '//', '{"a":1,}'])('%s cannot be read', (text) => {
    expect(refusalOf(text)?.code).toBe('json.unreadable');
    expect(() => JSON.parse(text) as unknown).toThrow();
  });

  it.each([
    ['{"a":{"b":[[[1]]]}}', 'json.tooDeep', '#/a/b/0/0'], ['{"a":1,"a":2}', 'json.duplicateKey', '#/a'], ['{"a":1,"\\u0061":2}', 'json.duplicateKey', '#/a'],
    ['{"x":{"__proto__":1}}', 'json.forbiddenKey', '#/x/__proto__'], ['[1,2,3,4]', 'array.tooLong', '#'], ['{"a/b":"\\u0000"}', 'text.control', '#/a~1b'],
    ['["\\ud800"]', 'text.unicode', '#/0'], ['{"a":"x\\u202ey"}', 'text.invisible', '#/a'], ['{"n":9007199254740993}', 'number.unsafe', '#/n'], ['1e309', 'number.unsafe', '#'],
  ])('%s is refused as %s at %s', (text, code, pointer) => {
    expect(refusalOf(text)).toEqual({ code, pointer });
  });
});
