import { assignment, idOf, person, post } from '../key.ts';
import type { Made } from '../made.ts';
import { state, type Entry } from '../record.ts';
import { delegationPartsDecisions, delegationPartsStories } from './delegation-2.ts';
import { delegationBodiesDecisions, delegationBodiesStories } from './delegation-3.ts';

const byPost = (postKey: string, name: string): Pick<Made, 'makerKind' | 'maker' | 'makerPerson'> => ({ makerKind: 'employee-post', maker: post(postKey), makerPerson: person(name) });
const byChair = (bodyKey: string, name: string): Pick<Made, 'makerKind' | 'maker' | 'makerPerson' | 'basis'> => ({ makerKind: 'chair', maker: assignment(bodyKey, name), makerPerson: person(name), basis: 'urgent' });

const limits: readonly Made[] = [
  // DEL-SUBJECT: the item is for associations, by the committee's guideline.
  {
    key: 'konsertbolag', day: '2026-05-20', body: 'bun', diary: 'BUN 2026:701', number: 'BUN 2026:701-1', title: 'Kulturbidrag till ett konsertbolag i Viken', matterType: 'KULTURSTOD', prepared: 21, ...byPost('kultur-fritidschef', 'Emelie Forsnäs'),
    basis: 'delegation', item: ['bun1', '4.1'], amount: 30_000, amountBasis: 'per-decision', report: true, more: { conditionsUnmet: ['per-guideline'] },
  },
  {
    key: 'hembygdsspel-nastan', day: '2026-05-20', body: 'bun', diary: 'BUN 2026:703', number: 'BUN 2026:703-1', title: 'Kulturbidrag till Norrby hembygdsförening', matterType: 'KULTURSTOD', prepared: 20, ...byPost('kultur-fritidschef', 'Emelie Forsnäs'),
    basis: 'delegation', item: ['bun1', '4.1'], amount: 30_000, amountBasis: 'per-decision', report: true, conditionsMet: ['per-guideline'],
  },
  // KL-6-37-OUTSIDER: the board's chair has no seat in the technical committee.
  {
    key: 'farthinder-kso', day: '2026-04-28', body: 'tn', diary: 'TN 2026:701', number: 'TN 2026:701-2', title: 'Farthinder på Kvarngatan, etapp 2', matterType: 'FARTHINDER', prepared: 24, makerKind: 'chair', maker: assignment('ks', 'Stefan Kvarnlöf'), makerPerson: person('Stefan Kvarnlöf'),
    basis: 'delegation', item: ['tn1', '1.14'], amount: 620_000, amountBasis: 'per-decision', report: true,
  },
  // KL-6-38-AUTHORITY: a first case that will guide the rest.
  {
    key: 'skolplikt-utomlands', day: '2026-06-09', body: 'bun', diary: 'BUN 2026:705', number: 'BUN 2026:705-1', title: 'Skolplikten får fullgöras på distans från ett annat land', matterType: 'SKOLPLIKT_ANNAT', prepared: 28, individual: true,
    ...byPost('utbildningschef', 'Christina Velander-Ås'), basis: 'delegation', item: ['bun1', '2.7'], report: true, principal: true, reason: 'Det första ärendet av sitt slag, och det blir vägledande.',
  },
  {
    key: 'skolplikt-sjukhus-nastan', day: '2026-06-10', body: 'bun', diary: 'BUN 2026:707', number: 'BUN 2026:707-1', title: 'Skolplikten fullgörs på sjukhus under våren', matterType: 'SKOLPLIKT_ANNAT', prepared: 12, individual: true,
    ...byPost('utbildningschef', 'Christina Velander-Ås'), basis: 'delegation', item: ['bun1', '2.7'], report: true, principal: false,
  },
  // KL-6-38-SPECIAL-LAW: PBL closes delegation in matters of principle.
  {
    key: 'parkeringshus', day: '2026-05-06', body: 'sbn', diary: 'SBN 2026:701', number: 'SBN 2026:701-2', title: 'Bygglov för parkeringshus vid Stationen 3', matterType: 'BYGGLOV', prepared: 60, individual: true, ...byPost('samhallsbyggnadschef', 'Nils Hedmark'),
    basis: 'delegation', item: ['sbn2', '3.2'], report: true, principal: true, reason: 'Det första i sitt slag i kommunen. Det sätter skalan för hela stationsområdet.',
  },
  {
    key: 'cykelgarage-nastan', day: '2026-05-07', body: 'sbn', diary: 'SBN 2026:703', number: 'SBN 2026:703-1', title: 'Bygglov för cykelgarage vid Stationen 3', matterType: 'BYGGLOV', prepared: 30, individual: true, ...byPost('samhallsbyggnadschef', 'Nils Hedmark'),
    basis: 'delegation', item: ['sbn2', '3.2'], report: true, principal: false, reason: 'Ett vanligt ärende som följer detaljplanen.',
  },
  // KL-7-8-NO-SEPARATE-RECORD
  {
    key: 'kolonilott', day: '2026-04-22', body: 'tn', diary: 'TN 2026:703', number: 'TN 2026:703-1', title: 'Kolonilott 14 upplåts', matterType: 'KOLONI', prepared: 9, ...byPost('parkchef', 'Barbro Lindfälle'), basis: 'delegation', item: ['tn1', '2.3'], report: false,
    more: { absent: ['separateRecordOn', 'postedOn'] },
  },
  {
    key: 'kolonilott-nastan', day: '2026-04-23', body: 'tn', diary: 'TN 2026:705', number: 'TN 2026:705-1', title: 'Kolonilott 15 upplåts', matterType: 'KOLONI', prepared: 9, ...byPost('parkchef', 'Barbro Lindfälle'), basis: 'delegation', item: ['tn1', '2.3'], report: false, recorded: true,
  },
];

const urgent: readonly Made[] = [
  // KL-6-39-NOT-REPORTED: the committee met on 11 February and heard nothing of it.
  {
    key: 'snoovader', day: '2026-01-16', body: 'sn', diary: 'SN 2026:701', number: 'SN 2026:701-1', title: 'Extra fordon till hemtjänsten under snöovädret', matterType: 'DIREKTUPPHANDLING', prepared: 0, ...byChair('sn', 'Mohammed Elvhage'), amount: 90_000, amountBasis: 'whole-contract', report: false,
    more: { isUrgent: true, urgentReason: 'Hemtjänsten nådde inte fram. Nämnden gick inte att samla samma dag.', neededBy: '2026-01-16', urgentEvent: 'Snöovädret i januari', urgentKnownSince: '2026-01-16' },
  },
  // KL-6-39-WRONG-PERSON: only a member may, however sharp the hour.
  {
    key: 'brand-boende', day: '2025-10-18', body: 'sn', diary: 'SN 2025:701', number: 'SN 2025:701-1', title: 'Tillfälliga lägenheter efter brand på ett boende', matterType: 'DIREKTUPPHANDLING', prepared: 0, ...byPost('socialchef', 'Annika Brovall'), basis: 'urgent', amount: 140_000, amountBasis: 'whole-contract', report: true,
    more: { isUrgent: true, urgentReason: 'Brand en lördag natt. Ordföranden svarade inte.', neededBy: '2025-10-18', urgentEvent: 'Branden i oktober', urgentKnownSince: '2025-10-18' },
  },
  // KL-6-39-PATTERN: the need for classrooms had been known since November.
  ...([['moduler-1', '2026-02-03', '709', 'Moduler hyrs till Norrbyskolan', '2026-02-09'], ['moduler-2', '2026-04-07', '711', 'Fler moduler hyrs till Norrbyskolan', '2026-04-13']] as const).map(([key, day, no, title, neededBy]): Made => ({
    key, day, body: 'bun', diary: `BUN 2026:${no}`, number: `BUN 2026:${no}-1`, title, matterType: 'DIREKTUPPHANDLING', prepared: 1, ...byChair('bun', 'Louise Åsmyr'), amount: 240_000, amountBasis: 'whole-contract', report: true,
    more: { isUrgent: true, urgentReason: 'Leverantörens anbud gick ut.', neededBy, urgentEvent: 'Lokalbristen i Norrby', urgentKnownSince: '2025-11-20' },
  })),
];

/** Decisions that the rules of this area are told by. */
export const delegationDecisions: readonly Made[] = [...limits, ...urgent, ...delegationPartsDecisions, ...delegationBodiesDecisions];

/** What else they are told by. */
export const delegationStories: readonly Entry[] = [
  // The committee gave the larger part of the right to somebody who is not one of its own.
  state('delegation-item', 'tn1:1.14', '2026-01-01', null, {
    order: idOf('delegation-order', 'tn1'), number: '1.14', title: 'Farthinder och övergångsställen över 400 000 kronor', matterType: 'FARTHINDER', delegateKind: 'chair', delegate: assignment('ks', 'Stefan Kvarnlöf'),
    amountMin: 400_000, amountMax: 1_000_000, amountInclusive: true, amountBasis: 'per-decision', subdelegable: false, reporting: 'reported', legalBasis: ['KL-6-37'], absent: ['substitutes'], source: 'TN 2025-12-18 § 140',
  }),
  ...delegationPartsStories, ...delegationBodiesStories,
];
