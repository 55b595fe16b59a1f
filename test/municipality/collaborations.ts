import type { Day } from '@ragang/domain';
import { body, collaboration, decision, idOf, person } from './key.ts';
import { event, INVENTED, REPORT, state, type Entry } from './record.ts';

const MIXED = `${REPORT}; tiden ${INVENTED}`;

/** The nine collaborations of case 10. Form is null where the source does not say it; what people take for granted is `assumedForm`. */
const nine: readonly Entry[] = [
  state('collaboration', 'avfall', '2024-07-01', null, {
    name: 'Avfallshantering', form: 'federation', formCertainty: 'explicit', ownRole: 'member', status: 'active', startYear: 2024, scope: ['TAXA_AVFALL', 'AVFALL_DRIFT', 'SLAMTOMNING'],
    purpose: 'Insamling och behandling av hushållens avfall.', dissent: 'Högre avfallstaxa och en återvinningscentral som kan stängas', keyQuestions: ['tariff', 'budget', 'location'], source: MIXED, decidedBy: decision('avfallsforbund'), absent: ['hostBody'],
  }),
  state('collaboration', 'raddning', '2012-01-01', null, {
    name: 'Räddningstjänst', form: 'federation', formCertainty: 'inferred', ownRole: 'member', status: 'active', startYear: 2012, federationKind: 'direction',
    scope: ['HANDLINGSPROGRAM_LSO', 'LSO_TILLSYN', 'LSO_VITE', 'TAXA_RADDN', 'SOTNING_EGEN', 'SOTNING_ORG', 'BRANDFARLIG', 'EXPLOSIV', 'LBE_TILLSYN', 'ELDNINGSFORBUD', 'BRANDSTATION'],
    purpose: 'Räddningstjänst och tillsyn av brandskydd.', residentInfo: 'Förbundets anslagstavla på webben; förbundets beslut överklagas till förvaltningsrätten', dissent: 'En brandstation har varit omstridd', keyQuestions: ['tariff', 'budget', 'authority', 'location', 'investment'], source: MIXED, absent: ['hostBody'],
  }),
  state('collaboration', 'kollektiv', '2020-01-01', null, { name: 'Gemensam kollektivtrafiknämnd', form: 'joint-committee', formCertainty: 'explicit', ownRole: 'party', status: 'active', startYear: 2020, keyQuestions: ['budget'], purpose: 'Gemensam nämnd med två grannkommuner. Vilka uppgifter den har framgår inte av källan.', source: MIXED }),
  state('collaboration', 'va', null, null, { name: 'VA-specialister', assumedForm: 'agreement', ownRole: 'party', status: 'active', purpose: 'Delade specialisttjänster inom vatten och avlopp.', source: REPORT }),
  state('collaboration', 'juridik', null, null, { name: 'Jurister', assumedForm: 'agreement', ownRole: 'party', status: 'active', purpose: 'Delade jurister.', source: REPORT }),
  state('collaboration', 'arkiv', null, null, { name: 'Arkiv', assumedForm: 'agreement', ownRole: 'party', status: 'active', purpose: 'Delade arkivfunktioner.', source: REPORT }),
  state('collaboration', 'lon', '2021-01-01', null, {
    name: 'Löneadministration', form: 'agreement', formCertainty: 'explicit', ownRole: 'buyer', status: 'active', startYear: 2021, hostBody: body('ks'), keyQuestions: ['tariff', 'budget'], purpose: 'En gemensam lönefunktion som drivs av en av kommunerna.',
    source: `${REPORT}; avtalet ${INVENTED}`,
  }),
  state('collaboration', 'it', null, null, { name: 'IT-drift', assumedForm: 'agreement', ownRole: 'party', status: 'active', purpose: 'Drift av it tillsammans med den lite större kommunen i regionen.', absent: ['noGoalReason'], source: REPORT }),
  state('collaboration', 'miljo', '2016-01-01', null, {
    name: 'Miljökontor och tillsyn', form: 'federation', formCertainty: 'explicit', ownRole: 'member', status: 'active', startYear: 2016, scope: ['MILJO_TILLSYN', 'MILJO_VITE', 'MILJOFARLIG_ANMALAN', 'AVLOPP_ENSKILT', 'VARMEPUMP', 'LIVSMEDEL_KONTROLL', 'LIVSMEDEL_REG', 'HALSOSKYDD_BOSTAD', 'BULLER'],
    purpose: 'Gemensamt kontor för miljö- och livsmedelstillsyn.', keyQuestions: ['tariff', 'budget'], noGoalReason: 'Tillsynen är lagstadgad och ska vara oberoende av målen', source: MIXED, absent: ['hostBody'],
  }),
];

/** Talked about, not agreed: it must never be counted among the nine. */
const explored: readonly Entry[] = [
  state('collaboration', 'busslinje', '2025-10-01', null, { name: 'Busslinje över regiongränsen', form: 'none', formCertainty: 'explicit', status: 'explored', purpose: 'Samtal om en busslinje till grannregionen. Linjetrafiken är regionernas uppgift; kommunen kan önska samråd och avtala om tillköp.', source: REPORT }),
];

type PartyRow = readonly [collaborationKey: string, name: string, from: Day | null, costShare?: number];
const OWN = 'Bänkmåla kommun';
const partyRows: readonly PartyRow[] = [
  ['avfall', OWN, '2024-07-01'], ['avfall', 'Övriga medlemmar (antalet är inte avgjort)', '2024-07-01'],
  ['raddning', OWN, '2012-01-01', 17.5], ['raddning', 'Övriga medlemmar (antalet är inte avgjort)', '2012-01-01'],
  ['kollektiv', OWN, '2020-01-01', 31], ['kollektiv', 'Grannby kommun', '2020-01-01', 44], ['kollektiv', 'Hagryds kommun', '2020-01-01', 25],
  ['va', OWN, null], ['va', 'En eller två grannkommuner', null], ['juridik', OWN, null], ['juridik', 'En eller två grannkommuner', null], ['arkiv', OWN, null], ['arkiv', 'En eller två grannkommuner', null],
  ['lon', OWN, '2021-01-01', 18], ['lon', 'Grannby kommun', '2021-01-01', 31], ['lon', 'Hagryds kommun', '2021-01-01', 15], ['lon', 'Torsviks kommun', '2021-01-01', 22], ['lon', 'Almnäs kommun', '2021-01-01', 14],
  ['it', OWN, null], ['it', 'Storvalla kommun', null],
  ['miljo', OWN, '2016-01-01', 20], ['miljo', 'Övriga medlemmar (antalet är inte avgjort)', '2016-01-01'],
];

type ClaimRow = readonly [collaborationKey: string, value: string, standing: 'stated' | 'ambiguous', source: string, settledBy: string | null];
const ORDER = 'Förbundsordningen';
const claimRows: readonly ClaimRow[] = [
  ['avfall', '7', 'stated', `${REPORT}, dialogens inledning`, ORDER], ['avfall', '8', 'stated', `${REPORT}, uppräkningen av samarbeten`, ORDER],
  ['raddning', '5', 'ambiguous', `${REPORT}: om antalet räknar in Bänkmåla`, ORDER], ['raddning', '6', 'ambiguous', `${REPORT}: om antalet inte räknar in Bänkmåla`, ORDER],
  ['miljo', '4', 'ambiguous', `${REPORT}: om antalet inte räknar in Bänkmåla`, ORDER], ['miljo', '3', 'ambiguous', `${REPORT}: om antalet räknar in Bänkmåla`, ORDER],
  ['kollektiv', '2', 'stated', REPORT, null], ['lon', '4', 'stated', REPORT, null], ['it', '1', 'stated', REPORT, null],
  ...(['va', 'juridik', 'arkiv'] as const).flatMap((key): ClaimRow[] => [[key, '1', 'ambiguous', `${REPORT}: en av de två grannkommunerna`, 'Avtalet'], [key, '2', 'ambiguous', `${REPORT}: båda grannkommunerna`, 'Avtalet']]),
];
/** A second source for the payroll says the same number in other words: not a contradiction. */
const sameInOtherWords = state('claim', 'lon:4:avtal', '2021-01-01', null, { subject: collaboration('lon'), attribute: 'otherMunicipalities', value: '4', standing: 'stated', source: `Löneavtalet § 1, ${INVENTED}` });

/** Two years were given for the traffic committee; somebody has looked at the agreement and settled it. */
const settled: readonly Entry[] = [
  ...(['2019', '2020'] as const).map((value) => state('claim', `kollektiv:startYear:${value}`, null, null, { subject: collaboration('kollektiv'), attribute: 'startYear', value, standing: 'stated', source: value === '2019' ? REPORT : `Överenskommelsen § 1, ${INVENTED}` })),
  event('claim-resolution', 'kollektiv:startYear', '2026-09-08', { subject: collaboration('kollektiv'), attribute: 'startYear', chosen: idOf('claim', 'kollektiv:startYear:2020'), reason: 'Överenskommelsen anger att nämnden började arbeta 1 januari 2020. Beslutet fattades 2019.' }),
];

const agreements: readonly Entry[] = [
  state('agreement', 'raddning', '2012-01-01', null, { collaboration: collaboration('raddning'), title: 'Förbundsordning för räddningstjänstförbundet', documentKind: 'federation-order', adoptedBy: 'KF 2011-10-31 § 88', documentRef: 'KS 2011:204', noticeMonths: 36, readThrough: true, adoptedByAll: true, absent: ['endsOn', 'missingPoints'] }),
  state('agreement', 'kollektiv', '2020-01-01', null, { collaboration: collaboration('kollektiv'), title: 'Överenskommelse om gemensam kollektivtrafiknämnd', documentKind: 'joint-agreement', adoptedBy: 'KF 2019-11-25 § 112', documentRef: 'KS 2019:331', readThrough: true }),
  state('agreement', 'kollektiv-reglemente', '2020-01-01', null, { collaboration: collaboration('kollektiv'), title: 'Reglemente för gemensamma kollektivtrafiknämnden', documentKind: 'joint-standing-orders', adoptedBy: 'KF 2019-11-25 § 112', documentRef: 'KS 2019:331', readThrough: true, adoptedByAll: false }),
  state('agreement', 'kollektiv-central', '2022-04-01', null, {
    collaboration: collaboration('kollektiv'), title: 'Avtal om beställningscentral för färdtjänst', documentKind: 'contract', adoptedBy: 'KS 2022-02-08 § 22', documentRef: 'KS 2022:41', endsOn: '2027-03-31', renewMonths: 12, noticeMonths: 3, noticeGivenOn: '2026-10-13', readThrough: true, competentlyAdopted: true,
  }),
  // First period 2021–2024; it has renewed by 36 months, and 12 months' notice makes 31 December 2026 the last day.
  state('agreement', 'lon', '2021-01-01', null, { collaboration: collaboration('lon'), title: 'Samverkansavtal om löneadministration', documentKind: 'contract', adoptedBy: 'KS 2020-11-10 § 181', documentRef: 'KS 2020:287', endsOn: '2024-12-31', renewMonths: 36, noticeMonths: 12, readThrough: true, competentlyAdopted: true }),
];

type RightRow = readonly [collaborationKey: string, question: 'tariff' | 'budget' | 'investment' | 'location' | 'authority' | 'other', matterType: string | null, organ: string | null, organText: string, clause: string];
const rightRows: readonly RightRow[] = [
  ['raddning', 'budget', 'FORBUND_BUDGET', 'raddning', 'Direktionen', 'Förbundsordningen § 9'], ['raddning', 'tariff', 'TAXA_RADDN', 'raddning', 'Direktionen', 'Förbundsordningen § 9'],
  ['raddning', 'authority', 'LSO_TILLSYN', 'raddning', 'Direktionen', 'Förbundsordningen § 4'], ['raddning', 'location', 'BRANDSTATION', 'raddning', 'Direktionen efter samråd med medlemmarna', 'Förbundsordningen § 11'],
  ['kollektiv', 'budget', null, 'kf', 'Varje kommuns fullmäktige', 'Överenskommelsen § 6'],
  ['lon', 'tariff', null, 'ks', 'Kommunstyrelsen', 'Löneavtalet § 6'], ['lon', 'budget', null, 'ks', 'Kommunstyrelsen', 'Löneavtalet § 6'],
];

type CostRow = readonly [collaborationKey: string, year: number, budget: number, actual: number | null];
const costRows: readonly CostRow[] = [
  ['avfall', 2023, 14_000_000, 14_150_000], ['avfall', 2024, 14_600_000, 15_200_000], ['avfall', 2025, 16_100_000, 16_700_000], ['avfall', 2026, 18_400_000, null],
  ['raddning', 2023, 27_900_000, 28_100_000], ['raddning', 2024, 29_000_000, 29_300_000], ['raddning', 2025, 30_100_000, 30_200_000], ['raddning', 2026, 31_200_000, null],
  ['miljo', 2023, 4_500_000, 4_490_000], ['miljo', 2024, 4_600_000, 4_610_000], ['miljo', 2025, 4_700_000, 4_650_000], ['miljo', 2026, 4_800_000, null],
  ['kollektiv', 2023, 12_000_000, 12_210_000], ['kollektiv', 2024, 12_300_000, 12_280_000], ['kollektiv', 2025, 12_500_000, 12_610_000], ['kollektiv', 2026, 12_700_000, null],
  ['lon', 2023, 5_900_000, 5_900_000], ['lon', 2024, 6_200_000, 6_180_000], ['lon', 2025, 6_500_000, 6_640_000], ['lon', 2026, 6_900_000, null],
];

const reports: readonly Entry[] = ([
  ['avfall', '2025-05-13', 'Årsredovisning 2024', 'annual', 'KS § 88'], ['avfall', '2026-05-12', 'Årsredovisning 2025', 'annual', 'KS § 86'], ['avfall', '2026-10-13', 'Delårsrapport 2026', 'interim', 'KS § 158'],
  ['raddning', '2025-05-13', 'Årsredovisning 2024', 'annual', 'KS § 89'], ['raddning', '2026-05-12', 'Årsredovisning 2025', 'annual', 'KS § 87'],
  ['kollektiv', '2026-03-10', 'Verksamhetsberättelse 2025', 'annual', 'KS § 51'], ['lon', '2024-04-09', 'Verksamhetsrapport 2023', 'other', 'KS § 68'],
  ['miljo', '2024-05-14', 'Årsredovisning 2023', 'annual', 'KS § 90'],
] as const).map(([key, day, title, reportKind, paragraph]) => event('report-received', `${key}:${day}`, day, { subject: collaboration(key), toBody: body('ks'), title, reportKind, paragraph }));

export const collaborations: readonly Entry[] = [
  ...nine, ...explored,
  ...partyRows.map(([key, name, from, costShare]) => state('collaboration-party', `${key}:${name}`, from, null, { collaboration: collaboration(key), name, ...(costShare ? { costShare } : {}), ...(key === 'kollektiv' ? { isHost: name === 'Grannby kommun' } : {}), source: from === null ? REPORT : MIXED })),
  ...claimRows.map(([key, value, standing, source, settledBy]) => state('claim', `${key}:${value}`, null, null, { subject: collaboration(key), attribute: 'otherMunicipalities', value, standing, source, ...(settledBy ? { settledBy } : {}) })),
  sameInOtherWords, ...settled,
  ...agreements,
  ...rightRows.map(([key, question, matterType, organ, organText, clause]) => state('decision-right', `${key}:${question}:${matterType ?? ''}`, key === 'raddning' ? '2012-01-01' : key === 'lon' ? '2021-01-01' : '2020-01-01', null, {
    subject: collaboration(key), question, organText, clause, source: `${clause}, ${INVENTED}`, ...(matterType ? { matterType } : {}), ...(organ ? { organ: body(organ) } : {}), consultation: question === 'location' ? 'consultation' : 'none',
  })),
  state('representation', 'avfall', '2024-07-01', '2027-01-01', { collaboration: collaboration('avfall'), person: person('Per Sandgren'), role: 'Ledamot i direktionen', electedBy: 'KF 2024-05-27 § 49', seat: 'member', isCouncilMember: true }),
  state('representation', 'raddning', '2023-01-01', '2027-01-01', { collaboration: collaboration('raddning'), person: person('Karin Ahlsjö'), role: 'Ledamot i direktionen', electedBy: 'KF 2022-12-19 § 140', seat: 'member', isCouncilMember: true }),
  state('representation', 'miljo', '2023-01-01', '2026-11-18', { collaboration: collaboration('miljo'), person: person('Lena Brolund'), role: 'Ledamot i direktionen', electedBy: 'KF 2022-12-19 § 140', seat: 'member', isCouncilMember: true, source: 'Avsägelse 2026-11-18, påhittad för demonstration' }),
  state('representation', 'kollektiv', '2023-01-01', '2027-01-01', { collaboration: collaboration('kollektiv'), person: person('Lena Brolund'), role: 'Vice ordförande i nämnden', electedBy: 'KF 2022-12-19 § 140', seat: 'member' }),
  ...costRows.map(([key, year, budget, actual]) => event('cost', `${key}:${year}`, actual === null ? '2025-11-24' : `${year + 1}-03-31`, {
    subject: collaboration(key), year, budget, ...(actual === null ? {} : { actual }), ...(key === 'avfall' && year === 2026 ? { alternative: 17_100_000, absent: ['explanation'] } : {}), ...(key === 'lon' && year === 2026 ? { explanation: 'Uppräkning enligt löneavtalet § 6, KS 2025-11-11 § 170' } : {}),
    ...(key === 'avfall' && year === 2023 ? { source: `${INVENTED}: egen avfallsverksamhet före inträdet` } : {}),
  })),
  ...reports,
  event('report-received', 'samlad:2023-06-19', '2023-06-19', { subject: collaboration('lon'), toBody: body('kf'), title: 'Samlad rapport om avtalssamverkan 2022', reportKind: 'agreement-report', paragraph: 'KF § 56' }),
  event('position', 'avfall:2026-10', '2026-10-13', { collaboration: collaboration('avfall'), title: 'Återvinningscentralen i Bänkmåla', topic: 'location', text: 'Återvinningscentralen ska finnas kvar. En taxehöjning ska tas i två steg.', body: body('ks'), paragraph: 'KS § 159' }),
  event('position', 'raddning:2026-09', '2026-09-08', { collaboration: collaboration('raddning'), title: 'Budget 2027', topic: 'budget', text: 'Kommunen godtar en höjning med högst tre procent.', body: body('ks'), paragraph: 'KS § 141', howVoted: 'Ja till direktionens förslag på 2,9 procent' }),
  // The last full review, too old to count today.
  event('review', 'alla:2019', '2019-06-17', { scope: 'all', includesAlternatives: true, body: body('kf'), paragraph: 'KF § 76' }),
];
