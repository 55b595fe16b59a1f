import { day, reference, sek, text } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Vidaredelegering (KL 7:6): one step, from the head of the administration. */
export const subDelegation = register({
  kind: 'sub-delegation', path: 'sub-delegations', area: 'delegation', class: 'state', one: 'vidaredelegering', many: 'vidaredelegeringar', thing: 'vidaredelegeringen', nameFields: ['item'],
  purpose: 'När förvaltningschefen har lämnat sin beslutanderätt vidare.',
  fields: {
    item: reference('Punkt', 'delegation-item', { required: true, covers: true }),
    fromPost: reference('Från', 'post', { required: true }),
    toPost: reference('Till', 'post', { required: true }),
    amountMax: sek('Högsta belopp'),
    unit: reference('Bara för enhet', 'unit'),
    decidedOn: day('Beslutad'),
    document: text('Dokument'),
    notifiedOn: day('Anmäld till nämnden'),
  },
});
export type SubDelegation = RowOf<typeof subDelegation>;
