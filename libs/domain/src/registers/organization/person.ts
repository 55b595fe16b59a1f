import { boolean, text } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Person: as little as possible. */
export const person = register({
  kind: 'person', path: 'persons', area: 'organization', class: 'state', one: 'person', many: 'personer', thing: 'personen', nameFields: ['name'],
  purpose: 'Personer med uppdrag eller befattning. Registrera så lite som möjligt.',
  fields: {
    name: text('Namn', { required: true, personal: true }),
    isPublic: boolean('Offentlig roll'),
    externalId: text('Beteckning i källan', { max: 100, personal: true }),
  },
});
export type Person = RowOf<typeof person>;
