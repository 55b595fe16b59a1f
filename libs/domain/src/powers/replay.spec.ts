import { describe, expect, it } from '@jest/globals';
import type { PartialRows } from '../facts/facts-from.js';
import type { Facts, Row } from '../facts/facts.js';
import { evaluateDecision } from '../rules/evaluate.js';
import { orderExample, type ItemFields } from './proof-example-facts.js';
import { deciderUnder, recordedDecider, restsOnOrder } from './replay-decider.js';
import { withOrderInForce } from './replay-facts.js';
import type { Level } from './replay-levels.js';
import { replayedRules, replayRules } from './replay-rules.js';
import { replay, replaying, withoutItem } from './replay.js';

const AS_OF = '2026-11-24';
const period = { from: '2026-02-01', until: '2026-11-01' };
type Decision = Partial<Row<'decision'>> & { readonly id: string };

const made = (id: string, more: Partial<Row<'decision'>> = {}): Decision => ({
  id, day: '2026-03-14', number: id, title: 'Hyra av lokal', matter: 'm', kind: 'decision', body: 'tn', makerKind: 'employee-post', maker: 'fastighet', makerPerson: 'dan', basis: 'delegation', item: 'i1', amount: 100_000, amountBasis: 'whole-contract', ...more,
});
const limit = (amountMax: number, more: ItemFields = {}): ItemFields => ({ delegate: 'fastighet', amountMax, amountInclusive: true, amountBasis: 'whole-contract', ...more });
const draftOf = (items: readonly ItemFields[]): readonly ItemFields[] => items.map((item, index) => ({ id: `d${index + 1}`, order: 'draft', validFrom: '2027-01-01', ...item }));

/** One item in force, the draft's items, and decisions of the spring. */
function example(draft: readonly ItemFields[], decisions: readonly Decision[], rows: PartialRows = {}, inForce: ItemFields = limit(500_000)): Facts {
  return orderExample([inForce, ...draftOf(draft)], {
    'delegation-order': [{ id: 'o', body: 'tn', status: 'adopted', validFrom: '2026-01-01' }, { id: 'draft', body: 'tn', status: 'draft', validFrom: '2027-01-01' }],
    person: [{ id: 'dan', name: 'Dan' }, { id: 'eva', name: 'Eva' }], 'post-holding': [{ id: 'h', person: 'dan', post: 'fastighet', holdingKind: 'regular' }, { id: 'h2', person: 'eva', post: 'chef', holdingKind: 'regular' }],
    'completeness-mark': (['delegation-item', 'sub-delegation', 'post-holding', 'delegation-report', 'absence'] as const).map((register) => ({ id: register, register, by: 'Registrator' })),
    matter: [{ id: 'm', matterType: 'LOKALHYRA', body: 'tn' }], decision: decisions, ...rows,
  });
}

const told = (facts: Facts) => {
  const result = replay(facts, 'draft', period, AS_OF)!;
  return { moves: result.moves.map((move) => `${move.decision} ${move.from.level} → ${move.to.level}`), appeared: result.appeared.map((flag) => `${flag.decision} ${flag.rule}`), disappeared: result.disappeared.map((flag) => `${flag.decision} ${flag.rule}`) };
};

describe('a replay of a draft order', () => {
  it('that says the same moves nothing', () => expect(told(example([limit(500_000)], [made('a')]))).toEqual({ moves: [], appeared: [], disappeared: [] }));
  it('with a lower limit sends the decision up, and shows that it would have exceeded', () => expect(told(example([limit(50_000)], [made('a')]))).toEqual({ moves: ['a unit → committee'], appeared: ['a DEL-AMOUNT'], disappeared: [] }));
  it('with a lower limit leaves what lies at the limit', () => expect(told(example([limit(100_000)], [made('a')]))).toEqual({ moves: [], appeared: [], disappeared: [] }));
  it('with a higher limit does away with a flag, and the decision stays with its maker', () => {
    expect(told(example([limit(900_000)], [made('a', { amount: 700_000 })]))).toEqual({ moves: ['a committee → unit'], appeared: [], disappeared: ['a DEL-AMOUNT'] });
  });
  it('without the item leaves the maker without a ground', () => expect(told(example([], [made('a')]))).toEqual({ moves: ['a unit → committee'], appeared: ['a DEL-NO-BASIS'], disappeared: [] }));
  it('with another delegate moves it on the same level, or another', () => {
    expect(told(example([limit(500_000, { delegate: 'lokal' })], [made('a')]))).toEqual({ moves: ['a unit → unit'], appeared: ['a DEL-NO-BASIS'], disappeared: [] });
    expect(told(example([limit(500_000, { delegate: 'chef' })], [made('a')])).moves).toEqual(['a unit → administration-head']);
    expect(told(example([limit(500_000, { delegate: 'tnau', delegateKind: 'subcommittee' })], [made('a')])).moves).toEqual(['a unit → subcommittee']);
  });
  it('that delegates more takes the committee’s own decisions down, without a flag', () => {
    expect(told(example([limit(900_000)], [made('a', { makerKind: 'body', maker: 'tn', makerPerson: null, basis: 'body', item: null, amount: 700_000 })]))).toEqual({ moves: ['a committee → unit'], appeared: [], disappeared: [] });
  });
  it('does not move what rests on another ground than delegation', () => expect(told(example([], [made('a', { basis: 'law', item: null })])).moves).toEqual([]));
  it('does not move what belongs to the council', () => {
    const rows: PartialRows = { matter: [{ id: 'm', matterType: 'BUDGET', body: 'tn' }] };
    expect(replay(example([limit(1, { matterType: 'BUDGET' })], [made('a')], rows), 'draft', period, AS_OF)?.flows).toEqual([{ from: 'council', to: 'council', count: 1 }]);
  });
  it('looks at the period alone, its first day in and its last out', () => {
    const decisions = ['2026-01-31', '2026-02-01', '2026-10-31', '2026-11-01'].map((day) => made(day, { day }));
    expect(told(example([], decisions)).moves.map((move) => move.slice(0, 10))).toEqual(['2026-02-01', '2026-10-31']);
  });
  it('looks at decisions of that body alone, and not at proposals', () => {
    expect(replay(example([], [made('a', { body: 'kn' }), made('b', { kind: 'proposal' })]), 'draft', period, AS_OF)?.decisions).toBe(0);
  });
  it('takes sub-delegations along to the same delegate’s item, where it allows that', () => {
    const sub: PartialRows = { 'sub-delegation': [{ id: 's', item: 'i1', fromPost: 'chef', toPost: 'fastighet' }] };
    const inForce = limit(500_000, { delegate: 'chef', subdelegable: true });
    const decision = made('a', { basis: 'sub-delegation', subDelegation: 's' });
    const run = (more: ItemFields) => { const result = replay(example([{ ...inForce, ...more }], [decision], sub, inForce), 'draft', period, AS_OF)!; return [result.carriedSubDelegations, result.moves.map((move) => move.to.level)]; };
    expect([run({}), run({ subdelegable: false }), run({ delegate: 'lokal' })]).toEqual([[1, []], [0, ['administration-head']], [0, ['unit']]]);
  });
  it('says how much it does not know', () => {
    const result = replay(example([limit(500_000)], [made('a', { amount: null }), made('b', { matter: 'x' })]), 'draft', period, AS_OF)!;
    expect([result.uncertain, result.unknown]).toEqual([1, 1]);
  });
  it('keeps the days of changes within the draft', () => {
    const decisions = ['2026-03-14', '2026-08-14'].map((day) => made(day, { day }));
    const draft = [limit(500_000, { validFrom: '2026-01-01', validUntil: '2026-06-01' }), limit(50_000, { validFrom: '2026-06-01' })];
    const orders: PartialRows = { 'delegation-order': [{ id: 'o', body: 'tn', status: 'adopted', validFrom: '2026-01-01' }, { id: 'draft', body: 'tn', status: 'draft', validFrom: '2026-01-01' }] };
    expect(told(example(draft, decisions, orders)).moves).toEqual(['2026-08-14 unit → committee']);
  });
  it('works for an order that has been in force, too', () => expect(replay(example([], [made('a')]), 'o', period, AS_OF)?.moved).toBe(0));
  it('tells how far it has come, a stride at a time, and comes to the same in the end', () => {
    const facts = example([limit(50_000)], Array.from({ length: 600 }, (_, index) => made(`b${index}`, { matter: `m${index}` })), { matter: Array.from({ length: 600 }, (_, index) => ({ id: `m${index}`, matterType: 'LOKALHYRA', body: 'tn' })) });
    const work = replaying(facts, 'draft', period, AS_OF)!;
    const told: [number, number][] = [];
    let step = work.next();
    for (; !step.done; step = work.next()) told.push([step.value.done, step.value.total]);
    expect([told, step.value]).toEqual([[[0, 600], [250, 600], [500, 600], [600, 600]], replay(facts, 'draft', period, AS_OF)]);
  });
  it('knows no order that is not there', () => expect(replay(example([], []), 'x', period, AS_OF)).toBeUndefined());
});

/** The same numbers every time (linear congruence). */
function chance(seed: number): (below: number) => number {
  let state = seed * 7919;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const types = ['LOKALHYRA', 'DIREKTUPPHANDLING', 'AVSKRIVNING', 'BUDGET'] as const;

function randomFacts(seed: number): Facts {
  const next = chance(seed);
  const pick = <V>(values: readonly V[]): V => values[next(values.length)]!;
  const item = (): ItemFields => ({
    ...limit(pick([100, 200, 300]) * 1_000, { delegate: pick(['chef', 'fastighet', 'lokal']), matterType: pick(types), subdelegable: pick([true, true, false]), amountBasis: pick(['whole-contract', 'whole-contract', 'per-year']) }),
    ...(next(3) === 0 ? { amountMax: null, amountBasis: null } : {}), ...(next(6) === 0 ? { delegateKind: 'subcommittee' as const, delegate: 'tnau' } : {}), ...(next(6) === 0 ? { durationMaxMonths: 24 } : {}), ...(next(6) === 0 ? { unit: 'norr' } : {}), ...(next(5) === 0 ? { validUntil: '2026-06-01' } : {}), reporting: pick(['reported', 'not-reported', null]),
  });
  const inForce = Array.from({ length: 6 }, item);
  const draft = inForce.flatMap((one) => (next(5) === 0 ? [] : next(3) === 0 ? [item()] : [{ ...one, validUntil: null }]));
  const decisions = Array.from({ length: 60 }, (_, index) => made(`b${index}`, {
    day: `2026-0${1 + next(9)}-1${next(9)}`, matter: `m${next(5)}`, maker: pick(['chef', 'fastighet', 'lokal', null]), makerPerson: pick(['dan', 'eva', null]), item: pick([null, 'i1', 'i2', 'i3', 'i4']), amount: pick([null, 50_000, 100_000, 150_000, 250_000]),
    amountBasis: pick(['whole-contract', 'per-year', null]), unit: pick([null, 'norr', 'syd']), durationMonths: pick([null, 12, 36]), basis: pick(['delegation', 'delegation', 'sub-delegation', 'law', null]),
    ...(next(4) === 0 ? { makerKind: 'body' as const, maker: 'tn', makerPerson: null, basis: 'body' as const, item: null } : {}), ...(next(8) === 0 ? { makerKind: 'chair' as const, maker: null } : {}), ...(next(8) === 0 ? { subDelegation: 's' } : {}),
  }));
  return orderExample([...inForce, ...draftOf(draft)], {
    ...example([], []).rows, 'delegation-item': [...inForce.map((one, index) => ({ id: `i${index + 1}`, order: 'o', number: `1.${index + 1}`, delegateKind: 'employee-post' as const, ...one })), ...draftOf(draft).map((one, index) => ({ id: `d${index + 1}`, number: `2.${index + 1}`, delegateKind: 'employee-post' as const, ...one }))],
    matter: [...types.map((matterType, index) => ({ id: `m${index}`, matterType, body: 'tn' })), { id: 'm4' }],
    meeting: [{ id: 'sm', body: 'tn', day: '2026-05-05', status: 'held' }, { id: 'sm2', body: 'tn', day: '2026-09-05', status: 'held' }],
    'sub-delegation': [{ id: 's', item: 'i1', fromPost: 'chef', toPost: 'lokal', amountMax: 150_000 }, { id: 's2', item: 'i2', fromPost: 'chef', toPost: 'fastighet' }], decision: decisions,
  });
}

/** Decision by decision on plain facts, without an index and without a shortcut. */
function oneByOne(facts: Facts) {
  const order = facts.periodsOf('delegation-order', 'draft').at(-1)!;
  const swapped = withOrderInForce(facts, order, { validFrom: period.from, validUntil: period.until }).facts;
  const flags = (of: Facts, decision: Row<'decision'>) => evaluateDecision(of, decision, AS_OF, replayRules).findings.filter((one) => one.outcome === 'flag' && replayedRules.has(one.rule)).map((one) => `${decision.id} ${one.rule}`);
  const decisions = facts.all('decision').filter((one) => one.day >= period.from && one.day < period.until);
  const before = decisions.flatMap((one) => flags(facts, one));
  const after = decisions.flatMap((one) => flags(swapped, withoutItem(one)));
  const levels: (readonly [string, Level, Level])[] = decisions.map((one) => {
    const matterType = facts.periodsOf('matter', one.matter).at(-1)?.matterType;
    if (!matterType) return [one.id, 'unknown', 'unknown'];
    if (!restsOnOrder(one)) return [one.id, recordedDecider(facts, one).level, recordedDecider(facts, one).level];
    if (matterType === 'BUDGET') return [one.id, 'council', 'council'];
    const query = { body: 'tn', matterType, day: one.day, maker: one.maker, makerPerson: one.makerPerson };
    return [one.id, deciderUnder(facts, one, query).level, deciderUnder(swapped, one, query).level];
  });
  const flows = new Map<string, number>();
  for (const [, from, to] of levels) flows.set(`${from} → ${to}`, (flows.get(`${from} → ${to}`) ?? 0) + 1);
  return { appeared: after.filter((flag) => !before.includes(flag)), disappeared: before.filter((flag) => !after.includes(flag)), flows, levelMoves: levels.filter(([, from, to]) => from !== to).length };
}

describe('a replay against one decision at a time with the order swapped', () => {
  it('gives the same flags, levels and counts in 60 municipalities made by chance', () => {
    const seen = { appeared: 0, disappeared: 0, moves: 0 };
    for (let seed = 1; seed <= 60; seed += 1) {
      const facts = randomFacts(seed);
      const fast = replay(facts, 'draft', period, AS_OF)!;
      const slow = oneByOne(facts);
      expect([seed, fast.appeared.map((flag) => `${flag.decision} ${flag.rule}`)]).toEqual([seed, slow.appeared]);
      expect([seed, fast.disappeared.map((flag) => `${flag.decision} ${flag.rule}`)]).toEqual([seed, slow.disappeared]);
      expect([seed, new Map(fast.flows.map((flow) => [`${flow.from} → ${flow.to}`, flow.count]))]).toEqual([seed, slow.flows]);
      expect([seed, fast.levelMoves, fast.flows.reduce((sum, flow) => sum + flow.count, 0)]).toEqual([seed, slow.levelMoves, fast.decisions]);
      seen.appeared += fast.appeared.length;
      seen.disappeared += fast.disappeared.length;
      seen.moves += fast.moved;
    }
    expect(Math.min(seen.appeared, seen.disappeared, seen.moves)).toBeGreaterThan(50);
  });
});
