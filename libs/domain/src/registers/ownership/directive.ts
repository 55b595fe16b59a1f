import { day, reference, subject, text } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Ägardirektiv. */
export const directive = register({
  kind: 'directive', path: 'directives', area: 'ownership', class: 'state', one: 'ägardirektiv', many: 'ägardirektiv', thing: 'ägardirektivet', nameFields: ['title'],
  purpose: 'Det som ägaren kräver av bolaget, klausul för klausul.',
  fields: {
    company: reference('Bolag', 'company', { required: true, covers: true }),
    title: text('Titel', { required: true }),
    issuer: subject('Utfärdare', ['body', 'company']),
    adoptedBy: text('Antaget av'),
    adoptedOn: day('Antaget'),
    meetingOn: day('Fastställt på stämma'),
    reviewDue: day('Ska ses över senast'),
    reviewedOn: day('Senast omprövat', { help: 'Även när det lämnades oförändrat' }),
    vision: reference('Hänvisar till vision', 'vision'),
    commonDirective: reference('Hänvisar till gemensamt direktiv', 'directive'),
  },
});
export type Directive = RowOf<typeof directive>;
