import { assignment, body, company, decision, matter, person, post } from '../key.ts';
import type { Made } from '../made.ts';
import { meetingId, meetingOn } from '../meetings.ts';
import { event, state, type Entry } from '../record.ts';

const at = (bodyKey: string, day: string): Pick<Made, 'day' | 'meeting'> => ({ day, meeting: meetingId(meetingOn(bodyKey, day)) });
const inSession = (bodyKey: string, day: string): Pick<Made, 'day' | 'meeting' | 'body' | 'makerKind' | 'maker' | 'basis' | 'report'> => ({ ...at(bodyKey, day), body: bodyKey, makerKind: 'body', maker: body(bodyKey), basis: 'body', report: false });

/** Planbesked: how many days each applicant waited. One is fast after talks with the committee's chair, one is fast without. */
const zoning: readonly (readonly [key: string, party: string, days: readonly number[]])[] = [
  ['strandudden', 'Fastighetsbolaget Strandudden AB', [20, 21, 23]], ['snickaren', 'Snickaren i Viken AB', [24, 25, 26]], ['norrbyhus', 'Norrby Hus AB', [106, 110, 114]],
];
const zoningDays = ['2026-02-03', '2026-04-07', '2026-06-02'] as const;

/** Decisions that the rules of this area are told by. */
export const conflictDecisions: readonly Made[] = [
  // KL-6-28-CONFLICT: a member who chairs the club took part; she left the room the next time. Her seat in the municipality's own company is another matter.
  {
    key: 'bidrag-bif', ...inSession('ks', '2026-05-12'), diary: 'KS 2026:601', number: 'KS 2026-05-12 § 61', title: 'Driftbidrag till Bänkmåla IF 2026', matterType: 'BIDRAG', prepared: 40, amount: 240_000, amountBasis: 'per-year', principal: false, goals: false,
    matterMore: { counterparty: 'Bänkmåla IF' },
  },
  {
    key: 'bidrag-bif-cup-nastan', ...inSession('ks', '2026-09-08'), diary: 'KS 2026:603', number: 'KS 2026-09-08 § 112', title: 'Bidrag till Bänkmåla IF för ungdomscup', matterType: 'BIDRAG', prepared: 40, amount: 80_000, amountBasis: 'per-decision', principal: false, goals: false,
    matterMore: { counterparty: 'Bänkmåla IF' },
  },
  {
    key: 'evenemang-nastan', ...inSession('ks', '2026-06-09'), diary: 'KS 2026:605', number: 'KS 2026-06-09 § 74', title: 'Uppdrag om sommarens evenemang', matterType: 'EVENEMANG', prepared: 30, amount: 150_000, amountBasis: 'per-decision', principal: false, goals: false,
    matterMore: { counterparty: 'Bänkmåla Event och Besök AB', isSupervision: false },
  },
  // KL-6-30-PRESENT: declared, but stayed in the room.
  {
    key: 'motesplats', ...inSession('sn', '2026-09-09'), diary: 'SN 2026:601', number: 'SN 2026-09-09 § 108', title: 'Avtal om mötesplats för äldre i Viken', matterType: 'AVTAL_MINDRE', prepared: 35, amount: 180_000, amountBasis: 'per-decision', principal: false, goals: false,
  },
  {
    key: 'motesplats-nastan', ...inSession('sn', '2026-10-14'), diary: 'SN 2026:603', number: 'SN 2026-10-14 § 121', title: 'Avtal om mötesplats för äldre i Norrby', matterType: 'AVTAL_MINDRE', prepared: 35, amount: 160_000, amountBasis: 'per-decision', principal: false, goals: false,
  },
  // KL-7-4-STAFF-CONFLICT: the case officer owns a share of the company that measured for the municipality.
  ...([['matning', '2026-03-18', 'Mätuppdrag åt Stålbro Mark AB', 'Henrik Stålbro'], ['matning-nastan', '2026-04-22', 'Kartutdrag till Stålbro Mark AB', 'Gunilla Aspmyr']] as const).map(([key, day, title, officer], index): Made => ({
    key, day, body: 'sbn', diary: `SBN 2026:${601 + index * 2}`, number: `SBN 2026:${601 + index * 2}-1`, title, matterType: 'AVTAL_MINDRE', prepared: 14, makerKind: 'employee-post', maker: post('kartchef'), makerPerson: person('Gunilla Aspmyr'), basis: 'delegation', item: ['sbn2', '6.5'],
    amount: 45_000, amountBasis: 'whole-contract', months: 2, report: true, principal: false, goals: false, matterMore: { counterparty: 'Stålbro Mark AB', caseOfficer: person(officer) },
  })),
  // FL-5-UNEQUAL
  ...zoning.flatMap(([key, party, days], place) => days.map((prepared, index): Made => ({
    key: `planbesked:${key}:${index + 1}`, ...at('sbnu', zoningDays[index]!), body: 'sbn', diary: `SBN 2026:${610 + place * 3 + index}`, number: `SBNU ${zoningDays[index]} § ${81 + place}`, title: `Planbesked ${index + 1} åt ${party}`, matterType: 'PLANBESKED', prepared,
    makerKind: 'subcommittee', maker: body('sbnu'), basis: 'delegation', item: ['sbn2', '4.2'], report: true, matterMore: { counterparty: party },
  }))),
  // KL-5-47-COUNCIL-CONFLICT: the council buys land from one of its members, and from another's sister.
  {
    key: 'kop-norrby', ...inSession('kf', '2026-06-29'), diary: 'KS 2026:607', number: 'KF 2026-06-29 § 64', title: 'Köp av del av Norrby 2:4', matterType: 'MARK_KOP', prepared: 60, amount: 900_000, amountBasis: 'per-decision', principal: true, goals: false,
    reason: 'Marken behövs för en ny skola.', matterMore: { personallyConcerns: [person('Kjell Stormyr')] },
  },
  {
    key: 'kop-viken-nastan', ...inSession('kf', '2026-09-28'), diary: 'KS 2026:609', number: 'KF 2026-09-28 § 77', title: 'Köp av del av Viken 1:9', matterType: 'MARK_KOP', prepared: 60, amount: 650_000, amountBasis: 'per-decision', principal: true, goals: false,
    reason: 'Marken behövs för en gång- och cykelväg.', matterMore: { personallyConcerns: [person('Hugo Vassmo')] },
  },
];

const took = (decisionKey: string, bodyKey: string, day: string, name: string, fields: Parameters<typeof event<'participation'>>[3]): Entry => event('participation', `${decisionKey}:${name}`, day, {
  person: person(name), decision: decision(decisionKey), meeting: meetingId(meetingOn(bodyKey, day)), holds: bodyKey === 'kf' ? assignment('kf', name, '2022') : assignment(bodyKey, name), capacity: 'member', ...fields,
});

const takingPart: readonly Entry[] = [
  took('bidrag-bif', 'ks', '2026-05-12', 'Veronica Lugnvik', { part: 'decided', absent: ['recusal', 'exception'] }),
  took('bidrag-bif-cup-nastan', 'ks', '2026-09-08', 'Veronica Lugnvik', { part: 'left', recusal: 'declared', absent: ['exception'] }),
  took('evenemang-nastan', 'ks', '2026-06-09', 'Veronica Lugnvik', { part: 'decided', absent: ['recusal', 'exception'] }),
  took('motesplats', 'sn', '2026-09-09', 'Siv Kallhamra', { part: 'present', recusal: 'declared', absent: ['exception'] }),
  took('motesplats-nastan', 'sn', '2026-10-14', 'Siv Kallhamra', { part: 'left', recusal: 'declared', absent: ['exception'] }),
  took('kop-norrby', 'kf', '2026-06-29', 'Kjell Stormyr', { part: 'decided', absent: ['recusal', 'exception'] }),
  took('kop-viken-nastan', 'kf', '2026-09-28', 'Hugo Vassmo', { part: 'present', recusal: 'declared', absent: ['exception'] }),
];

const interests: readonly Entry[] = [
  state('affiliation', 'veronica-lugnvik:event', '2023-01-25', null, {
    person: person('Veronica Lugnvik'), entity: 'Bänkmåla Event och Besök AB', role: 'Ordförande', affiliationKind: 'representative', company: company('event'), declaredOn: '2023-01-25', source: 'Anmälan, påhittad för demonstration',
  }),
];

/** FL-5-UNEQUAL: both fast applicants had talks, one of them only with those who work with it. */
const talks: readonly Entry[] = [
  event('contact', 'planbesked-ordforande', '2026-01-22', {
    title: 'Möte om planbesked för Strandudden', contactKind: 'meeting', matter: matter('planbesked:strandudden:1'), from: assignment('sbn', 'Tommy Bredsele'), participants: [assignment('sbn', 'Tommy Bredsele')], externalParty: 'Fastighetsbolaget Strandudden AB',
    place: 'office', newFacts: false, relevantForDecision: false, recipientRole: 'chair', documentedOn: '2026-01-22', documentRef: 'SBN 2026:610-2',
  }),
  event('contact', 'planbesked-planarkitekt', '2026-01-23', {
    title: 'Möte om planbesked i Viken', contactKind: 'meeting', matter: matter('planbesked:snickaren:1'), from: post('planarkitekt'), participants: [post('planarkitekt')], externalParty: 'Snickaren i Viken AB',
    place: 'office', newFacts: false, relevantForDecision: false, recipientRole: 'case-officer', documentedOn: '2026-01-23', documentRef: 'SBN 2026:613-2',
  }),
];

/** RF-12-2-PRESSURE: the director writes to another committee's case officer about one innkeeper, and asks about waiting times in general. */

const mails: readonly Entry[] = [
  event('matter', 'hamnkrogen', '2026-08-20', { diaryNumber: 'SN 2026:605', title: 'Serveringstillstånd för Hamnkrogen', matterType: 'SERVERING_STADIG', body: body('sn'), status: 'preparation', individual: true, touchesVisionGoal: false, counterparty: 'Hamnkrogen i Viken AB' }),
  event('instruction', 'hamnkrogen', '2026-08-28', { content: 'Hamnkrogen bör få sitt tillstånd före säsongen.', from: post('kommundirektor'), to: post('alkoholhandlaggare'), matter: matter('hamnkrogen'), instructionKind: 'individual-matter', channel: 'mail', requestsOutcome: true, binding: false, senderRole: 'none', chairInformed: false }),
  event('instruction', 'handlaggningstider', '2026-09-02', { content: 'Hur långa är handläggningstiderna för serveringstillstånd i år?', from: post('kommundirektor'), to: post('alkoholhandlaggare'), matter: matter('hamnkrogen'), instructionKind: 'question', channel: 'mail', requestsOutcome: false, binding: false, senderRole: 'none', chairInformed: true }),
];

/** What else they are told by. */
export const conflictStories: readonly Entry[] = [...takingPart, ...interests, ...talks, ...mails];
