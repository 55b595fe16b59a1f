import { boolean, day, integer, reference, text, texts, word } from '../../register/field.js';
import { group } from '../../register/field-groups.js';
import { register, type RowOf } from '../../register/register.js';

/**
 * Avtal eller annat konstituerande dokument. `endsOn` is the last day of the first period as written; after it the agreement
 * renews by `renewMonths` unless notice is given `noticeMonths` before the end of the running period.
 */
export const agreement = register({
  kind: 'agreement', path: 'agreements', area: 'collaboration', class: 'state', one: 'avtal', many: 'avtal', thing: 'avtalet', nameFields: ['title'],
  purpose: 'Förbundsordning, överenskommelse eller avtal, med tid, förlängning och uppsägning.',
  columns: ['collaboration', 'documentKind', 'endsOn', 'noticeMonths'],
  fields: {
    collaboration: reference('Samarbete', 'collaboration', { required: true }),
    title: text('Titel', { required: true }),
    documentKind: word('Art', {
      'federation-order': 'Förbundsordning', 'joint-agreement': 'Överenskommelse', 'joint-standing-orders': 'Reglemente för gemensam nämnd', contract: 'Samverkansavtal',
      'shareholder-agreement': 'Aktieägaravtal', bylaws: 'Stadgar',
    }, { required: true }),
    adoptedBy: text('Antaget av oss'),
    documentRef: text('Finns i', { help: 'Diarienummer eller länk' }),
    endsOn: day('Första periodens sista dag'),
    renewMonths: integer('Förlängs med, månader'),
    noticeMonths: integer('Uppsägningstid, månader'),
    exitAtYearEnd: boolean('Utträde bara vid årsskifte'),
    noticeGivenOn: day('Uppsagt'),
    readThrough: boolean('Genomläst', { help: 'Någon har läst dokumentet och fört in vem som beslutar' }),
    missingPoints: texts('Punkter som saknas', { help: 'Det lagen kräver men dokumentet inte säger, till exempel KL 9:6 p. 12. Ange finns inte när inget saknas.' }),
    adoptedByAll: boolean('Antaget av alla parters fullmäktige'),
    competentlyAdopted: boolean('Antaget av behörigt organ'),
  },
  groups: {
    adoption: group('Antagande', 'adoptedBy', 'adoptedByAll', 'competentlyAdopted', 'documentRef'),
    time: group('Tid, förlängning och uppsägning', 'endsOn', 'renewMonths', 'noticeMonths', 'exitAtYearEnd', 'noticeGivenOn'),
    reading: group('Genomläsning', 'readThrough', 'missingPoints'),
  },
});
export type Agreement = RowOf<typeof agreement>;
