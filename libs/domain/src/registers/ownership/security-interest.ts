import { boolean, sek, text, word } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Säkerhet för lån (KL 11:22). */
export const securityInterest = register({
  kind: 'security-interest', path: 'security-interests', area: 'ownership', class: 'state', one: 'säkerhet', many: 'säkerheter', thing: 'säkerheten', nameFields: ['title'],
  purpose: 'Panter och borgen, och vem som äger egendomen.',
  fields: {
    title: text('Säkerhet', { required: true }),
    securityKind: word('Art', { pledge: 'Pant', guarantee: 'Borgen' }, { required: true }),
    propertyOwner: word('Egendomen ägs av', { organization: 'Kommunen eller regionen', company: 'Bolag' }),
    amount: sek('Lånets belopp'),
    takenOver: boolean('Betalningsansvaret togs över när egendomen köptes'),
  },
});
export type SecurityInterest = RowOf<typeof securityInterest>;
