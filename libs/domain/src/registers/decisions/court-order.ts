import { day, reference, text, word } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Domstolens avgörande om ett överklagat beslut. `day` is when it was given. */
export const courtOrder = register({
  kind: 'court-order', path: 'court-orders', area: 'decisions', class: 'event', one: 'avgörande', many: 'domstolars avgöranden', thing: 'avgörandet', nameFields: ['court', 'orderKind'],
  dayLabel: 'Meddelat', purpose: 'Inhibition, upphävande och andra avgöranden om beslut som har överklagats.',
  fields: {
    decision: reference('Beslut', 'decision', { required: true }),
    court: text('Domstol eller myndighet', { required: true }),
    orderKind: word('Art', { stay: 'Inhibition', annulment: 'Upphävande', upheld: 'Överklagandet avslaget', dismissed: 'Överklagandet avvisat' }, { required: true, help: 'Inhibition: beslutet får inte verkställas så länge. Avvisat: domstolen prövade inte saken' }),
    finalOn: day('Laga kraft'),
    liftedOn: day('Upphört att gälla', { help: 'När inhibitionen hävdes' }),
  },
});
export type CourtOrder = RowOf<typeof courtOrder>;
