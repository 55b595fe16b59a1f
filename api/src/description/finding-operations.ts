import { findingExample } from './finding-example.js';
import type { Operations } from './operation-facts.js';

/** Flags, the answers to them, and the cases that they resemble. */
export const findingOperations: Operations = {
  'list-findings': {
    says: 'En sida flaggor med antal att filtrera på.',
    schema: 'FindingsPage',
    example: {
      items: [findingExample], answerable: ['f159eaa6-73ad-43a8-9b68-78a80ae700c3'], total: 20, page: 1, limit: 20, nextCursor: null,
      counts: {
        bySeverity: { unlawful: 20, risk: 26, undetermined: 23, notice: 6 }, byDirection: { 'administration-to-politics': 12, level: 4 }, byRule: { 'DEL-AMOUNT': 5 }, open: 52,
        choices: {
          rule: [{ value: 'DEL-AMOUNT', label: 'Beloppsgräns överskriden', count: 5, area: 'delegation', areaLabel: 'Delegationsbeslut' }],
          direction: [{ value: 'level', label: 'Beslutsnivå inom politiken', count: 4 }], body: [{ value: '9bb84dae-605f-57f8-8a42-1e9df18f77b9', label: 'Kommunstyrelsen', count: 31 }],
          held: [{ value: 'mine', label: 'Hos mig', count: 2 }],
        },
      },
      period: { from: null, to: null }, pending: false,
    },
  },
  'finding-heat-map': {
    says: 'Månaderna, organen med antal i varje månad, och vad som ligger före och efter.',
    example: {
      months: ['2026-10', '2026-11'], first: '2026-10-01', last: '2026-11-01',
      rows: [{ body: { id: '9bb84dae-605f-57f8-8a42-1e9df18f77b9', name: 'Kommunstyrelsen' }, cells: [{ month: '2026-11', unlawful: 3, risk: 2, notice: 1, undetermined: 0, total: 6 }], total: 6 }],
      hasBefore: true, hasAfter: false, highest: 6, total: 20,
    },
  },
  'finding-missing-data': {
    says: 'Uppgifterna som fattas, hur många frågor som väntar på var och en, och var de fylls i.',
    example: {
      items: [{
        kind: 'collaboration', path: 'collaborations', field: 'startYear', register: 'samarbeten', label: 'Samarbete: Sedan år', text: 'Uppgiften Sedan år är inte ifylld för samarbetet.', questions: 4,
        places: [{
          id: '86aabffd-9901-5c4f-b273-e9e71d4293b0', subject: { kind: 'collaboration', id: '86aabffd-9901-5c4f-b273-e9e71d4293b0' }, matter: null, name: 'Räddningstjänst Bänkmåla', questions: 1,
        }],
      }],
      total: 29, unanswerable: 0,
    },
  },
  'review-findings': {
    body: { ids: ['f159eaa6-73ad-43a8-9b68-78a80ae700c3'], status: 'in-review', reason: 'Tas upp med förvaltningen i december.', assignee: 'Kommunjuristen', answerBy: '2026-12-15' },
    says: 'Hur många som fick svaret.',
    example: { reviewed: 1, ids: ['f159eaa6-73ad-43a8-9b68-78a80ae700c3'] },
  },
  'read-finding-progress': {
    says: 'Hur många ändrade saker som väntar, hur långt arbetet har kommit, och när flaggorna senast var i fas med registren.',
    example: { pending: true, behind: 1, working: { done: 200, affected: 412, total: 723 }, last: { throughSeq: 1284, asOf: '2026-11-24', at: '2026-11-24T08:00:00.000Z', affected: 3, total: 723 } },
  },
  'read-finding': {
    says: 'Flaggan, andra i närheten, och om läsaren får svara på den.',
    example: { item: findingExample, related: [findingExample], mayReview: true },
  },
  'review-finding': {
    body: { status: 'confirmed', reason: 'Punkten medger inte vidaredelegering i två led.' },
    says: 'Flaggan med svaret.',
    example: { item: { ...findingExample, status: 'confirmed', statusLabel: 'Bekräftad', reviews: [{ at: '2026-11-24T08:00:00.000Z', by: 'Maria Lindeblad', status: 'confirmed', reason: 'Punkten medger inte vidaredelegering i två led.', assignee: null, answerBy: null, statusLabel: 'Bekräftad' }] } },
  },
  'list-cases': {
    says: 'De tretton casen.',
    example: {
      items: [{
        no: 1, title: 'Kommunen som blev utan vision', setting: 'En kommun med minoritetsstyre',
        summary: 'Visionen tog slut för mer än ett år sedan och ingen ny är beslutad. Chefer i förvaltning och bolag mätte sig mot den gamla och vet inte längre vad de ska styra mot. De partier som styr har ingen gemensam målskrift, är inte ense om vem som ska leda arbetet eller hur öppet det ska vara, och pengarna räcker inte till det som var tänkt. Under tiden växer antalet frågor som avgörs tillsammans med andra. Direktören ska nu föreslå hur arbetet kan börja om.',
        prompts: ['Vilket organ äger frågan om visionen, och har det sagt så?'],
        lessons: ['Utan en gällande målbild fyller var och en tomrummet med sin egen.'], themes: ['vision och mål'],
        ruleIds: ['DIRECTIVE-MISSING-CONTENT'], citation: 'SKR-rapporten, case 1', flags: 5,
      }],
    },
  },
  'read-case': {
    says: 'Caset, reglerna som det har gett och flaggorna som liknar det.',
    example: {
      item: {
        no: 1, title: 'Kommunen som blev utan vision', setting: 'En kommun med minoritetsstyre',
        summary: 'Visionen tog slut för mer än ett år sedan och ingen ny är beslutad. Chefer i förvaltning och bolag mätte sig mot den gamla och vet inte längre vad de ska styra mot. De partier som styr har ingen gemensam målskrift, är inte ense om vem som ska leda arbetet eller hur öppet det ska vara, och pengarna räcker inte till det som var tänkt. Under tiden växer antalet frågor som avgörs tillsammans med andra. Direktören ska nu föreslå hur arbetet kan börja om.',
        prompts: ['Vilket organ äger frågan om visionen, och har det sagt så?'],
        lessons: ['Utan en gällande målbild fyller var och en tomrummet med sin egen.'], themes: ['vision och mål'],
        ruleIds: ['DIRECTIVE-MISSING-CONTENT'], citation: 'SKR-rapporten, case 1',
      },
      rules: [{
        id: 'COL-NO-OVERVIEW', title: 'Ingen aktuell helhetsöversikt', directionLabel: 'Samverkan går in i huvudmannens fråga',
        severityLabels: ['Uppmärksamma'],
        why: 'Sedan förra visionen skrevs har beroendet av andra vuxit. Då behövs bilden för att kunna välja riktning.', primary: false,
      }],
      findings: [findingExample],
    },
  },
};
