import { reference, text, word } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Indikator till ett mål. */
export const indicator = register({
  kind: 'indicator', path: 'indicators', area: 'vision', class: 'state', one: 'indikator', many: 'indikatorer', thing: 'indikatorn', nameFields: ['name'],
  purpose: 'Mått som visar åt vilket håll det går.',
  fields: {
    name: text('Indikator', { required: true }),
    goal: reference('Mål', 'goal', { required: true }),
    target: text('Målvärde', { max: 100 }),
    wantedTrend: word('Önskad riktning', { up: 'Uppåt', down: 'Nedåt' }),
  },
});
export type Indicator = RowOf<typeof indicator>;
