import { matterType, text, word } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Huvudmannaskap: where the law lets the parties of a county agree on who answers for a matter (lag 2010:1065 2:1). */
export const legalOwner = register({
  kind: 'legal-owner', path: 'legal-owners', area: 'collaboration', class: 'state', one: 'huvudmannaskap', many: 'huvudmannaskap', thing: 'huvudmannaskapet', nameFields: ['matterType'],
  purpose: 'Vem som svarar för en uppgift i länet, när lagen låter parterna komma överens.',
  fields: {
    matterType: matterType('Ärendetyp', { required: true }),
    owner: word('Huvudman', { self: 'Vi själva', region: 'Regionen', municipalities: 'Länets kommuner', both: 'Regionen och kommunerna gemensamt', federation: 'Kommunalförbund', 'joint-committee': 'Gemensam nämnd' }, { required: true }),
    agreedIn: text('Framgår av', { help: 'Länets överenskommelse eller lagrum' }),
  },
});
export type LegalOwner = RowOf<typeof legalOwner>;
