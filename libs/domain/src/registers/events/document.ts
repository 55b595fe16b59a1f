import { boolean, day, reference, text, word } from '../../register/field.js';
import { group } from '../../register/field-groups.js';
import { register, type RowOf } from '../../register/register.js';

/** Handling outside the diary, recorded voluntarily. Whether it is official (allmän) is a person's assessment. */
export const document = register({
  kind: 'document', path: 'documents', area: 'events', class: 'event', one: 'handling', many: 'handlingar', thing: 'handlingen', nameFields: ['title'],
  dayLabel: 'Kom in eller upprättades', purpose: 'Handlingar som inte kom den vanliga vägen, till exempel sms och brev till privata konton. Registreras frivilligt.',
  fields: {
    title: text('Handling', { required: true, personal: true }),
    origin: word('Ursprung', { received: 'Inkommen', sent: 'Skickad', 'drawn-up': 'Upprättad', draft: 'Utkast' }, { required: true }),
    channel: word('Kanal', { letter: 'Brev', mail: 'E-post', 'private-mail': 'Privat e-post', message: 'Sms eller chatt', other: 'Annan' }),
    matter: reference('Ärende', 'matter'),
    body: reference('Myndighet', 'body'),
    isOfficial: boolean('Bedömd som allmän handling'),
    assessedBy: text('Bedömd av', { personal: true }),
    registeredOn: day('Registrerad'),
    minorImportance: boolean('Uppenbart av ringa betydelse', { help: 'Behöver då inte registreras (OSL 5:1)' }),
    secret: boolean('Omfattas av sekretess'),
    keptOrdered: boolean('Hålls ordnad utan registrering'),
  },
  groups: {
    assessment: group('Bedömning och registrering', 'isOfficial', 'assessedBy', 'minorImportance', 'secret', 'registeredOn', 'keptOrdered'),
  },
});
export type Document = RowOf<typeof document>;
