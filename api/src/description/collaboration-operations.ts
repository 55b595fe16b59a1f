import type { Operations } from './operation-facts.js';

/** Collaborations at a glance. */
export const collaborationOperations: Operations = {
  'collaboration-overview': {
    says: 'Alla samarbeten.',
    example: {
      asOf: '2026-11-24',
      items: [{
        id: '53c15ab2-5dd2-5354-9f27-a792a647effc', name: 'Avfallshantering', form: 'federation', formLabel: 'Kommunalförbund',
        assumedFormLabel: null, ownRole: 'member', purpose: 'Insamling och behandling av hushållens avfall.', status: 'active', startYear: 2024,
        hostBody: null,
        others: {
          attribute: 'otherMunicipalities', values: ['7'],
          claims: [{
            id: 'd95238b2-d558-53bb-8652-06355c60c9de', versionId: '63227797-09af-49c8-ade3-50ef11e151f1',
            subject: '53c15ab2-5dd2-5354-9f27-a792a647effc', attribute: 'otherMunicipalities', value: '7', standing: 'stated',
            settledBy: 'Förbundsordningen', source: 'SKR-rapporten, case 10, dialogens inledning',
          }],
          chosen: null, standing: 'contradicted', settledBy: 'Förbundsordningen',
        },
        parties: [{ id: '8eeb21ad-9c34-5d83-877d-1484f2d786d7', name: 'Övriga medlemmar (antalet är inte avgjort)', municipality: null }],
        contradictions: [{
          attribute: 'otherMunicipalities', values: ['7'],
          claims: [{
            id: 'd95238b2-d558-53bb-8652-06355c60c9de', versionId: '63227797-09af-49c8-ade3-50ef11e151f1',
            subject: '53c15ab2-5dd2-5354-9f27-a792a647effc', attribute: 'otherMunicipalities', value: '7', standing: 'stated',
            settledBy: 'Förbundsordningen', source: 'SKR-rapporten, case 10, dialogens inledning',
          }],
          chosen: null, standing: 'contradicted', settledBy: 'Förbundsordningen',
        }],
        cost: { series: [{ year: 2023, amount: 14_150_000 }], latest: { year: 2026, amount: 18_400_000 }, changePercent: 30, alternative: 17_100_000 },
        decidedBy: { tariff: null, budget: null }, tariffUnclear: true,
        representatives: [{ person: 'ab0fde3f-1399-5012-b934-b2d6307d1c27', name: 'Per Sandgren', role: 'Ledamot i direktionen' }], agreements: [],
        notice: null, goals: { supports: 2, opposes: 1 },
        lastReport: {
          id: '7a700912-3707-58f7-b462-e8fd2f1b4e3d', versionId: '4cf57c87-3150-4dd5-8c50-c961f7116533', day: '2026-10-13',
          subject: '53c15ab2-5dd2-5354-9f27-a792a647effc', toBody: '9bb84dae-605f-57f8-8a42-1e9df18f77b9', title: 'Delårsrapport 2026',
          reportKind: 'interim', paragraph: 'KS § 158',
        },
        questions: [{ key: 'parties', question: 'Vilka är med, i vilken form och sedan när?', answered: 'partly', fill: { kind: 'collaboration', field: 'form' } }],
      }],
      isComplete: false,
      lead: 'Minst nio kända samarbeten: tre kommunalförbund, en gemensam nämnd, ett avtal och fyra där formen inte är belagd. Fem av nio har en registrerad kostnad. Kommunfullmäktige fick senast en samlad genomgång i juni 2019.',
      explored: [{
        id: '1021eb40-fe99-5584-b06a-0b8f15fd71bd', name: 'Busslinje över regiongränsen',
        purpose: 'Samtal om en busslinje till grannregionen. Linjetrafiken är regionernas uppgift; kommunen kan önska samråd och avtala om tillköp.',
      }],
    },
  },
  'collaboration-overview-one': {
    says: 'Samarbetet.',
    example: {
      asOf: '2026-11-24',
      item: {
        id: '53c15ab2-5dd2-5354-9f27-a792a647effc', name: 'Avfallshantering', form: 'federation', formLabel: 'Kommunalförbund',
        assumedFormLabel: null, ownRole: 'member', purpose: 'Insamling och behandling av hushållens avfall.', status: 'active', startYear: 2024,
        hostBody: null,
        others: {
          attribute: 'otherMunicipalities', values: ['7'],
          claims: [{
            id: 'd95238b2-d558-53bb-8652-06355c60c9de', versionId: '63227797-09af-49c8-ade3-50ef11e151f1',
            subject: '53c15ab2-5dd2-5354-9f27-a792a647effc', attribute: 'otherMunicipalities', value: '7', standing: 'stated',
            settledBy: 'Förbundsordningen', source: 'SKR-rapporten, case 10, dialogens inledning',
          }],
          chosen: null, standing: 'contradicted', settledBy: 'Förbundsordningen',
        },
        parties: [{ id: '8eeb21ad-9c34-5d83-877d-1484f2d786d7', name: 'Övriga medlemmar (antalet är inte avgjort)', municipality: null }],
        contradictions: [{
          attribute: 'otherMunicipalities', values: ['7'],
          claims: [{
            id: 'd95238b2-d558-53bb-8652-06355c60c9de', versionId: '63227797-09af-49c8-ade3-50ef11e151f1',
            subject: '53c15ab2-5dd2-5354-9f27-a792a647effc', attribute: 'otherMunicipalities', value: '7', standing: 'stated',
            settledBy: 'Förbundsordningen', source: 'SKR-rapporten, case 10, dialogens inledning',
          }],
          chosen: null, standing: 'contradicted', settledBy: 'Förbundsordningen',
        }],
        cost: { series: [{ year: 2023, amount: 14_150_000 }], latest: { year: 2026, amount: 18_400_000 }, changePercent: 30, alternative: 17_100_000 },
        decidedBy: { tariff: null, budget: null }, tariffUnclear: true,
        representatives: [{ person: 'ab0fde3f-1399-5012-b934-b2d6307d1c27', name: 'Per Sandgren', role: 'Ledamot i direktionen' }], agreements: [],
        notice: null, goals: { supports: 2, opposes: 1 },
        lastReport: {
          id: '7a700912-3707-58f7-b462-e8fd2f1b4e3d', versionId: '4cf57c87-3150-4dd5-8c50-c961f7116533', day: '2026-10-13',
          subject: '53c15ab2-5dd2-5354-9f27-a792a647effc', toBody: '9bb84dae-605f-57f8-8a42-1e9df18f77b9', title: 'Delårsrapport 2026',
          reportKind: 'interim', paragraph: 'KS § 158', source: 'påhittat för demonstration', decidedBy: null, disclosure: 'internal',
          secrecyGround: null, absent: [], recordedAt: '2026-11-24T08:00:00.000Z', recordedBy: 'Driftansvarig',
        },
        questions: [{ key: 'parties', question: 'Vilka är med, i vilken form och sedan när?', answered: 'partly', fill: { kind: 'collaboration', field: 'form' } }],
      },
    },
  },
};
