import type { Day } from '@ragang/domain';
import { dayOf, nthWeekday, plusDays, TODAY, workday } from './calendar.ts';
import { body, idOf } from './key.ts';
import { event, type Entry, type Own } from './record.ts';

interface Plan {
  /** Weekday (1 = Monday) and which one of the month; −1 is the last. */
  readonly rule: (year: number) => readonly [weekday: number, nth: number];
  /** Paragraphs a meeting usually fills. */
  readonly paragraphs: number;
  readonly months: readonly number[];
}

const ALL = [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12];

const plans: Readonly<Record<string, Plan>> = {
  kf: { rule: () => [1, -1], paragraphs: 9, months: ALL },
  ks: { rule: () => [2, 2], paragraphs: 18, months: ALL },
  ksau: { rule: () => [2, 4], paragraphs: 14, months: [1, 2, 3, 4, 5, 6, 8, 9, 10, 11] },
  sbn: { rule: (year) => (year < 2026 ? [2, 3] : [4, 2]), paragraphs: 12, months: ALL },
  sbnu: { rule: () => [2, 1], paragraphs: 8, months: ALL },
  sn: { rule: () => [3, 2], paragraphs: 13, months: ALL },
  snu: { rule: () => [3, 4], paragraphs: 10, months: ALL },
  bun: { rule: () => [3, 3], paragraphs: 12, months: ALL },
  tn: { rule: () => [4, 3], paragraphs: 11, months: ALL },
};

/** Meetings that do not follow the plan: election day, Christmas, budget. */
const moved: Readonly<Record<string, Day>> = {
  'kf:2023-12': '2023-12-18', 'kf:2024-09': '2024-09-23', 'kf:2024-12': '2024-12-16', 'kf:2025-12': '2025-12-15', 'kf:2026-12': '2026-12-14', 'kf:2027-12': '2027-12-20',
  'ks:2026-12': '2026-12-01', 'snu:2023-12': '2023-12-20', 'snu:2024-12': '2024-12-18', 'snu:2025-12': '2025-12-17', 'snu:2026-12': '2026-12-16',
};

export interface PlannedMeeting { readonly key: string; readonly body: string; readonly day: Day; readonly held: boolean; readonly firstParagraph: number; readonly lastParagraph: number }

export const meetingPlan: readonly PlannedMeeting[] = Object.entries(plans).flatMap(([bodyKey, plan]) =>
  [2023, 2024, 2025, 2026, 2027].flatMap((year) => plan.months.map((month, index) => {
    const day = moved[`${bodyKey}:${dayOf(year, month, 1).slice(0, 7)}`] ?? nthWeekday(year, month, ...plan.rule(year));
    return { key: `${bodyKey}:${day}`, body: bodyKey, day, held: day <= TODAY, firstParagraph: index * plan.paragraphs + 1, lastParagraph: (index + 1) * plan.paragraphs };
  })),
);

export const meetingId = (meeting: { readonly key: string }): string => idOf('meeting', meeting.key);

/** The first held or planned meeting on or after `day`. */
export const meetingFrom = (bodyKey: string, day: Day): PlannedMeeting => meetingPlan.find((meeting) => meeting.body === bodyKey && meeting.day >= day)!;
export const meetingOn = (bodyKey: string, day: Day): PlannedMeeting => {
  const found = meetingPlan.find((meeting) => meeting.body === bodyKey && meeting.day === day);
  if (!found) throw new Error(`No meeting of ${bodyKey} on ${day}`);
  return found;
};

/** Outside the plan: an extra meeting, a cancelled one, and meetings of boards and federations that something refers to. */
const extras: readonly Entry[] = [
  event('meeting', 'kf:extra:2025-05-12', '2025-05-12', { body: body('kf'), status: 'held', meetingKind: 'extra', noticeSentOn: '2025-05-05', announcedOn: '2025-05-05', servingCount: 31, place: 'Kommunhuset' }),
  event('meeting', 'tn:cancelled:2024-07-18', '2024-07-18', { body: body('tn'), status: 'cancelled', meetingKind: 'ordinary', noticeSentOn: '2024-07-10' }),
  event('meeting', 'styrelse-fastighet:2025-05-14', '2025-05-14', { body: body('styrelse-fastighet'), status: 'held', meetingKind: 'ordinary' }),
  event('meeting', 'raddning:2026-09-24', '2026-09-24', { body: body('raddning'), status: 'held', meetingKind: 'ordinary' }),
  event('meeting', 'avfall:2026-10-08', '2026-10-08', { body: body('avfall'), status: 'held', meetingKind: 'ordinary' }),
  event('meeting', 'avfall:2026-12-10', '2026-12-10', { body: body('avfall'), status: 'planned', meetingKind: 'ordinary', topics: ['location'] }),
];

/** Everyone's seat is filled, by a member or a substitute. */
const serving: Readonly<Record<string, number>> = { kf: 31, ks: 11, ksau: 5, sbn: 9, sbnu: 3, sn: 9, snu: 5, bun: 9, tn: 9 };

/** Minutes that were late, or only nearly late, and notices that came down too early. */
const told: Readonly<Record<string, Own<'minutes'>>> = {
  'tn:2026-03-19': { approvedOn: '2026-04-08', postedOn: '2026-04-09', takenDownOn: '2026-05-07' },
  'ks:2026-02-10': { approvedOn: '2026-02-24', postedOn: '2026-02-25', takenDownOn: '2026-03-25' },
  'sn:2026-04-08': { approvedOn: '2026-04-13', postedOn: '2026-04-20', takenDownOn: '2026-05-18' },
  'sbn:2026-03-12': { approvedOn: '2026-03-20', postedOn: '2026-03-23', takenDownOn: '2026-04-20' },
  'bun:2026-05-20': { approvedOn: '2026-05-25', postedOn: '2026-05-26', takenDownOn: '2026-06-09' },
  'ks:2026-04-14': { approvedOn: '2026-04-20', postedOn: '2026-04-21', takenDownOn: '2026-05-13' },
};
/** A few stayed home, and still the committee could decide until somebody left. */
const fewServing: Readonly<Record<string, number>> = { 'tn:2026-06-18': 5 };

export const meetings: readonly Entry[] = [
  ...meetingPlan.map((meeting) => event('meeting', meeting.key, meeting.day, {
    body: body(meeting.body), status: meeting.held ? 'held' : 'planned', meetingKind: 'ordinary', place: 'Kommunhuset',
    ...(meeting.body === 'kf' ? {} : { isPublic: false }),
    ...(meeting.held ? { noticeSentOn: plusDays(meeting.day, -7), servingCount: fewServing[meeting.key] ?? serving[meeting.body]!, ...(meeting.body === 'kf' ? { announcedOn: plusDays(meeting.day, -10) } : {}) } : {}),
  })),
  ...extras,
  ...meetingPlan.filter((meeting) => meeting.held).map((meeting) => {
    const approvedOn = workday(plusDays(meeting.day, 4));
    const postedOn = workday(plusDays(approvedOn, 1));
    // Four weeks: the last day to appeal may have been moved past a holiday.
    const takenDownOn = plusDays(postedOn, 28);
    return event('minutes', meeting.key, meeting.day, {
      meeting: meetingId(meeting), paragraphs: `§§ ${meeting.firstParagraph}–${meeting.lastParagraph}`,
      ...(approvedOn <= TODAY ? { approvedOn } : {}), ...(postedOn <= TODAY ? { postedOn, postingComplete: true } : {}), ...(takenDownOn <= TODAY ? { takenDownOn } : {}), ...told[meeting.key],
    });
  }),
];
