import { reference, references, text } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Utsedd att besluta i brådskande ärenden (KL 6:39). */
export const urgentMandate = register({
  kind: 'urgent-mandate', path: 'urgent-mandates', area: 'delegation', class: 'state', one: 'brådskemandat', many: 'brådskemandat', thing: 'brådskemandatet', nameFields: ['body'],
  purpose: 'Ledamöter som nämnden har utsett att besluta när ett ärende inte kan vänta.',
  fields: {
    body: reference('Nämnd', 'body', { required: true, covers: true }),
    members: references('Utsedda, i ordning', 'person', { required: true }),
    adoptedBy: text('Beslutat genom'),
  },
});
export type UrgentMandate = RowOf<typeof urgentMandate>;
