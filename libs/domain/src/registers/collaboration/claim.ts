import { subject, text, word } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** What claims are often about, as people read it. */
export const claimAttributes = { otherMunicipalities: 'Antal andra kommuner', startYear: 'Startår' } as const;

/** Påstående om en uppgift som inte är avgjord. `ambiguous`: one source that can be read in two ways; `stated`: the source says so. */
export const claim = register({
  kind: 'claim', path: 'claims', area: 'collaboration', class: 'state', one: 'uppgift', many: 'motstridiga uppgifter', thing: 'uppgiften', nameFields: ['attribute', 'value'],
  purpose: 'Uppgifter som källorna inte är överens om. Alla finns kvar tills någon har avgjort saken.',
  fields: {
    subject: subject('Gäller', ['collaboration', 'company', 'body', 'agreement', 'vision'], { required: true }),
    attribute: text('Vad uppgiften gäller', { required: true, max: 80, known: claimAttributes, help: 'Samma ord för alla uppgifter som ska jämföras; otherMunicipalities är antalet andra kommuner' }),
    value: text('Värde', { required: true }),
    standing: word('Hur den är belagd', { stated: 'Står i källan', ambiguous: 'Kan läsas så', assumed: 'Antagande' }, { required: true }),
    settledBy: text('Det som skulle avgöra saken'),
  },
});
export type Claim = RowOf<typeof claim>;
