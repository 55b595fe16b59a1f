import { day, prose, sek, text, word } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Vision. A vision in the making is recorded with the status `in-preparation`. */
export const vision = register({
  kind: 'vision', path: 'visions', area: 'vision', class: 'state', one: 'vision', many: 'visioner', thing: 'visionen', nameFields: ['title'],
  purpose: 'Kommunens vision, dess giltighet och hur den antogs.',
  fields: {
    title: text('Titel', { required: true }),
    status: word('Läge', { 'in-force': 'Gäller', expired: 'Utgången', 'in-preparation': 'Under framtagande' }, { required: true }),
    text: prose('Text'),
    adoptedBy: text('Antagen av'),
    adoptedOn: day('Antagen'),
    nextOwner: text('Nästa vision: uppdragsgivare'),
    nextBudget: sek('Nästa vision: budget'),
    nextMethod: word('Nästa vision: arbetssätt', { closed: 'Sluten process', dialogue: 'Dialog' }),
  },
});
export type Vision = RowOf<typeof vision>;
