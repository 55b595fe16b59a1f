import { assignment, body, decision, matter, post } from '../key.ts';
import type { Made } from '../made.ts';
import { meetingId, meetingOn } from '../meetings.ts';
import { event, state, type Entry } from '../record.ts';

const at = (bodyKey: string, day: string): Pick<Made, 'day' | 'meeting' | 'body' | 'makerKind' | 'maker' | 'basis' | 'report'> => ({
  day, meeting: meetingId(meetingOn(bodyKey, day)), body: bodyKey, makerKind: 'body', maker: body(bodyKey), basis: 'body', report: false,
});
const kso = assignment('ks', 'Stefan Kvarnlöf');

/** Decisions that the rules of this area are told by. */
export const politicsDecisions: readonly Made[] = [
  // CONTRACT-UNAUTHORIZED: the running of the arena was signed three weeks before the council decided.
  {
    key: 'arenadrift', ...at('kf', '2026-05-25'), diary: 'KS 2026:611', number: 'KF 2026-05-25 § 49', title: 'Drift av Smedjehallen i fem år', matterType: 'AVTAL_TILLSVIDARE', prepared: 80, amount: 9_500_000, amountBasis: 'whole-contract', months: 60, principal: true, goals: false,
    reason: 'Åtagandet är långt och binder kommande budgetar.',
  },
  // ROLE-PERSONNEL, what is nearly wrong: the board itself decided about the director's pay.
  {
    key: 'direktorslon-nastan', ...at('ks', '2026-04-14'), diary: 'KS 2026:613', number: 'KS 2026-04-14 § 48', title: 'Kommundirektörens lön 2026', matterType: 'LON_REVISION', prepared: 20, principal: false, goals: false,
  },
];

const signed = { matter: matter('arenadrift'), counterparty: 'Smedjans Arena AB', amount: 9_500_000, binding: true, callOff: false } as const;
const contracts: readonly Entry[] = [
  event('contract', 'arenadrift', '2026-05-04', { ...signed, title: 'Avtal om drift av Smedjehallen', signedBy: kso, conditional: false }),
  event('contract', 'arenadrift-nastan', '2026-05-05', { ...signed, title: 'Avtal om städning av Smedjehallen', signedBy: kso, amount: 480_000, conditional: true }),
  state('signing-right', 'kso', '2023-01-10', null, { holder: kso, decidedIn: 'KS 2023-01-10 § 8', absent: ['matterType', 'amountMax'] }),
  state('signing-right', 'kommundirektor', '2023-01-10', null, { holder: post('kommundirektor'), amountMax: 5_000_000, decidedIn: 'KS 2023-01-10 § 8', absent: ['matterType'] }),
  state('completeness-mark', 'signing-right:alla', '2023-01-10', null, { register: 'signing-right', by: 'Inger Dalhem, registrator' }),
];

const said: readonly Entry[] = [
  // ROLE-DIRECT-ORDER, what is nearly wrong: the chair asks for a proposal to the board.
  event('instruction', 'forslag-nastan', '2026-05-20', {
    content: 'Återkom till styrelsen med ett förslag på hur planprocessen kan kortas.', from: kso, to: post('kommundirektor'), instructionKind: 'direction', channel: 'meeting', requestsOutcome: false, binding: false, chairInformed: true, absent: ['bodyDecision'],
  }),
  // ROLE-PERSONNEL
  event('instruction', 'omradeschef', '2026-09-24', {
    content: 'Avdelningschefen för äldreomsorgen bör få andra uppgifter före månadsskiftet.', from: assignment('sn', 'Mohammed Elvhage'), to: post('socialchef'), instructionKind: 'personnel', personnelMatter: 'transfer', concernsPost: post('aldrechef'), channel: 'meeting',
    binding: false, chairInformed: true, absent: ['bodyDecision'],
  }),
  event('instruction', 'direktorslon-nastan', '2026-04-15', {
    content: 'Ny lön för kommundirektören från den 1 april.', from: kso, to: post('hr-chef'), instructionKind: 'personnel', personnelMatter: 'pay', concernsPost: post('kommundirektor'), channel: 'mail', binding: true, chairInformed: true, bodyDecision: decision('direktorslon-nastan'),
  }),
];

/** PARALLEL-NEGOTIATION: the director has the mandate. The chair of the board meets the club alone, and once at the director's invitation. */
const club = { contactKind: 'negotiation', matter: matter('stadion'), externalParty: 'Bänkmåla IF', place: 'office', newFacts: false, relevantForDecision: false, recipientRole: 'other', chairInformed: true } as const;
const talks: readonly Entry[] = [
  state('negotiation-mandate', 'stadion', '2026-03-23', '2027-01-01', { matter: matter('stadion'), holders: [post('kommundirektor')], counterparty: 'Bänkmåla IF', frame: 'Hyra och skötsel, ingen ny driftkostnad utan beslut av fullmäktige.', consultWith: [kso] }),
  event('contact', 'stadion-enskilt', '2026-04-22', { ...club, title: 'Samtal om hyresnivån för stadion', from: kso, participants: [kso], requestsOutcome: false, documentedOn: '2026-04-23', documentRef: 'KS 2026:88-9' }),
  event('contact', 'stadion-inbjuden', '2026-05-06', { ...club, title: 'Förhandlingsmöte om stadion', from: post('kommundirektor'), participants: [post('kommundirektor'), kso], requestsOutcome: false, documentedOn: '2026-05-06', documentRef: 'KS 2026:88-12' }),
];

/** What else they are told by. */
export const politicsStories: readonly Entry[] = [...contracts, ...said, ...talks];
