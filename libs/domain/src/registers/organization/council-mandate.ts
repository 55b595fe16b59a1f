import { boolean, matterType, reference, text, word } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Uppdrag från fullmäktige beside the reglemente: a right to decide (KL 5:2, PBL 5:27) or to decide over another committee (KL 6:8). */
export const councilMandate = register({
  kind: 'council-mandate', path: 'council-mandates', area: 'organization', class: 'state', one: 'fullmäktigeuppdrag', many: 'fullmäktigeuppdrag', thing: 'fullmäktigeuppdraget', nameFields: ['matterType'],
  purpose: 'Beslutanderätt som fullmäktige har lämnat till ett organ genom ett särskilt beslut.',
  fields: {
    body: reference('Till organ', 'body', { required: true }),
    mandateKind: word('Art', { delegation: 'Beslutanderätt (KL 5:2)', 'over-committee': 'Styrelsen får besluta över annan nämnd (KL 6:8)' }, { required: true }),
    matterType: matterType('Ärendetyp', { required: true }),
    exceptsPrincipal: boolean('Undantar principiella ärenden', { help: 'Sådana som fullmäktige måste avgöra själv' }),
    paragraph: text('Fullmäktiges beslut'),
  },
});
export type CouncilMandate = RowOf<typeof councilMandate>;
