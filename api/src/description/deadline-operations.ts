import type { Operations } from './operation-facts.js';

const law = {
  id: 'KL-11-10', label: 'KL 11:10', heading: 'Budgetprocessen', gist: 'Fullmäktige fastställer budgeten senast sista november; valår är det de nyvalda som beslutar.', mark: 'verified', markLabel: 'Läst i lagtexten',
  link: 'https://lagen.nu/2017:725#K11P10', note: null,
};
const council = { id: '80ecda9e-03d9-58a7-a6b4-f852766dcba7', name: 'Kommunfullmäktige' };
const deadline = {
  key: 'BUDGET_KF', family: 'finance', label: 'Budgeten ska vara fastställd', day: '2026-11-30', daysLeft: 6, state: 'coming', doneOn: null, byLaw: true, setBy: 'law',
  subject: { kind: 'fiscal-year', id: '7a642d7b-ce80-5a68-927c-1bd0706aaefa', name: 'Räkenskapsår 2027' }, instance: '2027', body: council, basis: ['KL-11-10'],
  grounds: [{ law: 'KL-11-10', text: null, mark: null, markLabel: null }], leadDays: [45], steps: [{ text: 'Före utgången av november året innan', day: '2026-11-30' }],
};

/** The annual wheel and the change of term; the inner parts are shortened from the demo municipality. */
export const deadlineOperations: Operations = {
  'list-deadlines': {
    says: 'Fristerna i perioden, närmast först, de som inte har hållits, de som saknar en uppgift, och vad listan kan begränsas till.',
    example: {
      asOf: '2026-11-24', from: '2026-11-24', to: '2027-12-29', items: [deadline], overdue: [],
      unknown: [{
        key: 'TERM_COMMITTEE', family: 'term', label: 'Nämndens mandatperiod går ut', basis: ['KL-6-19'], missing: { kind: 'term-of-office', field: 'body', register: 'mandatperiod', fieldLabel: 'Organ' }, count: 1,
        items: [{ subject: { kind: 'body', id: '7d200e95-f17c-5424-9b07-42e5cd9bb6fb', name: 'Valnämnden' }, body: null, why: 'Organets mandatperiod är inte registrerad. Fullmäktige bestämmer den.', missingId: null, steps: [] }],
      }],
      choices: { families: [{ value: 'finance', label: 'Ekonomi och ansvar', count: 12 }], kinds: [{ value: 'BUDGET_KF', label: 'Budgeten ska vara fastställd', family: 'finance', calculation: 'Före utgången av november.', setBy: 'law', leadDays: [45], count: 2 }], bodies: [{ value: council.id, label: council.name, count: 14 }] },
      laws: { 'KL-11-10': law },
    },
  },
  'deadlines-calendar': {
    mediaType: 'text/calendar',
    says: 'Kalenderfil med en heldag för varje kommande frist.',
    example: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Rågång//Årshjul//SV\r\nBEGIN:VEVENT\r\nUID:BUDGET_KF-7a642d7b-ce80-5a68-927c-1bd0706aaefa-2027@bankmala.ragang\r\nDTSTAMP:20261124T000000Z\r\nDTSTART;VALUE=DATE:20261130\r\nDTEND;VALUE=DATE:20261201\r\nSUMMARY:Budgeten ska vara fastställd: Kommunfullmäktige 2027\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
  },
  'term-change': {
    says: 'Organen i mandatskiftet med sina listor, hur mycket som är klart, och lagrummen.',
    example: {
      asOf: '2026-11-24', next: '2030-10-15',
      bodies: [{
        body: council, start: { day: '2026-10-15', why: null, missing: null, steps: [{ text: 'Mandatperioden är registrerad', day: '2026-10-15' }] }, hasBegun: true, term: '029a2168-441a-5ce9-a988-27f772a93fa2', done: 0, left: 1, unknown: 0,
        items: [{
          key: 'auditors', what: 'Välj revisorer', who: 'De nyvalda fullmäktige väljer', by: council, basis: ['KL-12-4'], grounds: [{ law: 'KL-12-4', text: null, mark: null, markLabel: null }], due: { day: '2026-12-31', why: null, missing: null, steps: [] }, state: 'left', why: '0 av 1 klara.',
          form: { kind: 'assignment', id: null, preset: {} }, link: null, parts: [],
        }],
      }],
      total: 1, done: 0, unknown: 0, laws: {},
    },
  },
};
