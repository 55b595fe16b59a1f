import { boolean, matterType, reference, text } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Ansvarsområde: what the council has given a committee to decide, in its reglemente (KL 6:44). */
export const remit = register({
  kind: 'remit', path: 'remits', area: 'organization', class: 'state', one: 'ansvarsområde', many: 'ansvarsområden', thing: 'ansvarsområdet', nameFields: ['matterType'],
  purpose: 'Reglementet säger vilken nämnd som ansvarar för en ärendetyp. Utan det svarar Rågång bara med det som lagen säger.',
  fields: {
    body: reference('Organ', 'body', { required: true, covers: true }),
    matterType: matterType('Ärendetyp', { required: true }),
    exceptsPrincipal: boolean('Undantar principiella ärenden'),
    paragraph: text('Paragraf i reglementet'),
  },
});
export type Remit = RowOf<typeof remit>;
