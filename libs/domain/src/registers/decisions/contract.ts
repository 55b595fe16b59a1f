import { boolean, reference, sek, subject, text } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Undertecknat avtal, in any matter; agreements of a collaboration have their own register. `day` is when it was signed. */
export const contract = register({
  kind: 'contract', path: 'contracts', area: 'decisions', class: 'event', one: 'undertecknat avtal', many: 'undertecknade avtal', thing: 'avtalet', nameFields: ['title'],
  dayLabel: 'Undertecknat', purpose: 'Avtal som någon har skrivit under, så att undertecknandet kan jämföras med beslutet.',
  fields: {
    title: text('Avtal', { required: true, personal: true }),
    matter: reference('Ärende', 'matter', { required: true }),
    counterparty: text('Motpart', { personal: true }),
    signedBy: subject('Undertecknat av', ['post', 'assignment', 'person']),
    amount: sek('Värde, exkl. moms'),
    binding: boolean('Bindande'),
    conditional: boolean('Villkorat av kommande beslut'),
    callOff: boolean('Avrop eller verkställighet av tidigare beslut'),
  },
});
export type Contract = RowOf<typeof contract>;
