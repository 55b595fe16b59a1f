import type { ClauseType, Day } from '@ragang/domain';
import { body, company, decision, idOf, person } from './key.ts';
import { event, state, type Entry, type Own } from './record.ts';

const directive = (key: string): string => idOf('directive', key);

/** The principle of public access applies, and the company has a task of the municipality's. */
const open = { hasMunicipalTask: true, publicAccess: 'applies' } as const;

const companies: readonly Entry[] = [
  state('company', 'stadshus', '2005-01-01', null, { name: 'Bänkmåla Stadshus AB', orgNumber: '556000-0101', ownership: 'wholly', companyKind: 'limited-company', share: 100, purpose: 'Äga och samordna kommunens bolag.', ceo: person('Nicklas Odensjö'), groupRole: 'Samordnar finansiering och lokaler. Utser inga styrelser.', ...open }),
  state('company', 'fastighet', '2005-01-01', null, { name: 'Bänkmåla Fastighets AB', orgNumber: '556000-0102', ownership: 'wholly', companyKind: 'limited-company', parent: company('stadshus'), share: 100, purpose: 'Äga och förvalta lokaler för kommunens verksamheter.', ceo: person('Anders Fogelmark'), ...open }),
  state('company', 'hem', '1994-01-01', null, { name: 'Bänkmålahem AB', orgNumber: '556000-0103', ownership: 'wholly', companyKind: 'limited-company', parent: company('stadshus'), share: 100, purpose: 'Bygga, äga och hyra ut bostäder.', ceo: person('Johanna Hyttmark'), ...open }),
  state('company', 'energi', '1998-01-01', null, { name: 'Bänkmåla Energi AB', orgNumber: '556000-0104', ownership: 'wholly', companyKind: 'limited-company', parent: company('stadshus'), share: 100, purpose: 'Fjärrvärme och elnät.', ceo: person('Felicia Brunmossen'), groupRole: 'Driver nät och produktion i dotterbolagen.', ceoLimit: 5_000_000, boardReserved: ['KAPITALTILLSKOTT'], ...open }),
  state('company', 'bredband', '2009-01-01', null, { name: 'Bänkmåla Bredband AB', orgNumber: '556000-0105', ownership: 'partly', companyKind: 'limited-company', parent: company('energi'), share: 60, purpose: 'Fiber i kommunen.', ceo: person('Felicia Brunmossen'), jointControl: true, ownerConditions: 'KF 2009-02-23 § 12', publicVotes: 60, appointsMajority: true, ...open }),
  state('company', 'event', '2016-01-01', null, { name: 'Bänkmåla Event och Besök AB', orgNumber: '556000-0106', ownership: 'wholly', companyKind: 'limited-company', parent: company('stadshus'), share: 100, purpose: 'Evenemang, arena och turistbyrå.', ceo: person('Nicklas Odensjö'), ...open }),
  state('company', 'teknikpark', '2018-01-01', null, { name: 'Teknikparken i Hagryd AB', orgNumber: '556000-0107', ownership: 'partly', companyKind: 'limited-company', share: 25, purpose: 'Lokaler för växande företag.', hasMunicipalTask: true, jointControl: true, ownerConditions: 'KF 2017-11-27 § 51', publicVotes: 25, appointsMajority: false, publicAccess: 'does-not-apply' }),
];

const articles: readonly Entry[] = ([
  ['stadshus', 'Fullmäktige ska få ta ställning innan beslut i frågor av principiell betydelse eller annars av större vikt fattas.'],
  ['fastighet', 'Fullmäktige ska få ta ställning innan bolaget beslutar i frågor av större vikt.'],
  ['hem', 'Fullmäktige ska få ta ställning innan beslut i frågor av principiell betydelse eller annars av större vikt fattas.'],
  ['energi', 'Fullmäktige ska få ta ställning innan beslut av principiell betydelse fattas.'], ['event', 'Fullmäktige ska få ta ställning innan beslut av principiell betydelse fattas.'],
  ['bredband', null], ['teknikpark', null],
] as const).map(([key, clause]) => state('articles', key, '2019-01-01', null, {
  company: company(key), purposeClause: 'Se bolagets ändamål, § 3.', powersFrame: 'Den kommunala kompetensen, § 4.', insightClause: 'Allmänheten har rätt att ta del av handlingar, § 12.', approvedByCouncil: 'KF 2018-12-17 § 121', meetingOn: '2019-04-16',
  ...(clause ? { councilOpinionClause: `§ 5: ${clause}` } : {}), boundByPartlyOwnedTerms: key === 'bredband' || key === 'teknikpark', source: 'Bolagsordningen, påhittad för demonstration',
}));

type Clause = readonly [type: ClauseType, paragraph: string, text: string, rest?: { readonly threshold?: number; readonly days?: number; readonly recipient?: string; readonly requiredBy?: string }];

const goalsAndInsight: readonly Clause[] = [
  ['purpose', '§ 2', 'Bolagets uppgift följer av bolagsordningens ändamål.', { requiredBy: 'KL 10:3 p. 1' }], ['powers-frame', '§ 3', 'Kommunallagens principer om lokalisering och självkostnad gäller om inte lag säger annat.', { requiredBy: 'KL 10:3 p. 2' }],
  ['insight', '§ 11', 'Allmänheten får ta del av handlingar enligt offentlighetsprincipen.', { requiredBy: 'KL 10:3 p. 6' }], ['vision-goals', '§ 4', 'Bolaget ska bidra till kommunens vision och mål.', { requiredBy: 'KF 2018-04-23 § 31' }],
];

const directives: readonly { readonly key: string; readonly company: string; readonly title: string; readonly from: Day; readonly adoptedBy: string; readonly adoptedOn: Day; readonly meetingOn: Day; readonly reviewDue: Day; readonly reviewedOn?: Day; readonly vision?: string; readonly common?: string; readonly clauses: readonly Clause[] }[] = [
  {
    key: 'koncern', company: 'stadshus', title: 'Gemensamt ägardirektiv för bolagen i Stadshuskoncernen', from: '2019-06-17', adoptedBy: 'KF 2019-06-17 § 73', adoptedOn: '2019-06-17', meetingOn: '2020-04-21', reviewDue: '2027-12-31', reviewedOn: '2024-05-27',
    clauses: [...goalsAndInsight,
      ['financial-goals', '§ 6', 'Koncernens soliditet ska vara minst 25 procent.', { requiredBy: 'Ägarpolicyn § 4' }], ['submission', '§ 7', 'Köp, försäljning och investering över 25 miljoner kronor underställs fullmäktige.', { threshold: 25_000_000, requiredBy: 'KL 10:3 p. 4' }],
      ['information-duty', '§ 9', 'Avvikelse över 5 miljoner kronor meddelas kommunstyrelsen inom 30 dagar.', { threshold: 5_000_000, days: 30, recipient: 'ks', requiredBy: 'Ägarpolicyn § 7' }],
      ['reporting', '§ 10', 'Prognos lämnas till kommunstyrelsen efter april och augusti.', { recipient: 'ks', requiredBy: 'Ägarpolicyn § 7' }], ['group', '§ 12', 'Moderbolaget samordnar finansiering och lokaler.']],
  },
  {
    key: 'fastighet', company: 'fastighet', title: 'Ägardirektiv för Bänkmåla Fastighets AB', from: '2019-06-17', adoptedBy: 'KF 2019-06-17 § 74', adoptedOn: '2019-06-17', meetingOn: '2020-04-21', reviewDue: '2023-12-31', vision: '2025',
    clauses: [
      ['purpose', '§ 2', 'Bolaget ska äga och förvalta lokaler för kommunens verksamheter.', { requiredBy: 'KL 10:3 p. 1' }], ['powers-frame', '§ 3', 'Självkostnad och lokalisering ska följas; bara inom Bänkmåla.', { requiredBy: 'KL 10:3 p. 2' }],
      ['vision-goals', '§ 4', 'Bolaget ska bidra till Vision 2025.', { requiredBy: 'KF 2018-04-23 § 31' }], ['financial-goals', '§ 6', 'Soliditet lägst 20 procent, avkastning 4 procent på totalt kapital.', { requiredBy: 'Ägarpolicyn § 4' }],
      ['information-duty', '§ 9', 'Avvikelse från ram över 5 mnkr rapporteras till kommunstyrelsen inom 30 dagar.', { threshold: 5_000_000, days: 30, recipient: 'ks', requiredBy: 'Ägarpolicyn § 7' }],
      ['reporting', '§ 10', 'Prognos till kommunstyrelsen efter april och augusti.', { recipient: 'ks', requiredBy: 'Ägarpolicyn § 7' }], ['insight', '§ 11', 'Allmänheten har rätt att ta del av handlingar enligt offentlighetsprincipen.', { requiredBy: 'KL 10:3 p. 6' }],
    ],
  },
  {
    key: 'hem', company: 'hem', title: 'Ägardirektiv för Bänkmålahem AB', from: '2021-03-29', adoptedBy: 'KF 2021-03-29 § 27', adoptedOn: '2021-03-29', meetingOn: '2021-04-20', reviewDue: '2027-12-31', common: 'koncern',
    clauses: [...goalsAndInsight,
      ['submission', '§ 5', 'Nyproduktion och köp över 25 miljoner kronor underställs fullmäktige.', { threshold: 25_000_000, requiredBy: 'KL 10:3 p. 4' }],
      ['information-duty', '§ 9', 'Avvikelse över 5 miljoner kronor meddelas kommunstyrelsen inom 30 dagar.', { threshold: 5_000_000, days: 30, recipient: 'ks', requiredBy: 'Ägarpolicyn § 7' }], ['reporting', '§ 10', 'Prognos till kommunstyrelsen efter april och augusti.', { recipient: 'ks', requiredBy: 'Ägarpolicyn § 7' }]],
  },
  {
    key: 'energi', company: 'energi', title: 'Ägardirektiv för Bänkmåla Energi AB', from: '2021-03-29', adoptedBy: 'KF 2021-03-29 § 28', adoptedOn: '2021-03-29', meetingOn: '2021-04-20', reviewDue: '2027-12-31',
    clauses: [...goalsAndInsight,
      ['financial-goals', '§ 6', 'Avkastning 6 procent på totalt kapital.', { requiredBy: 'Ägarpolicyn § 4' }], ['submission', '§ 5', 'Investeringar över 40 miljoner kronor underställs fullmäktige.', { threshold: 40_000_000, requiredBy: 'KL 10:3 p. 4' }],
      ['information-duty', '§ 9', 'Bolaget ska hålla ägaren underrättad om väsentliga avvikelser.', { requiredBy: 'Ägarpolicyn § 7' }], ['reporting', '§ 10', 'Prognos till kommunstyrelsen efter april och augusti.', { recipient: 'ks', requiredBy: 'Ägarpolicyn § 7' }]],
  },
  {
    key: 'event', company: 'event', title: 'Ägardirektiv för Bänkmåla Event och Besök AB', from: '2021-03-29', adoptedBy: 'KF 2021-03-29 § 29', adoptedOn: '2021-03-29', meetingOn: '2021-04-20', reviewDue: '2027-12-31', common: 'koncern',
    clauses: [...goalsAndInsight,
      ['financial-goals', '§ 6', 'Bolaget ska klara sig på aktieägartillskottet.', { requiredBy: 'Ägarpolicyn § 4' }], ['submission', '§ 5', 'Evenemang med risk över 3 miljoner kronor underställs fullmäktige.', { threshold: 3_000_000, requiredBy: 'KL 10:3 p. 4' }],
      ['information-duty', '§ 9', 'Avvikelse över 1 miljon kronor meddelas kommunstyrelsen inom 30 dagar.', { threshold: 1_000_000, days: 30, recipient: 'ks', requiredBy: 'Ägarpolicyn § 7' }], ['reporting', '§ 10', 'Prognos till kommunstyrelsen efter april och augusti.', { recipient: 'ks', requiredBy: 'Ägarpolicyn § 7' }]],
  },
];

/** One matter, one point of decision per company. Fastighets AB was left out in 2026, and the Teknikparken point was taken by the working committee. */
const supervised = ['stadshus', 'fastighet', 'hem', 'energi', 'bredband', 'event', 'teknikpark'] as const;
const resultOf = (key: string): Own<'supervision-decision'> & { readonly absent?: readonly ['proposal'] } => {
  // The hotel business was noted and filed; three years earlier the board asked the council to change the purpose.
  if (key === 'event:2025') return { result: 'not-compatible', measures: 'Hotellrörelsen noteras. Läggs till handlingarna.', absent: ['proposal'] };
  if (key === 'energi:2023') return { result: 'not-compatible', measures: 'Fullmäktige föreslås ändra ändamålet.', proposal: decision('energi-andamal-nastan') };
  return { result: 'compatible' };
};
const supervision: readonly Entry[] = ([[2022, '2023-05-09', 'KS § 79'], [2023, '2024-05-14', 'KS § 85'], [2024, '2025-05-13', 'KS § 84'], [2025, '2026-03-10', 'KS § 45']] as const).flatMap(([year, day, paragraph]) =>
  supervised.filter((key) => !(year === 2025 && (key === 'fastighet' || key === 'teknikpark'))).map((key) => event('supervision-decision', `${key}:${year}`, day, { company: company(key), year, body: body('ks'), paragraph, ...resultOf(`${key}:${year}`) })),
);

const finance: readonly Entry[] = [
  event('financial-report', 'kvarnskolan:2023-12', '2023-12-31', { subject: company('fastighet'), title: 'Kvarnskolan, prognos december 2023', project: 'Kvarnskolan', budget: 118_000_000, forecast: 118_000_000, reportedOn: '2024-01-15', reportedTo: body('ks') }),
  event('financial-report', 'kvarnskolan:2024-01', '2024-01-18', { subject: company('fastighet'), title: 'Kvarnskolan, ny slutkostnadsprognos januari 2024', project: 'Kvarnskolan', budget: 118_000_000, forecast: 161_000_000, absent: ['reportedOn', 'reportedTo'] }),
  event('financial-report', 'fastighet:2026-04', '2026-04-30', { subject: company('fastighet'), title: 'Bolagets prognos efter april 2026', budget: 212_000_000, forecast: 213_500_000, reportedOn: '2026-05-20', reportedTo: body('ks') }),
  event('financial-report', 'hem:2026-04', '2026-04-30', { subject: company('hem'), title: 'Bolagets prognos efter april 2026', budget: 148_000_000, forecast: 149_000_000, reportedOn: '2026-05-19', reportedTo: body('ks') }),
  event('financial-report', 'hem:2026-08', '2026-08-31', { subject: company('hem'), title: 'Bolagets prognos efter augusti 2026', budget: 148_000_000, forecast: 150_000_000, reportedOn: '2026-09-18', reportedTo: body('ks') }),
  event('financial-report', 'energi:2026-08', '2026-08-31', { subject: company('energi'), title: 'Bolagets prognos efter augusti 2026', budget: 96_000_000, forecast: 92_000_000, reportedOn: '2026-09-22', reportedTo: body('ks') }),
];

/** Committees report by month to the board; the figures are thousands rounded to whole kronor. */
const budgets: readonly (readonly [string, number])[] = [['ks', 118_000_000], ['sbn', 41_000_000], ['sn', 412_000_000], ['bun', 538_000_000], ['tn', 96_000_000]];
const committeeReports: readonly Entry[] = budgets.flatMap(([key, budget], index) => (['2025-04-30', '2025-08-31', '2026-04-30'] as const).map((day, period) =>
  event('financial-report', `${key}:${day}`, day, { subject: body(key), title: `Prognos efter ${day.slice(5, 7) === '04' ? 'april' : 'augusti'} ${day.slice(0, 4)}`, budget, forecast: Math.round(budget * (1 + ((index * 3 + period * 2) % 9 - 4) / 1000)), reportedOn: `${day.slice(0, 4)}-${day.slice(5, 7) === '04' ? '05-18' : '09-15'}`, reportedTo: body(key) }),
));

export const ownership: readonly Entry[] = [
  ...(['Felicia Brunmossen'].map((name) => state('person', 'felicia-brunmossen', null, null, { name, isPublic: true, disclosure: 'public' }))),
  ...companies, ...articles,
  ...directives.flatMap((row) => [
    state('directive', row.key, row.from, null, {
      company: company(row.company), title: row.title, adoptedBy: row.adoptedBy, adoptedOn: row.adoptedOn, meetingOn: row.meetingOn, reviewDue: row.reviewDue, source: row.adoptedBy, issuer: body('kf'), ...(row.reviewedOn ? { reviewedOn: row.reviewedOn } : { absent: ['reviewedOn'] as const }), ...(row.vision ? { vision: idOf('vision', row.vision) } : {}),
      ...(row.common ? { commonDirective: directive(row.common) } : {}),
    }),
    ...row.clauses.map(([clauseType, paragraph, text, rest = {}]) => state('directive-clause', `${row.key}:${clauseType}`, row.from, null, {
      directive: directive(row.key), clauseType, paragraph, text, ...(rest.threshold ? { threshold: rest.threshold } : {}), ...(rest.days ? { days: rest.days } : {}), ...(rest.recipient ? { recipient: body(rest.recipient) } : {}), ...(rest.requiredBy ? { requiredBy: rest.requiredBy } : {}),
      source: `${row.adoptedBy}, ${paragraph}`,
    })),
  ]),
  ...supervision, ...finance, ...committeeReports,
];
