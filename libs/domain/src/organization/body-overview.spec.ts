import { describe, expect, it } from '@jest/globals';
import { factsFrom } from '../facts/facts-from.js';
import { bodyOverview } from './body-overview.js';

const asOf = '2026-11-24';
const facts = factsFrom({
  body: [
    { id: 'sbn', name: 'Byggnadsnämnden', bodyKind: 'committee', validFrom: '2015-01-01', validUntil: '2023-01-01' }, { id: 'sbn', name: 'Samhällsbyggnadsnämnden', bodyKind: 'committee', validFrom: '2023-01-01', validUntil: '2024-01-01' },
    { id: 'sbn', name: 'Samhällsbyggnadsnämnden', bodyKind: 'committee', seats: 2, validFrom: '2024-01-01' }, { id: 'u', name: 'Utskottet', bodyKind: 'subcommittee', parent: 'sbn' },
    { id: 'ab', name: 'Styrelsen för Hem AB', bodyKind: 'company-board' }, { id: 'rad', name: 'Näringslivsrådet', bodyKind: 'political-consultation' },
  ],
  person: [{ id: 'p1', name: 'Åsa Ek' }, { id: 'p2', name: 'Bo Al' }, { id: 'p3', name: 'Eva Lind' }],
  assignment: [
    { id: 'a0', person: 'p3', body: 'sbn', functions: ['member', 'chair'], validFrom: '2023-01-01', validUntil: '2025-06-01' }, { id: 'a1', person: 'p1', body: 'sbn', functions: ['member', 'chair'], validFrom: '2025-06-01', validUntil: '2027-01-01' },
    { id: 'a2', person: 'p2', body: 'sbn', functions: ['member'], validFrom: '2023-01-01', validUntil: '2027-01-01' },
    { id: 'b1', person: 'p1', body: 'ab', functions: ['member'], validFrom: '2024-01-01' }, { id: 'b2', person: 'p2', body: 'ab', functions: ['lay-auditor'], validFrom: '2024-01-01', validUntil: '2027-05-01' },
  ],
  'source-reading': [{ id: 'r', day: '2026-11-20', register: 'assignment' }],
  'term-of-office': [{ id: 't', body: 'sbn', label: '2023–2026', validFrom: '2023-01-01', validUntil: '2027-01-01' }],
  remit: [{ id: 'm', body: 'sbn', matterType: 'BYGGLOV' }],
  'delegation-order': [{ id: 'o1', title: 'Version 1', body: 'sbn', status: 'adopted', validUntil: '2025-03-01' }, { id: 'o2', title: 'Version 2', body: 'sbn', status: 'adopted', validFrom: '2025-03-01' }, { id: 'o3', title: 'Utkast', body: 'sbn', status: 'draft' }],
  unit: [{ id: 'f', name: 'Förvaltningen', body: 'sbn' }, { id: 'e', name: 'Enheten', body: 'sbn', parent: 'f' }],
  meeting: [
    { id: 'm1', body: 'sbn', day: '2026-11-10', status: 'held' }, { id: 'm2', body: 'sbn', day: '2026-11-17', status: 'cancelled' }, { id: 'm3', body: 'sbn', day: '2026-11-30', status: 'cancelled' }, { id: 'm4', body: 'sbn', day: '2026-12-08', status: 'planned' },
  ],
});
const about = (id: string, day = asOf) => bodyOverview(facts, id, day);

describe('one body on a day', () => {
  it('says who leads it, since when, and how many sit there', () => {
    expect(about('sbn')?.lead).toBe('Åsa Ek är ordförande sedan den 1\u00A0juni\u00A02025. Här sitter två ledamöter, till och med den 31\u00A0december\u00A02026.');
    expect(about('sbn')).toMatchObject({ seated: 2, isValid: true, body: { seats: 2 }, term: { label: '2023–2026' } });
  });

  it('answers who sat there on an earlier day', () => {
    expect(about('sbn', '2025-03-01')?.lead).toContain('Eva Lind är ordförande sedan den 1\u00A0januari\u00A02023.');
    expect(about('sbn', '2025-03-01')?.members[0]?.members.map((member) => [member.name, member.functionsLabel])).toEqual([['Eva Lind', 'Ledamot och ordförande'], ['Bo Al', 'Ledamot']]);
  });

  it('says okänt with the reason where the term ended after the source was read', () => {
    const later = about('sbn', '2027-01-15');
    expect(later?.answer.status).toBe('unknown');
    expect(later?.lead).toContain('till och med 2026-12-31');
    expect(later?.members).toEqual([]);
  });

  it('keeps lay auditors apart', () => {
    expect(about('ab')?.members.map((group) => group.label)).toEqual(['Ledamöter', 'Revisorer']);
    expect(about('ab')?.lead).toBe('Ingen ordförande är registrerad. Här sitter en ledamot och en lekmannarevisor.');
    expect(about('ab')?.seated).toBe(1);
  });

  it('says of an informal forum that it decides nothing', () => {
    expect(about('rad')?.lead).toContain('ingen egen rätt att besluta');
  });

  it('tells the order in force, the meetings that were and will be, and the topmost unit', () => {
    expect(about('sbn')?.orders.map((order) => order.id)).toEqual(['o2']);
    expect(about('sbn', '2025-02-28')?.orders.map((order) => order.id)).toEqual(['o1']);
    expect([about('sbn')?.lastMeeting?.id, about('sbn')?.nextMeeting?.id]).toEqual(['m1', 'm4']);
    expect(about('sbn')?.units.map((unit) => unit.id)).toEqual(['f']);
    expect(about('sbn')?.children.map((child) => child.id)).toEqual(['u']);
    expect(about('u')?.parent).toEqual({ id: 'sbn', name: 'Samhällsbyggnadsnämnden' });
  });

  it('tells what the body has been called, with periods of one name put together', () => {
    expect(about('sbn')?.names).toEqual([{ name: 'Samhällsbyggnadsnämnden', from: '2023-01-01', lastDay: null }, { name: 'Byggnadsnämnden', from: '2015-01-01', lastDay: '2022-12-31' }]);
  });

  it('knows nothing of a body that is not recorded', () => {
    expect(bodyOverview(facts, 'nope', asOf)).toBeNull();
  });
});
