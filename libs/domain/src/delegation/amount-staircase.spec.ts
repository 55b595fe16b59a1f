import { describe, expect, it } from '@jest/globals';
import { factsFrom } from '../facts/facts-from.js';
import { amountStaircase } from './amount-staircase.js';

const asOf = '2026-11-24';
const item = (number: string, delegate: string, amountMin: number | null, amountMax: number | null, delegateKind: 'employee-post' | 'subcommittee' = 'employee-post') =>
  ({ id: number, order: 'o', number, title: 'Hyra', matterType: 'LOKALHYRA', delegateKind, delegate, amountMin, amountMax });
const stair = (...items: ReturnType<typeof item>[]) => amountStaircase(factsFrom({
  'delegation-item': items, body: [{ id: 'au', name: 'Arbetsutskottet' }],
  post: [{ id: 'unit', title: 'Enhetschef' }, { id: 'head', title: 'Fastighetschef' }, { id: 'director', title: 'Kommundirektör' }],
}), 'o', 'LOKALHYRA', asOf);

describe('the amount staircase', () => {
  it('has no fault where every amount has one delegate, and says where the committee takes over', () => {
    expect(stair(item('1', 'unit', null, 500_000), item('2', 'head', 500_000, 3_000_000))).toMatchObject({ faults: [], bodyDecidesAbove: 3_000_000 });
  });

  it('shows a gap where nobody has the right, and an overlap where two have it', () => {
    expect(stair(item('1', 'unit', null, 500_000), item('2', 'head', 1_000_000, 3_000_000), item('3', 'director', 2_000_000, 6_000_000)).faults).toEqual([
      { kind: 'gap', from: 500_000, to: 1_000_000, items: [] },
      { kind: 'overlap', from: 2_000_000, to: 3_000_000, items: ['3', '2'] },
    ]);
  });

  it('sees no overlap where the same delegate has two items', () => {
    expect(stair(item('1', 'head', null, 500_000), item('2', 'head', 300_000, 900_000)).faults).toEqual([]);
  });

  it('draws politics above administration', () => {
    expect(stair(item('1', 'unit', null, 500_000), item('2', 'au', 500_000, 900_000, 'subcommittee')).rows.map((row) => [row.delegate, row.side])).toEqual([['Arbetsutskottet', 'politics'], ['Enhetschef', 'administration']]);
  });

  it('has no amount above which the committee decides when a delegate has no upper limit', () => {
    expect(stair(item('1', 'head', null, null)).bodyDecidesAbove).toBeNull();
  });
});
