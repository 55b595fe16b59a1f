import { boolean, day, percent, reference, references, sek, subject, text, word } from '../../register/field.js';
import { group } from '../../register/field-groups.js';
import { register, type RowOf } from '../../register/register.js';

/** Kontakt eller möte. Recorded voluntarily; silence says nothing. */
export const contact = register({
  kind: 'contact', path: 'contacts', area: 'events', class: 'event', one: 'kontakt', many: 'kontakter', thing: 'kontakten', nameFields: ['title'],
  dayLabel: 'Dag', purpose: 'Möten och kontakter i ett ärende. Det du skriver blir normalt allmän handling.',
  columns: ['contactKind', 'matter', 'to', 'documentedOn'],
  fields: {
    title: text('Kontakt', { required: true, personal: true }),
    contactKind: word('Art', { meeting: 'Möte', call: 'Samtal', message: 'Meddelande', 'management-meeting': 'Ledningsmöte', supervision: 'Uppsiktsdialog', negotiation: 'Förhandling' }, { required: true }),
    matter: reference('Ärende', 'matter'),
    from: subject('Från', ['assignment', 'post']),
    to: subject('Till', ['post', 'assignment', 'unit']),
    participants: references('Deltagare', ['assignment', 'post', 'person']),
    externalParty: text('Extern part', { personal: true }),
    chairInformed: boolean('Ansvarig nämnds ordförande var med eller underrättad'),
    requestsOutcome: boolean('Begär ett visst utfall'),
    legalBasis: lawBasis(),
    place: word('Plats', { office: 'Kommunens lokal', neutral: 'Neutral plats', private: 'Privat miljö', online: 'Digitalt' }),
    agenda: boolean('Dagordning fanns'),
    leisureShare: percent('Fritidsinslag, procent'),
    hostBenefit: sek('Värdens kostnad för deltagarna'),
    costRecorded: boolean('Kostnaden är bokförd'),
    newFacts: boolean('Gav nya uppgifter'),
    relevantForDecision: boolean('Har betydelse för beslutet'),
    recipientRole: word('Den som tog emot', { 'case-officer': 'Handläggare', decider: 'Beslutande', chair: 'Nämndens ordförande', other: 'Annan' }),
    documentedOn: day('Antecknat'),
    documentRef: text('Anteckning'),
  },
  groups: {
    who: group('Vilka som möttes', 'from', 'to', 'participants', 'externalParty', 'chairInformed', 'recipientRole'),
    purpose: group('Vad kontakten gällde', 'requestsOutcome', 'legalBasis', 'newFacts', 'relevantForDecision'),
    setting: group('Plats och kostnad', 'place', 'agenda', 'leisureShare', 'hostBenefit', 'costRecorded'),
    record: group('Anteckning', 'documentedOn', 'documentRef'),
  },
});
export type Contact = RowOf<typeof contact>;

/** Grounds on which an elected member may approach another committee's administration. */
function lawBasis() {
  return word('Laglig grund', { 'KL-6-12': 'Styrelsens begäran om upplysning (KL 6:12)', 'KL-5-41': 'Fullmäktiges begäran (KL 5:41)', 'KL-12-9': 'Revisorernas granskning (KL 12:9)' });
}
