import type { Facts } from '../facts/facts.js';
import { nameOf } from '../facts/names.js';
import { organizationWords } from '../facts/organization-words.js';
import type { BodyWord } from '../reference/matter-type.js';
import type { SubjectRef } from '../rules/rule.js';
import type { Day } from '../time/day.js';

export const HARD_SPACE = '\u00a0';

const MONTHS = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'];

/** "10 mars 2025", for sentences. */
export function longDay(day: Day): string {
  return [String(Number(day.slice(8, 10))), MONTHS[Number(day.slice(5, 7)) - 1], day.slice(0, 4)].join(HARD_SPACE);
}

/** "2 000 000 kr" with hard spaces. */
export function kronor(amount: number): string {
  return `${String(amount).replaceAll(/\B(?=(\d{3})+(?!\d))/g, HARD_SPACE)}${HARD_SPACE}kr`;
}

export const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

/** "Bygglov" → "bygglov", "LSS-insats" stays. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase('sv') + text.slice(1);
}

/** What the municipality or region calls itself in sentences. */
export const organizationWord = (facts: Facts): string => organizationWords[facts.organization.organizationKind];

const bodyWords: Readonly<Record<Exclude<BodyWord, 'council' | 'executive-board'>, string>> = {
  committee: 'den nämnd som fullmäktige har gett uppgiften', 'building-committee': 'byggnadsnämnden', 'social-committee': 'den nämnd som ansvarar för socialtjänsten', 'education-committee': 'den nämnd som ansvarar för skolan',
  'environment-committee': 'den nämnd som ansvarar för miljö och hälsoskydd', 'technical-committee': 'den nämnd som ansvarar för tekniska frågor', 'culture-and-leisure-committee': 'den nämnd som ansvarar för kultur och fritid',
  'chief-guardian-committee': 'överförmyndaren', 'rescue-committee': 'den nämnd eller det förbund som ansvarar för räddningstjänsten', 'health-care-committee': 'den nämnd som ansvarar för hälso- och sjukvården',
  'election-committee': 'valnämnden', 'crisis-committee': 'krisledningsnämnden', auditors: 'revisorerna', 'patient-committee': 'patientnämnden', federation: 'förbundet',
};

/** "kommunfullmäktige", "regionstyrelsen", "byggnadsnämnden": what a word of the law is called in this kind of organisation. */
export function bodyWord(facts: Facts, word: BodyWord): string {
  const region = facts.organization.organizationKind === 'region';
  if (word === 'council') return region ? 'regionfullmäktige' : 'kommunfullmäktige';
  if (word === 'executive-board') return region ? 'regionstyrelsen' : 'kommunstyrelsen';
  return bodyWords[word];
}

const LEADING = new Set(['biträdande', 'tillförordnad', 'tf', 'förste', 'första', 'ställföreträdande', 'vice']);

/** "Samhällsbyggnadschef" → "Samhällsbyggnadschefen"; "Chef för mark" → "Chefen för mark". */
export function definite(title: string): string {
  const words = title.split(' ');
  const head = LEADING.has((words[0] ?? '').toLocaleLowerCase('sv')) && words.length > 1 ? 1 : 0;
  const word = words[head] ?? '';
  words[head] = /(en|et|n|na)$/.test(word) && /(nämnden|styrelsen|utskottet|presidiet|direktionen|personalen|chefen|erna|orna)$/.test(word) ? word : /[eao]$|or$|er$/.test(word) ? `${word}n` : `${word}en`;
  return words.join(' ');
}

/** Titles that one person at a time has are told in the definite: "samhällsbyggnadschefen", but "en bygglovshandläggare". */
export const isSingular = (title: string): boolean => /(chef|direktör|ordförande|rektor|jurist|arkitekt)(\s|$)/i.test(title);

/** "samhällsbyggnadsnämnden" in a sentence; names of companies and federations keep their capital. */
export function bodyInSentence(name: string): string {
  return /(nämnden?|styrelsen?|fullmäktige|utskott(et)?|revisorer(na)?|beredning(en)?|presidie?(t|um)?)$/i.test(name) && !/\bAB\b/.test(name) ? lowerFirst(name) : name;
}

/** A holder in a sentence, not at its beginning: "en bygglovshandläggare", "samhällsbyggnadschefen", "tekniska nämnden", "Elin Råsjö". */
export function holderInSentence(facts: Facts, holder: SubjectRef, day: Day): string {
  const name = nameOf(facts, holder.kind, holder.id, day);
  if (holder.kind === 'body') return bodyInSentence(name);
  if (holder.kind === 'post') return isSingular(name) ? lowerFirst(definite(name)) : `en ${lowerFirst(name)}`;
  return name;
}
