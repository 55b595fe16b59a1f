import { findingExample } from './finding-example.js';
import type { Operations } from './operation-facts.js';

/** The first page, deadlines, and who sat where. Inner parts differ with what is recorded; every example is shortened from the demo municipality. */
export const overviewOperations: Operations = {
  'overview': {
    says: 'Det som kräver åtgärd, gränskartan, fristerna och det senast ändrade.',
    example: {
      asOf: '2026-11-24', role: 'director', actions: [findingExample], answerable: ['f159eaa6-73ad-43a8-9b68-78a80ae700c3'], totalFlags: 52,
      totalQuestions: 23, unlawful: 20, nearDeadlines: 12,
      boundary: [{
        key: 'politics', left: 'Politik', right: 'Förvaltning',
        pairs: [{
          left: { id: '9bb84dae-605f-57f8-8a42-1e9df18f77b9', name: 'Kommunstyrelsen' },
          right: { id: '2c6a5e24-4976-5be0-859d-268eea32dc61', name: 'Kommunledningskontoret' },
          toLeft: [{
            id: 'd12774c7-0a9c-4cfd-b67c-91258dfb71d9', number: 'F-0043', severity: 'unlawful',
            title: 'Beslutet är på 4 500 000 kr, men delegationen räcker till 3 000 000 kr.',
          }],
          toRight: [],
        }],
        toLeft: 25, toRight: 1,
      }],
      deadlines: [{
        key: 'APPEAL_WINDOW', label: 'Sista dag att överklaga', day: '2026-11-24', daysLeft: 0, byLaw: true, basis: ['KL-13-5'],
        subject: { kind: 'minutes', id: '9ca68f0f-66f0-51fe-804c-cb995fdabb61', name: 'Sociala utskottet 2026-10-28' },
        steps: [{ text: 'Justeringen tillkännagavs', day: '2026-11-03' }], count: 2,
        sentence: 'Överklagandetiden går ut för Sociala utskottet och Kommunstyrelsens arbetsutskott', isShared: true,
      }],
      laws: {
        'KL-13-5': {
          id: 'KL-13-5', label: 'KL 13:5', heading: 'Tiden för överklagande',
          gist: 'Tre veckor räknas från anslaget om justering. För gemensam nämnd räknas från sista parten, och anslaget måste sitta kvar hela tiden.',
          mark: 'verified', markLabel: 'Läst i lagtexten', link: 'https://lagen.nu/2017:725#K13P5', note: null,
        },
      },
      changes: [],
    },
  },
  'boundary-map': {
    says: 'Varje riktning med sina flaggor och beslut, det som inte går över någon gräns, och paren på var sida.',
    example: {
      asOf: '2026-11-24', period: { from: '2026-01-01', to: null }, total: 195,
      ways: [{ direction: 'politics-to-administration', label: 'Politik går in i förvaltning', flags: 11, unlawful: 4, risk: 5, notice: 2, decisions: 3 }],
      beside: [{ direction: 'level', label: 'Beslutsnivå inom politiken', flags: 41, unlawful: 30, risk: 9, notice: 2, decisions: 26 }],
      sections: [],
    },
  },
  'body-members': {
    says: 'De som hade uppdrag i organet dagen.',
    example: {
      body: 'ebe3580d-d542-5198-979e-12faa1dec01e', asOf: '2026-11-24',
      members: [{
        assignment: 'd5221c38-1f7c-5731-9ad7-3c1ebbaadfd2', person: '53cb0c9b-f6cf-5ece-9fda-9f08317e3bfd', functions: ['member'],
        roleAsWritten: 'Ledamot och ordförande', party: 'Bygdepartiet', group: 'members', since: '2023-01-01', until: '2027-01-01',
        lastDay: '2026-12-31',
      }],
      sourceReadOn: '2026-11-20', endedUnread: 0, status: 'known', explanation: '3 uppdrag är registrerade den 2026-11-24.',
      groups: { members: 'Ledamöter', substitutes: 'Ersättare', auditors: 'Revisorer', others: 'Övriga' },
      names: { 'ebe3580d-d542-5198-979e-12faa1dec01e': { kind: 'body', name: 'Samhällsbyggnadsnämndens utskott' } },
    },
  },
  'expiring-assignments': {
    says: 'Uppdragen, de som löper ut först först.',
    example: {
      items: [{
        assignment: '83de078b-53e0-5202-a004-31375c555574', person: '4300dbee-34f2-51c9-80ae-c2b36990bc12',
        body: '0b00944f-aef0-5e63-9522-469794592e4f', functions: ['member'], roleAsWritten: 'Ledamot och ordförande', lastDay: '2026-12-31',
        daysLeft: 37,
      }],
      total: 117, asOf: '2026-11-24', days: 90,
      names: { '0b00944f-aef0-5e63-9522-469794592e4f': { kind: 'body', name: 'Styrelsen för Bänkmåla Fastighets AB' } },
    },
  },
};
