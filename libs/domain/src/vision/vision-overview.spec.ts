import { describe, expect, it } from '@jest/globals';
import { factsFrom, withRows } from '../facts/facts-from.js';
import { allGoals } from './goal-tree.js';
import { visionOverview } from './vision-overview.js';

const asOf = '2026-11-24';
const facts = factsFrom({
  vision: [
    { id: 'old', title: 'Vision 2025', status: 'in-force', validFrom: '2018-04-23', validUntil: '2026-01-01', adoptedBy: 'KF § 31' },
    { id: 'new', title: 'Framtid 2040', status: 'in-preparation', validFrom: '2026-03-30', absent: ['adoptedBy'] },
  ],
  body: [{ id: 'kf', name: 'Kommunfullmäktige' }],
  company: [{ id: 'hem', name: 'Hem AB' }, { id: 'moder', name: 'Moder AB' }],
  goal: [
    { id: 'live', title: 'Fler vill bo här', vision: 'old', owner: 'kf', followUpMode: 'measures' },
    { id: 'homes', title: 'Hundra bostäder', vision: 'old', parent: 'live', owner: 'hem', followUpMode: 'measures' },
    { id: 'talk', title: 'Nära service', vision: 'old', followUpMode: 'measures' },
  ],
  indicator: [{ id: 'built', name: 'Byggda bostäder', goal: 'homes', target: '100 procent', wantedTrend: 'up' }],
  measurement: [{ id: 'm2', indicator: 'built', day: '2025-12-31', value: 61 }, { id: 'm1', indicator: 'built', day: '2024-12-31', value: 74 }, { id: 'm3', indicator: 'built', day: '2026-12-31', value: 100 }],
  'goal-link': [{ id: 'l', goal: 'homes', subject: 'hem', relation: 'supports', note: 'Bolaget bygger' }],
  directive: [{ id: 'd1', title: 'Direktiv Hem', company: 'hem' }, { id: 'd2', title: 'Direktiv Moder', company: 'moder' }],
  'directive-clause': [
    { id: 'c2', directive: 'd2', clauseType: 'vision-goals', text: 'Bolaget bidrar till visionen.' }, { id: 'c1', directive: 'd1', clauseType: 'vision-goals', text: 'Bolaget bidrar till vision 2025.' },
    { id: 'c3', directive: 'd1', clauseType: 'purpose', text: 'Vision 2025' },
  ],
});
const about = (of = facts, day = asOf) => visionOverview(of, day);
const goal = (id: string, of = facts, day = asOf) => allGoals(about(of, day).goals).find((one) => one.id === id);

describe('the overview of vision and goals', () => {
  it('says in its first sentence what holds, what comes, and how many goals are left behind', () => {
    expect(about().lead).toBe('Vision 2025 gick ut den 31\u00A0december\u00A02025. En ny, Framtid 2040, är under framtagande. Tre mål hör fortfarande till Vision 2025.');
    expect(about(facts, '2025-12-31').lead).toBe('Vision 2025 gäller till och med den 31\u00A0december\u00A02025.');
    expect(about(factsFrom({})).lead).toBe('Ingen gällande vision är registrerad.');
  });

  it('says that none holds only when somebody vouches that all visions are recorded', () => {
    const vouched = { 'completeness-mark': [{ id: 'x', register: 'vision' as const }] };
    expect(about(factsFrom(vouched)).lead).toBe('Ingen vision gäller.');
  });

  it('shows the days without a vision, also between two adopted ones', () => {
    expect([about().gaps, about(facts, '2025-12-31').gaps]).toEqual([[{ from: '2026-01-01', until: null }], []]);
    const adopted = withRows(facts, { vision: [{ id: 'new', title: 'Framtid 2040', status: 'in-force', validFrom: '2026-06-01', validUntil: null }] });
    expect(about(adopted).gaps).toEqual([{ from: '2026-01-01', until: '2026-06-01' }]);
    expect(about(adopted).lead).toBe('Framtid 2040 gäller tills vidare.');
  });

  it('does not let a vision in the making fill the gap', () => {
    expect(about().visions.map((vision) => [vision.title, vision.standing])).toEqual([['Vision 2025', 'expired'], ['Framtid 2040', 'in-preparation']]);
  });

  it('puts goals under their goal, with the body or company that owns each', () => {
    expect(about().goals.map((node) => [node.id, node.children.map((child) => child.id)])).toEqual([['live', ['homes']], ['talk', []]]);
    expect([goal('live')?.owner, goal('homes')?.owner, goal('talk')?.owner]).toMatchObject([{ kind: 'body', name: 'Kommunfullmäktige' }, { kind: 'company', name: 'Hem AB' }, null]);
  });

  it('keeps a goal whose parent has ended, and shows each once when two are each other’s parents', () => {
    const ended = withRows(facts, { goal: [{ id: 'live', title: 'Fler vill bo här', validUntil: '2026-01-01' }] });
    expect(about(ended).goals.map((node) => node.id)).toContain('homes');
    const loop = factsFrom({ goal: [{ id: 'a', title: 'a', parent: 'b' }, { id: 'b', title: 'b', parent: 'a' }] });
    expect(allGoals(about(loop).goals).map((node) => node.id)).toEqual(['a', 'b']);
  });

  it('reads measurements in the order of their days, up to the day asked about', () => {
    expect(goal('homes')?.indicators[0]).toMatchObject({ trend: 'unwanted', isReached: false, measurements: [{ value: 74 }, { value: 61 }] });
    expect(goal('homes', facts, '2026-12-31')?.indicators[0]).toMatchObject({ trend: 'wanted', isReached: true });
    expect(goal('homes', facts, '2024-12-31')?.indicators[0]).toMatchObject({ trend: 'unknown' });
  });

  it('asks for an indicator only where measures are promised and none stands below', () => {
    expect([goal('live')?.lacksIndicator, goal('homes')?.lacksIndicator, goal('talk')?.lacksIndicator]).toEqual([false, false, true]);
  });

  it('lists the clauses that lean on a vision that is over, those that name it first', () => {
    expect(about().references.map((one) => [one.clause, one.names, one.companies.map((company) => company.name)])).toEqual([['c1', 'old', ['Hem AB']], ['c2', null, ['Moder AB']]]);
    expect(about(facts, '2025-12-31').references).toEqual([]);
  });

  it('lets a clause that says "the vision" lean on the one that was adopted, but not the one that names the old', () => {
    const adopted = withRows(facts, { vision: [{ id: 'new', title: 'Framtid 2040', status: 'in-force', validFrom: '2026-06-01' }] });
    expect(about(adopted).references.map((one) => one.clause)).toEqual(['c1']);
  });
});
