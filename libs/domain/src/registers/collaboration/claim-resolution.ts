import { reference, subject, text } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';
import { claimAttributes } from './claim.js';

/** Avgörande av motstridiga uppgifter. */
export const claimResolution = register({
  kind: 'claim-resolution', path: 'claim-resolutions', area: 'collaboration', class: 'event', one: 'avgörande', many: 'avgöranden av motstridiga uppgifter', thing: 'avgörandet', nameFields: ['attribute'],
  dayLabel: 'Avgjord', purpose: 'Vilken uppgift som gäller, och varför.',
  fields: {
    subject: subject('Gäller', ['collaboration', 'company', 'body', 'agreement', 'vision'], { required: true }),
    attribute: text('Vad uppgiften gäller', { required: true, max: 80, known: claimAttributes }),
    chosen: reference('Vald uppgift', 'claim', { required: true }),
    reason: text('Skäl', { required: true }),
  },
});
export type ClaimResolution = RowOf<typeof claimResolution>;
