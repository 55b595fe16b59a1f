import { boolean, reference, sek, subject, text, word } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Utfästelse till en extern part. */
export const undertaking = register({
  kind: 'undertaking', path: 'undertakings', area: 'events', class: 'event', one: 'utfästelse', many: 'utfästelser', thing: 'utfästelsen', nameFields: ['content'],
  dayLabel: 'Dag', purpose: 'Besked som någon utanför organisationen kan ha uppfattat som ett löfte.',
  fields: {
    content: text('Innehåll', { required: true, max: 1000, personal: true }),
    from: subject('Från', ['assignment', 'post'], { required: true }),
    to: text('Till', { required: true, personal: true }),
    matter: reference('Ärende', 'matter'),
    amount: sek('Belopp'),
    conditional: boolean('Förbehåll om beslut'),
    form: word('Form', { oral: 'Muntlig', written: 'Skriftlig', contract: 'Avtal' }),
  },
});
export type Undertaking = RowOf<typeof undertaking>;
