import { reference, text, word } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Innehav av befattning (förordnande). */
export const postHolding = register({
  kind: 'post-holding', path: 'post-holdings', area: 'organization', class: 'state', one: 'förordnande', many: 'förordnanden', thing: 'förordnandet', nameFields: ['person', 'post'],
  purpose: 'Vem som har befattningen och under vilken tid.',
  fields: {
    person: reference('Person', 'person', { required: true }),
    post: reference('Befattning', 'post', { required: true }),
    holdingKind: word('Art', { regular: 'Ordinarie', acting: 'Tillförordnad', substitute: 'Vikarie' }, { required: true }),
    document: text('Anställningsbeslut'),
    appointedBy: reference('Utsedd av', 'body'),
  },
});
export type PostHolding = RowOf<typeof postHolding>;
