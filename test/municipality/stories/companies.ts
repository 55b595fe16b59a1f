import { assignment, body, company, idOf, person } from '../key.ts';
import type { Made } from '../made.ts';
import { meetingId, meetingOn } from '../meetings.ts';
import { event, state, type Entry } from '../record.ts';
import { providersStories } from './companies-2.ts';

const energy = { body: 'styrelse-energi', makerKind: 'ceo', maker: person('Felicia Brunmossen'), makerPerson: person('Felicia Brunmossen'), basis: 'company', amountBasis: 'per-decision', report: false, principal: false } as const;

/** Decisions that the rules of this area are told by. */
export const companiesDecisions: readonly Made[] = [
  // CEO-BEYOND-MANDATE: the chief executive's limit is five million.
  {
    ...energy, key: 'vd-hyresavtal', day: '2026-05-20', diary: 'KS 2026:221', number: 'Bänkmåla Energi, vd 2026-05-20', title: 'Hyresavtal för kontor i tio år', matterType: 'BOLAG_DRIFT', prepared: 25, amount: 30_000_000, months: 120,
    reason: 'Bolagets egen lokal, utan betydelse för kommunens verksamhet.', more: { company: company('energi'), isUrgent: false, absent: ['boardAuthorization'] } as Made['more'],
  },
  {
    ...energy, key: 'vd-brand-nastan', day: '2026-01-18', diary: 'KS 2026:223', number: 'Bänkmåla Energi, vd 2026-01-18', title: 'Tillfällig värmecentral efter branden i Hagryd', matterType: 'BOLAG_DRIFT', prepared: 0, amount: 8_000_000,
    reason: 'Akut åtgärd för att kunderna skulle få värme.', more: { company: company('energi'), isUrgent: true, urgentReason: 'Värmen var borta i 400 lägenheter.', boardInformedOn: '2026-01-18', absent: ['boardAuthorization'] } as Made['more'],
  },
  // KL-6-9-NO-MEASURES: what the board proposed when the purpose did not fit.
  {
    key: 'energi-andamal-nastan', day: '2024-05-14', meeting: meetingId(meetingOn('ks', '2024-05-14')), body: 'ks', diary: 'KS 2024:141', number: 'KS 2024-05-14 § 86', title: 'Fullmäktige föreslås vidga ändamålet för Bänkmåla Energi AB', matterType: 'BOLAGSORDNING', prepared: 30,
    makerKind: 'body', maker: body('ks'), basis: 'body', kind: 'proposal', report: false, principal: true, reason: 'Ändamålet är fullmäktiges fråga.', goals: false,
  },
];

/** Kvarnströmmens Kraft AB was bought in February 2026 with everything it brought along. */
const BOUGHT = '2026-02-02';
const power = company('kvarnstrom');
const bought: readonly Entry[] = [
  state('company', 'kvarnstrom', BOUGHT, null, {
    name: 'Kvarnströmmens Kraft AB', orgNumber: '556000-0108', ownership: 'wholly', companyKind: 'limited-company', parent: company('energi'), share: 100, purpose: 'Vattenkraft vid Kvarnströmmen.', ceo: person('Felicia Brunmossen'), hasMunicipalTask: true, publicAccess: 'applies',
  }),
  state('articles', 'kvarnstrom', BOUGHT, null, {
    company: power, purposeClause: 'Producera el, § 3.', powersFrame: 'Den kommunala kompetensen, § 4.', insightClause: 'Allmänheten har rätt att ta del av handlingar, § 11.', boundByPartlyOwnedTerms: false, absent: ['councilOpinionClause'], source: 'Bolagsordningen från 2009, påhittad för demonstration',
  }),
  state('body', 'styrelse-kvarnstrom', BOUGHT, null, { name: 'Styrelsen för Kvarnströmmens Kraft AB', bodyKind: 'company-board', company: power, seats: 2, establishedBy: 'Bolagsordningen § 6' }),
  state('assignment', 'styrelse-kvarnstrom:arvid-knutshed:2026', BOUGHT, '2027-01-01', { person: person('Arvid Knutshed'), body: body('styrelse-kvarnstrom'), functions: ['member', 'chair'], electedBy: 'KF 2026-01-26 § 9', electedByBody: body('kf') }),
  state('assignment', 'styrelse-kvarnstrom:maj-lis-granfelt-ro:2026', BOUGHT, '2027-01-01', { person: person('Maj-Lis Granfelt-Ro'), body: body('styrelse-kvarnstrom'), functions: ['member'], electedBy: 'Styrelsen för Bänkmåla Energi 2026-02-02 § 7', electedByBody: body('styrelse-energi') }),
  ...([['kvarnstrom', 'Ägardirektiv för Kvarnströmmens Kraft AB', body('kf'), 'KF 2026-03-30 § 27', '2026-03-30', 4], ['kvarnstrom-moder', 'Bänkmåla Energis direktiv till Kvarnströmmens Kraft AB', company('energi'), 'Styrelsen för Bänkmåla Energi 2026-04-16 § 31', '2026-04-16', 6]] as const).flatMap(([key, title, issuer, adoptedBy, adoptedOn, rate]) => [
    state('directive', key, adoptedOn, null, {
      company: power, title, issuer, adoptedBy, adoptedOn, reviewDue: '2027-12-31', commonDirective: idOf('directive', 'koncern'), source: adoptedBy,
      ...(key === 'kvarnstrom' ? { absent: ['meetingOn', 'reviewedOn'] as const } : { meetingOn: '2026-05-12', absent: ['reviewedOn'] as const }),
    }),
    state('directive-clause', `${key}:financial-goals`, adoptedOn, null, { directive: idOf('directive', key), clauseType: 'financial-goals', paragraph: '§ 3', text: `Avkastning ${rate} procent på totalt kapital.`, rate }),
  ]),
];

/** Owned together with two neighbours, and nobody has asked on what terms. */
const shared: readonly Entry[] = [
  state('company', 'solkraft', '2026-01-12', null, {
    name: 'Solkraft i Hagryd AB', orgNumber: '556000-0109', ownership: 'partly', companyKind: 'limited-company', share: 30, purpose: 'Solparker.', hasMunicipalTask: true, jointControl: true, publicVotes: 99, appointsMajority: true, absent: ['ownerConditions', 'publicAccess'],
  }),
  state('company', 'turism', '2012-01-01', null, {
    name: 'Stiftelsen Bänkmåla Besök', orgNumber: '802400-0110', ownership: 'wholly', companyKind: 'foundation', purpose: 'Turism och museijärnväg.', soleFounder: true, hasMunicipalTask: true, publicAccess: 'applies',
  }),
  state('articles', 'turism', '2012-01-01', null, {
    company: company('turism'), purposeClause: '§ 2', powersFrame: '§ 3', boardElectionClause: '§ 5', councilOpinionClause: '§ 6', insightClause: '§ 9', absent: ['auditorClause'], source: 'Stiftelseförordnandet, påhittat för demonstration',
  }),
  state('company', 'bygdegard', '1998-01-01', null, { name: 'Viken bygdegårdsförening', orgNumber: '802400-0111', ownership: 'partly', companyKind: 'association', purpose: 'Får bidrag till sin lokal.', hasMunicipalTask: false, absent: ['ownerConditions'] }),
];

/** Both have a goal of the council's to work for. */
const goalLinks: readonly Entry[] = ([['hallbar', 'kvarnstrom', 'Förnybar el'], ['vaxa', 'turism', 'Fler besökare']] as const).map(([goal, key, note]) =>
  state('goal-link', `${goal}:${key}`, BOUGHT, '2027-01-01', { goal: idOf('goal', goal), subject: company(key), relation: 'supports', note }));

const meetings: readonly Entry[] = [
  event('shareholder-meeting', 'kvarnstrom:2026', '2026-05-12', { company: power, status: 'held', meetingKind: 'ordinary', proxy: person('Karin Ahlsjö'), instruction: 'KS 2026-05-12 § 92', votedAsInstructed: true }),
  event('shareholder-meeting', 'hem:2026', '2026-04-21', { company: company('hem'), status: 'held', meetingKind: 'ordinary', proxy: person('Stefan Kvarnlöf'), absent: ['instruction', 'votedAsInstructed'] }),
  event('shareholder-meeting', 'energi:2026', '2026-04-22', { company: company('energi'), status: 'held', meetingKind: 'ordinary', proxy: person('Karin Ahlsjö'), instruction: 'KS 2026-04-14 § 63', votedAsInstructed: true }),
];

const kso = assignment('ks', 'Stefan Kvarnlöf');
const spoken: readonly Entry[] = [
  event('instruction', 'lagg-ner', '2026-09-14', { content: 'Lägg ner projektet vid Spinnrocken nu.', from: kso, to: body('styrelse-hem'), instructionKind: 'operational', channel: 'message', requestsOutcome: true, chairInformed: false }),
  event('instruction', 'agardialog', '2026-10-06', { content: 'Ägaren vill se en lägre takt i nyproduktionen.', from: kso, to: body('styrelse-hem'), instructionKind: 'direction', channel: 'owner-dialogue', requestsOutcome: false, chairInformed: true }),
];

/** What else they are told by. */
export const companiesStories: readonly Entry[] = [...bought, ...shared, ...goalLinks, ...meetings, ...spoken, ...providersStories];
