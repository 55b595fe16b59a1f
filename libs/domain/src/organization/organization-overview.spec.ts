import { describe, expect, it } from '@jest/globals';
import { factsFrom, withRows } from '../facts/facts-from.js';
import { organizationOverview } from './organization-overview.js';
import { postsIn } from './unit-tree.js';

const asOf = '2026-11-24';
const facts = factsFrom({
  body: [
    { id: 'kf', name: 'Kommunfullmäktige', bodyKind: 'council' }, { id: 'pres', name: 'Fullmäktiges presidium', bodyKind: 'presidium', parent: 'kf' },
    { id: 'bun', name: 'Barn- och utbildningsnämnden', bodyKind: 'committee' }, { id: 'ks', name: 'Kommunstyrelsen', bodyKind: 'executive-board' },
    { id: 'ab', name: 'Styrelsen för Hem AB', bodyKind: 'company-board' }, { id: 'rad', name: 'Näringslivsrådet', bodyKind: 'political-consultation' },
    { id: 'old', name: 'Byggnadsnämnden', bodyKind: 'committee', validUntil: '2023-01-01' },
  ],
  person: [{ id: 'p1', name: 'Åsa Ek' }, { id: 'p2', name: 'Bo Al' }],
  assignment: [
    { id: 'a1', person: 'p1', body: 'ks', functions: ['member', 'chair'], validFrom: '2023-01-01', validUntil: '2027-01-01' },
    { id: 'a2', person: 'p2', body: 'ks', functions: ['member'], validFrom: '2023-01-01', validUntil: '2027-01-01' },
  ],
  unit: [
    { id: 'soc', name: 'Socialförvaltningen', unitKind: 'administration', body: 'bun' }, { id: 'ifo', name: 'Individ och familj', unitKind: 'department', parent: 'soc', body: 'bun' },
    { id: 'x', name: 'Kretsen', parent: 'y' }, { id: 'y', name: 'Omkretsen', parent: 'x' },
  ],
  post: [
    { id: 'handl', title: 'Handläggare', unit: 'soc' }, { id: 'chef', title: 'Socialchef', unit: 'soc', isAdministrationHead: true }, { id: 'ifochef', title: 'Avdelningschef', unit: 'ifo' }, { id: 'lone', title: 'Jurist' },
  ],
  'post-holding': [
    { id: 'h1', person: 'p1', post: 'chef', holdingKind: 'regular', validFrom: '2020-01-01', validUntil: '2026-11-01' }, { id: 'h2', person: 'p2', post: 'chef', holdingKind: 'acting', validFrom: '2026-11-01' },
    { id: 'h3', person: 'p1', post: 'ifochef', holdingKind: 'regular' },
  ],
});
const vouched = withRows(facts, { 'completeness-mark': [{ id: 'm', register: 'post-holding' }] });
const post = (id: string, of = vouched, day = asOf) => postsIn(organizationOverview(of, day).units).find((one) => one.id === id);

describe('the overview of the organisation', () => {
  it('counts what there is on the day and says what runs out', () => {
    expect(organizationOverview(vouched, asOf).lead).toBe(
      'Exempelkommunen har sex organ, fyra enheter och fyra befattningar denna dag. Två befattningar är vakanta och en har tillförordnad eller vikarie. Två uppdrag löper ut inom 90 dagar, alla den 31\u00A0december\u00A02026.');
    expect(organizationOverview(vouched, '2022-06-01').counts.bodies).toBe(7);
    expect(organizationOverview(factsFrom({}), asOf).lead).toContain('Inga organ, enheter eller befattningar är registrerade');
  });

  it('gathers the bodies by kind, the council first, and what lies under a body with it', () => {
    const { groups } = organizationOverview(facts, asOf);
    expect(groups.map((group) => group.group)).toEqual(['politics', 'companies', 'informal']);
    expect(groups[0]?.bodies.map((body) => body.id)).toEqual(['kf', 'ks', 'bun']);
    expect(groups[0]?.bodies[0]?.children.map((body) => body.id)).toEqual(['pres']);
    expect(groups[0]?.bodies[1]).toMatchObject({ chair: { name: 'Åsa Ek' }, seated: 2, lastDay: '2026-12-31', status: 'known' });
  });

  it('tells bodies whose members are not known, informal forums left out', () => {
    expect(organizationOverview(facts, asOf).unknownBodies.map((body) => body.id)).toEqual(['kf', 'pres', 'bun', 'ab']);
    expect(organizationOverview(facts, asOf).emptyBodies).toEqual([]);
  });

  it('puts the head of a unit first and says when somebody is acting', () => {
    const [first] = organizationOverview(facts, asOf).units.units.filter((unit) => unit.id === 'soc');
    expect(first?.posts.map((one) => one.id)).toEqual(['chef', 'handl']);
    expect(first?.worksFor?.name).toBe('Barn- och utbildningsnämnden');
    expect(first?.children.map((unit) => [unit.id, unit.worksFor])).toEqual([['ifo', null]]);
    expect(post('chef')).toMatchObject({ standing: 'acting', holders: [{ name: 'Bo Al', holdingKind: 'acting' }] });
    expect(post('chef', vouched, '2026-10-31')).toMatchObject({ standing: 'held', holders: [{ name: 'Åsa Ek' }] });
  });

  it('says vacant only when somebody vouches that all holdings are recorded', () => {
    expect(post('handl')?.standing).toBe('vacant');
    expect(post('handl', facts)?.standing).toBe('unknown');
  });

  it('shows posts without a unit, and units that are recorded in a circle', () => {
    const { units } = organizationOverview(facts, asOf);
    expect(units.loosePosts.map((one) => one.id)).toEqual(['lone']);
    expect(units.units.map((unit) => unit.id).sort()).toEqual(['soc', 'x', 'y']);
  });

  it('gathers what runs out by day and body', () => {
    expect(organizationOverview(facts, asOf).expiring).toEqual({ days: 90, total: 2, groups: [{ body: 'ks', name: 'Kommunstyrelsen', lastDay: '2026-12-31', daysLeft: 37, count: 2 }] });
    expect(organizationOverview(facts, '2026-01-01').expiring.total).toBe(0);
  });
});
