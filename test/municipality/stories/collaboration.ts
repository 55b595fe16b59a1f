import { idOf, body, collaboration } from '../key.ts';
import type { Made } from '../made.ts';
import { meetingId, meetingOn } from '../meetings.ts';
import { collaborationFacts } from './collaboration-2.ts';
import type { Entry } from '../record.ts';

const onMeeting = (bodyKey: string, day: string): Pick<Made, 'day' | 'meeting' | 'body' | 'makerKind' | 'maker' | 'basis' | 'report'> =>
  ({ day, meeting: meetingId(meetingOn(bodyKey, day)), body: bodyKey, makerKind: 'body', maker: body(bodyKey), basis: 'body', report: false });
const inDirection = (day: string): Pick<Made, 'day' | 'meeting' | 'body' | 'makerKind' | 'maker' | 'basis' | 'report'> =>
  ({ day, meeting: idOf('meeting', `raddning:${day}`), body: 'raddning', makerKind: 'body', maker: body('raddning'), basis: 'body', report: false });

const discharges: readonly Made[] = ([['avfall', 'avfallsförbundets direktion', 61, 380], ['raddning', 'räddningstjänstförbundets direktion', 62, 381], ['kollektiv', 'den gemensamma kollektivtrafiknämnden', 63, 382]] as const).map(([key, who, paragraph, number]) => ({
  key: `ansvarsfrihet-${key}`, ...onMeeting('kf', '2026-05-25'), diary: `KS 2026:${number}`, number: `KF 2026-05-25 § ${paragraph}`, title: `Ansvarsfrihet 2025 för ${who}`, matterType: 'ANSVARSFRIHET', prepared: 30,
  more: { collaboration: collaboration(key), concernsYear: 2025 },
}));

/** Decisions that the rules of this area are told by. */
export const collaborationDecisions: readonly Made[] = [
  // COL-DISCHARGE: the environment federation was forgotten.
  ...discharges,
  // COL-NO-CONSULTATION: two stations, one after consultation and one without.
  {
    key: 'station-norrby', ...inDirection('2026-09-24'), diary: 'RF 2026:44', number: 'Räddningstjänsten 2026-09-24 § 33', title: 'Brandstationen i Norrby flyttas till Viken', matterType: 'BRANDSTATION', prepared: 60, principal: false, goals: true, reason: 'Flytten ändrar hur snabbt hjälpen når två orter.',
  },
  {
    key: 'station-viken-nastan', ...inDirection('2026-06-11'), diary: 'RF 2026:31', number: 'Räddningstjänsten 2026-06-11 § 24', title: 'Ny garageplats vid stationen i Viken', matterType: 'BRANDSTATION', prepared: 90, principal: false, goals: true, reason: 'Rör stationens utformning.',
  },
  // COL-ULTRA-VIRES
  { key: 'elinstallation', ...inDirection('2026-09-24'), diary: 'RF 2026:47', number: 'Räddningstjänsten 2026-09-24 § 35', title: 'Installation av laddstolpar åt hushåll', matterType: 'ELNAT', prepared: 45 },
  { key: 'lokalvard-nastan', ...inDirection('2026-06-11'), diary: 'RF 2026:29', number: 'Räddningstjänsten 2026-06-11 § 22', title: 'Lokalvård på brandstationerna upphandlas', matterType: 'UPPHANDLING_START', prepared: 45, principal: false },
  // COL-PRINCIPAL-INTERVENES
  { key: 'avc-oppen', ...onMeeting('ks', '2026-10-13'), diary: 'KS 2026:384', number: 'KS 2026-10-13 § 160', title: 'Återvinningscentralen i Bänkmåla ska hållas öppen', matterType: 'AVFALL_DRIFT', prepared: 35, principal: false, goals: false, reason: 'Rör öppettiderna på en anläggning.' },
  { key: 'avc-yttrande-nastan', ...onMeeting('ks', '2026-09-08'), diary: 'KS 2026:385', number: 'KS 2026-09-08 § 143', title: 'Yttrande till avfallsförbundet om återvinningscentralen', matterType: 'AVFALL_DRIFT', kind: 'opinion', prepared: 20, principal: false, goals: false, reason: 'Ett yttrande till förbundet.' },
  // COL-LEGAL-OWNER
  { key: 'busslinje-beslut', ...onMeeting('kf', '2026-06-29'), diary: 'KS 2026:386', number: 'KF 2026-06-29 § 74', title: 'Ny busslinje till grannregionen', matterType: 'BUSSLINJE', prepared: 60 },
  { key: 'tillkop-nastan', ...onMeeting('kf', '2026-08-31'), diary: 'KS 2026:387', number: 'KF 2026-08-31 § 80', title: 'Tillköp av två kvällsturer till Norrby', matterType: 'TILLKOP_TRAFIK', prepared: 60, principal: false, goals: false, amount: 380_000, amountBasis: 'per-year', months: 12, reason: 'Mindre tillköp enligt avtal med regionen.' },
];

/** What else they are told by. */
export const collaborationStories: readonly Entry[] = collaborationFacts;
