import { describe, expect, it } from '@jest/globals';
import type { Facts } from '../facts/facts.js';
import { addDays, type Day } from '../time/day.js';
import { whoDecides } from '../who-decides/who-decides.js';
import { coversAmount } from './limits.js';
import { itemsOf } from './orders.js';
import { delegateKey, type Item } from './proof-items.js';
import { orderExample, type ItemFields } from './proof-example-facts.js';
import { proveOrder, type OrderProof } from './proof.js';

const FIRST = '2026-01-01';
const DAYS = Array.from({ length: 10 }, (_, index) => addDays(FIRST, index));
const AMOUNTS = Array.from({ length: 14 }, (_, index) => index + 1);
const posts = ['chef', 'fastighet', 'lokal'] as const;

/** The same numbers every time (mulberry32). */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function randomOrder(seed: number, inclusive: readonly (boolean | null)[]): Facts {
  const next = chance(seed);
  const items = Array.from({ length: 1 + next(4) }, (): ItemFields => {
    const from = next(3) === 0 ? null : next(8);
    const min = next(2) === 0 ? null : next(8);
    const max = next(4) === 0 ? null : (min ?? 0) + 1 + next(6);
    return {
      delegate: posts[next(3)]!, amountMin: min, amountMax: max, amountInclusive: inclusive[next(inclusive.length)]!, amountBasis: null,
      validFrom: from === null ? null : addDays(FIRST, from), validUntil: next(2) === 0 ? null : addDays(FIRST, (from ?? 0) + 1 + next(5)),
    };
  });
  return orderExample(items, { 'delegation-order': [{ id: 'o', body: 'tn', status: 'adopted', validFrom: FIRST, validUntil: addDays(FIRST, 10) }] });
}

type Answer = 'body' | 'one' | 'overlap' | 'unknown' | 'gap';

/** What the proof says of one day and amount. */
function provedAt(proof: OrderProof, day: Day, amount: number): Answer {
  const [part, ...more] = proof.matterTypes[0]!.parts.filter((one) => (one.from === null || one.from <= day) && (one.until === null || day < one.until) && one.low <= amount && (one.high === null || amount < one.high));
  if (!part || more.length > 0) throw new Error(`Not exactly one part on ${day} at ${amount}`);
  return part.state;
}

/** Point by point, without edges: the items that cover it, the nearest limit first, counted by delegate. */
function asked(facts: Facts, day: Day, amount: number, isIn: boolean): Answer {
  const covering = itemsOf(facts, 'tn', day).filter((item) => {
    const covers = coversAmount(item, amount, null);
    return covers === 'unknown' ? isIn : covers;
  });
  if (covering.length === 0) return 'body';
  const max = (item: Item): number => item.amountMax ?? Number.MAX_SAFE_INTEGER;
  const nearest = covering.filter((item) => covering.every((other) => max(item) <= max(other)));
  const crossing = covering.filter((item) => item.amountMin !== null && nearest[0]!.amountMin !== null && item.amountMin > nearest[0]!.amountMin && max(item) > max(nearest[0]!));
  return new Set([...nearest, ...crossing].map(delegateKey)).size === 1 ? 'one' : 'overlap';
}

function bruteForce(facts: Facts): ReadonlyMap<string, Answer> {
  const ids = (day: Day, amount: number, isIn: boolean): string => itemsOf(facts, 'tn', day).filter((item) => { const covers = coversAmount(item, amount, null); return covers === 'unknown' ? isIn : covers; }).map((item) => item.id).join();
  const plain = new Map<string, Answer>();
  for (const day of DAYS) for (const amount of AMOUNTS) {
    const [without, within] = [asked(facts, day, amount, false), asked(facts, day, amount, true)];
    plain.set(`${day} ${amount}`, without === within && ids(day, amount, false) === ids(day, amount, true) ? without : without === within && without === 'body' ? 'body' : 'unknown');
  }
  const delegated = (day: Day, amount: number): boolean => plain.get(`${day} ${amount}`) !== 'body';
  const withGaps = new Map(plain);
  for (const day of DAYS) for (const amount of AMOUNTS) {
    if (delegated(day, amount)) continue;
    const above = AMOUNTS.some((other) => other > amount && delegated(day, other));
    const around = DAYS.some((other) => other < day && delegated(other, amount)) && DAYS.some((other) => other > day && delegated(other, amount));
    if (above || around) withGaps.set(`${day} ${amount}`, 'gap');
  }
  return withGaps;
}

describe('the sweep against every day and every krona', () => {
  it('says the same of 300 orders made by chance', () => {
    const kinds = new Set<Answer>();
    for (let seed = 1; seed <= 300; seed += 1) {
      const facts = randomOrder(seed, [true, false]);
      const proof = proveOrder(facts, 'o', FIRST)!;
      const expected = bruteForce(facts);
      for (const answer of expected.values()) kinds.add(answer);
      const wrong = [...expected].filter(([point, answer]) => provedAt(proof, point.split(' ')[0]!, Number(point.split(' ')[1])) !== answer);
      expect([seed, wrong]).toEqual([seed, []]);
    }
    expect([...kinds].sort()).toEqual(['body', 'gap', 'one', 'overlap']);
  });

  it('holds exactly when every point has one decider', () => {
    for (let seed = 301; seed <= 500; seed += 1) {
      const facts = randomOrder(seed, [true, false]);
      const isOne = [...bruteForce(facts).values()].every((answer) => answer === 'one' || answer === 'body');
      expect([seed, proveOrder(facts, 'o', FIRST)!.holds]).toEqual([seed, isOne]);
    }
  });

  it('is unsure only where a limit of its own is not known to be included', () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const facts = randomOrder(seed, [true, false, null]);
      const proof = proveOrder(facts, 'o', FIRST)!;
      for (const day of DAYS) for (const amount of AMOUNTS) {
        const [without, within] = [asked(facts, day, amount, false), asked(facts, day, amount, true)];
        if (provedAt(proof, day, amount) === 'unknown') expect(itemsOf(facts, 'tn', day).some((item) => item.amountInclusive === null && item.amountMax === amount)).toBe(true);
        else if (without !== within) throw new Error(`${seed} ${day} ${amount}: ${without} or ${within}, but the proof is sure`);
      }
    }
  });

  it('gives counterexamples that who-decides agrees are contested', () => {
    let contested = 0;
    for (let seed = 1; seed <= 300; seed += 1) {
      const facts = randomOrder(seed, [true, false]);
      for (const { kind, counterexample } of proveOrder(facts, 'o', FIRST)!.faults) {
        if (kind !== 'overlap') continue;
        const { day, amount } = counterexample;
        expect([seed, whoDecides({ matterType: 'LOKALHYRA', body: 'tn', asOf: day, amount: amount ?? 1 }, facts).outcome]).toEqual([seed, 'contested']);
        contested += 1;
      }
    }
    expect(contested).toBeGreaterThan(30);
  });
});
