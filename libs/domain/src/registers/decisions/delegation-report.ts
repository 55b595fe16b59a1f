import { reference, references, text } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Anmälan av delegationsbeslut vid ett sammanträde (KL 6:40, 7:8). */
export const delegationReport = register({
  kind: 'delegation-report', path: 'delegation-reports', area: 'decisions', class: 'event', one: 'anmälan', many: 'anmälningar', thing: 'anmälan', nameFields: ['body', 'day'],
  dayLabel: 'Anmäld', purpose: 'Delegationsbeslut som har anmälts till nämnden.',
  fields: {
    body: reference('Nämnd', 'body', { required: true }),
    meeting: reference('Sammanträde', 'meeting', { required: true }),
    decisions: references('Beslut', 'decision', { required: true }),
    paragraph: text('Paragraf', { max: 60 }),
  },
});
export type DelegationReport = RowOf<typeof delegationReport>;
