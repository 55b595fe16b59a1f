import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { registerKinds, registerOf } from './registers/registers.js';

const glossary = readFileSync(new URL('../GLOSSARY.md', import.meta.url), 'utf8');
const has = (swedish: string, code: string) => glossary.includes(`| ${swedish.replaceAll('|', '\\|')} | \`${code}\` |`);

describe('the glossary', () => {
  it('has every register', () => expect(registerKinds.filter((kind) => !has(registerOf(kind).one, kind))).toEqual([]));
  it('has every word of every list', () => {
    const words = registerKinds.flatMap((kind) => Object.values(registerOf(kind).fields).flatMap((field) => Object.entries(field.words ?? {})));
    expect(words.filter(([code, swedish]) => !has(swedish, code)).map(([code]) => code)).toEqual([]);
  });
});
