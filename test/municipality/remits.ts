import { body, decision } from './key.ts';
import { orders } from './orders.ts';
import { state, type Entry } from './record.ts';

/** Matter types that a committee decides itself, or that the reglemente names beside the delegation order. */
const more: Readonly<Record<string, readonly string[]>> = {
  ks: ['UPPSIKTSBESLUT', 'MARK_KOP', 'EXPLOATERINGSAVTAL', 'STAMMOOMBUD', 'STAMMOINSTRUKTION', 'ANST_DIREKTOR', 'DIREKTOR_AVSLUT', 'DIREKTORSINSTRUKTION', 'KONSUMENT', 'BREDBAND', 'TURISM', 'KRISBEREDSKAP_PLAN', 'NARINGSPROGRAM', 'SAMV_AVTAL', 'AVTALSSAMV_RAPPORT'],
  sbn: ['BYGGSANKTION', 'BYGG_VITE', 'DETALJPLAN_AVSLAG', 'PLANPROGRAM', 'GRANNHORANDE', 'NYBYGGNADSKARTA'],
  sn: ['BISTAND', 'OMSORG_KVALITET', 'FADERSKAP_NEDLAGG', 'SERVERING_ATERKALL', 'LVU_UPPHORA', 'LVU_22', 'LVU_FLYTTFORBUD', 'HEMSJUKVARD'],
  bun: ['BARNGRUPP', 'RESURSFORDELNING', 'FRITIDSGARD', 'BIBLIOTEK_FILIAL', 'SKOLPLIKT_VITE', 'SKOLMAT', 'GYMNASIE_PROGRAM', 'IDROTTSANL', 'SIMHALL'],
  tn: ['SNOROJNING', 'GATA_DRIFT', 'CYKELVAG', 'HASTIGHET', 'AVFALL_DISPENS', 'KOMPOST', 'FARDTJANST', 'RIKSFARDTJANST', 'PARKERING_BOT'],
};

const paragraphs: Readonly<Record<string, string>> = { ks: '§ 3', sbn: '§ 4', sn: '§ 5', bun: '§ 6', tn: '§ 7' };

/** Types that every committee has an item for belong to no committee in particular. */
const shared = new Set([...countBodies()].filter(([, bodies]) => bodies.size > 1).map(([type]) => type));

function countBodies(): ReadonlyMap<string, ReadonlySet<string>> {
  const counted = new Map<string, Set<string>>();
  for (const order of orders) for (const row of order.items) counted.set(row.matterType, (counted.get(row.matterType) ?? new Set()).add(order.body));
  return counted;
}

const FROM = '2023-01-01';

export const remits: readonly Entry[] = [
  ...Object.entries(more).flatMap(([bodyKey, types]) => {
    const own = orders.filter((order) => order.body === bodyKey).flatMap((order) => order.items.map((row) => row.matterType)).filter((type) => !shared.has(type));
    return [...new Set([...own, ...types])].map((matterType) => state('remit', `${bodyKey}:${matterType}`, FROM, null, {
      body: body(bodyKey), matterType, exceptsPrincipal: true, paragraph: `Reglementet ${paragraphs[bodyKey]}`, source: 'KF 2022-11-28 § 101, reglemente för styrelse och nämnder',
    }));
  }),
  // Until the federation took over, the council set the waste tariff and the technical committee ran the collection.
  state('remit', 'kf:TAXA_AVFALL', '2015-01-01', '2024-07-01', { body: body('kf'), matterType: 'TAXA_AVFALL', paragraph: 'Renhållningsordningen § 12', source: 'KF 2014-11-24 § 79', decidedBy: decision('avfallsforbund') }),
  state('remit', 'tn:AVFALL_DRIFT', FROM, '2024-07-01', { body: body('tn'), matterType: 'AVFALL_DRIFT', paragraph: 'Reglementet § 7', source: 'KF 2022-11-28 § 101', decidedBy: decision('avfallsforbund') }),
  state('remit', 'tn:SLAMTOMNING', FROM, '2024-07-01', { body: body('tn'), matterType: 'SLAMTOMNING', paragraph: 'Reglementet § 7', source: 'KF 2022-11-28 § 101', decidedBy: decision('avfallsforbund') }),
];

const document = (key: string, title: string, documentKind: 'standing-orders' | 'rules-of-procedure' | 'policy' | 'owner-policy' | 'director-instruction' | 'budget' | 'guideline', adoptedBy: string, from: string, until: string | null = null, bodyKey?: string): Entry =>
  state('governing-document', key, from, until, { title, documentKind, adoptedBy, source: adoptedBy, ...(bodyKey ? { body: body(bodyKey) } : {}), ...(documentKind === 'budget' ? { setsGoals: true } : {}), ...(documentKind === 'standing-orders' || documentKind === 'rules-of-procedure' ? { adoptedByBody: body('kf') } : {}) });

export const governingDocuments: readonly Entry[] = [
  document('reglemente-ks', 'Reglemente för kommunstyrelsen', 'standing-orders', 'KF 2022-11-28 § 101', FROM, null, 'ks'),
  document('reglemente-sbn', 'Reglemente för samhällsbyggnadsnämnden', 'standing-orders', 'KF 2022-11-28 § 101', FROM, null, 'sbn'),
  document('reglemente-sn', 'Reglemente för socialnämnden', 'standing-orders', 'KF 2022-11-28 § 101', FROM, null, 'sn'),
  document('reglemente-bun', 'Reglemente för barn- och utbildningsnämnden', 'standing-orders', 'KF 2022-11-28 § 101', FROM, null, 'bun'),
  document('reglemente-tn', 'Reglemente för tekniska nämnden', 'standing-orders', 'KF 2022-11-28 § 101', FROM, null, 'tn'),
  document('arbetsordning-kf', 'Arbetsordning för kommunfullmäktige', 'rules-of-procedure', 'KF 2022-10-24 § 88', '2022-11-01', null, 'kf'),
  document('agarpolicy', 'Ägarpolicy för kommunens bolag', 'owner-policy', 'KF 2018-12-17 § 120', '2019-01-01'),
  // The instruction of 2024 says nothing of how politicians and officials are to reach each other; the one before it did.
  ...([['direktorsinstruktion-2019', '2019-03-01', '2024-02-01', 'KS 2023-03-14 § 31', '2023-03-14', true], ['direktorsinstruktion', '2024-02-01', null, 'KS 2024-01-09 § 7', '2024-01-09', false]] as const).map(([key, from, until, adoptedBy, adoptedOn, isWhole]) =>
    state('governing-document', key, from, until, {
      title: 'Instruktion för kommundirektören', documentKind: 'director-instruction', adoptedBy, source: adoptedBy, body: body('ks'), adoptedByBody: body('ks'), adoptedOn,
      contents: ['leadership', 'other-tasks', 'other-administrations', 'companies', 'reporting', ...(isWhole ? ['contact-paths' as const] : [])],
    })),
  document('finanspolicy', 'Finanspolicy', 'policy', 'KF 2021-03-29 § 24', '2021-04-01'),
  document('upphandlingspolicy', 'Upphandlingspolicy', 'policy', 'KF 2022-06-20 § 61', '2022-07-01'),
  document('budget-2025', 'Mål och budget 2025', 'budget', 'KF 2024-11-25 § 91', '2025-01-01', '2026-01-01', 'kf'),
  document('budget-2026', 'Mål och budget 2026', 'budget', 'KF 2025-11-24 § 88', '2026-01-01', '2027-01-01', 'kf'),
  document('riktlinjer-ekb', 'Riktlinjer för ekonomiskt bistånd', 'guideline', 'SN 2023-05-10 § 58', '2023-06-01', null, 'sn'),
  // Every committee has a plan for internal control; the technical committee never took up the follow-up of 2025.
  ...(['ks', 'sbn', 'sn', 'bun', 'tn'] as const).flatMap((key) => [2025, 2026].map((year) => state('governing-document', `ik:${key}:${year}`, `${year}-01-01`, `${year + 1}-01-01`, {
    title: `Plan för intern kontroll ${year}`, documentKind: 'internal-control-plan', body: body(key), ...(year === 2026 ? {} : key === 'tn' ? { absent: ['followedUpOn'] as const } : { followedUpOn: '2026-03-10' }),
  }))),
];
