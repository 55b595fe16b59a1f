import { assignment, body, company, decision, idOf, matter } from '../key.ts';
import type { Made } from '../made.ts';
import { meetingId, meetingOn } from '../meetings.ts';
import { event, state, type Entry } from '../record.ts';

const at = (bodyKey: string, day: string): Pick<Made, 'day' | 'meeting' | 'body' | 'makerKind' | 'maker' | 'basis' | 'report'> => ({
  day, meeting: meetingId(meetingOn(bodyKey, day)), body: bodyKey, makerKind: 'body', maker: body(bodyKey), basis: 'body', report: false,
});

/** Two matters that turned after a threat: one without a word, one with new documents (THREAT-INFLUENCED). */
export const goalDecisions: readonly Made[] = [
  {
    key: 'prioritering-nastan', ...at('kf', '2025-10-27'), diary: 'KS 2025:340', number: 'KF 2025-10-27 § 79', title: 'Ordning mellan målen om service och resor', matterType: 'MAL', prepared: 90, principal: true, reason: 'Fullmäktige avgör vilket mål som går först.',
  },
  {
    key: 'arendet-utgar', ...at('sn', '2026-09-09'), diary: 'SN 2026:340', number: 'SN 2026-09-09 § 91', title: 'Ärendet om lokal för dagverksamhet utgår', matterType: 'LOKALHYRA', prepared: 60, kind: 'preparatory', principal: false, goals: false,
    more: { courseChange: 'withdrawn', absent: ['reasons'] },
  },
  {
    key: 'aterremiss-nastan', ...at('sn', '2026-10-14'), diary: 'SN 2026:341', number: 'SN 2026-10-14 § 104', title: 'Lokal för stödboende återremitteras', matterType: 'LOKALHYRA', prepared: 60, kind: 'preparatory', principal: false, goals: false,
    more: { courseChange: 'referred-back', reasons: 'Ett nytt utlåtande om brandskyddet har kommit in.' },
  },
];

const snChair = assignment('sn', 'Mohammed Elvhage');
const handled = { target: snChair, targetKind: 'full-time', actions: ['Polisanmälan', 'Samtalsstöd'], trainingDone: true } as const;
const goal = (key: string): string => idOf('goal', key);

export const goalStories: readonly Entry[] = [
  event('threat-incident', 'sn-2026-09', '2026-09-07', { ...handled, matter: matter('arendet-utgar'), riskAssessmentOn: '2026-09-08' }),
  event('threat-incident', 'sn-2026-10', '2026-10-09', { ...handled, matter: matter('aterremiss-nastan'), riskAssessmentOn: '2026-10-09' }),
  // GOAL-CONTRADICTION
  state('goal-link', 'bostader:lara', '2024-07-01', '2027-01-01', { goal: goal('bostader'), subject: goal('lara'), relation: 'opposes', note: 'Exploateringen och skolorna tar av samma investeringsram', absent: ['priorityDecision', 'priorityNote'] }),
  state('goal-link', 'resor:service', '2024-07-01', '2027-01-01', { goal: goal('resor'), subject: goal('service'), relation: 'opposes', note: 'Färre hållplatser ger snabbare turer', priorityDecision: decision('prioritering-nastan') }),
  // Only the company for events and visits stands outside the goals (GOAL-CHAIN-BROKEN).
  ...([['kvarnstrom', 'hallbar'], ['solkraft', 'hallbar'], ['turism', 'vaxa']] as const).map(([key, goalKey]) => state('goal-link', `${key}:${goalKey}`, '2026-02-01', '2027-01-01', { goal: goal(goalKey), subject: company(key), relation: 'supports', note: 'Bolagets uppdrag' })),
  // ROLE-SOCIAL-MEDIA: the routine was tried for three years and then forgotten.
  state('governing-document', 'sociala-medier', '2023-07-01', '2026-07-01', { title: 'Rutin för förtroendevaldas konton i sociala medier', documentKind: 'social-media-role', adoptedBy: 'KS 2023-06-13 § 97' }),
];
