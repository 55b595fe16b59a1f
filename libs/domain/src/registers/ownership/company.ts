import { boolean, matterTypes, percent, prose, reference, sek, text, word } from '../../register/field.js';
import { group } from '../../register/field-groups.js';
import { register, type RowOf } from '../../register/register.js';

/** Bolag. */
export const company = register({
  kind: 'company', path: 'companies', area: 'ownership', class: 'state', one: 'bolag', many: 'bolag', thing: 'bolaget', nameFields: ['name'],
  purpose: 'Kommunens bolag i sitt träd, med ägarandelar. Stiftelser och föreningar som sköter kommunala uppgifter hör också hit.',
  columns: ['ownership', 'parent', 'share', 'ceo'],
  fields: {
    name: text('Namn', { required: true }),
    orgNumber: text('Organisationsnummer', { max: 13 }),
    ownership: word('Ägande', { wholly: 'Helägt', partly: 'Delägt' }, { required: true }),
    companyKind: word('Associationsform', { 'limited-company': 'Aktiebolag', partnership: 'Handelsbolag', 'economic-association': 'Ekonomisk förening', foundation: 'Stiftelse', association: 'Ideell förening' }, { required: true }),
    parent: reference('Moderbolag', 'company'),
    share: percent('Ägarandel'),
    purpose: prose('Ändamål'),
    ceo: reference('Verkställande direktör', 'person'),
    hasMunicipalTask: boolean('Sköter en kommunal uppgift', { help: 'Nej för ett vilande bolag eller en förening som bara får bidrag' }),
    jointControl: boolean('Kommunen bestämmer tillsammans med andra ägare'),
    ownerConditions: text('Villkoren prövade i', { help: 'Fullmäktiges beslut om villkor enligt KL 10:4 eller 10:6' }),
    soleFounder: boolean('Bildad av kommunen ensam'),
    groupRole: text('Moderbolagets uppdrag i koncernen'),
    publicVotes: percent('Kommuners, regioners och förbunds röstandel tillsammans'),
    appointsMajority: boolean('Kommuner och regioner utser mer än hälften av styrelsen'),
    allPartnersPublic: boolean('Alla bolagsmän med obegränsat ansvar är kommuner eller regioner'),
    publicAccess: word('Handlingsoffentlighet enligt OSL 2:3', { applies: 'Gäller', 'does-not-apply': 'Gäller inte' }),
    ceoLimit: sek('Vd beslutar upp till', { help: 'Enligt vd-instruktionen, exkl. moms' }),
    boardReserved: matterTypes('Förbehållet styrelsen enligt vd-instruktionen'),
  },
  groups: {
    ownership: group('Ägande', 'ownership', 'parent', 'share', 'jointControl', 'soleFounder', 'publicVotes', 'appointsMajority', 'allPartnersPublic'),
    task: group('Ändamål och uppgift', 'purpose', 'hasMunicipalTask', 'groupRole', 'ownerConditions', 'publicAccess'),
    management: group('Ledning', 'ceo', 'ceoLimit', 'boardReserved'),
  },
});
export type Company = RowOf<typeof company>;
