import type { Operations } from './operation-facts.js';

const row = {
  id: 'DEL-AMOUNT', title: 'Beloppsgräns överskriden', area: 'delegation', areaLabel: 'Delegationsbeslut', severities: ['unlawful'], direction: 'administration-to-politics', directionLabel: 'Förvaltning går in i politik', mode: ['determinate'],
  basis: [{ label: 'KL 7:5', law: 'KL-7-5', mark: 'verified' }], cases: [7], says: 'En delegat får bara besluta inom den grupp av ärenden som nämnden har bestämt. Beloppet räknas utan moms och för hela avtalstiden.',
  doubts: [], answers: { flags: 5, open: 3, answered: 2, dismissed: 1 }, needsReview: false,
};
const pending = {
  source: 'Prop. 2025/26:164', mark: 'secondary', about: 'Deltagande på distans, uppsikt över hur nämnderna följer upp privata utförare, och en årlig rapport om det till fullmäktige.',
  when: 'Lämnad den 12 mars 2026. Om och när den gäller är inte kontrollerat.', sections: ['KL-5-16'], rules: ['KL-6-27-QUORUM'], cases: [],
};

/** The rules themselves, their examples, and what of the law they cover. */
export const rulebookOperations: Operations = {
  'list-rules': {
    says: 'Reglerna i regelbokens ordning, med tvivlen om lagen och förslagen som ingen regel vilar på.',
    example: {
      items: [row], total: 169, areas: [{ key: 'delegation', label: 'Delegationsbeslut' }],
      doubts: [{ no: 12, rules: ['KL-6-39-WRONG-PERSON'], sentence: 'KL 6:39 säger att en ledamot får utses att besluta när det brådskar.' }], pending: [pending], checkedTo: '2025-09-01',
    },
  },
  'read-rule': {
    says: 'Regeln med villkor, case, tvivel och företräde.',
    example: {
      item: {
        ...row, severityLabels: ['Strider mot lag'], on: 'decision', version: 1, allowed: 'Samma avtal på kortare tid, eller beslutat av den delegat vars punkt räcker till.', remedy: ['Kontrollera beloppet mot avtalet.'],
        basis: [{ label: 'KL 7:5', law: 'KL-7-5', mark: 'verified', gist: 'Nämnden kan låta en anställd besluta i utvalda ärenden.', link: 'https://lagen.nu/2017:725#K7P5' }],
        conditions: ['Beloppet är högre än punktens gräns'], alwaysTells: null, dataNeeded: 'Beslutets belopp och punktens gräns.', validFrom: '2018-01-01', absenceBased: false,
        cases: [{ no: 7, title: 'Fastighetsbolaget och en oväntad ekonomisk nyhet', why: 'En ram passerades utan att den som äger frågan visste om det.', primary: true }],
        pending: [], yieldsTo: [], hides: [{ id: 'DEL-NO-BASIS', title: 'Beslut utan delegation', because: 'Det finns en punkt, men den räcker inte' }], examples: { flag: 4, none: 8, undetermined: 3 },
      },
    },
  },
  'run-rule-examples': {
    says: 'Vad varje exempel gav när det kördes, och om det är som väntat.',
    example: {
      rule: 'DEL-AMOUNT', version: 1, ranAt: '2026-11-24T08:00:00.000Z', milliseconds: 4.2, asExpected: 1, total: 1,
      items: [{
        name: 'Ett hyresavtal över gränsen', asOf: '2026-11-24', expected: 'flag', because: null, outcome: 'flag', severity: 'unlawful', title: 'Fastighetschefen beslutade om 4 500 000 kr. Punkten räcker till 3 000 000 kr.',
        happened: 'Den 10 mars 2025 beslutade fastighetschefen om avtalet.', missing: null, isAsExpected: true,
      }],
    },
  },
  'law-coverage': {
    says: 'Andelarna, kapitlen och varje paragraf i kommunallagen, och de andra lagrum som reglerna vilar på.',
    example: {
      checkedTo: '2025-09-01', all: { checked: 176, total: 332 }, boundary: { checked: 143, total: 180 },
      chapters: [{ chapter: 7, title: 'Anställda', all: { checked: 17, total: 25 }, boundary: { checked: 10, total: 10 } }],
      sections: [{ id: 'KL-7-5', label: 'KL 7:5', heading: 'Delegering av ärenden', gist: 'Nämnden kan låta en anställd besluta i utvalda ärenden.', mark: 'verified', chapter: 7, matters: true, rules: [{ id: 'DEL-AMOUNT', title: 'Beloppsgräns överskriden' }], reason: null, reasonLabel: null, by: null }],
      reasons: [{ key: 'form', label: 'Formregel utan betydelse för gränsen', count: 91 }], others: [{ abbr: 'FL', name: 'Förvaltningslag', sections: [{ id: 'FL-4', label: 'FL 4 §' }] }],
      withoutSection: [{ id: 'DO-UNUSED', title: 'Punkten har aldrig använts' }],
    },
  },
};
