import type { MarkableRegister, Day } from '@ragang/domain';
import { body, collaboration } from './key.ts';
import { event, state, type Entry } from './record.ts';

const BY = 'Inger Dalhem, registrator';
const mark = (register: MarkableRegister, from: Day, key: string | null, subject: string | null): Entry =>
  state('completeness-mark', `${register}:${key ?? 'alla'}`, from, null, { register, by: BY, ...(subject ? { subject } : {}) });

const FROM = '2023-01-01';
const committees = ['ks', 'sbn', 'sn', 'bun', 'tn'] as const;
const collaborationsRead = ['avfall', 'raddning', 'kollektiv', 'lon'] as const;

/** What the registrar vouches for. The technical committee's reports are not vouched for, so that silence there means okänt. */
const marks: readonly Entry[] = [
  ...(['post', 'post-holding', 'absence', 'company', 'directive-clause', 'supervision-decision', 'submission', 'financial-report', 'handover', 'purchase', 'shareholder-meeting', 'vision', 'governing-document', 'review', 'urgent-mandate', 'assignment', 'sub-delegation', 'preparation-step', 'follow-up', 'court-order', 'council-assignment', 'savings-measure', 'execution-action'] as const).map((register) => mark(register, FROM, null, null)),
  // The council has delegated nothing, and that is known.
  ...(['kf', ...committees] as const).map((key) => mark('delegation-item', FROM, key, body(key))),
  ...(['kf', ...committees, 'ksau', 'sbnu', 'snu'] as const).map((key) => mark('meeting', FROM, key, body(key))),
  ...(['kf', ...committees] as const).map((key) => mark('decision', FROM, key, body(key))),
  ...committees.map((key) => mark('remit', FROM, key, body(key))),
  mark('preparation-step', FROM, 'kf', body('kf')),
  mark('council-mandate', FROM, null, null),
  ...(['ks', 'sbn', 'sn', 'bun'] as const).map((key) => mark('delegation-report', FROM, key, body(key))),
  ...(['goal', 'indicator', 'document-request'] as const).map((register) => mark(register, FROM, null, null)),
  ...collaborationsRead.map((key) => mark('report-received', FROM, key, collaboration(key))),
  ...(['raddning', 'kollektiv', 'lon'] as const).map((key) => mark('agreement', FROM, key, collaboration(key))),
  ...(['raddning', 'lon'] as const).map((key) => mark('decision-right', FROM, key, collaboration(key))),
  ...(['representation', 'supervision-note'] as const).map((register) => mark(register, FROM, null, null)),
  ...(['avfall', 'raddning', 'lon'] as const).map((key) => mark('position', FROM, key, collaboration(key))),
  ...(['avfall', 'raddning'] as const).map((key) => mark('consultation', FROM, key, collaboration(key))),
  mark('goal-link', FROM, 'it', collaboration('it')),
  mark('report-received', FROM, 'kf', body('kf')),
];

export const platform: readonly Entry[] = [
  ...marks,
  state('threshold', 'principalAmount', FROM, null, { key: 'principalAmount', value: '10000000', decidedIn: 'KF 2022-11-28 § 102' }),
  state('threshold', 'directProcurement', FROM, null, { key: 'directProcurement', value: '700000', decidedIn: 'KF 2022-11-28 § 102' }),
  state('threshold', 'overviewN', '2024-01-01', null, { key: 'overviewN', value: '8', decidedIn: 'KS 2023-12-12 § 184' }),
  state('threshold', 'strategicAmount', FROM, null, { key: 'strategicAmount', value: '25000000', decidedIn: 'KF 2022-11-28 § 102' }),
  state('threshold', 'costIndexPct', '2026-01-01', null, { key: 'costIndexPct', value: '13', decidedIn: 'KS 2025-12-09 § 190, index för kommunal verksamhet' }),
  event('source-reading', 'uppdrag', '2026-11-20', { register: 'assignment', title: 'Förtroendemannaregistret, genomläst av registrator' }),
  event('source-reading', 'samverkan', '2026-11-19', { register: 'collaboration', title: 'Sammanställning av samarbeten' }),
];
