import { reference, text, words } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Mandatperiod för ett organ (KL 5:9, 6:18–19, 9:4, 12:4). */
export const termOfOffice = register({
  kind: 'term-of-office', path: 'terms-of-office', area: 'organization', class: 'state', one: 'mandatperiod', many: 'mandatperioder', thing: 'mandatperioden', nameFields: ['label'],
  purpose: 'När organets mandatperiod börjar och slutar.',
  fields: {
    body: reference('Organ', 'body', { required: true }), label: text('Benämning', { max: 60 }), decidedIn: text('Fastställd i'),
    confirmed: words('Bekräftat eller valt på nytt i perioden', {
      'delegation-order': 'Delegationsordning', 'urgent-mandate': 'Brådskemandat', subcommittees: 'Utskott', 'signing-rights': 'Firmatecknare', 'meeting-proxies': 'Ombud vid stämma',
      'company-boards': 'Bolagsstyrelser', 'federation-members': 'Ledamöter i förbund', 'director-instruction': 'Direktörsinstruktion',
    }),
  },
});
export type TermOfOffice = RowOf<typeof termOfOffice>;
