import { boolean, reference, text } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Vår representant i ett samarbete. */
export const representation = register({
  kind: 'representation', path: 'representations', area: 'collaboration', class: 'state', one: 'representant', many: 'representanter', thing: 'representanten', nameFields: ['person'],
  purpose: 'Vem som företräder oss, vald när och av vem.',
  fields: {
    collaboration: reference('Samarbete', 'collaboration', { required: true }),
    person: reference('Person', 'person', { required: true }),
    role: text('Roll', { max: 100 }),
    electedBy: text('Vald av'),
    isCouncilMember: boolean('Ledamot eller ersättare i fullmäktige'),
  },
});
export type Representation = RowOf<typeof representation>;
