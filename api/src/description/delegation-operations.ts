import { findingExample } from './finding-example.js';
import type { Operations } from './operation-facts.js';

/** One delegation order with everything that hangs on it. */
export const delegationOperations: Operations = {
  'delegation-order-overview': {
    says: 'Ordningen med punkter, vidaredelegering, versioner, beloppstrappa och flaggor.',
    example: {
      asOf: '2026-11-24',
      order: {
        id: '6522f148-c145-55d1-a6b9-357b3df7272d', versionId: '35c93abd-fbee-4bd7-9935-654c83068d99', validFrom: '2023-01-11', validUntil: null,
        title: 'Socialnämndens delegationsordning', body: '4fcedf57-72a8-55de-96b0-dd861ada40e9', version: '1', status: 'adopted',
        adoptedBy: 'SN 2023-01-11 § 7', adoptedOn: '2023-01-11', supersedes: null, source: 'SN 2023-01-11 § 7', decidedBy: null, disclosure: 'public',
        secrecyGround: null, absent: [], recordedAt: '2026-11-24T08:00:00.000Z', recordedBy: 'Driftansvarig',
      },
      body: { id: '4fcedf57-72a8-55de-96b0-dd861ada40e9', name: 'Socialnämnden' },
      versions: [{
        id: '6522f148-c145-55d1-a6b9-357b3df7272d', title: 'Socialnämndens delegationsordning', version: '1', status: 'adopted',
        adoptedBy: 'SN 2023-01-11 § 7', adoptedOn: '2023-01-11', validFrom: '2023-01-11', validUntil: null,
      }],
      items: [{
        id: 'da9adbd5-a248-5b3c-af01-df98c3156736', versionId: '2d073def-b5ed-41d0-b3f4-6a2d0b5aa649', validFrom: '2023-01-11', validUntil: null,
        order: '6522f148-c145-55d1-a6b9-357b3df7272d', number: '1.1', title: 'Inleda, inte inleda och avsluta barnutredning',
        matterType: 'BARN_UTREDNING', delegateKind: 'employee-post', delegate: '882c9951-bbeb-5493-8640-ba75de22fccc', members: null, jointMode: null,
        substitutes: ['9c4d3e02-a967-5003-a700-15ef621a93a5'], amountMin: null, amountMax: null, amountInclusive: null, amountBasis: null,
        durationMaxMonths: null, unit: null, area: null, conditions: null, subdelegable: false, reporting: 'reported', legalBasis: ['KL-7-5'],
        source: 'SN 2023-01-11 § 7, socialnämndens delegationsordning, punkt 1.1', decidedBy: null, disclosure: 'public', secrecyGround: null,
        absent: [], recordedAt: '2026-11-24T08:00:00.000Z', recordedBy: 'Driftansvarig',
        matterTypeTitle: 'Inleda, avsluta eller inte inleda barnutredning', delegateName: 'Enhetschef barn och unga',
        substituteNames: ['Avdelningschef individ och familj'], memberNames: [],
      }],
      subDelegations: [{
        id: '58380d95-cc49-54f1-8d62-8a7d72c127e5', versionId: '7e318bb8-0e21-4044-9dc0-f5620675baa7', validFrom: '2023-02-01', validUntil: null,
        item: 'a23e5b29-e9c2-500a-8bc9-684ef94ef2f1', fromPost: '3a08c4ec-84d7-5f53-af6f-23fe8b984b83',
        toPost: 'e1af4c5e-0a1d-5a54-8e58-d3458e9470ab', amountMax: null, unit: null, decidedOn: '2023-02-01', document: 'SN 2023:9, beslut 1',
        notifiedOn: '2023-02-08', source: 'SN 2023:9, beslut 1', decidedBy: null, disclosure: 'internal', secrecyGround: null, absent: [],
        recordedAt: '2026-11-24T08:00:00.000Z', recordedBy: 'Driftansvarig', fromName: 'Socialchef', toName: 'Avdelningschef myndighet',
        itemName: '7.3 Yttrande till tillsynsmyndighet',
      }],
      staircase: {
        matterType: 'EKB_ATERKRAV',
        rows: [{
          item: '29be4476-7a40-5f3e-b5f7-a7d48bf7a595', number: '2.2', delegate: 'Enhetschef försörjningsstöd', side: 'administration', from: 0,
          to: 50_000,
        }],
        faults: [], bodyDecidesAbove: 50_000,
      },
      staircaseChoices: [{ key: 'EKB_ATERKRAV', title: 'Återkrav av ekonomiskt bistånd' }], findings: [findingExample], isComplete: true,
      laws: {
        'KL-7-5': {
          id: 'KL-7-5', label: 'KL 7:5', heading: 'Delegering av ärenden',
          gist: 'Nämnden kan låta en anställd i den egna kommunen eller regionen besluta i utvalda ärenden, utom där delegering är förbjuden.',
          mark: 'verified', markLabel: 'Läst i lagtexten', link: 'https://lagen.nu/2017:725#K7P5', note: null,
        },
      },
    },
  },
};
