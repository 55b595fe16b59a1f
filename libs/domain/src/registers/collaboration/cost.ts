import { integer, sek, subject, text } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Kostnad för ett år. */
export const cost = register({
  kind: 'cost', path: 'costs', area: 'collaboration', class: 'event', one: 'kostnad', many: 'kostnader', thing: 'kostnaden', nameFields: ['year'],
  dayLabel: 'Uppgiftens dag', purpose: 'Vår kostnad per år, budget och utfall.',
  fields: {
    subject: subject('Samarbete', ['collaboration'], { required: true }),
    year: integer('År', { required: true }),
    budget: sek('Budget'),
    actual: sek('Utfall'),
    alternative: sek('Kostnad för alternativet'),
    allocationKey: text('Fördelningsnyckel'),
    explanation: text('Förklaring till avvikelse eller ökning'),
  },
});
export type Cost = RowOf<typeof cost>;
