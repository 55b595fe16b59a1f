import { assignment, body, company, idOf, person, post } from './key.ts';
import type { Made } from './made.ts';
import { meetingId, meetingOn } from './meetings.ts';

const onMeeting = (bodyKey: string, day: string): Pick<Made, 'day' | 'meeting'> => ({ day, meeting: meetingId(meetingOn(bodyKey, day)) });
const byPost = (postKey: string, name: string): Pick<Made, 'makerKind' | 'maker' | 'makerPerson'> => ({ makerKind: 'employee-post', maker: post(postKey), makerPerson: person(name) });
const kso = assignment('ks', 'Stefan Kvarnlöf');

/** Decisions that are told one by one: those that go wrong, and those that only look as if they did (`nästan`). */
export const plantedDecisions: readonly Made[] = [
  // KL-5-1-EXCLUSIVE
  {
    key: 'lokal-utan-hyra', ...onMeeting('tn', '2026-04-16'), body: 'tn', diary: 'TN 2026:301', number: 'TN 2026-04-16 § 41', title: 'Lokal utan hyra till Bänkmåla IF tills vidare', matterType: 'LOKALHYRA', prepared: 40,
    makerKind: 'body', maker: body('tn'), basis: 'body', amount: 1_200_000, amountBasis: 'per-year', report: false, principal: true, reason: 'Åtagandet saknar slut och kan inte sägas upp av kommunen. Det binder kommande budgetar.', goals: false, more: { untilFurtherNotice: true, terminable: false },
  },
  {
    key: 'markreservation-nastan', ...onMeeting('ksau', '2026-05-26'), body: 'ks', diary: 'KS 2026:305', number: 'KSAU 2026-05-26 § 61', title: 'Tidsbegränsad markreservation, Stationen 3', matterType: 'MARKANVISNING', prepared: 60,
    makerKind: 'subcommittee', maker: body('ksau'), basis: 'delegation', item: ['ks12', '2.7'], amount: 1_400_000, amountBasis: 'per-decision', months: 12, report: true, principal: false, goals: false, reason: 'Stor uppmärksamhet i medier gör inte i sig ärendet principiellt. Reservationen är kort och kan avslutas.',
  },
  // KL-6-38-PRINCIPLE
  {
    key: 'flytt-arskurs', day: '2026-02-10', body: 'bun', diary: 'BUN 2026:301', number: 'BUN 2026:301-1', title: 'Årskurs 7–9 flyttas från Norrbyskolan till Kvarnskolan', matterType: 'SKOLSTRUKTUR', prepared: 30,
    ...byPost('utbildningschef', 'Christina Velander-Ås'), basis: 'delegation', item: ['bun1', '6.6'], report: true, goals: true, principal: false, reason: 'Flytten ändrar skolans omfattning på två orter.', unplanned: true,
  },
  {
    key: 'klassindelning-nastan', day: '2026-08-11', body: 'bun', diary: 'BUN 2026:305', number: 'BUN 2026:305-1', title: 'Klassindelning i årskurs 4, Sjöskolan', matterType: 'REKTOR_INRE', prepared: 10,
    ...byPost('rektor-sjoskolan', 'Mikael Barkensjö'), basis: 'law', report: false, more: { law: ['SKOL-2-10'] },
  },
  // DEL-MIXED
  {
    key: 'tillsammans', day: '2026-04-08', body: 'ks', diary: 'KS 2026:301', number: 'KS 2026:301-2', title: 'Hyresavtal för Kvarnen 2', matterType: 'LOKALHYRA', prepared: 20, makerKind: 'group', maker: null, basis: 'delegation', item: ['ks12', '2.1 b'],
    amount: 1_800_000, amountBasis: 'whole-contract', months: 36, report: true, principal: false, goals: false, more: { members: [kso, post('fastighetschef')], statedMaker: 'Ordföranden och fastighetschefen gemensamt' },
  },
  {
    key: 'samrad-nastan', day: '2026-05-06', body: 'ks', diary: 'KS 2026:303', number: 'KS 2026:303-1', title: 'Hyresavtal för Smedjan 1', matterType: 'LOKALHYRA', prepared: 25, ...byPost('kommundirektor', 'Maria Lindeblad'), basis: 'delegation', item: ['ks12', '4.7'],
    amount: 3_400_000, amountBasis: 'whole-contract', months: 48, report: true, principal: false, goals: false, more: { coSigner: kso, coSignerRole: 'consulted' },
  },
  // KL-6-39-CHAIR-ALONE
  {
    key: 'tf-direktor', day: '2023-08-04', body: 'ks', diary: 'KS 2023:301', number: 'KS 2023:301-1', title: 'Tillförordnad kommundirektör från 1 september', matterType: 'ANST_DIREKTOR', prepared: 5, makerKind: 'chair', maker: kso, makerPerson: person('Stefan Kvarnlöf'), basis: 'urgent', report: true, goals: false,
    more: { isUrgent: true, urgentReason: 'Kommundirektören slutar.', neededBy: '2023-09-01', statedMaker: 'Kommunstyrelsens ordförande' },
  },
  {
    key: 'nodvatten-nastan', day: '2025-07-13', body: 'ks', diary: 'KS 2025:301', number: 'KS 2025:301-1', title: 'Nödvatten ställs ut i Norrby', matterType: 'AVTAL_MINDRE', prepared: 0, makerKind: 'chair', maker: kso, makerPerson: person('Stefan Kvarnlöf'), basis: 'urgent', amount: 85_000, amountBasis: 'per-decision', report: true, goals: false,
    more: { isUrgent: true, urgentReason: 'Vattenläcka en söndag. Styrelsen kunde inte samlas, inte heller på distans.', neededBy: '2025-07-13' },
  },
  // DEL-NO-BASIS
  {
    key: 'fritidsgard', day: '2025-03-12', body: 'bun', diary: 'BUN 2025:301', number: 'BUN 2025:301-1', title: 'Fritidsgården i Viken stängs', matterType: 'FRITIDSGARD', prepared: 14, ...byPost('enhetschef-ungdom', 'Simon Tallberga'), basis: 'delegation', report: true, principal: false, goals: false, reason: 'Bedömd som en mindre förändring inom verksamheten.',
  },
  {
    key: 'inre-organisation-nastan', day: '2025-08-12', body: 'bun', diary: 'BUN 2025:305', number: 'BUN 2025:305-1', title: 'Arbetslag och scheman, Kvarnskolan', matterType: 'REKTOR_INRE', prepared: 12, ...byPost('rektor-kvarnskolan', 'Pia Lönnhov'), basis: 'law', report: false, more: { law: ['SKOL-2-10'] },
  },
  // DEL-AMOUNT
  {
    key: 'smedjan-4', day: '2026-11-12', body: 'ks', diary: 'KS 2026:318', number: 'KS 2026:318-4', title: 'Hyresavtal för Smedjan 4', matterType: 'LOKALHYRA', prepared: 35, ...byPost('fastighetschef', 'Bengt Skogvik'), basis: 'delegation', item: ['ks12', '2.1 b'],
    amount: 4_500_000, amountBasis: 'whole-contract', months: 60, report: true, principal: false, goals: false, status: 'decided',
  },
  {
    key: 'smedjan-6-nastan', day: '2026-09-15', body: 'ks', diary: 'KS 2026:316', number: 'KS 2026:316-1', title: 'Hyresavtal för Smedjan 6', matterType: 'LOKALHYRA', prepared: 30, ...byPost('fastighetschef', 'Bengt Skogvik'), basis: 'delegation', item: ['ks12', '2.1 b'],
    amount: 2_700_000, amountBasis: 'whole-contract', months: 36, report: true, principal: false, goals: false,
  },
  // DEL-TIME
  {
    key: 'efter-vikariatet', day: '2025-06-16', body: 'ks', diary: 'KS 2025:303', number: 'KS 2025:303-1', title: 'Etableringsyta vid Industrigatan', matterType: 'MARK_TILLFALLIG', prepared: 12, ...byPost('enhetschef-mark', 'Johan Strömvall'), basis: 'delegation', item: ['ks11', '2.5'],
    amount: 40_000, amountBasis: 'per-year', months: 6, report: true, goals: false,
  },
  {
    key: 'under-semestern-nastan', day: '2026-07-14', body: 'ks', diary: 'KS 2026:309', number: 'KS 2026:309-1', title: 'Jordbruksarrende, Åkern 2:16', matterType: 'ARRENDE', prepared: 18, ...byPost('enhetschef-mark', 'Olle Bergnäs'), basis: 'delegation', item: ['ks12', '2.2'],
    amount: 65_000, amountBasis: 'per-year', months: 48, report: true, principal: false, goals: false,
  },
  // KL-7-8-NOT-REPORTED
  {
    key: 'oanmalt', day: '2026-02-03', body: 'sn', diary: 'SN 2026:301', number: 'SN 2026:301-1', title: 'Direktupphandling av larmutrustning', matterType: 'DIREKTUPPHANDLING', prepared: 20, ...byPost('socialchef', 'Annika Brovall'), basis: 'delegation', item: ['sn1', '7.6'],
    amount: 310_000, amountBasis: 'whole-contract', months: 24, report: false, goals: false,
  },
  {
    key: 'anmalt-nasta-gang-nastan', day: '2026-02-10', body: 'sn', diary: 'SN 2026:303', number: 'SN 2026:303-1', title: 'Direktupphandling av arbetskläder', matterType: 'DIREKTUPPHANDLING', prepared: 15, ...byPost('socialchef', 'Annika Brovall'), basis: 'delegation', item: ['sn1', '7.6'],
    amount: 120_000, amountBasis: 'whole-contract', months: 12, report: true, goals: false,
  },
  // EXEC-BEFORE-DECISION: the council's own decision comes after the staff were moved.
  {
    key: 'norrbyskolan', ...onMeeting('kf', '2026-05-25'), body: 'kf', diary: 'KS 2026:201', number: 'KF 2026-05-25 § 42', title: 'Högstadiet vid Norrbyskolan läggs ned', matterType: 'SKOLSTRUKTUR', prepared: 120, makerKind: 'body', maker: body('kf'), basis: 'body', report: false, principal: true, goals: true, reason: 'En skola på orten försvinner.', status: 'executing', matterMore: { impact: ['user-impact', 'place-impact', 'dialogue-plan', 'transition-plan'] }, more: { appealedOn: '2026-06-08' },
  },
  {
    key: 'sjoskolan-nastan', ...onMeeting('kf', '2026-06-29'), body: 'kf', diary: 'KS 2026:203', number: 'KF 2026-06-29 § 50', title: 'Sjöskolans årskurs 6 flyttas till Kvarnskolan', matterType: 'SKOLSTRUKTUR', prepared: 140, makerKind: 'body', maker: body('kf'), basis: 'body', report: false, principal: true, goals: true, reason: 'Flytten rör två orter.', status: 'executing', letter: { options: ['Årskurs 6 flyttar', 'Årskurs 6 blir kvar'] }, more: { chosenOption: 'Årskurs 6 flyttar' },
  },
  // INF-NETWORK-DECIDES
  {
    key: 'kostnadsfordelning', day: '2026-02-19', body: 'nara-vard', diary: 'SN 2026:307', number: 'Nära vård 2026-02-19 p. 4', title: 'Kostnader för mobila team fördelas 60/40 mellan region och kommuner', matterType: 'SAMV_AVTAL', prepared: 30, makerKind: 'body', maker: body('nara-vard'), basis: null, report: false, principal: false, goals: false, more: { bindsOrganization: true },
  },
  {
    key: 'rekommendation-nastan', day: '2026-05-21', body: 'nara-vard', diary: 'SN 2026:309', number: 'Nära vård 2026-05-21 p. 3', title: 'Styrgruppen rekommenderar en gemensam ingång för anhöriga', matterType: 'SAMV_AVTAL', prepared: 30, makerKind: 'body', maker: body('nara-vard'), basis: null, kind: 'proposal', report: false, principal: false, goals: false, more: { bindsOrganization: false },
  },
  // KL-10-3-PRINCIPLE: company decisions
  {
    key: 'spinnrocken', day: '2025-03-20', body: 'styrelse-hem', diary: 'KS 2025:210', number: 'Bänkmålahem 2025-03-20 § 14', title: 'Nyproduktion av 84 lägenheter, Spinnrocken', matterType: 'BOLAG_DRIFT', prepared: 60, makerKind: 'body', maker: body('styrelse-hem'), basis: 'company', amount: 180_000_000, amountBasis: 'per-decision', report: false, principal: true, reason: 'Investeringen är större än bolagets egna kapital.', more: { company: company('hem') },
  },
  {
    key: 'stambyte-nastan', day: '2025-10-16', body: 'styrelse-hem', diary: 'KS 2025:214', number: 'Bänkmålahem 2025-10-16 § 52', title: 'Stambyte enligt underhållsplanen, Björken 11', matterType: 'BOLAG_DRIFT', prepared: 40, makerKind: 'body', maker: body('styrelse-hem'), basis: 'company', amount: 12_000_000, amountBasis: 'per-decision', report: false, principal: false, reason: 'Åtgärden följer fastställd underhållsplan.', more: { company: company('hem') },
  },
  {
    key: 'kvarnskolan-2-nastan', day: '2024-10-15', body: 'styrelse-fastighet', diary: 'KS 2024:188', number: 'Fastighets AB 2024-10-15 § 41', title: 'Kvarnskolan etapp 2', matterType: 'BOLAG_DRIFT', prepared: 120, makerKind: 'body', maker: body('styrelse-fastighet'), basis: 'company', amount: 52_000_000, amountBasis: 'per-decision', report: false, principal: true, reason: 'Stor investering för en skola.', more: { company: company('fastighet') },
  },
  {
    key: 'smedjan-2', day: '2025-05-14', body: 'styrelse-fastighet', diary: 'KS 2025:212', number: 'Fastighets AB 2025-05-14 § 33', title: 'Köp av Smedjan 2', matterType: 'BOLAG_DRIFT', prepared: 50, makerKind: 'body', maker: body('styrelse-fastighet'), basis: 'company', amount: 38_000_000, amountBasis: 'per-decision', report: false, meeting: idOf('meeting', 'styrelse-fastighet:2025-05-14'), more: { company: company('fastighet') },
  },
  // PROF-DEVIATES: a decision about mobile teams that two districts follow in their own way.
  {
    key: 'mobila-team', ...onMeeting('sn', '2025-09-10'), body: 'sn', diary: 'SN 2025:301', number: 'SN 2025-09-10 § 104', title: 'Mobila team i alla hemtjänstdistrikt', matterType: 'OMSORG_KVALITET', prepared: 90, makerKind: 'body', maker: body('sn'), basis: 'body', report: false, principal: false, goals: true, reason: 'Beslutet anger inriktning för omsorgen.', status: 'executing', letter: { impacts: ['economy', 'alternatives', 'risk', 'children', 'staff'] },
  },
  // The two orders that hold today.
  { key: 'delegationsordning-ks', ...onMeeting('ks', '2025-12-09'), body: 'ks', diary: 'KS 2025:260', number: 'KS 2025-12-09 § 188', title: 'Delegationsordning, version 12', matterType: 'DELEGATIONSORDNING', prepared: 60, makerKind: 'body', maker: body('ks'), basis: 'body', report: false },
  { key: 'delegationsordning-sbn', ...onMeeting('sbn', '2025-02-18'), body: 'sbn', diary: 'SBN 2025:190', number: 'SBN 2025-02-18 § 21', title: 'Delegationsordning, version 2', matterType: 'DELEGATIONSORDNING', prepared: 45, makerKind: 'body', maker: body('sbn'), basis: 'body', report: false },
  // Waste before and after the federation.
  {
    key: 'avfallstaxa-2024', ...onMeeting('kf', '2023-11-27'), body: 'kf', diary: 'KS 2023:280', number: 'KF 2023-11-27 § 88', title: 'Avfallstaxa 2024', matterType: 'TAXA_AVFALL', prepared: 70, makerKind: 'body', maker: body('kf'), basis: 'body', report: false, principal: true, reason: 'Taxa för alla hushåll.', more: { effectiveFrom: '2024-01-01', burdensMembers: true },
  },
  {
    key: 'avfallsforbund', ...onMeeting('kf', '2024-05-27'), body: 'kf', diary: 'KS 2024:120', number: 'KF 2024-05-27 § 43', title: 'Inträde i avfallsförbundet', matterType: 'FORBUND_INTRADE', prepared: 150, makerKind: 'body', maker: body('kf'), basis: 'body', report: false,
  },
];
