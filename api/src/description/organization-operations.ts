import type { Operations } from './operation-facts.js';

/** The organisation and one body on a day. Every example is shortened from the demo municipality. */
export const organizationOperations: Operations = {
  'thing-referrers': {
    says: 'Posterna som hänvisar till saken, register för register.',
    example: {
      asOf: '2026-11-24', kind: 'decision', total: 2,
      items: [{
        kind: 'follow-up', total: 2, label: 'uppföljningar', path: 'follow-ups', fields: [{ name: 'decision', label: 'Beslut', total: 2 }],
        rows: [{ id: '2f3b2a5e-5a52-5c55-8d0b-5a1f0e6f3f11', name: 'KS 2026:318-4 Hyresavtal för Smedjan 4 Genomförande', day: '2026-11-12', fields: ['decision'], isSecret: false }],
      }],
    },
  },
  'organization-overview': {
    says: 'Organen efter slag, enheterna som träd och det som snart löper ut.',
    example: {
      asOf: '2026-11-24',
      lead: 'Bänkmåla kommun har 27 organ, 32 enheter och 66 befattningar denna dag. En befattning är vakant och en har tillförordnad eller vikarie. 117 uppdrag löper ut inom 90 dagar, alla den 31 december 2026.',
      groups: [{group: 'politics', label: 'Fullmäktige, styrelse och nämnder', bodies: [{id: '80ecda9e-03d9-58a7-a6b4-f852766dcba7', name: 'Kommunfullmäktige', abbreviation: 'KF', kindLabel: 'Fullmäktige', status: 'known', chair: {person: 'c39a7750-c737-5028-b8e2-4d46341a90a7', name: 'Katarina Högvad'}, seated: 31, seats: 31}]}],
      units: {units: [{id: '27e96a8e-f770-5d99-807e-ab267f6cba8c', name: 'Barn- och utbildningsförvaltningen', kindLabel: 'Förvaltning', worksFor: {id: 'a5447560-d607-527d-9b32-e3c033128234', name: 'Barn- och utbildningsnämnden'}, posts: [{id: '1734d6e8-3729-5962-a11e-ce9e242c3a4b', title: 'Utbildningschef', isHead: true, isDirector: false, externalEmployer: null, standing: 'held', holders: [{person: '304c3e7b-11be-5997-a201-1f02446db06a', name: 'Christina Velander-Ås', holdingKind: 'regular', since: '2018-07-01'}]}], children: [{id: '146f1d37-d4f4-5ddd-aad4-63019dea9be5', name: 'Förskolan', kindLabel: 'Avdelning', worksFor: null, posts: [{id: '2e26add2-de17-5139-9e4d-575e83891ec0', title: 'Verksamhetschef förskola', isHead: false, isDirector: false, externalEmployer: null, standing: 'held', holders: [{person: 'd806b44e-a669-53c0-bd48-d6a7b413c935', name: 'Malin Rosenhult', holdingKind: 'regular', since: '2019-08-01'}]}], children: []}]}], loosePosts: []},
      counts: {bodies: 27, units: 32, posts: 66, vacant: 1, acting: 1, unknownPosts: 0},
      expiring: {days: 90, total: 117, groups: [{body: '9bb84dae-605f-57f8-8a42-1e9df18f77b9', name: 'Kommunstyrelsen', lastDay: '2026-12-31', daysLeft: 37, count: 11}]},
      unknownBodies: [],
      emptyBodies: [{id: '4b1d535e-95ff-5a0d-ae36-f6736c21c23a', name: 'Kommunfullmäktiges presidium'}],
    },
  },
  'body-overview': {
    says: 'Organet som det var dagen: uppdrag, mandatperiod, ansvar, delegationsordning och sammanträden.',
    example: {
      asOf: '2026-11-24',
      lead: 'Stefan Kvarnlöf är ordförande sedan den 1 januari 2023. Här sitter elva ledamöter, till och med den 31 december 2026.',
      body: {id: '9bb84dae-605f-57f8-8a42-1e9df18f77b9', versionId: '42b5a8ac-7f03-4bae-8fc6-c751fffc0e7b', validFrom: '1971-01-01', validUntil: null, name: 'Kommunstyrelsen', bodyKind: 'executive-board', abbreviation: 'KS', parent: null, collaboration: null, company: null, isBuildingCommittee: null, seats: 11, quorum: 6, reportLeadDays: 7, reportingRule: 'next-meeting', establishedBy: 'KF 2022-11-28 § 101', source: 'påhittat för demonstration', decidedBy: null, disclosure: 'public', secrecyGround: null, absent: [], recordedAt: '2026-11-24T17:34:48.200Z', recordedBy: 'Driftansvarig'},
      isValid: true,
      kindLabel: 'Styrelse',
      group: 'politics',
      groupLabel: 'Fullmäktige, styrelse och nämnder',
      parent: null,
      company: null,
      collaboration: null,
      children: [{id: '72a49e21-9c91-5bba-87eb-e1fadd80cb2f', name: 'Kommunstyrelsens arbetsutskott', abbreviation: 'KSAU', kindLabel: 'Utskott', status: 'known', chair: {person: 'e574a6cd-ad9a-5cfb-9b4a-a1cd4fa941b0', name: 'Stefan Kvarnlöf'}, seated: 5, seats: 5, lastDay: '2026-12-31', children: []}],
      answer: {sourceReadOn: '2026-11-20', endedUnread: 0, status: 'known', explanation: '11 uppdrag är registrerade den 2026-11-24.'},
      seated: 11,
      members: [{group: 'members', label: 'Ledamöter', members: [{assignment: '57baad13-74b3-589c-8681-d86205b72d28', person: 'e574a6cd-ad9a-5cfb-9b4a-a1cd4fa941b0', functions: ['member'], roleAsWritten: 'Ledamot och ordförande och kommunalråd', party: 'Bygdepartiet', group: 'members', since: '2023-01-01', until: '2027-01-01'}]}],
      term: {id: 'a147df36-0970-5af1-843f-9bef63c51bb3', versionId: '4f929f7f-8d53-4d8f-8557-e527c7c6d353', validFrom: '2023-01-01', validUntil: '2027-01-01', body: '9bb84dae-605f-57f8-8a42-1e9df18f77b9', label: '2023–2026', decidedIn: 'KF 2022-12-19 § 140', source: 'påhittat för demonstration', decidedBy: null, disclosure: 'public', secrecyGround: null, absent: [], recordedAt: '2026-11-24T17:34:48.200Z', recordedBy: 'Driftansvarig'},
      remits: [{id: '0dbdb962-91a0-5e86-a148-0d0dff3f7785', versionId: '2f284e69-2ada-43e2-884a-b0f0b36e734f', validFrom: '2023-01-01', validUntil: null, body: '9bb84dae-605f-57f8-8a42-1e9df18f77b9', matterType: 'ARRENDE', paragraph: 'Reglementet § 3', source: 'KF 2022-11-28 § 101, reglemente för styrelse och nämnder', decidedBy: null, disclosure: 'public', secrecyGround: null, absent: [], recordedAt: '2026-11-24T17:34:48.200Z', recordedBy: 'Driftansvarig'}],
      orders: [{id: '9ed9d03b-8f9f-5934-84aa-ca0a83f65241', name: 'Kommunstyrelsens delegationsordning, version 12'}],
      documents: [{id: 'dddb572c-d973-5293-9523-4bf5465ca8c3', versionId: '579e83d4-1a04-4a5c-a383-e3d6828ebe71', validFrom: '2023-01-01', validUntil: null, title: 'Reglemente för kommunstyrelsen', documentKind: 'standing-orders', body: '9bb84dae-605f-57f8-8a42-1e9df18f77b9', adoptedBy: 'KF 2022-11-28 § 101', reviewDue: null, source: 'KF 2022-11-28 § 101', decidedBy: null, disclosure: 'public', secrecyGround: null, absent: [], recordedAt: '2026-11-24T17:34:48.200Z', recordedBy: 'Driftansvarig'}],
      units: [{id: '2c6a5e24-4976-5be0-859d-268eea32dc61', name: 'Kommunledningskontoret'}],
      lastMeeting: {id: 'fb4ea037-f33d-5b8b-ac5d-753e3c738bf4', versionId: 'd314a836-f388-48e8-af0f-de3b4184a805', day: '2026-11-10', body: '9bb84dae-605f-57f8-8a42-1e9df18f77b9', status: 'held', meetingKind: 'ordinary', noticeSentOn: '2026-11-03', place: 'Kommunhuset', source: 'påhittat för demonstration', decidedBy: null, disclosure: 'public', secrecyGround: null, absent: [], recordedAt: '2026-11-24T17:34:48.200Z', recordedBy: 'Driftansvarig'},
      nextMeeting: {id: 'f905f43f-61d2-5d47-9ae3-de154cd4fe33', versionId: '6674d6c2-85b3-45a6-a8a1-c9ec26f08fa9', day: '2026-12-01', body: '9bb84dae-605f-57f8-8a42-1e9df18f77b9', status: 'planned', meetingKind: 'ordinary', noticeSentOn: null, place: 'Kommunhuset', source: 'påhittat för demonstration', decidedBy: null, disclosure: 'public', secrecyGround: null, absent: [], recordedAt: '2026-11-24T17:34:48.200Z', recordedBy: 'Driftansvarig'},
      names: [{name: 'Kommunstyrelsen', from: '1971-01-01', lastDay: null}],
    },
  },
};
