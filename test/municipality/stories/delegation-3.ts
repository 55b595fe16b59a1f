import { body, decision, idOf, person, post, unit } from '../key.ts';
import type { Made } from '../made.ts';
import { state, type Entry } from '../record.ts';

const byPost = (postKey: string, name: string): Pick<Made, 'makerKind' | 'maker' | 'makerPerson'> => ({ makerKind: 'employee-post', maker: post(postKey), makerPerson: person(name) });

/** KL-6-38-COUNCIL-OPINION: who speaks for the committee when a decision has been appealed. */
const opinions: readonly Made[] = [
  {
    key: 'yttrande-norrbyskolan', day: '2026-08-20', body: 'bun', diary: 'BUN 2026:727', number: 'BUN 2026:727-1', title: 'Yttrande till förvaltningsrätten om Norrbyskolan', matterType: 'YTTRANDE_OVERKLAGAT', prepared: 15, kind: 'opinion',
    ...byPost('utbildningschef', 'Christina Velander-Ås'), basis: 'delegation', report: true, matterMore: { appealOf: decision('norrbyskolan') }, more: { recipient: 'court' },
  },
  {
    key: 'yttrande-altan-nastan', day: '2026-03-25', body: 'sbn', diary: 'SBN 2026:709', number: 'SBN 2026:709-1', title: 'Yttrande till länsstyrelsen och domstolen om altanen', matterType: 'YTTRANDE_OVERKLAGAT', prepared: 10, kind: 'opinion',
    ...byPost('bygglovschef', 'Jonas Ekenäs'), basis: 'delegation', report: true, matterMore: { appealOf: decision('altan-avslag') }, more: { recipient: 'court' },
  },
];

const byUsers = (key: string, no: number, day: string, title: string, matterType: string, goals: boolean, reason: string): Made => ({
  key, day, body: 'bun', diary: `BUN 2026:${no}`, number: `Brukarstyrelsen ${day} p. 2`, title, matterType, prepared: 14, makerKind: 'body', maker: body('brukare-sjoskolan'), basis: 'self-governance', report: false, principal: false, goals, reason,
});

/** KL-7-22-SPECIAL-BODY: what the parents may decide at the school by the lake. */
const users: readonly Made[] = [
  byUsers('modersmal-laggs-ned', 729, '2026-05-19', 'Undervisningen i modersmål vid Sjöskolan upphör', 'MODERSMAL', true, 'En hel verksamhet upphör vid skolan.'),
  byUsers('studiedagar-nastan', 731, '2026-05-19', 'Studiedagarna vid Sjöskolan läggs på fredagar', 'LASARSTIDER', false, 'Det ligger inom uppdraget.'),
];

const byLawyer = (key: string, no: number, day: string, title: string, kind: 'decision' | 'proposal'): Made => ({
  key, day, body: 'tn', diary: `TN 2026:${no}`, number: `TN 2026:${no}-1`, title, matterType: 'VA_AVGIFT_ENSKILD', prepared: 21, individual: true, kind, makerKind: 'external-employee', maker: post('va-jurist-vallsjo'), basis: 'contract-delegation', report: false,
});

const others: readonly Made[] = [
  // KL-9-37-EXTERNAL: the agreement with the neighbour ran out, and the letters went on.
  byLawyer('va-avslag', 711, '2026-03-26', 'Ansökan om jämkad avgift avslås', 'decision'), byLawyer('va-rad-nastan', 713, '2026-04-16', 'Råd om jämkad avgift', 'proposal'),
  // KL-6-38-AUTOMATED
  {
    key: 'robot-fritidsgard', day: '2026-09-08', body: 'bun', diary: 'BUN 2026:733', number: 'BUN 2026:733-1', title: 'Fritidsgården i Norrby lånas ut en kväll', matterType: 'FRITIDSGARD', prepared: 3, makerKind: 'automated', maker: null, basis: 'delegation', item: ['bun1', '4.5'], report: true, principal: false, goals: false,
  },
  {
    key: 'robot-forslag-nastan', day: '2026-09-09', body: 'bun', diary: 'BUN 2026:735', number: 'BUN 2026:735-1', title: 'Uträknat förslag om lån av fritidsgården en lördag', matterType: 'FRITIDSGARD', prepared: 3, kind: 'proposal', makerKind: 'automated', maker: null, basis: 'delegation', item: ['bun1', '4.5'], report: true, principal: false, goals: false,
    more: { recipient: 'other' },
  },
  // KL-6-38-CITIZEN-PROPOSAL
  {
    key: 'lekplats-medborgarforslag', day: '2026-06-02', body: 'tn', diary: 'TN 2026:715', number: 'TN 2026:715-2', title: 'Medborgarförslag om lekplats i Tallåsen avslås', matterType: 'PARK_LEKPLATS', prepared: 60, ...byPost('parkchef', 'Barbro Lindfälle'), basis: 'delegation', item: ['tn1', '2.1'],
    amount: 0, amountBasis: 'per-decision', report: true, matterMore: { origin: 'citizen-proposal', handedOverByCouncil: true }, more: { procedural: false },
  },
  {
    key: 'gunga-synpunkt-nastan', day: '2026-06-03', body: 'tn', diary: 'TN 2026:717', number: 'TN 2026:717-1', title: 'Synpunkt om gungan i Ekbacken besvaras', matterType: 'PARK_LEKPLATS', prepared: 12, ...byPost('parkchef', 'Barbro Lindfälle'), basis: 'delegation', item: ['tn1', '2.1'],
    amount: 0, amountBasis: 'per-decision', report: true, matterMore: { origin: 'complaint' },
  },
];

export const delegationBodiesDecisions: readonly Made[] = [...opinions, ...users, ...others];

export const delegationBodiesStories: readonly Entry[] = [
  state('body', 'brukare-sjoskolan', '2024-03-01', null, { name: 'Brukarstyrelsen vid Sjöskolan', bodyKind: 'self-governing', parent: body('bun'), seats: 7, quorum: 4, establishedBy: 'KF 2024-02-26 § 16' }),
  state('post', 'va-jurist-vallsjo', '2022-01-01', null, { title: 'VA-jurist', unit: unit('tf-va'), isAdministrationHead: false, isDirector: false, externalEmployer: 'Vallsjö kommun', employerKind: 'municipality' }),
  state('post-holding', 'va-jurist-vallsjo', '2022-01-01', null, { person: person('Malte Hedskog'), post: post('va-jurist-vallsjo'), holdingKind: 'regular' }),
  state('person', 'malte-hedskog', '2022-01-01', null, { name: 'Malte Hedskog' }),
  // The committee's collaborations are vouched for: one with Vallsjö is not among them any more.
  state('completeness-mark', 'collaboration:tn', '2023-01-01', null, { register: 'collaboration', by: 'Inger Dalhem, registrator', subject: body('tn') }),
  state('delegation-item', 'bun1:4.5', '2026-08-01', null, {
    order: idOf('delegation-order', 'bun1'), number: '4.5', title: 'Låna ut en fritidsgård en kväll', matterType: 'FRITIDSGARD', delegateKind: 'automated', conditions: ['När verksamheten har stängt'], subdelegable: false, reporting: 'reported', legalBasis: ['KL-6-37'],
    absent: ['substitutes'], source: 'BUN 2026-06-17 § 70',
  }),
];
