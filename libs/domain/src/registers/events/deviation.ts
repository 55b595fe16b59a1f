import { boolean, day, reference, sek, subject, text } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Avvikelse. `day` is when it became known. */
export const deviation = register({
  kind: 'deviation', path: 'deviations', area: 'events', class: 'event', one: 'avvikelse', many: 'avvikelser', thing: 'avvikelsen', nameFields: ['title'],
  dayLabel: 'Känd', purpose: 'Ekonomiska och andra avvikelser, när de blev kända och när ägaren eller organet fick veta.',
  fields: {
    title: text('Avvikelse', { required: true }),
    subject: subject('Gäller', ['company', 'body', 'collaboration'], { required: true }),
    matter: reference('Ärende', 'matter'),
    amount: sek('Belopp'),
    material: boolean('Väsentlig'),
    reportedOn: day('Rapporterad'),
    reportedTo: reference('Rapporterad till', 'body'),
    howLearned: text('Hur det blev känt för ägaren'),
  },
});
export type Deviation = RowOf<typeof deviation>;
