import { body, matter } from '../key.ts';
import { event, state, type Entry, type Own } from '../record.ts';
import type { Made } from '../made.ts';
import { meetingId, meetingOn } from '../meetings.ts';

const inSession = (bodyKey: string, day: string): Pick<Made, 'day' | 'meeting' | 'makerKind' | 'maker' | 'basis' | 'report' | 'body'> => ({ day, meeting: meetingId(meetingOn(bodyKey, day)), makerKind: 'body', maker: body(bodyKey), basis: 'body', report: false, body: bodyKey });

/** Support, money and fees. */
export const levelsMoneyDecisions: readonly Made[] = [
  // KL-2-8-INDIVIDUAL-SUPPORT
  {
    key: 'mark-byggherre', ...inSession('ks', '2026-06-09'), diary: 'KS 2026:331', number: 'KS 2026-06-09 § 92', title: 'Försäljning av mark vid Stationen till en byggherre', matterType: 'MARK_FORSALJNING', prepared: 60, amount: 2_100_000, amountBasis: 'per-decision', principal: false, goals: false,
    reason: 'En tomt av vanlig storlek.', more: { favoursBusiness: 'individual', belowMarketValue: 900_000, grant: 0, guarantee: false },
  },
  {
    key: 'bredband-omradet-nastan', ...inSession('ks', '2026-06-09'), diary: 'KS 2026:333', number: 'KS 2026-06-09 § 93', title: 'Bredband i hela Industriområdet', matterType: 'BREDBAND', prepared: 60, amount: 1_500_000, amountBasis: 'per-decision', principal: false, goals: false,
    reason: 'Åtgärden är öppen för alla företag.', more: { favoursBusiness: 'general' },
  },
  // KL-2-1-COMPETENCE
  {
    key: 'arena-grannkommun', ...inSession('ks', '2026-05-12'), diary: 'KS 2026:343', number: 'KS 2026-05-12 § 78', title: 'Driftbidrag till arenan i grannkommunen', matterType: 'BIDRAG', prepared: 50, amount: 250_000, amountBasis: 'per-year', goals: false,
    more: { outsideArea: true, localConnection: false },
  },
  {
    key: 'jour-grannkommun-nastan', ...inSession('ks', '2026-05-12'), diary: 'KS 2026:335', number: 'KS 2026-05-12 § 77', title: 'Avtal om jour åt grannkommunen', matterType: 'SAMV_AVTAL', prepared: 50, principal: false, goals: false, reason: 'Ersättningen täcker kostnaden.',
    more: { outsideArea: true, localConnection: false, law: ['KL-9-37'] },
  },
  // KL-11-15-FINANCING
  {
    key: 'arena-anslag', ...inSession('kf', '2026-06-29'), diary: 'KS 2026:337', number: 'KF 2026-06-29 § 57', title: 'Anslag till driften av stadion', matterType: 'TILLAGGSANSLAG', prepared: 60, more: { outcome: 'approved', newExpenditure: 8_000_000, affectsYear: 2026, absent: ['financing'] },
  },
  // KL-2-4-FEE-LIMITS
  {
    key: 'hemtjanstavgift-bakat', ...inSession('kf', '2026-01-26'), diary: 'SN 2026:321', number: 'KF 2026-01-26 § 8', title: 'Höjd avgift för hemtjänst från nyår', matterType: 'TAXA_OMSORG', prepared: 60, more: { outcome: 'approved', effectiveFrom: '2026-01-01', burdensMembers: true },
  },
  {
    key: 'forskoleavgift-nastan', ...inSession('kf', '2026-02-23'), diary: 'BUN 2026:329', number: 'KF 2026-02-23 § 16', title: 'Sänkt avgift för förskola från nyår', matterType: 'TAXA_FORSKOLA', prepared: 60, more: { outcome: 'approved', effectiveFrom: '2026-01-01', burdensMembers: false },
  },
];

const year = (number: number, fields: Own<'fiscal-year'> & { readonly absent?: readonly (keyof Own<'fiscal-year'> & string)[] }): Entry => state('fiscal-year', String(number), `${number}-01-01`, `${number + 1}-01-01`, {
  year: number, specialReasons: false, taxProposedOn: `${number - 1}-10-10`, budgetProposedOn: `${number - 1}-10-10`, taxAdoptedOn: `${number - 1}-11-25`, budgetAdoptedOn: `${number - 1}-11-25`, interimPeriodEnd: `${number}-08-31`, interimDeliveredOn: `${number}-10-20`,
  interimTreatedOn: `${number}-10-28`, annualDeliveredOn: `${number + 1}-04-08`, annualApprovedOn: `${number + 1}-04-27`, dischargeOn: `${number + 1}-04-27`, ...fields,
});

/** The years of budget and accounts, and why the fee could have waited. */
export const levelsMoneyStories: readonly Entry[] = [
  event('assessment', 'hemtjanstavgift-bakat:retroactive', '2026-01-30', { matter: matter('hemtjanstavgift-bakat'), question: 'retroactive-fee', value: false, by: 'Kommunjurist', reason: 'Höjningen kunde ha beslutats i december.' }),
  // What the fees of the preschools bring in is far from what they cost.
  ...[2023, 2024, 2025].map((number) => event('fee-result', `forskola:${number}`, `${number}-12-31`, { title: 'Förskola och fritidshem', matterType: 'TAXA_FORSKOLA', income: 11_200_000, cost: 148_000_000, marketBased: false })),
  // The loss of 2023 has a plan and is restored, that of 2024 has no plan. The budget of 2024 waited with good reason, the proposal for 2027 without.
  year(2023, { budgetIncome: 1_402_000_000, budgetCost: 1_391_000_000, balanceResult: -3_100_000, actionPlanOn: '2024-05-27', restorationOn: '2024-11-25' }),
  year(2024, { specialReasons: true, budgetProposedOn: '2023-11-14', budgetIncome: 1_446_000_000, budgetCost: 1_440_000_000, balanceResult: -8_200_000, restorationOn: '2025-11-24', absent: ['actionPlanOn'] }),
  year(2025, { budgetIncome: 1_491_000_000, budgetCost: 1_478_000_000, balanceResult: 6_400_000 }),
  state('fiscal-year', '2026', '2026-01-01', '2027-01-01', {
    year: 2026, specialReasons: false, taxProposedOn: '2025-10-14', budgetProposedOn: '2025-10-14', taxAdoptedOn: '2025-11-24', budgetAdoptedOn: '2025-11-24', budgetIncome: 1_538_000_000, budgetCost: 1_521_000_000, interimPeriodEnd: '2026-08-31', interimDeliveredOn: '2026-10-13',
    interimTreatedOn: '2026-10-26',
  }),
  state('fiscal-year', '2027', '2027-01-01', '2028-01-01', { year: 2027, specialReasons: false, taxProposedOn: '2026-11-10', budgetProposedOn: '2026-11-10' }),
];
