import { body, matter } from '../key.ts';
import { event, state, type Entry } from '../record.ts';
import type { Made } from '../made.ts';
import { meetingId, meetingOn } from '../meetings.ts';
import { levelsMoneyDecisions, levelsMoneyStories } from './levels-2.ts';
import { levelsPlanDecisions, levelsPlanStories } from './levels-3.ts';

const inSession = (bodyKey: string, day: string): Pick<Made, 'day' | 'meeting' | 'makerKind' | 'maker' | 'basis' | 'report' | 'body'> => ({ day, meeting: meetingId(meetingOn(bodyKey, day)), makerKind: 'body', maker: body(bodyKey), basis: 'body', report: false, body: bodyKey });

const prepared: readonly Made[] = [
  // KL-5-26-NO-PREPARATION: a motion from the floor, carried the same evening by 16 votes to 15.
  {
    key: 'bassang-viken', ...inSession('kf', '2026-02-23'), diary: 'KS 2026:321', number: 'KF 2026-02-23 § 18', title: 'En ny bassäng byggs i Viken', matterType: 'SIMHALL', prepared: 0, principal: true, goals: true, reason: 'En stor investering för många år.', preparedBy: [],
    status: 'decided', matterMore: { absent: ['exemptFromPreparation'] }, more: { outcome: 'approved', isUrgent: false, unanimousPresent: false },
  },
  {
    key: 'vattenledning-nastan', ...inSession('kf', '2025-05-26'), diary: 'KS 2025:321', number: 'KF 2025-05-26 § 47', title: 'Medel till akut byte av vattenledning', matterType: 'TILLAGGSANSLAG', prepared: 1, preparedBy: [], matterMore: { exemptFromPreparation: 'urgent-unanimous' },
    more: { outcome: 'approved', isUrgent: true, urgentReason: 'Ledningen brast två dagar före sammanträdet.', unanimousPresent: true, newExpenditure: 2_400_000, affectsYear: 2025, financing: 'Centrala reserven, konto 9001' },
  },
  // KL-5-28-KS-OPINION
  {
    key: 'gemensam-vuxenutbildning', ...inSession('kf', '2026-03-30'), diary: 'BUN 2026:321', number: 'KF 2026-03-30 § 27', title: 'Gemensam nämnd för vuxenutbildning utreds klart', matterType: 'SAMV_GEMNAMND', prepared: 70, preparedBy: ['bun'], matterMore: { absent: ['exemptFromPreparation'] }, more: { outcome: 'approved' },
  },
  { key: 'biblioteksplan-nastan', ...inSession('kf', '2026-04-27'), diary: 'BUN 2026:323', number: 'KF 2026-04-27 § 35', title: 'Biblioteksplan 2026–2029', matterType: 'BIBLIOTEKSPLAN', prepared: 90, preparedBy: ['bun'], more: { outcome: 'approved' } },
];

const committees: readonly Made[] = [
  // KL-6-2-WRONG-COMMITTEE
  {
    key: 'mark-idrottsplats', ...inSession('bun', '2026-03-18'), diary: 'BUN 2026:325', number: 'BUN 2026-03-18 § 29', title: 'Markanvisning vid idrottsplatsen', matterType: 'MARKANVISNING', prepared: 45, principal: false, goals: false, reason: 'En liten tomt.',
  },
  {
    key: 'mark-idrottsplats-nastan', ...inSession('bun', '2026-04-15'), diary: 'KS 2026:325', number: 'BUN 2026-04-15 § 40', title: 'Yttrande om markanvisning vid Kvarnskolan', matterType: 'MARKANVISNING', prepared: 30, kind: 'opinion', principal: false, goals: false, reason: 'En liten tomt.',
  },
  // KL-6-8-KS-OVERRIDES
  {
    key: 'planbesked-kvarntomten', ...inSession('ks', '2026-03-10'), diary: 'KS 2026:327', number: 'KS 2026-03-10 § 44', title: 'Avslag på begäran om planbesked, Kvarntomten', matterType: 'PLANBESKED', prepared: 40, individual: true, goals: false, matterMore: { appliesLaw: true }, more: { recordMaker: 'body' },
  },
  {
    key: 'planlaget-nastan', ...inSession('ks', '2026-04-14'), diary: 'KS 2026:329', number: 'KS 2026-04-14 § 61', title: 'Påpekande till samhällsbyggnadsnämnden om tiden för planbesked', matterType: 'PLANBESKED', prepared: 30, kind: 'opinion', goals: false,
  },
  // KL-6-7-DUAL-ROLE
  {
    key: 'stangsel-forradet', ...inSession('sbn', '2026-05-14'), diary: 'SBN 2026:321', number: 'SBN 2026-05-14 § 52', title: 'Rättelse av stängsel vid nämndens förråd', matterType: 'BYGG_TILLSYN', prepared: 60, goals: false, principal: false, matterMore: { supervisedBody: body('sbn') },
  },
  {
    key: 'stangsel-kvarnskolan-nastan', ...inSession('sbn', '2026-05-14'), diary: 'SBN 2026:323', number: 'SBN 2026-05-14 § 53', title: 'Rättelse av stängsel vid Kvarnskolan', matterType: 'BYGG_TILLSYN', prepared: 60, goals: false, principal: false, matterMore: { supervisedBody: body('bun') },
  },
];

/** Decisions that the rules of this area are told by. */
export const levelsDecisions: readonly Made[] = [...prepared, ...committees, ...levelsMoneyDecisions, ...levelsPlanDecisions];

/** What else they are told by. */
export const levelsStories: readonly Entry[] = [
  // The board was given the plan and had nothing to say: the opportunity is enough.
  event('preparation-step', 'biblioteksplan-nastan:board', '2026-04-14', { matter: matter('biblioteksplan-nastan'), stepKind: 'board-opinion', body: body('ks'), document: 'KS 2026-04-14 § 58, avstår från yttrande' }),
  // KL-6-44-NO-RULES: appointed in March, and nobody has written what it is to do.
  state('body', 'valnamnden', '2026-03-01', null, { name: 'Valnämnden', bodyKind: 'committee', abbreviation: 'VN', seats: 5, quorum: 3, reportLeadDays: 7, reportingRule: 'next-meeting', establishedBy: 'KF 2026-02-23 § 14' }),
  ...levelsMoneyStories, ...levelsPlanStories,
];
