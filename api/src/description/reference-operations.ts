import type { Operations } from './operation-facts.js';

/** What is the same for every organisation, and the search. */
export const referenceOperations: Operations = {
  'search': {
    says: 'Träffar i grupper.',
    example: {
      groups: [{
        kind: 'decision', label: 'Beslut', total: 22,
        hits: [{
          id: '80f660f9-30b9-51ab-ba83-bc1de2d2ff5c', name: 'KF 2023-05-29 § 40 Taxa för plan och bygglov 2023', detail: 'påhittat för demonstration',
        }],
      }],
      total: 76,
    },
  },
  'list-matter-types': {
    says: 'Ärendetyperna, bäst träff först.',
    example: { items: [{ key: 'BYGGLOV', title: 'Bygglov', area: 'Plan och bygg', defaultBody: 'Byggnadsnämnden' }], total: 10 },
  },
  'read-matter-type': {
    says: 'Ärendetypen och lagrummen som den vilar på.',
    example: {
      item: {
        key: 'BYGGLOV', title: 'Bygglov', area: 'planning-and-building', organizationKinds: ['municipality'], synonyms: ['bygglov'],
        councilExclusive: 'no', lawReservesForCouncil: false, defaultBodies: ['building-committee'], defaultBody: 'Byggnadsnämnden',
        typicalDelegate: 'case-officer', statutoryDecider: 'none', nonDelegable: false, allowedKinds: ['presidium'],
        allowedBasis: 'KL 6:37 och 7:5; ej principiella ärenden, viten eller sanktionsavgift (PBL 12:6)', automationAllowed: true,
        urgentChairPossible: true, isExecution: false, isAuthorityExercise: true, isMonetary: false, asksAmount: false, isFee: false,
        chargesFee: true, isStructural: false, isProcurement: false, requiresImpact: false, touchesGoals: 'no', appealRoute: 'administrative-appeal',
        appealTo: 'Länsstyrelsen, därefter mark- och miljödomstol',
        legalOwner: { type: 'municipality', who: 'Kommunen', ask: 'Kommunens registrator' }, law: ['PBL-9-2'],
        note: 'PBL 9 kap. avser lydelsen den 1 september 2025; kapitlet gjordes om den 1 december 2025 (ej kontrollerat), kontrollera paragrafnummer.',
      },
      laws: {
        'PBL-9-2': {
          id: 'PBL-9-2', label: 'PBL 9:2', heading: 'Bygglov',
          gist: 'Bygglov behövs för ny- och tillbyggnad och för vissa ändringar, som ny användning, ny bostad eller lokal och ändrad fasad i detaljplan.',
          mark: 'verified', markLabel: 'Läst i lagtexten', link: 'https://lagen.nu/2010:900#K9P2',
          note: 'Bygglovsreglerna gjordes enligt egen kunskap om från 2025-12-01 (prop. 2024/25:169); nummer och innehåll kan ha ändrats, ej verifierat',
        },
      },
    },
  },
  'list-law-sections': {
    says: 'Lagrummen, och till vilken dag lagen är läst.',
    example: {
      items: [{
        id: 'KL-7-5', label: 'KL 7:5', heading: 'Delegering av ärenden',
        gist: 'Nämnden kan låta en anställd i den egna kommunen eller regionen besluta i utvalda ärenden, utom där delegering är förbjuden.',
        mark: 'verified', markLabel: 'Läst i lagtexten', link: 'https://lagen.nu/2017:725#K7P5', note: null,
      }],
      total: 1, checkedTo: '2025-09-01',
    },
  },
  'read-law-section': {
    says: 'Lagrummet, och reglerna och ärendetyperna som vilar på det.',
    example: {
      item: {
        id: 'KL-7-5', label: 'KL 7:5', heading: 'Delegering av ärenden',
        gist: 'Nämnden kan låta en anställd i den egna kommunen eller regionen besluta i utvalda ärenden, utom där delegering är förbjuden.',
        mark: 'verified', markLabel: 'Läst i lagtexten', link: 'https://lagen.nu/2017:725#K7P5', note: null,
      },
      checkedTo: '2025-09-01', statute: { abbr: 'KL', name: 'Kommunallag (2017:725)', chapter: 7 }, inTime: { firstInForce: '2018-01-01', inForceFrom: '2020-01-01', inForceUntil: null, lastAmendedBy: '2019:835' },
      rules: [{ id: 'DEL-AMOUNT', title: 'Beloppsgräns överskriden', severities: ['unlawful'], note: null }], coverage: { matters: true, reason: null, reasonLabel: null, by: null },
      matterTypes: [{ key: 'DELEGATIONSORDNING', title: 'Delegationsordning' }], pending: [],
    },
  },
  'list-municipalities': {
    says: 'Kommunerna.',
    example: { items: [{ code: '0180', name: 'Stockholms kommun', shortName: 'Stockholm', county: '01' }], total: 1 },
  },
};
