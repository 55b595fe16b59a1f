import { integer, reference, text, word } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Uppsiktsbeslut om ett aktiebolag för ett kalenderår (KL 6:9). */
export const supervisionDecision = register({
  kind: 'supervision-decision', path: 'supervision-decisions', area: 'ownership', class: 'event', one: 'uppsiktsbeslut', many: 'uppsiktsbeslut', thing: 'uppsiktsbeslutet', nameFields: ['company', 'year'],
  dayLabel: 'Beslutat', purpose: 'Styrelsens årliga beslut om bolagets verksamhet förra kalenderåret.',
  fields: {
    company: reference('Bolag', 'company', { required: true }),
    year: integer('Avser år', { required: true }),
    body: reference('Beslutat av', 'body', { required: true }),
    result: word('Resultat', { compatible: 'Förenlig', 'not-compatible': 'Inte förenlig', deficient: 'Brist' }),
    measures: text('Åtgärder'),
    proposal: reference('Förslag till fullmäktige', 'decision', { help: 'KL 6:9; när verksamheten inte är förenlig' }),
    paragraph: text('Paragraf', { max: 60 }),
  },
});
export type SupervisionDecision = RowOf<typeof supervisionDecision>;
