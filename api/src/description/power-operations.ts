import type { Operations } from './operation-facts.js';

/** Proof, replay and differences of the powers. */
export const powerOperations: Operations = {
  'replay-delegation-order': {
    body: { from: '2023-01-01', until: '2026-11-24' },
    says: 'Omspelningen, just påbörjad eller redan färdig. Adressen i Location säger hur långt den har kommit.',
    example: {
      id: '0b9c6b0e-6a3b-4a7e-9f0f-2f3f8c1d7a55', state: 'running', done: 0, total: 159, milliseconds: 1, asOf: '2026-11-24', period: { from: '2023-01-01', until: '2026-11-24' },
      order: { id: 'ffa332b6-e899-4fa5-93a3-077050cb89b1', name: 'Samhällsbyggnadsnämndens delegationsordning, utkast' },
      sentence: '0 av 159 beslut är prövade.',
      result: null,
    },
  },
  'read-replay': {
    says: 'Hur långt den har kommit. När `state` är done också resultatet: hur många beslut som hade fattats av någon annan, flödet mellan nivåerna, och flaggor som tillkommer och försvinner. Listorna kommer en sida i taget.',
    example: {
      id: '0b9c6b0e-6a3b-4a7e-9f0f-2f3f8c1d7a55', state: 'done', done: 159, total: 159, milliseconds: 28, asOf: '2026-11-24', period: { from: '2023-01-01', until: '2026-11-24' },
      order: { id: 'ffa332b6-e899-4fa5-93a3-077050cb89b1', name: 'Samhällsbyggnadsnämndens delegationsordning, utkast' },
      sentence: '159 beslut prövade. 32 hade fattats av någon annan, varav 32 på en annan nivå. 38 flaggor hade tillkommit och 0 försvunnit.',
      result: {
        body: { id: 'effa4c6a-6d28-5876-8ab3-b9bce732f4aa', name: 'Samhällsbyggnadsnämnden' },
        decisions: 159,
        moved: 32,
        levelMoves: 32,
        unknown: 0,
        uncertain: 0,
        carriedSubDelegations: 3,
        flows: [
          { from: 'unit', to: 'unit', count: 74, fromLabel: 'Enhet', toLabel: 'Enhet' },
          { from: 'administration-head', to: 'administration-head', count: 22, fromLabel: 'Förvaltningschef', toLabel: 'Förvaltningschef' },
          { from: 'committee', to: 'committee', count: 22, fromLabel: 'Nämnden', toLabel: 'Nämnden' },
          { from: 'administration-head', to: 'committee', count: 15, fromLabel: 'Förvaltningschef', toLabel: 'Nämnden' },
          { from: 'unit', to: 'committee', count: 14, fromLabel: 'Enhet', toLabel: 'Nämnden' },
          { from: 'subcommittee', to: 'subcommittee', count: 9, fromLabel: 'Utskott', toLabel: 'Utskott' },
          { from: 'subcommittee', to: 'unit', count: 3, fromLabel: 'Utskott', toLabel: 'Enhet' }
        ],
        questions: { appeared: 0, disappeared: 0 },
        moves: {
          items: [
            {
              decision: { id: 'f093aa39-a5be-5fa3-a28f-eb8e30524490', name: 'SBN 2023:15-1 Startbesked, Åkern 2:16' },
              day: '2023-02-16',
              matterType: { key: 'STARTBESKED', title: 'Startbesked' },
              from: {
                level: 'unit',
                label: 'Enhet',
                holder: { kind: 'post', id: '6946b1af-7206-5baf-be15-55891ed00970', name: 'Byggnadsinspektör' },
                item: { id: '62dfae57-b94c-52c6-bacd-cf1052e6b2bb', name: '3.11 Startbesked' },
                isCertain: true
              },
              to: {
                level: 'committee',
                label: 'Nämnden',
                holder: { kind: 'body', id: 'effa4c6a-6d28-5876-8ab3-b9bce732f4aa', name: 'Samhällsbyggnadsnämnden' },
                item: null,
                isCertain: true
              }
            }
          ],
          total: 32,
          page: 1,
          limit: 1
        },
        appeared: {
          items: [
            {
              flag: null,
              decision: { id: 'f093aa39-a5be-5fa3-a28f-eb8e30524490', name: 'SBN 2023:15-1 Startbesked, Åkern 2:16' },
              day: '2023-02-16',
              rule: 'DEL-NO-BASIS',
              ruleTitle: 'Beslut utan delegation',
              severity: 'unlawful',
              severityLabel: 'Strider mot lag',
              code: 'no-basis'
            }
          ],
          total: 38,
          page: 1,
          limit: 1,
          byRule: [
            { rule: 'DEL-NO-BASIS', title: 'Beslut utan delegation', count: 17 },
            { rule: 'DEL-AMOUNT', title: 'Beloppsgräns överskriden', count: 15 },
            { rule: 'DEL-TIME', title: 'Delegationen gällde inte vid beslutet', count: 6 }
          ]
        },
        disappeared: { items: [], total: 0, page: 1, limit: 1, byRule: [] }
      },
    },
  },
  'delegation-order-proof': {
    says: 'Varje ärendetyp med vem som beslutar var, och bristerna med motexempel. `holds` är sant när inget brister och inget är okänt.',
    example: {
      asOf: '2026-11-24',
      order: { id: '9ed9d03b-8f9f-5934-84aa-ca0a83f65241', name: 'Kommunstyrelsens delegationsordning, version 12' },
      body: { id: '9bb84dae-605f-57f8-8a42-1e9df18f77b9', name: 'Kommunstyrelsen' },
      validity: { validFrom: '2026-01-01', validUntil: null },
      holds: false,
      matterTypes: [
        {
          matterType: 'LOKALHYRA',
          title: 'Hyra in eller ut lokaler (längre tid)',
          verdict: 'fault',
          parts: [
            { from: '2026-01-01', until: null, low: 1, high: 500_001, state: 'one', items: [ '28a5a9e8-9af8-58f8-b1dd-9af0b8ef63b5' ], unit: null, area: null },
            { from: '2026-01-01', until: null, low: 500_001, high: 1_000_001, state: 'gap', items: [], unit: null, area: null }
          ]
        }
      ],
      subDelegations: 1,
      faults: [
        {
          kind: 'gap',
          label: 'Lucka',
          certainty: 'certain',
          counterexample: { matterType: 'LOKALHYRA', amount: 750_000, day: '2026-11-24', unit: null, area: null },
          cell: { from: '2026-01-01', until: null, low: 500_001, high: 1_000_001 },
          sources: [],
          sentence: 'Hyra in eller ut lokaler (längre tid) 750\u00a0000\u00a0kr, 2026-11-24: ingen delegat, fast någon har rätten däröver eller både före och efter. Kommunstyrelsen beslutar själv.'
        }
      ],
      questions: []
    },
  },
  'what-falls-with-post': {
    says: 'Befogenheterna som berörs, med vad som händer med var och en.',
    example: {
      asOf: '2026-11-24',
      imagined: { post: '4924724b-3230-52a4-82c1-3c66366f62e3', name: 'Bygglovschef' },
      counts: { falls: 1, substitute: 11, weakened: 15, doubtful: 0 },
      powers: [
        {
          source: { kind: 'delegation-item', id: '0270da92-b24d-5a5f-8c26-9f05780c9f59' },
          sentence: 'Samhällsbyggnadsnämndens punkt\u00a03.14 (olovligt byggande, lovföreläggande och rättelse): byggnadsinspektör går in.',
          consequence: 'substitute',
          consequenceLabel: 'Ersättaren går in',
          matterType: { key: 'BYGG_TILLSYN', title: 'Olovligt byggande, lovföreläggande och rättelse' },
          then: { kind: 'post', id: '6946b1af-7206-5baf-be15-55891ed00970', name: 'Byggnadsinspektör' }
        }
      ]
    },
  },
  'what-falls-with-body': {
    says: 'Befogenheterna som berörs, med vad som händer med var och en.',
    example: {
      asOf: '2026-11-24',
      imagined: { body: 'effa4c6a-6d28-5876-8ab3-b9bce732f4aa', name: 'Samhällsbyggnadsnämnden' },
      counts: { falls: 81, substitute: 0, weakened: 0, doubtful: 0 },
      powers: [
        {
          source: { kind: 'remit', id: '17715c0d-65ef-5615-a64f-15b98f3c5b2a' },
          sentence: 'Rivningslov har ingen nämnd; fullmäktige behöver ge ansvaret till någon (KL\u00a06:3).',
          consequence: 'falls',
          consequenceLabel: 'Faller',
          matterType: { key: 'RIVNINGSLOV', title: 'Rivningslov' },
          then: { kind: 'body', id: '80ecda9e-03d9-58a7-a6b4-f852766dcba7', name: 'Kommunfullmäktige' }
        }
      ]
    },
  },
  'what-falls-with-law-section': {
    says: 'Befogenheterna som berörs, med vad som händer med var och en.',
    example: {
      asOf: '2026-11-24',
      imagined: { lawSection: 'KL-7-6', name: 'KL\u00a07:6' },
      counts: { falls: 16, substitute: 0, weakened: 0, doubtful: 0 },
      powers: [
        {
          source: { kind: 'sub-delegation', id: 'bf9daafb-ed1d-54f0-b9ea-b05fa7ddc2ee' },
          sentence: 'Vidaredelegeringen av kommunstyrelsens punkt\u00a03.3 (anställa enhetschef och annan chef) faller med lagrummet.',
          consequence: 'falls',
          consequenceLabel: 'Faller',
          matterType: { key: 'ANST_CHEF', title: 'Anställa enhetschef och annan chef' },
          then: { kind: 'post', id: '07f44575-3d19-573e-988c-30eafd444a27', name: 'Kommundirektör' }
        }
      ]
    },
  },
  'structure-diff': {
    says: 'Skillnaderna som data och som text. Varje mening går att citera för sig.',
    example: {
      from: { day: '2025-11-24', knownAt: null },
      to: { day: '2026-11-24', knownAt: null },
      counts: {
        gained: 1,
        lost: 0,
        moved: 0,
        narrowed: 1,
        widened: 0,
        changed: 0,
        'representative-changed': 1,
        'agreement-ended': 0,
        'collaboration-ended': 0,
        'office-holder-changed': 1
      },
      text: 'Mellan 24\u00a0november\u00a02025 och 24\u00a0november\u00a02026: fyra skillnader.\n' +
        'Biträdande kommundirektören har fått rätten att besluta om ”Anställa enhetschef och annan chef”, av kommundirektören: utan gräns.\n' +
        'Rätten för enhetschefen lokaler att besluta om ”Hyra in eller ut lokaler (längre tid)” har snävats av: tidigare upp till 1\u00a0000\u00a0000\u00a0kr för hela avtalstiden, högst 60\u00a0månader, nu upp till 500\u00a0000\u00a0kr för hela avtalstiden, högst 60\u00a0månader.\n' +
        'Företrädare i Miljökontor och tillsyn: Lena Brolund har lämnat.\n' +
        'Innehavare som gymnasiechef: Aida Kronfält har kommit till, och Sten Ugglarp har lämnat.',
      changes: [
        {
          kind: 'gained',
          label: 'Ny befogenhet',
          sentence: 'Biträdande kommundirektören har fått rätten att besluta om ”Anställa enhetschef och annan chef”, av kommundirektören: utan gräns.',
          matterType: { key: 'ANST_CHEF', title: 'Anställa enhetschef och annan chef' },
          before: [],
          after: [ { kind: 'sub-delegation', id: 'bf9daafb-ed1d-54f0-b9ea-b05fa7ddc2ee', name: '3.3 Anställa avdelningschef' } ]
        },
        {
          kind: 'narrowed',
          label: 'Snävare gränser',
          sentence: 'Rätten för enhetschefen lokaler att besluta om ”Hyra in eller ut lokaler (längre tid)” har snävats av: tidigare upp till 1\u00a0000\u00a0000\u00a0kr för hela avtalstiden, högst 60\u00a0månader, nu upp till 500\u00a0000\u00a0kr för hela avtalstiden, högst 60\u00a0månader.',
          matterType: { key: 'LOKALHYRA', title: 'Hyra in eller ut lokaler (längre tid)' },
          before: [ { kind: 'delegation-item', id: '896eeb07-4b73-538b-8558-dc83d98ba5cf', name: '2.1 a Hyra in lokal' } ],
          after: [ { kind: 'delegation-item', id: '28a5a9e8-9af8-58f8-b1dd-9af0b8ef63b5', name: '2.1 a Hyra in lokal' } ]
        },
        {
          kind: 'representative-changed',
          label: 'Nya företrädare',
          sentence: 'Företrädare i Miljökontor och tillsyn: Lena Brolund har lämnat.',
          matterType: null,
          before: [ { kind: 'representation', id: '3fc699a3-10d8-55e5-8207-a50cd1509f1a', name: 'Lena Brolund' } ],
          after: []
        },
        {
          kind: 'office-holder-changed',
          label: 'Ny innehavare',
          sentence: 'Innehavare som gymnasiechef: Aida Kronfält har kommit till, och Sten Ugglarp har lämnat.',
          matterType: null,
          before: [ { kind: 'post-holding', id: 'ca97ea79-1373-5d59-b935-c198d4931249', name: 'Sten Ugglarp, Gymnasiechef' } ],
          after: [ { kind: 'post-holding', id: 'ce5be7a1-3ff1-513b-9c12-5b35a03606bb', name: 'Aida Kronfält, Gymnasiechef' } ]
        }
      ]
    },
  },
};
