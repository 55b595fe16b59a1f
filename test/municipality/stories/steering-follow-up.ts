import { body, decision } from '../key.ts';
import type { Made } from '../made.ts';
import { meetingId, meetingOn } from '../meetings.ts';
import { event, type Entry } from '../record.ts';

const at = (bodyKey: string, day: string): Pick<Made, 'day' | 'meeting' | 'body' | 'maker'> => ({ day, meeting: meetingId(meetingOn(bodyKey, day)), body: bodyKey, maker: body(bodyKey) });

/** Decisions about savings and measures. */
export const followUpDecisions: readonly Made[] = [
  {
    key: 'atgardsplan-sbn-nastan', ...at('sbn', '2026-03-12'), diary: 'SBN 2026:311', number: 'SBN 2026-03-12 § 31', title: 'Åtgärdsplan för budget i balans', matterType: 'OMDISPONERING', prepared: 40, makerKind: 'body', basis: 'body', report: false, more: { budgetMeasure: 'recovery-plan' },
  },
  {
    key: 'besparing-sn', ...at('sn', '2026-01-14'), diary: 'SN 2026:311', number: 'SN 2026-01-14 § 6', title: 'Besparing på 9 miljoner kronor 2026', matterType: 'OMDISPONERING', prepared: 50, makerKind: 'body', basis: 'body', amount: 9_000_000, amountBasis: 'per-year', report: false, more: { budgetMeasure: 'savings' },
  },
  {
    key: 'besparing-bun-nastan', ...at('bun', '2026-01-21'), diary: 'BUN 2026:313', number: 'BUN 2026-01-21 § 7', title: 'Besparing på 4 miljoner kronor 2026', matterType: 'OMDISPONERING', prepared: 50, makerKind: 'body', basis: 'body', amount: 4_000_000, amountBasis: 'per-year', report: false, more: { budgetMeasure: 'savings' },
  },
];

const step = (decisionKey: string, on: string, name: 'execution' | 'feedback' | 'effect', fields: Parameters<typeof event<'follow-up'>>[3]): Entry => event('follow-up', `${decisionKey}:${name}`, on, { decision: decision(decisionKey), step: name, ...fields });

const chains: readonly Entry[] = [
  step('avfallsforbund', '2024-06-03', 'execution', { due: '2024-07-01', doneOn: '2024-07-01', responsible: 'Kommundirektör' }),
  step('avfallsforbund', '2024-06-03', 'feedback', { due: '2025-06-30', doneOn: '2025-06-10', responsible: 'Kommundirektör' }),
  step('avfallsforbund', '2024-06-03', 'effect', { due: '2026-06-30', responsible: 'Kommundirektör', absent: ['doneOn'] }),
  step('sjoskolan-nastan', '2026-07-01', 'execution', { due: '2026-08-31', doneOn: '2026-08-20', responsible: 'Utbildningschef' }),
  step('sjoskolan-nastan', '2026-07-01', 'feedback', { due: '2026-10-31', responsible: 'Utbildningschef', deviationReason: 'Läsåret behöver ha pågått längre', deviationDecidedBy: decision('sjoskolan-nastan'), absent: ['doneOn'] }),
];

/** The years' results: the technical committee overspends for the third year, the building committee has decided what to do. */
const results: readonly Entry[] = ([
  ['tn', 2023, 91_000_000, 92_400_000], ['tn', 2024, 93_000_000, 94_100_000], ['tn', 2025, 96_000_000, 97_700_000], ['sbn', 2024, 40_000_000, 41_200_000], ['sbn', 2025, 41_000_000, 42_100_000],
] as const).map(([key, year, budget, outcome]) => event('financial-report', `${key}:bokslut:${year}`, `${year}-12-31`, {
  subject: body(key), title: `Bokslut ${year}`, budget, forecast: outcome, outcome, reportedOn: `${year + 1}-02-12`, reportedTo: body(key),
}));

const measure = (decisionKey: string, name: string, fields: Parameters<typeof event<'savings-measure'>>[3]): Entry => event('savings-measure', `${decisionKey}:${name}`, '2026-02-02', { decision: decision(decisionKey), ...fields });

/** What else they are told by. */
export const followUpStories: readonly Entry[] = [
  ...chains, ...results,
  measure('besparing-sn', 'inkop', { title: 'Samordnade inköp', amount: 2_500_000, owner: 'Socialchef', affectsQuality: false, startsOn: '2026-03-01' }),
  measure('besparing-sn', 'fordon', { title: 'Färre fordon', amount: 1_500_000, owner: 'Socialchef', affectsQuality: false, startsOn: '2026-03-01' }),
  measure('besparing-bun-nastan', 'lokaler', { title: 'En förhyrning sägs upp', amount: 2_400_000, owner: 'Utbildningschef', affectsQuality: false, startsOn: '2026-07-01' }),
  measure('besparing-bun-nastan', 'kultur', { title: 'Färre öppettimmar i biblioteket', amount: 1_700_000, owner: 'Utbildningschef', affectsQuality: true, decidedIn: decision('besparing-bun-nastan'), startsOn: '2026-03-01' }),
  event('council-assignment', 'tomter', '2025-03-31', { title: 'Försäljning av småhustomter 2025', toBody: body('tn'), reportForm: 'Skriftlig redovisning till fullmäktige', due: '2026-04-27', absent: ['reportedOn'] }),
  event('council-assignment', 'bostader', '2025-03-31', { title: 'Bostadsbyggande 2025', toBody: body('sbn'), reportForm: 'Delårsrapporten', due: '2025-10-27', reportedOn: '2025-10-27' }),
];
