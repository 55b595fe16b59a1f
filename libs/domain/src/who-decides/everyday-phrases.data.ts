import type { AmbiguousPhrase } from '../reference/matter-type.js';

/** Words that people begin with and that no title has as its own: the product asks back, the likeliest first. */
export const everydayPhrases: readonly AmbiguousPhrase[] = [
  { phrase: 'hyreskontrakt', keys: ['LOKALHYRA', 'HYRA_UPPSAGNING', 'BOENDE_SOCIALT', 'BOLAG_HYRA', 'X_HYRESRATT'], question: 'Gäller kontraktet en lokal eller en bostad, och ska det tecknas eller sägas upp?' },
  { phrase: 'hyresavtal', keys: ['LOKALHYRA', 'HYRA_UPPSAGNING', 'BOENDE_SOCIALT', 'BOLAG_HYRA', 'X_HYRESRATT'], question: 'Gäller avtalet en lokal eller en bostad, och ska det tecknas eller sägas upp?' },
  { phrase: 'kollektivtrafik', keys: ['BUSSLINJE', 'BILJETTPRIS', 'TILLKOP_TRAFIK', 'HALLPLATS', 'R_TRAFIKPROGRAM', 'TAGTRAFIK'], question: 'Gäller det en linje, priset, extra trafik som kommunen betalar, en hållplats eller tågen?' },
  { phrase: 'upphandling', keys: ['UPPHANDLING', 'UPPHANDLING_START', 'DIREKTUPPHANDLING', 'RAMAVTAL_AVROP', 'UPPHANDLING_AVBRYT', 'UPPHANDLINGSPOLICY'], question: 'Ska upphandlingen börja, avgöras eller avbrytas, och hur stort är värdet?' },
  { phrase: 'sopor', keys: ['AVFALL_DRIFT', 'TAXA_AVFALL', 'AVFALL_DISPENS', 'AVFALLSPLAN', 'NEDSKRAPNING'], question: 'Gäller det hämtningen, avgiften, ett undantag, sorteringen eller skräp ute?' },
  { phrase: 'friskola', keys: ['FRISKOLA_GODK', 'SKOLPENG', 'TILLAGGSBELOPP', 'SKOLPLACERING'], question: 'Ska friskolan få starta, gäller det pengar till den eller en plats där?' },
  { phrase: 'parkeringsplats', keys: ['PARKERING_TAXA', 'LTF', 'PARKERING_BOENDE', 'PARKERING_RORELSEH', 'P_NORM'], question: 'Gäller det avgiften, förbud, boendeparkering, tillstånd för rörelsehindrad eller hur många platser som ska finnas?' },
  { phrase: 'äldreboende', keys: ['SARSKILT_BOENDE', 'ALDREBOENDE_STRUKTUR', 'AVGIFT_ALDRE'], question: 'Gäller det en plats, boendet som sådant eller avgiften?' },
];
