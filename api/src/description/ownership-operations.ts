import type { Operations } from './operation-facts.js';

/** Companies, and the vision that their directives lean on. */
export const ownershipOperations: Operations = {
  'company-tree': {
    says: 'Bolagen med ägarandelar och antal flaggor efter bolagets id.',
    example: {
      asOf: '2026-11-24', owner: 'Bänkmåla kommun',
      items: [{
        id: 'a4ec3129-0c4a-52cd-80d4-41a1d9b7f5e1', name: 'Bänkmåla Stadshus AB', share: 100, ownership: 'wholly',
        children: [{
          id: '5270deb3-9bd1-5ca7-86bf-686548faaa97', name: 'Bänkmåla Energi AB', share: 100, ownership: 'wholly',
          children: [{ id: '4aae1c3a-d37b-5e19-ad21-f2c68ce2fffa', name: 'Bänkmåla Bredband AB', share: 60, ownership: 'partly', children: [] }],
        }],
      }],
      flags: { '26338d8c-bfe5-5bcc-85df-6c4f1e338812': { flags: 1, undetermined: 0, severest: 'unlawful' } },
    },
  },
  'company-overview': {
    says: 'Bolaget.',
    example: {
      company: {
        id: '26338d8c-bfe5-5bcc-85df-6c4f1e338812', versionId: '0b0f6594-7c2d-488d-82e9-b43c1e262e52', validFrom: '1994-01-01', validUntil: null,
        name: 'Bänkmålahem AB', orgNumber: '556000-0103', ownership: 'wholly', companyKind: 'limited-company',
        parent: 'a4ec3129-0c4a-52cd-80d4-41a1d9b7f5e1', share: 100, purpose: 'Bygga, äga och hyra ut bostäder.',
        ceo: '07031262-2b63-59b1-bbb7-8a7e3ce6da5c', source: 'påhittat för demonstration', decidedBy: null, disclosure: 'public', secrecyGround: null,
        absent: [], recordedAt: '2026-11-24T08:00:00.000Z', recordedBy: 'Driftansvarig',
      },
      directive: {
        id: 'b0271fe7-787b-5521-b058-b392d5d246b7', versionId: '9ce87d43-d021-4c32-9573-6cb31aa4b94e', validFrom: '2021-03-29', validUntil: null,
        company: '26338d8c-bfe5-5bcc-85df-6c4f1e338812', title: 'Ägardirektiv för Bänkmålahem AB', adoptedBy: 'KF 2021-03-29 § 27',
        adoptedOn: '2021-03-29', meetingOn: '2021-04-20', reviewDue: '2027-12-31', commonDirective: 'b0dbc8cd-0e0d-5afa-8011-e9b67ceb9940',
        source: 'KF 2021-03-29 § 27', decidedBy: null, disclosure: 'public', secrecyGround: null, absent: [], recordedAt: '2026-11-24T08:00:00.000Z',
        recordedBy: 'Driftansvarig',
      },
      clauses: [{
        type: 'purpose', label: 'Ändamål', standing: 'present',
        clause: {
          id: '3e118290-9c8d-5448-8e02-0a2987f98472', versionId: '0420a8cb-9084-446c-bcdf-c541e13ff1bb', validFrom: '2021-03-29',
          directive: 'b0271fe7-787b-5521-b058-b392d5d246b7', clauseType: 'purpose', paragraph: '§ 2',
          text: 'Bolagets uppgift följer av bolagsordningens ändamål.', requiredBy: 'KL 10:3 p. 1',
        },
        law: 'KL-10-3', requiredBy: 'KL 10:3 p. 1', lacks: [], inCommonDirective: false,
      }],
      overruns: [], lead: 'Ägardirektivet innehåller alla krav.',
      directiveVersions: [{
        id: 'b0271fe7-787b-5521-b058-b392d5d246b7', versionId: '9ce87d43-d021-4c32-9573-6cb31aa4b94e', validFrom: '2021-03-29', validUntil: null,
        company: '26338d8c-bfe5-5bcc-85df-6c4f1e338812', title: 'Ägardirektiv för Bänkmålahem AB', adoptedBy: 'KF 2021-03-29 § 27',
        adoptedOn: '2021-03-29', meetingOn: '2021-04-20', reviewDue: '2027-12-31', commonDirective: 'b0dbc8cd-0e0d-5afa-8011-e9b67ceb9940',
        source: 'KF 2021-03-29 § 27', decidedBy: null, disclosure: 'public', secrecyGround: null, absent: [], recordedAt: '2026-11-24T08:00:00.000Z',
        recordedBy: 'Driftansvarig',
      }],
      articles: {
        id: 'ef2bffe5-1302-543c-92d1-4af490cb9e6a', versionId: 'c97cc11c-0437-4bff-9bdf-7bd469b93b90', validFrom: '2019-01-01', validUntil: null,
        company: '26338d8c-bfe5-5bcc-85df-6c4f1e338812', purposeClause: 'Se bolagets ändamål, § 3.', powersFrame: 'Den kommunala kompetensen, § 4.',
        councilOpinionClause: '§ 5: Fullmäktige ska få ta ställning innan beslut i frågor av principiell betydelse eller annars av större vikt fattas.',
        insightClause: 'Allmänheten har rätt att ta del av handlingar, § 12.', approvedByCouncil: 'KF 2018-12-17 § 121',
        boundByPartlyOwnedTerms: false, meetingOn: '2019-04-16', source: 'Bolagsordningen, påhittad för demonstration', decidedBy: null,
        disclosure: 'public', secrecyGround: null, absent: [], recordedAt: '2026-11-24T08:00:00.000Z', recordedBy: 'Driftansvarig',
      },
      board: [{ person: 'f3248c34-45ce-55c2-ad08-29ac020d1a6c', name: 'Rut Hellgård', functions: ['member'], since: '2023-01-01', until: '2027-01-01' }],
      boardBody: 'f5c0848d-ab97-51f9-b529-1d67c735b6be', ceo: 'Johanna Hyttmark', reports: [],
      supervision: {
        year: 2025,
        decision: {
          id: 'b7a32d2b-7197-5643-987b-3eee827f46d7', versionId: '4ca4de47-efec-4dce-9955-bdf6552f3ca2', day: '2026-03-10',
          company: '26338d8c-bfe5-5bcc-85df-6c4f1e338812', year: 2025, body: '9bb84dae-605f-57f8-8a42-1e9df18f77b9', result: 'compatible',
          measures: null, paragraph: 'KS § 45', source: 'påhittat för demonstration', decidedBy: null, disclosure: 'public', secrecyGround: null,
          absent: [], recordedAt: '2026-11-24T08:00:00.000Z', recordedBy: 'Driftansvarig',
        },
        complete: true,
      },
      decisions: [{
        decision: {
          id: 'bd5f568e-185f-5d40-a425-0f7dc3eb7ef7', versionId: 'b464f1a1-8642-43d5-a32d-29aa60a2169b', day: '2025-03-20',
          number: 'Bänkmålahem 2025-03-20 § 14', title: 'Nyproduktion av 84 lägenheter, Spinnrocken', matter: 'a99bf6a4-cdce-5f16-bef7-872daf8be8f3',
          kind: 'decision', body: 'f5c0848d-ab97-51f9-b529-1d67c735b6be',
        },
        submission: null,
      }],
      asOf: '2026-11-24',
      laws: {
        'KL-10-3': {
          id: 'KL-10-3', label: 'KL 10:3', heading: 'Överlämnande till helägda bolag',
          gist: 'Sex krav på fullmäktige vid helägt bolag: bland annat ändamål, bolagsordning, styrelse, ställningstagande i principiella frågor, lekmannarevisor och insyn.',
          mark: 'verified', markLabel: 'Läst i lagtexten', link: 'https://lagen.nu/2017:725#K10P3', note: null,
        },
      },
    },
  },
  'vision-overview': {
    says: 'Visionerna, glappen, målträdet och hänvisningarna.',
    example: {
      asOf: '2026-11-24',
      lead: 'Vision 2025 gick ut den 31 december 2025. En ny, Bänkmåla 2040, är under framtagande. Tio mål hör fortfarande till Vision 2025.',
      visions: [{
        id: '8a4c604a-0c76-5c2d-b386-32d4fb5b6f91', title: 'Vision 2025', standing: 'expired', validFrom: '2018-04-23', lastDay: '2025-12-31',
        text: 'I Bänkmåla är det nära till varandra, till naturen och till nästa steg.', adoptedBy: 'KF 2018-04-23 § 31', isKnownNotAdopted: false,
        source: 'KF 2018-04-23 § 31',
      }],
      gaps: [{ from: '2026-01-01', until: null }],
      goals: [{
        id: '05ac7d0f-f708-5790-84f9-d45879ca541a', title: 'Alla barn klarar skolan', vision: '8a4c604a-0c76-5c2d-b386-32d4fb5b6f91',
        owner: { kind: 'body', id: '80ecda9e-03d9-58a7-a6b4-f852766dcba7', name: 'Kommunfullmäktige' }, followUpMode: 'measures',
        lastDay: '2026-12-31', indicators: [],
        children: [{
          id: '66af8fc6-f2dd-5cfa-885e-40cc45dee474', title: 'Fler elever blir behöriga till gymnasiet',
          vision: '8a4c604a-0c76-5c2d-b386-32d4fb5b6f91',
          owner: { kind: 'body', id: 'a5447560-d607-527d-9b32-e3c033128234', name: 'Barn- och utbildningsnämnden' }, followUpMode: 'measures',
          lastDay: '2026-12-31',
          indicators: [{
            id: '7d26dab0-7382-5c29-b78e-d063660af1aa', name: 'Elever i årskurs 9 behöriga till gymnasiet', target: '90 procent', wantedTrend: 'up',
            trend: 'wanted', isReached: false,
            measurements: [{ id: 'f1234ee9-e013-507f-9543-23edaff68cff', day: '2024-06-30', value: 84.2, reportedTo: 'Barn- och utbildningsnämnden' }],
          }],
          lacksIndicator: false,
        }],
        lacksIndicator: false,
        links: [{
          id: '13531af0-0c6a-5070-b2bf-9c6f4a6084aa',
          subject: { kind: 'company', id: '8ae71c7d-9531-5ed0-ae4a-304b74267064', name: 'Bänkmåla Fastighets AB' }, relation: 'supports',
          note: 'Bolaget bygger skolor',
        }],
      }],
      references: [{
        clause: '55b67447-104d-54fc-8d17-fc0bfa66e328', directive: '7eaaa9fe-f432-59fe-a319-e2ce29d81d2a',
        directiveTitle: 'Ägardirektiv för Bänkmåla Fastighets AB', paragraph: '§ 4', text: 'Bolaget ska bidra till Vision 2025.',
        names: '8a4c604a-0c76-5c2d-b386-32d4fb5b6f91', companies: [{ id: '8ae71c7d-9531-5ed0-ae4a-304b74267064', name: 'Bänkmåla Fastighets AB' }],
      }],
      isComplete: true,
    },
  },
};
