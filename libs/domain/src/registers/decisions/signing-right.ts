import { matterType, sek, subject, text } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Undertecknanderätt (firmateckning): who may sign what has been decided. It gives no right to decide. */
export const signingRight = register({
  kind: 'signing-right', path: 'signing-rights', area: 'decisions', class: 'state', one: 'undertecknanderätt', many: 'undertecknanderätter', thing: 'undertecknanderätten', nameFields: ['holder'],
  purpose: 'Vem som får skriva under avtal och andra handlingar, enligt styrelsens beslut.',
  fields: {
    holder: subject('Undertecknare', ['post', 'assignment', 'person'], { required: true }),
    matterType: matterType('Bara ärendetyp'),
    amountMax: sek('Högsta belopp'),
    decidedIn: text('Beslutad i', { help: 'Till exempel KS 2023-01-10 § 8' }),
  },
});
export type SigningRight = RowOf<typeof signingRight>;
