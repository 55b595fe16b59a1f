import { describe, expect, it } from '@jest/globals';
import { factsFrom } from '../facts/facts-from.js';
import { coversAmount, coversDuration, coversUnit } from './limits.js';
import { noLimits } from './power-grant.js';
import { powerGraph } from './power-graph.js';

const facts = factsFrom({
  body: [{ id: 'kf', bodyKind: 'council', name: 'KF' }, { id: 'tn', bodyKind: 'committee', name: 'TN' }],
  unit: [{ id: 'tf' }, { id: 'gata', parent: 'tf' }, { id: 'vatten' }],
  post: [{ id: 'chef', title: 'Chef' }, { id: 'gatuchef', title: 'Gatuchef' }],
  person: [{ id: 'dan', name: 'Dan' }],
  remit: [{ id: 'r', body: 'tn', matterType: 'LOKALHYRA', paragraph: '§ 3', validFrom: '2023-01-01' }],
  'delegation-order': [{ id: 'o', body: 'tn', status: 'adopted', adoptedBy: 'TN 2025-01-10 § 4', validFrom: '2025-02-01', validUntil: '2027-01-01' }],
  'delegation-item': [{ id: 'i', order: 'o', number: '2.1', matterType: 'LOKALHYRA', delegateKind: 'employee-post', delegate: 'chef', amountMax: 1_000_000, subdelegable: true, validFrom: '2025-01-01' }],
  'sub-delegation': [{ id: 's', item: 'i', fromPost: 'chef', toPost: 'gatuchef', amountMax: 200_000, validFrom: '2025-03-01' }],
  'urgent-mandate': [{ id: 'u', body: 'tn', members: ['dan'] }],
  company: [{ id: 'c', name: 'Bolaget' }], directive: [{ id: 'd', company: 'c' }], 'directive-clause': [{ id: 'dc', directive: 'd', clauseType: 'submission', threshold: 5_000_000 }],
});

describe('the graph of powers', () => {
  const graph = powerGraph(facts, '2026-01-01');
  it('goes from the law down to the last delegate', () => {
    const instruments = graph.grantsOver('LOKALHYRA').map((grant) => grant.instrument);
    expect([...new Set(instruments)]).toEqual(['law', 'standing-orders', 'delegation-item', 'sub-delegation', 'urgent-mandate']);
  });
  it('lets a sub-delegation only narrow', () => expect(graph.grantsTo('gatuchef', 'LOKALHYRA').map((grant) => [grant.limits.amountMax, grant.subdelegable, grant.from])).toEqual([[200_000, false, { ref: { kind: 'post', id: 'chef' } }]]));
  it('cites the instrument as people do, and holds no longer than the order', () => {
    const [grant] = graph.grantsFrom('tn', 'LOKALHYRA');
    expect([grant?.citation, grant?.validity]).toEqual(['TN 2025-01-10 § 4, punkt\u00a02.1', { validFrom: '2025-02-01', validUntil: '2027-01-01' }]);
  });
  it('has nothing local before the order', () => expect(powerGraph(facts, '2024-01-01').grantsOver('LOKALHYRA').map((grant) => grant.instrument)).not.toContain('delegation-item'));
  it('keeps the council’s own matters, and a company’s large ones, for the council', () => {
    expect(graph.reservationsOver('BUDGET').map((one) => [one.heldBy, one.when, one.company])).toEqual([['council', 'always', null], ['council', 'over-threshold', 'c']]);
  });
  it('is the same graph each time it is asked for', () => expect(powerGraph(facts, '2026-01-01')).toBe(graph));
});

describe('limits', () => {
  const limits = { ...noLimits, amountMax: 500_000, amountBasis: 'whole-contract' } as const;
  it.each([
    ['below', { ...limits }, 499_999, 'whole-contract', true], ['above', { ...limits }, 500_001, 'whole-contract', false], ['at the limit, inclusive', { ...limits, amountInclusive: true }, 500_000, 'whole-contract', true],
    ['at the limit, exclusive', { ...limits, amountInclusive: false }, 500_000, 'whole-contract', false], ['at the limit, not said', { ...limits }, 500_000, 'whole-contract', 'unknown'],
    ['counted in another way', { ...limits }, 1, 'per-year', 'unknown'], ['not recorded', { ...limits }, null, 'whole-contract', 'unknown'], ['at the lower limit', { ...limits, amountMin: 100 }, 100, 'whole-contract', false], ['no limit', noLimits, null, null, true],
  ] as const)('amount %s', (_name, given, amount, basis, expected) => expect(coversAmount(given, amount, basis)).toBe(expected));
  it.each([[36, null, true], [37, null, false], [null, true, false], [null, null, 'unknown']] as const)('time %p, until further notice %p: %p', (months, open, expected) => {
    expect(coversDuration({ ...noLimits, durationMaxMonths: 36 }, months, open)).toBe(expected);
  });
  it.each([['gata', true], ['tf', true], ['vatten', false], [null, 'unknown']] as const)('unit %s', (unit, expected) => expect(coversUnit(facts, { ...noLimits, unit: 'tf' }, unit, '2026-01-01')).toBe(expected));
});
