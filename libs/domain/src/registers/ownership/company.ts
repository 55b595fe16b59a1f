import { percent, prose, reference, text, word } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Bolag. */
export const company = register({
  kind: 'company', path: 'companies', area: 'ownership', class: 'state', one: 'bolag', many: 'bolag', thing: 'bolaget', nameFields: ['name'],
  purpose: 'Kommunens bolag i sitt träd, med ägarandelar.',
  fields: {
    name: text('Namn', { required: true }),
    orgNumber: text('Organisationsnummer', { max: 13 }),
    ownership: word('Ägande', { wholly: 'Helägt', partly: 'Delägt' }, { required: true }),
    companyKind: word('Associationsform', { 'limited-company': 'Aktiebolag', partnership: 'Handelsbolag', 'economic-association': 'Ekonomisk förening' }, { required: true }),
    parent: reference('Moderbolag', 'company'),
    share: percent('Ägarandel'),
    purpose: prose('Ändamål'),
    ceo: reference('Verkställande direktör', 'person'),
  },
});
export type Company = RowOf<typeof company>;
