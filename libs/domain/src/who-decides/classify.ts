import { ambiguousPhrases } from '../reference/ambiguous-phrases.data.js';
import { findMatterType, matterTypes } from '../reference/matter-types.js';
import type { MatterType } from '../reference/matter-type.js';
import { everydayPhrases } from './everyday-phrases.data.js';
import { nearTypes } from './near-types.js';
import { contentWords, sameWord, stems } from './normalise.js';

/** What a text is about: one matter type, several to choose between, or nothing that we know. */
export type Classification =
  | { readonly outcome: 'found'; readonly type: MatterType }
  | { readonly outcome: 'ask'; readonly question: string; readonly types: readonly MatterType[] }
  | { readonly outcome: 'nothing' };

const MOST_CHOICES = 6;
const ASK_WHICH = 'Frågan kan gälla flera saker. Vilken menar du?';
const ASK_NEAR = 'Vi känner inte igen frågan. Menar du något av det här?';

interface Match {
  readonly type: MatterType;
  /** Positions of the question's words that the type's phrases account for. */
  readonly covered: ReadonlySet<number>;
  readonly weight: number;
}

const phrasesOf = new Map(matterTypes.map((type) => [type.key, [type.title, ...partsOf(type.title), ...type.synonyms].map(contentWords)]));
const typesByStem = indexByStem();
const ambiguous = [...ambiguousPhrases, ...everydayPhrases].map((entry) => ({ ...entry, words: contentWords(entry.phrase) }));

/**
 * Which matter type (ärendetyp) does the text mean? Never a guess: where two types fit, or the word is one that people use for several
 * things, it asks back.
 */
export function classify(text: string): Classification {
  const words = contentWords(text);
  if (words.length === 0) return { outcome: 'nothing' };
  // Only a key written as a key: "bidrag" is an everyday word, BIDRAG is not.
  const exact = findMatterType(text.trim());
  if (exact) return { outcome: 'found', type: exact };
  const matches = candidates(words).flatMap((type) => match(type, words)).sort((a, b) => b.weight - a.weight);
  const asked = widest(ambiguous.flatMap((entry) => {
    const covered = covers(entry.words, words);
    return covered ? [{ ...entry, covered }] : [];
  }));
  const best = matches[0];
  const question = asked.find((entry) => !best || !isWider(best.covered, entry.covered));
  if (question) return askAbout(asked, question.question, matches);
  if (!best) return near(words);
  const rivals = matches.filter((other) => !isWithin(other.covered, best.covered) || other.weight === best.weight);
  return rivals.length > 1 ? ask(ASK_WHICH, rivals.map((rival) => rival.type)) : { outcome: 'found', type: best.type };
}

interface Asked {
  readonly keys: readonly string[];
  readonly question: string;
  readonly covered: ReadonlySet<number>;
}

/** "buller från väg" is one phrase, not "buller" and "väg". */
const widest = (asked: readonly Asked[]): readonly Asked[] => asked.filter((entry) => !asked.some((other) => isWider(other.covered, entry.covered)));

/** Several everyday words at once ("taxa för förskola") may leave one type that all of them can mean. */
function askAbout(asked: readonly Asked[], question: string, matches: readonly Match[]): Classification {
  const common = asked.map((entry) => entry.keys).reduce((shared, keys) => shared.filter((key) => keys.includes(key)));
  const only = asked.length > 1 && common.length === 1 ? findMatterType(common[0]) : undefined;
  if (only) return { outcome: 'found', type: only };
  const keys = common.length > 1 ? common : [...new Set(asked.flatMap((entry) => entry.keys))];
  const types = keys.flatMap((key) => findMatterType(key) ?? []);
  return ask(question, [...types, ...matches.map((found) => found.type)]);
}

function ask(question: string, types: readonly MatterType[]): Classification {
  const distinct = [...new Set(types)].slice(0, MOST_CHOICES);
  return distinct.length === 1 ? { outcome: 'found', type: distinct[0]! } : { outcome: 'ask', question, types: distinct };
}

/** "Statlig väg och vägplan" is about either. */
function partsOf(title: string): readonly string[] {
  return title.replace(/\s*\(.*\)/, '').split(/, | och | eller /).filter((part) => !part.endsWith('-'));
}

/** Types that share a stem with the question: the rest need not be looked at. */
function candidates(words: readonly string[]): readonly MatterType[] {
  return [...new Set(words.flatMap((word) => [...stems(word)].flatMap((stem) => typesByStem.get(stem) ?? [])))];
}

function indexByStem(): ReadonlyMap<string, readonly MatterType[]> {
  const index = new Map<string, MatterType[]>();
  for (const type of matterTypes) {
    const all = new Set((phrasesOf.get(type.key) ?? []).flat().flatMap((word) => [...stems(word)]));
    for (const stem of all) index.set(stem, [...(index.get(stem) ?? []), type]);
  }
  return index;
}

function match(type: MatterType, words: readonly string[]): readonly Match[] {
  const covered = new Set<number>();
  for (const phrase of phrasesOf.get(type.key) ?? []) for (const position of covers(phrase, words) ?? []) covered.add(position);
  if (covered.size === 0) return [];
  return [{ type, covered, weight: [...covered].reduce((sum, position) => sum + words[position]!.length, 0) }];
}

/** The positions in the question that the phrase accounts for, or null when some word of the phrase is not there. */
function covers(phrase: readonly string[], words: readonly string[]): ReadonlySet<number> | null {
  if (phrase.length === 0) return null;
  const positions = phrase.map((part) => words.findIndex((word) => sameWord(word, part)));
  return positions.includes(-1) ? null : new Set(positions);
}

const isWithin = (a: ReadonlySet<number>, b: ReadonlySet<number>) => [...a].every((position) => b.has(position));
const isWider = (a: ReadonlySet<number>, b: ReadonlySet<number>) => isWithin(b, a) && a.size > b.size;

/** Nothing fits as it stands: offer the types that come near, or give up. */
function near(words: readonly string[]): Classification {
  const { types, own, isKnown } = nearTypes(words, phrasesOf);
  if (own) return { outcome: 'found', type: own };
  const [first, ...others] = types;
  if (!first) return { outcome: 'nothing' };
  return { outcome: 'ask', question: isKnown && others.length > 0 ? ASK_WHICH : ASK_NEAR, types: [first, ...(others.length > 0 ? others : sameArea(first))].slice(0, MOST_CHOICES) };
}

const sameArea = (type: MatterType) => matterTypes.filter((other) => other.area === type.area && other !== type).slice(0, 3);
