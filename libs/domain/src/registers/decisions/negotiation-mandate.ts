import { prose, reference, references, text } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Förhandlingsuppdrag: who speaks for the municipality in a matter, within which frame. */
export const negotiationMandate = register({
  kind: 'negotiation-mandate', path: 'negotiation-mandates', area: 'decisions', class: 'state', one: 'förhandlingsuppdrag', many: 'förhandlingsuppdrag', thing: 'förhandlingsuppdraget', nameFields: ['matter'],
  purpose: 'Vem som för kommunens talan i en förhandling, inom vilka ramar och med vem det ska stämmas av.',
  fields: {
    matter: reference('Ärende', 'matter', { required: true }),
    holders: references('Förhandlare', ['post', 'assignment', 'person'], { required: true }),
    counterparty: text('Motpart', { personal: true }),
    frame: prose('Ramar'),
    consultWith: references('Samråd med', ['post', 'assignment', 'person', 'body'], { help: 'De som får vara med enligt samrådsrutinen' }),
    decision: reference('Beslut om uppdraget', 'decision'),
  },
});
export type NegotiationMandate = RowOf<typeof negotiationMandate>;
