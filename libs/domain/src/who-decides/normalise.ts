/** Words that carry no meaning in a question: "vem bestämmer om …". */
const FILLERS = new Set(
  'vem vilka vilken vilket som bestämmer beslutar beslut besluta avgör avgöra får kan ska skall om för på i av till en ett den det de och eller att är hos vid med från över under hur när var jag vi man min mitt mina vår vårt våra inom utan efter mot ny nya nytt ansöka ansökan söka fråga frågan frågor ärende ärendet ärenden'.split(' '),
);

const SUFFIXES = ['ernas', 'arnas', 'ornas', 'arna', 'erna', 'orna', 'ens', 'ets', 'en', 'et', 'ar', 'er', 'or', 'na', 'an', 'a', 'e', 'n', 't', 's'];

/** "gator" and "gatorna" are "gata", whose stem without its vowel is too short to trust. */
const PLURALS = ['ornas', 'orna', 'or'];

/** Lower-case words of a text, punctuation gone. */
export function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').toLocaleLowerCase('sv').split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** The words that say what the question is about. All words when every one is a filler. */
export function contentWords(text: string): readonly string[] {
  const words = wordsOf(text);
  const content = words.filter((word) => !FILLERS.has(word));
  return content.length > 0 ? content : words;
}

/**
 * Are the two words forms of the same one: "avfallstaxan" and "avfallstaxa", "bussen" and "buss"? A shared stem must be a word that
 * one of them is, or at least four letters long, so that "altan" is not "altar".
 */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const stemsOfA = stems(a);
  return [...stems(b)].some((stem) => stemsOfA.has(stem) && (stem === a || stem === b || stem.length >= 4));
}

const cache = new Map<string, ReadonlySet<string>>();

/** The word and what is left when an ending is taken away. */
export function stems(word: string): ReadonlySet<string> {
  const known = cache.get(word);
  if (known) return known;
  const found = new Set([word, ...SUFFIXES.filter((suffix) => word.endsWith(suffix) && word.length - suffix.length >= 3).map((suffix) => word.slice(0, -suffix.length)), ...PLURALS.filter((plural) => word.endsWith(plural) && word.length - plural.length >= 3).map((plural) => `${word.slice(0, -plural.length)}a`)]);
  if (cache.size < 20_000) cache.set(word, found);
  return found;
}
