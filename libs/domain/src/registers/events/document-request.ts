import { boolean, day, reference, text, word } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Begäran om allmän handling (TF 2 kap.). Never who asked: anonymity is a right (TF 2:18). `day` is when it came in. */
export const documentRequest = register({
  kind: 'document-request', path: 'document-requests', area: 'events', class: 'event', one: 'begäran om handling', many: 'begäranden om handlingar', thing: 'begäran', nameFields: ['title'],
  dayLabel: 'Kom in', purpose: 'Begäranden om allmänna handlingar och när de besvarades. Skriv aldrig vem som frågade.',
  fields: {
    title: text('Begärda handlingar', { required: true }),
    body: reference('Myndighet', 'body'),
    answeredOn: day('Besvarad'),
    delayNoticeOn: day('Besked om att det tar tid'),
    answer: word('Svar', { released: 'Utlämnat', partly: 'Delvis utlämnat', refused: 'Avslag' }),
    writtenDecision: boolean('Skriftligt beslut om avslaget'),
    appealNotice: boolean('Överklagandehänvisning'),
    askedIdentity: boolean('Namn eller syfte efterfrågades'),
    identityNeeded: boolean('Uppgiften behövdes för sekretessprövningen'),
  },
});
export type DocumentRequest = RowOf<typeof documentRequest>;
