import { matterType, reference, sek, text } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Attesträtt: up to what amount a post approves payments in one kind of matter. SEK excl. VAT. */
export const paymentApproval = register({
  kind: 'payment-approval', path: 'payment-approvals', area: 'delegation', class: 'state', one: 'attesträtt', many: 'attesträtter', thing: 'attesträtten', nameFields: ['post', 'matterType'],
  purpose: 'Vem som får godkänna betalningar enligt attestreglementet, och upp till vilket belopp. Gränsen jämförs med delegationen.',
  fields: {
    post: reference('Befattning', 'post', { required: true }),
    matterType: matterType('Ärendetyp', { required: true }),
    amountMax: sek('Högsta belopp'),
    reason: text('Skäl att gränsen skiljer sig från delegationen'),
    document: reference('Attestreglemente', 'governing-document'),
  },
});
export type PaymentApproval = RowOf<typeof paymentApproval>;
