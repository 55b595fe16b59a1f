import { boolean, reference, text, word } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Befattning: what delegation is given to. The person is worked out from `post-holding`. */
export const post = register({
  kind: 'post', path: 'posts', area: 'organization', class: 'state', one: 'befattning', many: 'befattningar', thing: 'befattningen', nameFields: ['title'],
  purpose: 'Befattningar som får delegation, och vem som är chef för en förvaltning. Innehavaren registreras för sig.',
  fields: {
    title: text('Titel', { required: true }),
    unit: reference('Enhet', 'unit'),
    isAdministrationHead: boolean('Är förvaltningschef'),
    isDirector: boolean('Är direktör (KL 7:1)'),
    delegateCode: text('Kod i delegationsordningen', { max: 40 }),
    renamedTo: reference('Bytt namn till', 'post'),
    externalEmployer: text('Annan arbetsgivare', { help: 'Tomt när vi själva är arbetsgivare' }),
    employerKind: word('Den andra arbetsgivarens art', { municipality: 'Kommun', region: 'Region', federation: 'Kommunalförbund', company: 'Bolag', other: 'Annan' }),
  },
});
export type Post = RowOf<typeof post>;
