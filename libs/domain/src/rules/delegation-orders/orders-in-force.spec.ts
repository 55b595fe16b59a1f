import { describe, expect, it } from '@jest/globals';
import { orderExample } from '../../powers/proof-example-facts.js';
import { unknown } from '../three-valued.js';
import { amountGapsIn } from './amount-gaps.js';
import { itemsInTitle, judgeEach, numbersOf, ordersInForce } from './orders-in-force.js';

const FIRST = '2026-03-01';
const facts = orderExample([{}, {}, {}, {}].map((_, index) => ({ number: `${10 - index}.1` })));
const { items } = ordersInForce(facts, FIRST)[0]!;

describe('the items of an order', () => {
  it('come in the order of their numbers', () => expect(items.map((item) => item.number)).toEqual(['7.1', '8.1', '9.1', '10.1']));

  it('are listed in a sentence', () => expect([[], items.slice(0, 1), items.slice(0, 2), items.slice(0, 3)].map(numbersOf)).toEqual(['', '7.1', '7.1 och 8.1', '7.1, 8.1 och 9.1']));

  it('are counted in a title when they are many', () => expect([items.slice(0, 3), items].map(itemsInTitle)).toEqual(['Punkt 7.1, 8.1 och 9.1', '4 punkter']));
});

describe('several judged as one', () => {
  const open = unknown('delegation-item', null, 'title');

  it('tells of those it holds for', () => expect(judgeEach([1, 2, 3], (one) => (one === 3 ? open : one === 2))).toEqual({ some: true, told: [2] }));

  it('tells of those nobody knows of when it holds for none', () => expect(judgeEach([1, 2], (one) => (one === 2 ? open : false))).toEqual({ some: open, told: [2] }));

  it('tells of none', () => expect(judgeEach([1], () => false)).toEqual({ some: false, told: [] }));
});

describe('a gap in a stair of amounts', () => {
  const low = { amountMax: 100, amountInclusive: true };
  const high = { amountMin: 500, amountMax: 900, amountInclusive: true, delegate: 'fastighet' };
  const gapsIn = (rows: Parameters<typeof orderExample>[0]) => {
    const example = orderExample(rows);
    return amountGapsIn(example, ordersInForce(example, FIRST)[0]!, FIRST).map(({ below, above, low: from, high: to, place }) => [below.number, above.number, from, to, place]);
  };

  it('lies between the nearest steps', () => expect(gapsIn([low, { ...high, amountMin: 700 }, { ...high, amountMax: 700 }, { amountMax: 50, delegate: 'lokal', amountInclusive: true }])).toEqual([['1.1', '1.3', 101, 500, '']]));

  it('is told of in the unit where it is, with the steps of that unit', () => expect(gapsIn([{ ...low, unit: 'norr' }, { ...high, unit: 'norr' }, { ...low, amountMax: 90, unit: 'syd' }, { ...high, amountMin: 600, unit: 'syd' }])).toEqual([['1.1', '1.2', 101, 500, 'norr'], ['1.3', '1.4', 91, 600, 'syd']]));

  it('is told of in the area where it is, with the steps of that area', () => expect(gapsIn([{ ...low, area: 'Norrby' }, { ...high, area: 'Norrby' }, { ...low, amountMax: 90, area: 'Söderby' }, { ...high, amountMin: 600, area: 'Söderby' }])).toEqual([['1.1', '1.2', 101, 500, 'Norrby'], ['1.3', '1.4', 91, 600, 'Söderby']]));

  it('leans on a general step where the place has none of its own', () => expect(gapsIn([low, { ...high, unit: 'norr' }])).toEqual([['1.1', '1.2', 101, 500, 'norr']]));

  it('leans on a general step in an area, too', () => expect(gapsIn([low, { ...high, area: 'Norrby' }])).toEqual([['1.1', '1.2', 101, 500, 'Norrby']]));
});
