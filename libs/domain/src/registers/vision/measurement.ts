import { percent, reference, text } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Mätning av en indikator. */
export const measurement = register({
  kind: 'measurement', path: 'measurements', area: 'vision', class: 'event', one: 'mätning', many: 'mätningar', thing: 'mätningen', nameFields: ['indicator'],
  dayLabel: 'Mätdag', purpose: 'Utfall för en indikator.',
  fields: { indicator: reference('Indikator', 'indicator', { required: true }), value: percent('Värde'), reportedTo: reference('Rapporterad till', 'body'), note: text('Anmärkning') },
});
export type Measurement = RowOf<typeof measurement>;
