import { integer, reference, subject, text, word } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Mål i målkedjan. */
export const goal = register({
  kind: 'goal', path: 'goals', area: 'vision', class: 'state', one: 'mål', many: 'mål', thing: 'målet', nameFields: ['title'],
  purpose: 'Mål under visionen, vem som äger dem och hur de följs upp.',
  fields: {
    title: text('Mål', { required: true }),
    vision: reference('Vision', 'vision'),
    parent: reference('Överordnat mål', 'goal'),
    level: integer('Nivå'),
    owner: subject('Ägare', ['body', 'company']),
    followUpMode: word('Följs upp med', { measures: 'Mått', dialogue: 'Dialog', both: 'Mått och dialog' }),
  },
});
export type Goal = RowOf<typeof goal>;
