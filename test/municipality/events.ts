import { assignment, body, collaboration, company, decision, idOf, matter, person, post, unit } from './key.ts';
import { event, type Entry } from './record.ts';

const kso = assignment('ks', 'Stefan Kvarnlöf');
const sbnChair = assignment('sbn', 'Tommy Bredsele');
const opposition = assignment('ks', 'Margareta Iversdal');

const openMatters: readonly Entry[] = [
  event('matter', 'sjoangen', '2025-11-03', { diaryNumber: 'SBN 2025:201', title: 'Detaljplan för Sjöängen', matterType: 'DETALJPLAN_ANTAGANDE', body: body('sbn'), status: 'preparation', touchesVisionGoal: false, counterparty: 'Fastighetsbolaget Strandudden AB' }),
  event('matter', 'norrbyplan', '2026-01-19', { diaryNumber: 'SBN 2026:201', title: 'Detaljplan för Norrby centrum', matterType: 'DETALJPLAN_ANTAGANDE', body: body('sbn'), status: 'preparation', touchesVisionGoal: false }),
  event('matter', 'stadion', '2026-03-09', { diaryNumber: 'KS 2026:88', title: 'Framtid för stadion', matterType: 'IDROTTSANL', body: body('kf'), status: 'preparation', touchesVisionGoal: false, counterparty: 'Bänkmåla IF' }),
  event('matter', 'badhus', '2026-04-20', { diaryNumber: 'KS 2026:131', title: 'Nytt badhus', matterType: 'SIMHALL', body: body('kf'), status: 'preparation', touchesVisionGoal: true, counterparty: 'Norrby simsällskap' }),
];

/** The chair of the board goes straight to the head of development, three times in two months, past the building committee. */
const bypass: readonly Entry[] = (['2026-04-14', '2026-05-05', '2026-06-02'] as const).map((day, index) => event('contact', `forbi:${index + 1}`, day, {
  title: 'Möte om tidplanen för Sjöängen', contactKind: 'meeting', matter: matter('sjoangen'), from: kso, to: post('exploateringschef'), participants: [kso, post('exploateringschef')], chairInformed: false, requestsOutcome: true, place: 'office', documentedOn: day,
  documentRef: `SBN 2025:201-${12 + index}`,
}));
const supervisionTalk: readonly Entry[] = (['2026-04-21', '2026-06-09'] as const).map((day, index) => event('contact', `uppsikt:${index + 1}`, day, {
  title: 'Uppsiktsdialog om planläget', contactKind: 'supervision', matter: matter('norrbyplan'), from: kso, to: post('samhallsbyggnadschef'), participants: [kso, sbnChair, post('samhallsbyggnadschef')], chairInformed: true, requestsOutcome: false, place: 'office', agenda: true, documentedOn: day, documentRef: `SBN 2026:201-${4 + index}`,
}));

const meetings: readonly Entry[] = [
  event('contact', 'lunch-byggherre', '2026-06-04', {
    title: 'Lunch med byggherren om Sjöängen', contactKind: 'meeting', matter: matter('sjoangen'), from: sbnChair, participants: [sbnChair], externalParty: 'Fastighetsbolaget Strandudden AB', place: 'neutral', newFacts: true, relevantForDecision: true, recipientRole: 'chair', absent: ['documentedOn', 'documentRef'],
  }),
  event('contact', 'byggherre-antecknat', '2026-08-20', {
    title: 'Möte med byggherren om dagvatten', contactKind: 'meeting', matter: matter('sjoangen'), from: post('planchef'), participants: [post('planchef'), post('planarkitekt')], externalParty: 'Fastighetsbolaget Strandudden AB', place: 'office', newFacts: true, relevantForDecision: true, recipientRole: 'case-officer', documentedOn: '2026-08-21', documentRef: 'SBN 2025:201-31',
  }),
  event('contact', 'torget', '2026-05-16', { title: 'Fråga på torget', contactKind: 'call', from: sbnChair, externalParty: 'Invånare', place: 'neutral', newFacts: false, absent: ['documentedOn'] }),
  event('contact', 'stugan', '2025-06-12', {
    title: 'Ledningsträff i ordförandens sommarstuga', contactKind: 'management-meeting', from: kso, participants: [kso, post('kommundirektor'), post('socialchef'), post('utbildningschef'), post('samhallsbyggnadschef')], place: 'private', leisureShare: 50, agenda: false, hostBenefit: 4200, costRecorded: false, documentedOn: '2025-06-16',
  }),
  event('contact', 'kursgarden', '2025-09-18', {
    title: 'Ledningskonferens på kursgård', contactKind: 'management-meeting', from: post('kommundirektor'), participants: [post('kommundirektor'), post('socialchef'), post('utbildningschef'), post('teknisk-chef')], place: 'neutral', leisureShare: 0, agenda: true, hostBenefit: 0, costRecorded: true, documentedOn: '2025-09-19', documentRef: 'KS 2025:190-2',
  }),
];

const spoken: readonly Entry[] = [
  event('undertaking', 'stadion', '2026-03-22', { content: 'Kommunen tar över stadion.', from: kso, to: 'Bänkmåla IF', matter: matter('stadion'), amount: 6_000_000, conditional: false, form: 'oral' }),
  event('undertaking', 'badhus', '2026-05-10', { content: 'Jag kommer att arbeta för ett badhus, men frågan ska beredas och avgöras av fullmäktige.', from: opposition, to: 'Norrby simsällskap', matter: matter('badhus'), conditional: true, form: 'oral' }),
  event('instruction', 'personal', '2026-05-18', { content: 'Önskemål om att ta frågan om tidplanen före andra planer.', from: kso, to: unit('sbf-plan'), matter: matter('sjoangen'), instructionKind: 'operational', channel: 'meeting', requestsOutcome: false, binding: false, senderRole: 'none', chairInformed: false, absent: ['bodyDecision'] }),
];

const actions: readonly Entry[] = [
  event('execution-action', 'omplacering', '2026-04-01', { matter: matter('norrbyskolan'), title: 'Personalen vid högstadiet omplaceras', actionKind: 'relocation', reversible: false, cost: 350_000, absent: ['ownDecision'] }),
  event('execution-action', 'omstallningsplan', '2026-03-16', { matter: matter('sjoskolan-nastan'), title: 'Omställningsplan tas fram', actionKind: 'planning', reversible: true }),
  event('execution-action', 'mbl', '2026-04-13', { matter: matter('sjoskolan-nastan'), title: 'Förhandling enligt medbestämmandelagen', actionKind: 'union-negotiation', reversible: true }),
  event('execution-action', 'efter-beslut', '2026-08-03', { matter: matter('sjoskolan-nastan'), decision: decision('sjoskolan-nastan'), title: 'Årskurs 6 flyttar', actionKind: 'relocation', reversible: false }),
];

const followUps: readonly Entry[] = [
  ...(['decision', 'execution', 'feedback', 'effect'] as const).map((step, index) => event('follow-up', `norrbyskolan:${step}`, '2026-05-28', { decision: decision('norrbyskolan'), step, due: `${2026 + (index > 2 ? 1 : 0)}-${['06', '08', '11', '06'][index]}-30`, responsible: 'Utbildningschef', ...(index < 2 ? { doneOn: `2026-0${6 + index * 2}-25` } : {}), deviation: false })),
  event('follow-up', 'mobila-team:execution', '2025-09-15', { decision: decision('mobila-team'), step: 'execution', due: '2026-03-31', doneOn: '2026-04-15', responsible: 'Avdelningschef äldreomsorg', result: 'Två distrikt har infört en egen ambulansmodell', deviation: true, deviationReason: 'Bemanningen räckte inte', professionalDuty: false, absent: ['deviationDecidedBy'] }),
  event('follow-up', 'mobila-team:feedback', '2025-09-15', { decision: decision('mobila-team'), step: 'feedback', due: '2026-05-31', doneOn: '2026-05-20', responsible: 'Medicinskt ansvarig sjuksköterska', result: 'Läkare avstod hembesök i enskilda fall', deviation: true, deviationReason: 'Medicinsk bedömning i det enskilda fallet', professionalDuty: true }),
  event('follow-up', 'mobila-team:effect', '2025-09-15', { decision: decision('mobila-team'), step: 'effect', due: '2027-03-31', responsible: 'Socialchef' }),
];

const economy: readonly Entry[] = [
  event('deviation', 'kvarnskolan', '2024-01-18', { title: 'Kvarnskolan blir 43 miljoner kronor dyrare än ramen', subject: company('fastighet'), amount: 43_000_000, material: true, howLearned: 'Uppgift i lokaltidningen 2026', absent: ['reportedOn', 'reportedTo'] }),
  event('deviation', 'takomlaggning', '2026-03-02', { title: 'Takomläggning i Björken blir dyrare', subject: company('hem'), amount: 2_000_000, material: false, reportedOn: '2026-05-19', reportedTo: body('ks') }),
  event('financial-report', 'sn:2026-08', '2026-08-31', { subject: body('sn'), title: 'Prognos efter augusti 2026', budget: 412_000_000, forecast: 426_500_000, absent: ['reportedOn', 'reportedTo'] }),
  event('financial-report', 'bun:2026-08', '2026-08-31', { subject: body('bun'), title: 'Prognos efter augusti 2026', budget: 538_000_000, forecast: 539_600_000, absent: ['reportedOn', 'reportedTo'] }),
  event('financial-report', 'tn:2026-08', '2026-08-31', { subject: body('tn'), title: 'Prognos efter augusti 2026', budget: 96_000_000, forecast: 99_100_000, reportedOn: '2026-09-17', reportedTo: body('tn') }),
];

const companyMatters: readonly Entry[] = [
  event('submission', 'kvarnskolan-2', '2024-08-20', { company: company('fastighet'), matter: matter('kvarnskolan-2-nastan'), opinionOn: '2024-09-23', paragraph: 'KF 2024-09-23 § 71' }),
  event('supervision-decision', 'teknikpark:2025', '2026-05-26', { company: company('teknikpark'), year: 2025, body: body('ksau'), result: 'compatible', paragraph: 'KSAU § 63' }),
];

/** Protected area: the day, the kind of assignment, what was done. Nothing else. */
const threats: readonly Entry[] = [
  event('threat-incident', '2026-10', '2026-10-20', { target: kso, targetKind: 'full-time', absent: ['actions', 'riskAssessmentOn'] }),
  event('threat-incident', '2026-05', '2026-05-11', { target: opposition, targetKind: 'full-time', actions: ['Polisanmälan', 'Samtalsstöd', 'Åtgärdsplan'], riskAssessmentOn: '2026-05-12', trainingDone: true }),
];

const affiliations: readonly Entry[] = [
  ['Bernt Askhyttan', 'Askhyttans Bygg AB', 'Styrelseledamot', '2023-01-20', 'representative'], ['Dan Sörbrant', 'Sjöängens båtklubb', 'Kassör', '2023-02-02', 'representative'],
  ['Henrik Stålbro', 'Stålbro Mark AB', 'Delägare', '2024-03-11', 'own-interest'], ['Veronica Lugnvik', 'Bänkmåla IF', 'Ordförande', '2023-01-25', 'representative'],
].map(([name, entity, role, declaredOn, affiliationKind]) => ({ kind: 'affiliation' as const, row: { id: idOf('affiliation', `${name}:${entity}`), validFrom: declaredOn!, validUntil: null, person: person(name!), entity, role, affiliationKind, declaredOn, source: 'Anmälan, påhittad för demonstration', disclosure: 'internal' } }));

const other: readonly Entry[] = [
  event('report-received', 'fastighet:2026-05-20', '2026-05-20', { subject: company('fastighet'), toBody: body('ks'), title: 'Prognos efter april 2026', reportKind: 'interim' }),
  event('contact', 'avfall-samtal', '2026-09-03', { title: 'Samtal om återvinningscentralen', contactKind: 'meeting', from: assignment('avfall', 'Per Sandgren', '2024'), participants: [assignment('avfall', 'Per Sandgren', '2024')], place: 'office', documentedOn: '2026-09-04', documentRef: 'KS 2026:240-1' }),
  event('deviation', 'avc', '2026-09-02', { title: 'Återvinningscentralen i kommunen kan stängas', subject: collaboration('avfall'), material: true, reportedOn: '2026-09-08', reportedTo: body('ks') }),
];

export const happenings: readonly Entry[] = [...openMatters, ...bypass, ...supervisionTalk, ...meetings, ...spoken, ...actions, ...followUps, ...economy, ...companyMatters, ...threats, ...affiliations, ...other];
