import { integer, reference, references, text } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Uppsiktsanteckning: the executive board has supervised collaborations for one year (KL 6:1). */
export const supervisionNote = register({
  kind: 'supervision-note', path: 'supervision-notes', area: 'collaboration', class: 'event', one: 'uppsiktsanteckning', many: 'uppsiktsanteckningar', thing: 'uppsiktsanteckningen', nameFields: ['title'],
  dayLabel: 'Behandlad', purpose: 'Styrelsens uppsikt över samarbetena, år för år.',
  fields: {
    title: text('Uppsikt', { required: true }),
    collaborations: references('Samarbeten', 'collaboration', { required: true }),
    year: integer('Avser år', { required: true }),
    body: reference('Behandlad av', 'body'),
    paragraph: text('Paragraf', { max: 60 }),
  },
});
export type SupervisionNote = RowOf<typeof supervisionNote>;
