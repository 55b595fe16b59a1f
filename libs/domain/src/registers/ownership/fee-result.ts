import { boolean, matterType, sek, text } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Avgiftsutfall: what a fee-financed service took in and cost one year (självkostnad, KL 2:6). `day` is the year's last day. */
export const feeResult = register({
  kind: 'fee-result', path: 'fee-results', area: 'ownership', class: 'event', one: 'avgiftsutfall', many: 'avgiftsutfall', thing: 'avgiftsutfallet', nameFields: ['title'],
  dayLabel: 'Periodens sista dag', purpose: 'Intäkter och kostnader för verksamhet som betalas med avgifter.',
  fields: {
    title: text('Verksamhet', { required: true }),
    matterType: matterType('Taxa', { required: true }),
    income: sek('Intäkter'),
    cost: sek('Kostnader'),
    marketBased: boolean('Särskild lag kräver affärsmässighet'),
  },
});
export type FeeResult = RowOf<typeof feeResult>;
