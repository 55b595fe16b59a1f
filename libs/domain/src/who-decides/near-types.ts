import { matterTypes } from '../reference/matter-types.js';
import type { MatterType } from '../reference/matter-type.js';
import { sameWord, stems } from './normalise.js';

/** Shorter parts of a compound say nothing: the "upp" of "upphandling", the "av" of "avfall". */
const SHORTEST_PART = 4;
const folded = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase('sv');

interface Near {
  readonly type: MatterType;
  readonly score: number;
}

/** Types that a question comes near, the nearest first. */
export interface NearTypes {
  readonly types: readonly MatterType[];
  /** The question is the type's own key in everyday writing (LOKALHYRA, "lokalhyra"), and no other type has the word. */
  readonly own: MatterType | undefined;
  /** The question's own words are known; it is only that several types have them. */
  readonly isKnown: boolean;
}

/**
 * Types that share a whole word with the question, else those that share a part of a compound ("altanbygge", "altan"). Ranked by how
 * much of the question and of the type's phrase the two have in common; those far behind the nearest are left out.
 */
export function nearTypes(words: readonly string[], phrasesOf: ReadonlyMap<string, readonly (readonly string[])[]>): NearTypes {
  const whole = rank(words, phrasesOf, (word, part) => (sameWord(word, part) ? part.length : 0));
  const ranked = whole.length > 0 ? whole : rank(words, phrasesOf, sharedPart);
  const named = matterTypes.find((type) => isKey(type.key, words));
  const types = ranked.filter((near) => near.score >= (ranked[0]?.score ?? 0) / 2).map((near) => near.type);
  const isKnown = named !== undefined || whole.length > 0;
  if (!named) return { types, own: undefined, isKnown };
  return { types: [named, ...types.filter((type) => type !== named)], own: whole.every((near) => near.type === named) ? named : undefined, isKnown };
}

/** A key is written without dots and endings: FARDTJANST, "färdtjänsten". */
function isKey(key: string, words: readonly string[]): boolean {
  const parts = key.toLocaleLowerCase('sv').split('_');
  return parts.length === words.length && parts.every((part, at) => part.length >= SHORTEST_PART && sameWord(part, folded(words[at] ?? '')));
}

function rank(words: readonly string[], phrasesOf: ReadonlyMap<string, readonly (readonly string[])[]>, shared: (word: string, part: string) => number): readonly Near[] {
  const long = words.filter((word) => word.length >= SHORTEST_PART);
  return matterTypes.map((type) => ({ type, score: Math.max(0, ...(phrasesOf.get(type.key) ?? []).map((phrase) => overlap(long, phrase, shared))) })).filter((near) => near.score > 0).sort((a, b) => b.score - a.score);
}

/** 2 when question and phrase say the same, 0 when they have nothing in common. */
function overlap(words: readonly string[], phrase: readonly string[], shared: (word: string, part: string) => number): number {
  const letters = words.reduce((sum, word) => sum + Math.max(0, ...phrase.map((part) => shared(word, part))), 0);
  return letters === 0 ? 0 : Math.min(1, letters / length(words)) + Math.min(1, letters / length(phrase));
}

const length = (words: readonly string[]) => words.reduce((sum, word) => sum + word.length, 0);

/** Letters of the compound part that two words share: the one begins or ends with the other or its stem ("hyreskontrakt", "kontrakt"). */
function sharedPart(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const rest = (stem: string) => long.length - stem.length >= 2;
  return Math.max(0, ...[...stems(short)].filter((stem) => stem.length >= SHORTEST_PART && rest(stem)).map((stem) => (long.startsWith(stem) || long.endsWith(stem) ? stem.length : 0)));
}
