import { citationLabel, isLawSectionId, wasInForceOn } from '../../law/citation.js';
import type { Day } from '../../time/day.js';

/** Words of an older law or organisation, and the first day on which they are out of date. */
const outdatedWords: readonly { readonly pattern: RegExp; readonly from: Day; readonly name: string }[] = [
  { pattern: /1991:900/, from: '2018-01-01', name: '1991 års kommunallag' },
  { pattern: /1986:223/, from: '2018-07-01', name: '1986 års förvaltningslag' },
  { pattern: /2001:453/, from: '2025-07-01', name: '2001 års socialtjänstlag (2001:453)' },
  { pattern: /\blandsting/iu, from: '2020-01-01', name: 'landsting, som numera heter region' },
];

/** Names of the law and the words in the citations and texts that no longer hold on `day` (upphävd lag). */
export function repealedIn(legalBasis: readonly string[], texts: readonly string[], day: Day): readonly string[] {
  const sections = legalBasis.filter(isLawSectionId).filter((id) => wasInForceOn(id, day) === false).map((id) => citationLabel(id).replace('Socialtjänstlag (upphävd)', '2001 års socialtjänstlag'));
  const words = outdatedWords.filter(({ pattern, from }) => day >= from && texts.some((text) => pattern.test(text))).map(({ name }) => name);
  return [...sections, ...words];
}
