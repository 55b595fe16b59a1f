import { describe, expect, it } from '@jest/globals';
import { ambiguousPhrases } from '../reference/ambiguous-phrases.data.js';
import { matterTypes } from '../reference/matter-types.js';
import { everydayPhrases } from './everyday-phrases.data.js';
import { classify } from './classify.js';
import { sameWord } from './normalise.js';

const told = (text: string) => {
  const found = classify(text);
  return found.outcome === 'found' ? found.type.key : found.outcome === 'ask' ? found.types.map((type) => type.key) : found.outcome;
};

describe('what a question is about', () => {
  it.each([
    ['vem bestämmer om avfallstaxan', 'TAXA_AVFALL'], ['bygglov för altan', 'BYGGLOV'], ['Bygglovet för min altan?', 'BYGGLOV'], ['busslinjen över regiongränsen', 'BUSSLINJE'],
    ['statlig väg', 'STATLIG_VAG'], ['TAXA_AVFALL', 'TAXA_AVFALL'], ['taxa för förskola', 'TAXA_FORSKOLA'],
  ])('”%s” is %s', (text, key) => expect(told(text)).toBe(key));

  it.each(['taxa', 'parkering', 'bussen', 'bidrag', 'buller från väg', 'bygga vid skola'])('”%s” can mean several things and is asked back', (text) => {
    const found = told(text);
    expect(Array.isArray(found) && found.length >= 2).toBe(true);
  });

  // The first choice of the question back, or the type itself.
  it.each([
    ['lokalhyra', 'LOKALHYRA'], ['lokalhyran', 'LOKALHYRA'], ['hyreskontrakt', 'LOKALHYRA'], ['hyra lokal', 'LOKALHYRA'], ['kollektivtrafik', 'BUSSLINJE'], ['upphandling', 'UPPHANDLING'], ['sopor', 'AVFALL_DRIFT'], ['friskola', 'FRISKOLA_GODK'],
    ['namn på gata', 'NAMNSATTNING'], ['parkering', 'PARKERING_TAXA'], ['skolskjuts', 'SKOLSKJUTS'], ['färdtjänst', 'FARDTJANST'], ['altanbygge', 'BYGGLOV'], ['vägarbete', 'VAG_AVSTANGNING'],
  ])('”%s” leads to %s first, with at most six choices', (text, key) => {
    const found = told(text);
    expect(Array.isArray(found) ? [found[0], found.length <= 6, found.includes('FOLKOMR')] : [found, true, false]).toEqual([key, true, false]);
  });

  it('asks in the same way about every everyday word', () => expect(everydayPhrases.filter(({ phrase, keys }) => String(told(phrase)) !== String(keys)).map((entry) => entry.phrase)).toEqual([]));

  it('says so when it has no idea', () => expect([told('zxcvb'), told('')]).toEqual(['nothing', 'nothing']));

  it('never takes a type’s own words for another type', () => {
    const wrong = matterTypes.flatMap((type) => [type.title, ...type.synonyms].flatMap((text) => {
      const found = classify(text);
      const right = found.outcome === 'found' ? found.type === type : found.outcome === 'ask' && found.types.includes(type);
      return right ? [] : [`${text}: ${type.key}`];
    }));
    expect(wrong).toEqual([]);
  });

  it('asks back with two or more choices for every ambiguous phrase', () => {
    const guessed = ambiguousPhrases.filter(({ phrase }) => {
      const found = classify(phrase);
      return found.outcome !== 'ask' || found.types.length < 2;
    });
    expect(guessed.map((entry) => entry.phrase)).toEqual([]);
  });
});

describe('forms of a word', () => {
  it.each([['avfallstaxan', 'avfallstaxa', true], ['bussen', 'buss', true], ['altanen', 'altan', true], ['altar', 'altan', false], ['skolorna', 'skola', true], ['lov', 'bygglov', false]])('%s and %s: %s', (a, b, same) => {
    expect(sameWord(a, b)).toBe(same);
  });
});
