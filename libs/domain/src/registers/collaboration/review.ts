import { boolean, reference, subject, text, word } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Översyn av samverkan. */
export const review = register({
  kind: 'review', path: 'reviews', area: 'collaboration', class: 'event', one: 'översyn', many: 'översyner', thing: 'översynen', nameFields: ['scope', 'day'],
  dayLabel: 'Behandlad', purpose: 'Genomlysningar av samarbeten, med eller utan alternativ.',
  fields: {
    scope: word('Omfattning', { all: 'Alla samarbeten', one: 'Ett samarbete' }, { required: true }),
    subject: subject('Samarbete', ['collaboration']),
    includesAlternatives: boolean('Alternativen är redovisade'),
    body: reference('Behandlad av', 'body'),
    paragraph: text('Paragraf', { max: 60 }),
  },
});
export type Review = RowOf<typeof review>;
