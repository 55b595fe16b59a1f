import { body } from '../key.ts';
import { event, type Entry } from '../record.ts';

/** Who asked is never written down. */
const requests: readonly Entry[] = [
  event('document-request', 'agardirektiv', '2026-09-07', { title: 'Ägardirektiv för Bänkmåla Fastighets AB', body: body('ks'), answeredOn: '2026-09-28', answer: 'released', askedIdentity: false, absent: ['delayNoticeOn'] }),
  event('document-request', 'sekretess', '2026-10-05', { title: 'Utredning om skolskjuts, 400 sidor', body: body('bun'), answeredOn: '2026-10-19', delayNoticeOn: '2026-10-05', answer: 'partly', writtenDecision: true, appealNotice: true, askedIdentity: false }),
];

const proposals: readonly Entry[] = [
  event('matter', 'motion-cykelvag', '2025-08-25', { diaryNumber: 'KS 2025:211', title: 'Motion om cykelväg till Viken', matterType: 'MOTION', body: body('kf'), status: 'preparation', individual: false, touchesVisionGoal: false, absent: ['reportedToCouncilOn'] }),
  event('matter', 'motion-utegym', '2025-09-29', { diaryNumber: 'KS 2025:230', title: 'Motion om utegym i Norrby', matterType: 'MOTION', body: body('kf'), status: 'preparation', individual: false, touchesVisionGoal: false, reportedToCouncilOn: '2026-06-29' }),
];

export const documentStories: readonly Entry[] = [...requests, ...proposals];
