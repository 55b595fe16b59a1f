import type { LawSectionId } from './law-section-id.js';

/** Why no rule cites a section of the municipal act (skäl till att paragrafen inte prövas). */
export const uncheckedReasons = {
  covered: 'Prövas genom en annan paragraf eller regel', possible: 'Möjlig regel som ännu inte finns', form: 'Formregel utan betydelse för gränsen',
  definition: 'Definition eller hänvisning, inget att pröva', deadline: 'Frist som ingen regel prövar', region: 'Gäller bara regioner', gotland: 'Gäller bara Gotland',
} as const;
export type UncheckedReason = keyof typeof uncheckedReasons;

/** One section of the municipal act (kommunallagen), seen as something that a rule could check. */
export interface MunicipalActSection {
  readonly id: LawSectionId;
  readonly chapter: number;
  /** Whether it bears on the boundary between politics and administration (gränsrelevant); a judgement. */
  readonly matters: boolean;
  /** Why it is not checked, where that was decided when the law was read. */
  readonly reason: UncheckedReason | null;
  /** The rule or section that covers it instead. */
  readonly by: string | null;
}

/** Kapitlens rubriker. */
export const municipalActChapters: Readonly<Record<number, string>> = {
  1: 'Grunderna för den kommunala verksamheten', 2: 'Kommunala angelägenheter', 3: 'Organisation och verksamhetsformer', 4: 'Förtroendevalda', 5: 'Fullmäktige', 6: 'Styrelsen och övriga nämnder', 7: 'Anställda',
  8: 'Delaktighet och insyn', 9: 'Kommunal samverkan', 10: 'Överlämnande av kommunala angelägenheter', 11: 'Ekonomisk förvaltning', 12: 'Revision', 13: 'Laglighetsprövning',
};
