import type { BodyKind } from '@ragang/domain';

/** A guess at what a body is (organets art), and the Swedish reason that a person confirms it by. */
export interface KindGuess {
  readonly kind: BodyKind;
  readonly why: string;
}

/** First match wins: "Styrgrupp för samordningsförbundet" is a steering group, "Samverkan … nämnd och Kommunstyrelsen" no committee. */
const signs: readonly (readonly [RegExp, BodyKind, string])[] = [
  [/styrgrupp/, 'steering-group', 'namnet säger styrgrupp'],
  [/^samverkan|samråd|referensgrupp|dialog|kontaktforum|trafikforum|beredningsgrupp/, 'political-consultation', 'namnet tyder på samråd utan egen beslutanderätt'],
  [/nätverk|network|eurocities|cities|fiskekommunerna/, 'network', 'namnet tyder på ett nätverk'],
  [/ledningsgrupp/, 'management-group', 'namnet säger ledningsgrupp'],
  [/gruppledar/, 'group-leaders', 'namnet säger gruppledare'],
  [/förrättare|gode män|god man/, 'office-holders', 'namnet tyder på förrättare eller gode män'],
  [/förbundsfullmäktige/, 'federation-council', 'namnet säger förbundsfullmäktige'],
  [/förbundsdirektion|direktionen/, 'federation-direction', 'namnet säger direktion'],
  [/förbundsstyrelse/, 'federation-board', 'namnet säger förbundsstyrelse'],
  [/samordningsförbund/, 'coordination-board', 'namnet säger samordningsförbund'],
  [/kommunalförbund/, 'unknown', 'ett kommunalförbund har direktion eller fullmäktige, och namnet säger inte vilket'],
  [/revisorer|revisorskollegi/, 'auditors', 'namnet säger revisorer'],
  [/presidi/, 'presidium', 'namnet säger presidium'],
  [/utskott/, 'subcommittee', 'namnet säger utskott'],
  [/fullmäktige.*beredning/, 'council-preparatory', 'namnet säger beredning under fullmäktige'],
  [/^(?:kommun|region|lands?tings?)fullmäktige/, 'council', 'namnet säger fullmäktige'],
  [/^(?:kommun|region)styrelsen?$/, 'executive-board', 'namnet säger styrelsen'],
  [/krislednings/, 'crisis-committee', 'namnet säger krisledningsnämnd'],
  [/gemensamm?a? .*nämnd|nämnd.*(?:region|kommun|stad).* och .*(?:region|kommun|stad)/, 'joint-committee', 'namnet säger nämnd och nämner flera huvudmän'],
  [/nämnd/, 'committee', 'namnet säger nämnd'],
  [/\bab\b|aktiebolag|bolaget\b|\bbolag\b/, 'company-board', 'namnet säger bolag'],
  [/stiftelse|fond(?:en|er|erna)?(?!\p{L})|donation|pensionsinrättning/u, 'foundation-board', 'namnet tyder på stiftelse eller fond'],
  [/förening|vårdsförbund/, 'association', 'namnet tyder på en förening'],
];

/** Guesses from the name, and where it says nothing, from the roles: lay auditors sit beside a company's board (KL 10:3). */
export function guessBodyKind(name: string, roles: readonly string[]): KindGuess {
  const folded = name.toLowerCase().trim();
  const sign = signs.find(([shape]) => shape.test(folded));
  if (sign) return { kind: sign[1], why: sign[2] };
  if (roles.some((role) => role.toLowerCase().includes('lekmannarevisor'))) return { kind: 'company-board', why: 'organet har lekmannarevisorer' };
  return { kind: 'unknown', why: 'namnet säger inte vad det är' };
}
