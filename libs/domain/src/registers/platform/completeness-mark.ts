import { subject, text, word } from '../../register/field.js';
import { register, type RowOf } from '../../register/register.js';

/** Registers whose completeness can be vouched for; only then does a missing row mean that something does not exist. */
export const markableRegisters = {
  'delegation-item': 'Delegationspunkter', 'sub-delegation': 'Vidaredelegeringar', 'urgent-mandate': 'Brådskemandat', 'post-holding': 'Förordnanden', post: 'Befattningar',
  assignment: 'Uppdrag', meeting: 'Sammanträden', decision: 'Beslut', 'delegation-report': 'Anmälningar', collaboration: 'Samarbeten', agreement: 'Avtal',
  'decision-right': 'Beslutsrätter', 'report-received': 'Mottagna rapporter', review: 'Översyner', company: 'Bolag', 'directive-clause': 'Direktivsklausuler',
  'supervision-decision': 'Uppsiktsbeslut', submission: 'Underställningar', 'financial-report': 'Ekonomiska rapporter', vision: 'Visioner', 'governing-document': 'Styrdokument',
  assessment: 'Bedömningar', absence: 'Frånvaro', deviation: 'Avvikelser', 'execution-action': 'Verkställighetsåtgärder', 'threat-incident': 'Hothändelser',
  remit: 'Ansvarsområden', 'council-mandate': 'Fullmäktigeuppdrag', 'preparation-step': 'Beredningssteg',
  'follow-up': 'Uppföljningar', 'court-order': 'Domstolars avgöranden', 'council-assignment': 'Uppdrag från fullmäktige', 'savings-measure': 'Sparåtgärder',
  handover: 'Överlämnanden', purchase: 'Inköp', 'shareholder-meeting': 'Bolagsstämmor', participation: 'Deltaganden', 'signing-right': 'Undertecknanderätter', contract: 'Undertecknade avtal',
  position: 'Ståndpunkter', cost: 'Kostnader', representation: 'Representanter', 'goal-link': 'Målkopplingar', consultation: 'Samråd', 'supervision-note': 'Uppsiktsanteckningar', 'collaboration-party': 'Parter',
  goal: 'Mål och målkopplingar', indicator: 'Indikatorer', 'document-request': 'Begäranden om handlingar',
} as const;
export type MarkableRegister = keyof typeof markableRegisters;

/** Fullständighetsmärke: "delegationsordningen för byggnadsnämnden är helt införd". Decides every rule about something missing. */
export const completenessMark = register({
  kind: 'completeness-mark', path: 'completeness-marks', area: 'settings', class: 'state', one: 'fullständighetsmärke', many: 'fullständighetsmärken', thing: 'märket', nameFields: ['register'],
  purpose: 'Någon går i god för att ett register är helt infört. Först då betyder en tom plats att något saknas.',
  fields: {
    register: word('Register', markableRegisters, { required: true }),
    subject: subject('Avgränsning', ['body', 'collaboration', 'company', 'matter', 'directive'], { help: 'Tomt när märket gäller allt' }),
    by: text('Intygat av', { required: true, personal: true }),
  },
});
export type CompletenessMark = RowOf<typeof completenessMark>;
