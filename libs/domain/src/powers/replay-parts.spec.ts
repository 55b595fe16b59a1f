import { describe, expect, it } from '@jest/globals';
import type { PartialRows } from '../facts/facts-from.js';
import type { Row } from '../facts/facts.js';
import type { Finding } from '../findings/finding.js';
import { orderExample, type ItemFields } from './proof-example-facts.js';
import { deciderUnder, recordedDecider, restsOnOrder, type Decider } from './replay-decider.js';
import { OneMatterType, withOrderInForce } from './replay-facts.js';
import { isSamePower } from './replay-same-power.js';
import { Tally } from './replay-tally.js';
import { withoutItem } from './replay.js';

const day = '2026-03-10';
const query = { body: 'tn', matterType: 'LOKALHYRA', day };
const people: PartialRows = { person: [{ id: 'dan' }, { id: 'eva' }], 'post-holding': [{ id: 'h', person: 'dan', post: 'chef' }] };
const made = (more: Partial<Row<'decision'>> = {}): Row<'decision'> => orderExample([], { decision: [{ id: 'd', day, body: 'tn', kind: 'decision', makerKind: 'employee-post', maker: 'chef', basis: 'delegation', item: 'i1', ...more }] }).all('decision')[0]!;

describe('two orders that say the same of a decision', () => {
  const same = (was: readonly ItemFields[], is: readonly ItemFields[], more: Partial<Row<'decision'>> = {}, rows: PartialRows = {}, later: PartialRows = rows) =>
    isSamePower(orderExample(was, { ...people, ...rows }), orderExample(is.map((item) => ({ id: 'anew', ...item })), { ...people, ...later }), made(more));
  const passedOn: PartialRows = { 'sub-delegation': [{ id: 's', item: 'i1', toPost: 'lokal' }, { id: 's2', item: 'i1', toPost: 'lokal', validUntil: '2026-01-01' }] };
  const passedOnAnew: PartialRows = { 'sub-delegation': [{ id: 's', item: 'anew', toPost: 'lokal' }] };
  it.each<[string, boolean, boolean]>([
    ['the same item', same([{}], [{}]), true],
    ['another limit', same([{}], [{ amountMax: 1 }]), false],
    ['no item on either side', same([], [], { item: null }), true],
    ['no item on either side, though the decision names one', same([], []), false],
    ['an item on one side', same([{}], []), false],
    ['two items on either side', same([{}, {}], [{}, { id: 'other' }]), false],
    ['the same item, and a decision that names none', same([{}], [{}], { item: null }), true],
    ['a decision that names another item', same([{}], [{}], { item: 'i9' }), false],
    ['a decision without a body', same([{}], [{}], { body: null }), false],
    ['a decision that rests on a sub-delegation', same([{}], [{}], { subDelegation: 's' }), false],
    ['a decision made by nobody known', same([{}], [{}], { maker: null }), true],
    ['a decision made by somebody else than the delegate', same([{}], [{}], { maker: 'lokal' }), false],
    ['a decision made by the delegate in person', same([{}], [{}], { maker: null, makerPerson: 'dan' }), true],
    ['a decision made by another person', same([{}], [{}], { maker: null, makerPerson: 'eva' }), false],
    ['an automated decision', same([{}], [{}], { makerKind: 'automated' }), false],
    ['a right that has been passed on', same([{}], [{}], {}, passedOn, {}), false],
    ['a right that is passed on afterwards', same([{}], [{}], {}, {}, passedOnAnew), false],
    ['a right that once was passed on', same([{}], [{}], {}, { 'sub-delegation': [{ id: 's', item: 'i1', toPost: 'lokal', validUntil: day }] }), true],
  ])('%s', (_name, found, expected) => expect(found).toBe(expected));
});

describe('the order put in force', () => {
  const orders: PartialRows = { 'delegation-order': [{ id: 'o', body: 'tn', status: 'adopted' }, { id: 'draft', body: 'tn', status: 'draft', validFrom: '2027-01-01' }, { id: 'kno', body: 'kn', status: 'adopted' }] };
  const items: readonly ItemFields[] = [{ subdelegable: true }, { id: 'd1', order: 'draft', subdelegable: true, validFrom: '2027-01-01' }, { id: 'k1', order: 'kno', subdelegable: true }, { id: 'd2', order: 'draft', subdelegable: true, matterType: 'ARRENDE' }];
  const swap = (rows: PartialRows = {}, given = items) => { const facts = orderExample(given, { ...orders, ...rows }); return withOrderInForce(facts, facts.periodsOf('delegation-order', 'draft')[0]!, { validFrom: '2026-01-01', validUntil: '2027-01-01' }); };
  it('takes the place of the body’s other orders, and leaves those of other bodies', () => {
    expect(swap().facts.all('delegation-order').map((order) => [order.id, order.status])).toEqual([['o', 'draft'], ['kno', 'adopted'], ['draft', 'adopted']]);
  });
  it('holds its own items from the first day, and keeps those of other orders, each once', () => {
    expect(swap().facts.all('delegation-item').map((item) => [item.id, item.validFrom])).toEqual([['i1', null], ['k1', null], ['d1', null], ['d2', null]]);
    expect(swap({}, [{ id: 'd1' }, ...items]).facts.periodsOf('delegation-item', 'd1').map((item) => item.order)).toEqual(['draft']);
  });
  it('takes along the sub-delegations of the same right in the orders that it replaces, and no others', () => {
    const sub = (item: string, more = {}): PartialRows => ({ 'sub-delegation': [{ id: 's', item, fromPost: 'chef', toPost: 'lokal', ...more }] });
    const lands = (rows: PartialRows, given = items) => { const { facts, carried } = swap(rows, given); return [facts.all('sub-delegation')[0]?.item, carried]; };
    expect([lands(sub('i1')), lands(sub('k1')), lands(sub('d2')), lands(sub('okänd'))]).toEqual([['d1', 1], ['k1', 0], ['d2', 0], ['okänd', 0]]);
    expect(lands(sub('i1'), [{ subdelegable: true }, { id: 'd1', order: 'draft', subdelegable: true, matterType: 'ARRENDE' }])).toEqual(['i1', 0]);
  });
  it('shows of an order the items of the matter at hand, and everything else as it is', () => {
    const one = new OneMatterType(orderExample(items, orders));
    const seen = (matterType: string) => one.look(matterType).where('delegation-item', 'order', 'draft').map((item) => item.id);
    expect([seen('LOKALHYRA'), seen('ARRENDE'), seen('BYGGLOV')]).toEqual([['d1'], ['d2'], []]);
    expect([one.look('ARRENDE').where('delegation-item', 'matterType', 'LOKALHYRA').length, one.where('delegation-order', 'body', 'tn').length]).toEqual([3, 2]);
  });
});

describe('who would decide', () => {
  const limit = (amountMax: number, more: ItemFields = {}): ItemFields => ({ amountMax, amountInclusive: true, amountBasis: 'per-decision', ...more });
  const decide = (items: readonly ItemFields[], more: Partial<Row<'decision'>>, rows: PartialRows = {}) => {
    const facts = orderExample(items, { ...people, ...rows });
    const decision = made({ amountBasis: 'per-decision', amount: 100, ...more });
    const { level, holder, item, isCertain } = deciderUnder(facts, decision, { ...query, maker: decision.maker, makerPerson: decision.makerPerson });
    return [level, holder?.id ?? null, item, isCertain];
  };
  it.each<[string, readonly unknown[], readonly unknown[]]>([
    ['the delegate who did', decide([limit(500)], {}), ['administration-head', 'chef', 'i1', true]],
    ['the delegate who did, though another one’s item is as near', decide([limit(500), limit(500, { delegate: 'fastighet' })], { maker: 'fastighet' }), ['unit', 'fastighet', 'i2', true]],
    ['the delegate who did, but the amount is not known', decide([limit(500)], { amount: null }), ['administration-head', 'chef', 'i1', false]],
    ['the body, when the amount is too high', decide([limit(50)], {}), ['committee', 'tn', null, true]],
    ['the automated function, where the item has one', decide([limit(500, { delegateKind: 'automated', delegate: null })], { makerKind: 'automated', maker: null }), ['automated', null, 'i1', true]],
    ['a post, where the item has no automated function', decide([limit(500)], { makerKind: 'automated', maker: null }), ['administration-head', 'chef', 'i1', true]],
    ['the delegate whose item is known to reach, before one that may', decide([limit(500, { amountBasis: 'per-year', delegate: 'fastighet' }), limit(900)], { maker: 'lokal' }), ['administration-head', 'chef', 'i2', true]],
    ['the delegate whose item may reach, when no other does', decide([limit(500, { amountBasis: 'per-year' })], { maker: 'lokal' }), ['administration-head', 'chef', 'i1', false]],
    ['the one that the right was passed on to', decide([limit(500)], { maker: 'lokal' }, { 'sub-delegation': [{ id: 's', item: 'i1', fromPost: 'chef', toPost: 'lokal', amountMax: 100 }] }), ['unit', 'lokal', 'i1', true]],
    ['the same, when the amount is not known', decide([limit(500)], { maker: 'lokal', amount: null }, { 'sub-delegation': [{ id: 's', item: 'i1', fromPost: 'chef', toPost: 'lokal', amountMax: 100 }] }), ['unit', 'lokal', 'i1', false]],
    ['the delegate, when the right was passed on up to less', decide([limit(500)], { maker: 'lokal' }, { 'sub-delegation': [{ id: 's', item: 'i1', fromPost: 'chef', toPost: 'lokal', amountMax: 99 }] }), ['administration-head', 'chef', 'i1', true]],
  ])('%s', (_name, found, expected) => expect(found).toEqual(expected));

  it('is what is recorded: the body for a decision of its own, else the maker, else the person', () => {
    const recorded = (more: Partial<Row<'decision'>>) => recordedDecider(orderExample([], people), made(more)).holder?.id;
    expect([recorded({}), recorded({ makerKind: 'body', maker: null }), recorded({ maker: null, makerPerson: 'dan' }), recorded({ makerKind: 'body', maker: null, makerPerson: 'dan' })]).toEqual(['chef', 'tn', 'dan', 'tn']);
  });
  it('rests on the order, unless on another ground or a company’s', () => expect([made(), made({ basis: null }), made({ basis: 'law' }), made({ company: 'c' })].map(restsOnOrder)).toEqual([true, true, false, false]));
  it('is asked without the item that the decision names', () => {
    const plain = made({ item: null });
    expect([withoutItem(plain), withoutItem(made()).item, withoutItem(made({ item: null, subDelegation: 's' })).subDelegation]).toEqual([plain, null, null]);
    expect(withoutItem(plain)).toBe(plain);
  });
});

describe('the tally of a replay', () => {
  const decider = (more: Partial<Decider> = {}): Decider => ({ level: 'unit', holder: { kind: 'post', id: 'lokal' }, item: 'i1', isCertain: true, ...more });
  const counted = (...pairs: readonly (readonly [Decider, Decider])[]) => { const tally = new Tally(); for (const [from, to] of pairs) tally.addDeciders(made(), 'LOKALHYRA', from, to); const { moved, levelMoves, uncertain } = tally.result('o', 'tn', { from: day, until: day }, 0); return { moved, levelMoves, uncertain }; };
  it('counts no move where the same one decides', () => expect(counted([decider(), decider({ item: 'i2' })])).toEqual({ moved: 0, levelMoves: 0, uncertain: 0 }));
  it('counts a move to somebody else, on the same level or another', () => {
    expect(counted([decider(), decider({ holder: { kind: 'post', id: 'fastighet' } })])).toEqual({ moved: 1, levelMoves: 0, uncertain: 0 });
    expect(counted([decider(), decider({ level: 'director' })])).toEqual({ moved: 1, levelMoves: 1, uncertain: 0 });
  });
  it('is uncertain when either side is, and once when both are', () => {
    const unsure = decider({ isCertain: false });
    expect([counted([unsure, decider()]), counted([decider(), unsure]), counted([unsure, unsure])].map((one) => one.uncertain)).toEqual([1, 1, 1]);
  });
  it('tells the flags that come and go, of the rules about delegation alone', () => {
    const finding = (rule: string, outcome: Finding['outcome'] = 'flag') => ({ rule, outcome, severity: 'risk', code: 'x' }) as Finding;
    const flags = (before: readonly Finding[], after: readonly Finding[]) => { const tally = new Tally(); tally.addFlags(made(), before, after); const { appeared, disappeared, questions } = tally.result('o', 'tn', { from: day, until: day }, 0); return [appeared.map((flag) => flag.rule), disappeared.map((flag) => flag.rule), questions]; };
    const none = { appeared: 0, disappeared: 0 };
    expect(flags([finding('DEL-AMOUNT')], [])).toEqual([[], ['DEL-AMOUNT'], none]);
    expect(flags([], [finding('DEL-AMOUNT'), finding('COL-NOTICE')])).toEqual([['DEL-AMOUNT'], [], none]);
    expect(flags([finding('DEL-AMOUNT')], [finding('DEL-AMOUNT', 'undetermined')])).toEqual([[], ['DEL-AMOUNT'], { appeared: 1, disappeared: 0 }]);
  });
});
