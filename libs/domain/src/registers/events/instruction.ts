import { boolean, reference, subject, text, word } from '../../register/field.js';
import { group } from '../../register/field-groups.js';
import { register, type RowOf } from '../../register/register.js';

/** Instruktion eller begäran. Recorded voluntarily; never from anyone's mail. */
export const instruction = register({
  kind: 'instruction', path: 'instructions', area: 'events', class: 'event', one: 'instruktion', many: 'instruktioner', thing: 'instruktionen', nameFields: ['content'],
  dayLabel: 'Dag', purpose: 'Önskemål och uppdrag som inte gick den formella vägen. Registreras frivilligt.',
  columns: ['instructionKind', 'from', 'to', 'matter'],
  fields: {
    content: text('Innehåll', { required: true, max: 1000, personal: true }),
    from: subject('Från', ['assignment', 'post', 'body'], { required: true }),
    to: subject('Till', ['post', 'unit', 'assignment', 'body'], { required: true }),
    matter: reference('Ärende', 'matter'),
    instructionKind: word('Art', { question: 'Fråga', direction: 'Inriktning', operational: 'Operativ', 'individual-matter': 'Enskilt ärende', personnel: 'Personal' }, { required: true }),
    channel: word('Väg', { meeting: 'Möte', call: 'Samtal', mail: 'E-post', message: 'Meddelande', 'shareholder-meeting': 'Bolagsstämma', 'owner-directive': 'Ägardirektiv', 'owner-dialogue': 'Protokollförd ägardialog', 'council-decision': 'Fullmäktigebeslut', supervision: 'Uppsikt' }),
    requestsOutcome: boolean('Begär ett visst utfall'),
    chairInformed: boolean('Ansvarig nämnds ordförande var underrättad'),
    binding: boolean('Bindande beslut, direktiv eller order'),
    senderRole: word('Avsändarens roll i ärendet', { party: 'Part eller sökande', agent: 'Ombud', consulted: 'Remissinstans', none: 'Ingen roll i ärendet' }),
    bodyDecision: reference('Organets beslut om uppdraget', 'decision'),
    personnelMatter: word('Personalfråga', { employment: 'Anställning', transfer: 'Omplacering', dismissal: 'Uppsägning eller avsked', pay: 'Lön', other: 'Annan personalfråga' }),
    concernsPost: reference('Gäller befattning', 'post'),
    seeksSource: boolean('Syftar till att ta reda på vem som har lämnat en uppgift', { help: 'Skriv aldrig vem det kan vara' }),
    mediaRelated: boolean('Uppgiften har lämnats till medier'),
    sourceException: word('Undantag som tillåter frågan', { prosecution: 'Åtal eller annat undantag i lag', none: 'Inget undantag' }),
    legalBasis: word('Laglig grund', { 'KL-6-12': 'Styrelsens begäran om upplysning (KL 6:12)', 'KL-5-41': 'Fullmäktiges begäran (KL 5:41)', 'KL-12-9': 'Revisorernas granskning (KL 12:9)' }),
  },
  groups: {
    way: group('Hur den gavs', 'channel', 'requestsOutcome', 'binding', 'bodyDecision', 'chairInformed', 'senderRole', 'legalBasis'),
    personnel: group('Personalfråga', 'personnelMatter', 'concernsPost'),
    source: group('Frågor om uppgiftslämnare', 'seeksSource', 'mediaRelated', 'sourceException'),
  },
});
export type Instruction = RowOf<typeof instruction>;
