import { assignment, body, decision, idOf, person, post } from '../key.ts';
import type { Made } from '../made.ts';
import { meetingId, meetingOn } from '../meetings.ts';
import { event, state, type Entry } from '../record.ts';
import { documentStories } from './records-documents.ts';

const sitting = (bodyKey: string, day: string): string => meetingId(meetingOn(bodyKey, day));
const at = (bodyKey: string, day: string): Pick<Made, 'day' | 'meeting' | 'body' | 'makerKind' | 'maker' | 'basis' | 'report'> => ({
  day, meeting: sitting(bodyKey, day), body: bodyKey, makerKind: 'body', maker: body(bodyKey), basis: 'body', report: false,
});

/** Decisions that the rules of this area are told by. */
export const recordsDecisions: readonly Made[] = [
  // KL-5-13-NOTICE: an item that could have waited was added three days before; another truly could not.
  {
    key: 'tillagt-arende', ...at('kf', '2026-08-31'), diary: 'KS 2026:360', number: 'KF 2026-08-31 § 61', title: 'Återremitterad motion om lekplatser avslås', matterType: 'MOTION', prepared: 200,
    more: { announcedOn: '2026-08-28', absent: ['agendaException'] },
  },
  {
    key: 'bradskande-arende-nastan', ...at('kf', '2026-09-28'), diary: 'KS 2026:361', number: 'KF 2026-09-28 § 72', title: 'Motion om öppettider på valdagen', matterType: 'MOTION', prepared: 20,
    more: { announcedOn: '2026-09-25', agendaException: 'urgent' },
  },
  // KL-6-27-QUORUM: five of nine served; one went home before the first, and a substitute came in for the second.
  { key: 'fyra-av-nio', ...at('tn', '2026-06-18'), diary: 'TN 2026:340', number: 'TN 2026-06-18 § 66', title: 'Yttrande över gatubelysning i Viken', matterType: 'GATUBELYSNING', prepared: 20, kind: 'opinion', principal: false, goals: false },
  { key: 'fem-av-nio-nastan', ...at('tn', '2026-06-18'), diary: 'TN 2026:341', number: 'TN 2026-06-18 § 67', title: 'Yttrande över gatubelysning i Norrby', matterType: 'GATUBELYSNING', prepared: 20, kind: 'opinion', principal: false, goals: false },
  // KL-6-25-OUTSIDER-PRESENT
  { key: 'oppettider-fritidsgard', ...at('bun', '2026-09-16'), diary: 'BUN 2026:340', number: 'BUN 2026-09-16 § 88', title: 'Information om fritidsgårdarna', matterType: 'FRITIDSGARD', prepared: 20, kind: 'information' },
  // KL-4-5-AUDIT-INDEPENDENCE: the chair took part in the decision on the own committee's discharge; another only in the debate.
  { key: 'ansvarsfrihet-sbn', ...at('kf', '2026-04-27'), diary: 'KS 2026:362', number: 'KF 2026-04-27 § 33', title: 'Ansvarsfrihet för samhällsbyggnadsnämnden', matterType: 'ANSVARSFRIHET', prepared: 30, more: { concernsBody: body('sbn') } },
  { key: 'ansvarsfrihet-sn-nastan', ...at('kf', '2026-04-27'), diary: 'KS 2026:363', number: 'KF 2026-04-27 § 34', title: 'Ansvarsfrihet för socialnämnden', matterType: 'ANSVARSFRIHET', prepared: 30, more: { concernsBody: body('sn') } },
];

const took = (key: string, day: string, name: string, decisionKey: string, capacity: 'member' | 'serving-substitute' | 'other' | 'case-officer', part: 'decided' | 'handled' | 'present' | 'left', paragraph: string): Entry =>
  event('participation', key, day, { person: person(name), decision: decision(decisionKey), capacity, part, paragraph });

const presence: readonly Entry[] = [
  took('gick-hem', '2026-06-18', 'Torgny Masthed', 'fyra-av-nio', 'member', 'left', '§ 66'),
  took('gick-hem-2', '2026-06-18', 'Torgny Masthed', 'fem-av-nio-nastan', 'member', 'left', '§ 67'),
  took('tradde-in', '2026-06-18', 'Eskil Bodarp', 'fem-av-nio-nastan', 'serving-substitute', 'decided', '§ 67'),
  took('kso-hos-bun', '2026-09-16', 'Stefan Kvarnlöf', 'oppettider-fritidsgard', 'other', 'present', '§ 88'),
  took('utbildningschef-hos-bun', '2026-09-16', 'Christina Velander-Ås', 'oppettider-fritidsgard', 'case-officer', 'left', '§ 88'),
  took('sbn-ordforande', '2026-04-27', 'Tommy Bredsele', 'ansvarsfrihet-sbn', 'member', 'decided', '§ 33'),
  took('sn-ordforande', '2026-04-27', 'Mohammed Elvhage', 'ansvarsfrihet-sn-nastan', 'member', 'handled', '§ 34'),
];

const minutes: readonly Entry[] = [
  event('minutes-paragraph', 'utan-resultat', '2026-06-29', {
    paragraph: 'KF 2026-06-29 § 50', minutes: idOf('minutes', 'kf:2026-06-29'), decision: decision('sjoskolan-nastan'), occurred: ['motions', 'several-proposals', 'vote-requested'],
    stated: ['decision', 'participants', 'serving', 'motions', 'order', 'number'],
  }),
  event('minutes-paragraph', 'acklamation', '2026-05-25', {
    paragraph: 'KF 2026-05-25 § 42', minutes: idOf('minutes', 'kf:2026-05-25'), decision: decision('norrbyskolan'), occurred: ['motions', 'reservation'],
    stated: ['decision', 'participants', 'serving', 'motions', 'reservation', 'number'],
  }),
];

const kso = assignment('ks', 'Stefan Kvarnlöf');
const sources: readonly Entry[] = [
  event('instruction', 'kalla', '2026-02-12', {
    content: 'Fråga vem som har talat med lokaltidningen om Kvarnskolan.', from: kso, to: post('kommundirektor'), instructionKind: 'question', channel: 'call', requestsOutcome: false, chairInformed: true, seeksSource: true, mediaRelated: true, sourceException: 'none',
  }),
  event('instruction', 'siffran', '2026-02-13', {
    content: 'Fråga hur siffran 43 miljoner har räknats fram.', from: kso, to: post('kommundirektor'), instructionKind: 'question', channel: 'mail', requestsOutcome: false, chairInformed: true, seeksSource: false,
  }),
];

const publishing: readonly Entry[] = [
  state('governing-document', 'budgetforslag-2026', null, null, { title: 'Budgetförslag 2026', documentKind: 'budget-proposal', treatedAt: sitting('kf', '2025-11-24'), publishedOn: '2025-11-25' }),
  state('governing-document', 'arsredovisning-2025', null, null, { title: 'Årsredovisning 2025', documentKind: 'annual-report', treatedAt: sitting('kf', '2026-04-27'), publishedOn: '2026-04-17' }),
];

/** What else they are told by. */
export const recordsStories: readonly Entry[] = [...presence, ...minutes, ...sources, ...publishing, ...documentStories];
