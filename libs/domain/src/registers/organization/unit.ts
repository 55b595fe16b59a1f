import { reference, text, word } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Förvaltning eller enhet. */
export const unit = register({
  kind: 'unit', path: 'units', area: 'organization', class: 'state', one: 'enhet', many: 'enheter', thing: 'enheten', nameFields: ['name'],
  purpose: 'Förvaltningar och enheter, med den nämnd de arbetar åt.',
  fields: {
    name: text('Namn', { required: true }),
    unitKind: word('Art', { administration: 'Förvaltning', department: 'Avdelning', unit: 'Enhet' }, { required: true }),
    parent: reference('Överordnad enhet', 'unit'),
    body: reference('Arbetar åt', 'body'),
    costCentre: text('Kostnadsställe', { max: 40 }),
  },
});
export type Unit = RowOf<typeof unit>;
