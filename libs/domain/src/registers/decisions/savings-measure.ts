import { boolean, day, reference, sek, text } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Åtgärd som ska ge en besparing som är beslutad. `day` is when it was listed. */
export const savingsMeasure = register({
  kind: 'savings-measure', path: 'savings-measures', area: 'decisions', class: 'event', one: 'sparåtgärd', many: 'sparåtgärder', thing: 'sparåtgärden', nameFields: ['title'],
  dayLabel: 'Upptagen', purpose: 'Åtgärderna bakom ett sparbeslut: belopp, ansvarig roll och vem som har beslutat det som påverkar kvaliteten.',
  fields: {
    decision: reference('Sparbeslut', 'decision', { required: true }),
    title: text('Åtgärd', { required: true }),
    amount: sek('Belopp'),
    owner: text('Ansvarig roll', { personal: true }),
    startsOn: day('Börjar'),
    affectsQuality: boolean('Påverkar omfattning eller kvalitet'),
    decidedIn: reference('Beslutad i', 'decision'),
  },
});
export type SavingsMeasure = RowOf<typeof savingsMeasure>;
