import { reference } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Frånvaro från en befattning; skälet registreras inte. */
export const absence = register({
  kind: 'absence', path: 'absences', area: 'organization', class: 'state', one: 'frånvaro', many: 'frånvaroperioder', thing: 'frånvaron', nameFields: ['person'],
  purpose: 'Perioder då ersättaren får besluta. Skälet till frånvaron registreras inte.',
  fields: { person: reference('Person', 'person', { required: true }), post: reference('Befattning', 'post') },
});
export type Absence = RowOf<typeof absence>;
