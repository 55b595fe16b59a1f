import { day, reference, text } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Bindning eller bisyssla. */
export const affiliation = register({
  kind: 'affiliation', path: 'affiliations', area: 'organization', class: 'state', one: 'bindning', many: 'bindningar', thing: 'bindningen', nameFields: ['entity'],
  purpose: 'Uppdrag i bolag och föreningar samt bisysslor som kan ha betydelse för jäv.',
  fields: {
    person: reference('Person', 'person', { required: true }),
    entity: text('Bolag, förening eller verksamhet', { required: true, personal: true }),
    role: text('Roll', { personal: true }),
    declaredOn: day('Anmäld'),
  },
});
export type Affiliation = RowOf<typeof affiliation>;
