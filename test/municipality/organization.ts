import { body, collaboration, company, unit } from './key.ts';
import { state, type Entry } from './record.ts';

const EPOCH = '2015-01-01';

/** The municipality's own political organisation. Reglementena antogs KF 2022-11-28 § 101. */
const own: readonly Entry[] = [
  state('body', 'kf', '1971-01-01', null, { name: 'Kommunfullmäktige', bodyKind: 'council', abbreviation: 'KF', seats: 31, quorum: 16, establishedBy: 'Kommunallagen 3 kap.' }),
  state('body', 'kfp', EPOCH, null, { name: 'Kommunfullmäktiges presidium', bodyKind: 'presidium', parent: body('kf'), seats: 3, establishedBy: 'KF 2014-12-15 § 88' }),
  state('body', 'ks', '1971-01-01', null, { name: 'Kommunstyrelsen', bodyKind: 'executive-board', abbreviation: 'KS', seats: 11, quorum: 6, reportLeadDays: 7, reportingRule: 'next-meeting', establishedBy: 'KF 2022-11-28 § 101' }),
  state('body', 'ksau', EPOCH, null, { name: 'Kommunstyrelsens arbetsutskott', bodyKind: 'subcommittee', abbreviation: 'KSAU', parent: body('ks'), establishedByBody: body('ks'), seats: 5, quorum: 3, establishedBy: 'KS 2023-01-10 § 4' }),
  state('body', 'sbn', '2023-01-01', null, {
    name: 'Samhällsbyggnadsnämnden', bodyKind: 'committee', abbreviation: 'SBN', isBuildingCommittee: true, seats: 9, quorum: 5, reportLeadDays: 7, reportingRule: 'next-meeting', establishedBy: 'KF 2022-11-28 § 101',
  }),
  state('body', 'sbnu', '2023-01-01', null, { name: 'Samhällsbyggnadsnämndens utskott', bodyKind: 'subcommittee', abbreviation: 'SBNU', parent: body('sbn'), establishedByBody: body('sbn'), seats: 3, quorum: 2, establishedBy: 'SBN 2023-01-17 § 5' }),
  state('body', 'sn', EPOCH, null, { name: 'Socialnämnden', bodyKind: 'committee', abbreviation: 'SN', seats: 9, quorum: 5, reportLeadDays: 7, reportingRule: 'next-meeting', subdelegationNotice: false, establishedBy: 'KF 2022-11-28 § 101' }),
  state('body', 'snu', EPOCH, null, { name: 'Sociala utskottet', bodyKind: 'subcommittee', abbreviation: 'SU', parent: body('sn'), establishedByBody: body('sn'), seats: 5, quorum: 3, establishedBy: 'SN 2023-01-11 § 6' }),
  state('body', 'bun', EPOCH, null, { name: 'Barn- och utbildningsnämnden', bodyKind: 'committee', abbreviation: 'BUN', seats: 9, quorum: 5, reportLeadDays: 7, reportingRule: 'next-meeting', subdelegationNotice: true, establishedBy: 'KF 2022-11-28 § 101' }),
  state('body', 'tn', EPOCH, null, { name: 'Tekniska nämnden', bodyKind: 'committee', abbreviation: 'TN', seats: 9, quorum: 5, reportLeadDays: 7, reportingRule: 'next-meeting', establishedBy: 'KF 2022-11-28 § 101' }),
  state('body', 'rev', EPOCH, null, { name: 'Kommunens revisorer', bodyKind: 'auditors', abbreviation: 'REV', seats: 5, establishedBy: 'KF 2022-12-19 § 141' }),
  state('body', 'kln', EPOCH, null, { name: 'Krisledningsnämnden', bodyKind: 'crisis-committee', seats: 5, establishedBy: 'KF 2022-11-28 § 101', absent: ['reportingRule'] }),
];

/** Organs of others where Bänkmåla has a seat. */
const shared: readonly Entry[] = [
  state('body', 'avfall', '2024-07-01', null, { name: 'Avfallsförbundets direktion', bodyKind: 'federation-direction', collaboration: collaboration('avfall') }),
  state('body', 'raddning', '2012-01-01', null, { name: 'Räddningstjänstförbundets direktion', bodyKind: 'federation-direction', collaboration: collaboration('raddning') }),
  state('body', 'miljo', '2016-01-01', null, { name: 'Miljöförbundets direktion', bodyKind: 'federation-direction', collaboration: collaboration('miljo') }),
  state('body', 'kollektiv', '2020-01-01', null, { name: 'Gemensamma kollektivtrafiknämnden', bodyKind: 'joint-committee', collaboration: collaboration('kollektiv'), reportingRule: 'next-meeting' }),
];

const boards: readonly Entry[] = ([
  ['stadshus', 'Bänkmåla Stadshus AB', 7], ['fastighet', 'Bänkmåla Fastighets AB', 7], ['hem', 'Bänkmålahem AB', 5], ['energi', 'Bänkmåla Energi AB', 5],
  ['bredband', 'Bänkmåla Bredband AB', 5], ['event', 'Bänkmåla Event och Besök AB', 5], ['teknikpark', 'Teknikparken i Hagryd AB', 4],
] as const).map(([key, name, seats]) => state('body', `styrelse-${key}`, EPOCH, null, { name: `Styrelsen för ${name}`, bodyKind: 'company-board', company: company(key), seats, establishedBy: 'Bolagsordningen § 7' }));

/** Forums without any power of their own. They are here so that a decision made in one of them can be seen. */
const informal: readonly Entry[] = [
  state('body', 'nara-vard', '2022-03-01', null, { name: 'Politisk styrgrupp Nära vård', bodyKind: 'steering-group', establishedBy: 'Avsiktsförklaring 2022-02-14' }),
  state('body', 'gruppledare', EPOCH, null, { name: 'Gruppledarmötet', bodyKind: 'group-leaders', establishedBy: 'Arbetsordning för fullmäktige § 31' }),
  state('body', 'ledning', EPOCH, null, { name: 'Kommundirektörens ledningsgrupp', bodyKind: 'management-group' }),
  state('body', 'samrad-naring', '2021-05-01', null, { name: 'Näringslivsrådet', bodyKind: 'political-consultation' }),
];

const administrations = [
  ['klk', 'Kommunledningskontoret', 'ks'], ['sbf', 'Samhällsbyggnadsförvaltningen', 'sbn'], ['sf', 'Socialförvaltningen', 'sn'], ['buf', 'Barn- och utbildningsförvaltningen', 'bun'], ['tf', 'Tekniska förvaltningen', 'tn'],
] as const;

const departments = [
  ['klk-kansli', 'Kansliet', 'klk'], ['klk-ekonomi', 'Ekonomiavdelningen', 'klk'], ['klk-hr', 'HR-avdelningen', 'klk'], ['klk-digital', 'Digitaliseringsavdelningen', 'klk'],
  ['klk-fastighet', 'Lokal- och markavdelningen', 'klk'], ['klk-tillvaxt', 'Tillväxtavdelningen', 'klk'], ['sbf-bygg', 'Bygglovsavdelningen', 'sbf'], ['sbf-plan', 'Plan- och exploateringsavdelningen', 'sbf'],
  ['sbf-kart', 'Kart- och mätavdelningen', 'sbf'], ['sf-ifo', 'Individ- och familjeomsorgen', 'sf'], ['sf-aldre', 'Äldreomsorgen', 'sf'], ['sf-funktion', 'Funktionsstöd', 'sf'], ['sf-myndighet', 'Myndighetsavdelningen', 'sf'],
  ['buf-forskola', 'Förskolan', 'buf'], ['buf-grund', 'Grundskolan', 'buf'], ['buf-gymn', 'Gymnasiet och vuxenutbildningen', 'buf'], ['buf-kultur', 'Kultur och fritid', 'buf'], ['buf-stab', 'Utbildningsstaben', 'buf'],
  ['tf-gata', 'Gata och trafik', 'tf'], ['tf-park', 'Park och natur', 'tf'], ['tf-va', 'Vatten och avlopp', 'tf'], ['tf-kost', 'Kostenheten', 'tf'],
] as const;

const schools = [['kvarnskolan', 'Kvarnskolan', 'buf-grund'], ['sjoskolan', 'Sjöskolan', 'buf-grund'], ['norrbyskolan', 'Norrbyskolan', 'buf-grund'], ['gymnasiet', 'Bänkmåla gymnasium', 'buf-gymn'], ['ungdom', 'Fritidsgårdarna', 'buf-kultur']] as const;

const units: readonly Entry[] = [
  ...administrations.map(([key, name, committee]) => state('unit', key, EPOCH, null, { name, unitKind: 'administration', body: body(committee) })),
  ...departments.map(([key, name, parent]) => state('unit', key, EPOCH, null, { name, unitKind: 'department', parent: unit(parent), body: body(committeeOf(parent)) })),
  ...schools.map(([key, name, parent]) => state('unit', key, EPOCH, null, { name, unitKind: 'unit', parent: unit(parent), body: body('bun') })),
];

function committeeOf(administration: string): string {
  return administrations.find(([key]) => key === administration)![2];
}

export const organization: readonly Entry[] = [...own, ...shared, ...boards, ...informal, ...units];
