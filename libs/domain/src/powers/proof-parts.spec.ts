import { describe, expect, it } from '@jest/globals';
import type { PartialRows } from '../facts/facts-from.js';
import { firstItems, keptApartBy } from './proof-deciders.js';
import { orderExample, type ItemFields } from './proof-example-facts.js';
import { boxesOf, ceasesOn, itemsDuring } from './proof-items.js';
import { exampleAmount, exampleDay } from './proof-sentence.js';
import { merged, sweep, type Box, type Cell } from './proof-sweep.js';
import { proveOrder } from './proof.js';

const year = { validFrom: '2026-01-01', validUntil: '2027-01-01' };
const itemsOf = (...items: readonly ItemFields[]) => orderExample(items).all('delegation-item');
const proved = (items: readonly ItemFields[], rows?: PartialRows) => proveOrder(orderExample(items, rows), 'o', '2026-03-14')!;

describe('an example inside a cell', () => {
  it.each([[1, null, null], [1, 500_001, 250_000], [500_001, null, 600_000], [500_000, 500_001, 500_000], [3, 5, 3], [499_999, 500_001, 500_000], [99_999, 100_000, 99_999], [2, 3, 2], [8, 9, 8], [1_250_000, 1_350_000, 1_300_000], [101, null, 120], [9, null, 11], [1, 3, 1]] as const)('from %p under %p: %p', (low, high, expected) => expect(exampleAmount({ low, high })).toBe(expected));
  it.each([
    ['2026-01-01', '2027-01-01', '2026-03-14'], ['2026-03-14', null, '2026-03-14'], ['2026-03-15', null, '2026-03-15'], [null, '2026-03-15', '2026-03-14'], [null, '2026-03-14', '2026-03-13'], ['2026-01-01', '2026-03-14', '2026-01-01'], [null, null, '2026-03-14'],
  ] as const)('from %p until %p: %p', (from, until, expected) => expect(exampleDay({ from, until }, '2026-03-14')).toBe(expected));
});

describe('a sweep', () => {
  const box = (more: Partial<Box<string>>): Box<string> => ({ from: null, until: null, low: 1, high: null, of: 'x', isCertain: true, ...more });
  const cells = (window: Pick<Cell, 'from' | 'until'>, boxes: readonly Box<string>[]) => sweep(window, boxes).map((row) => row.map(({ from, until, low, covering }) => [from, until, low, covering.length]));
  const window = { from: '2026-01-01', until: '2027-01-01' };
  it('has edges only inside the window', () => {
    for (const edge of ['2025-06-01', window.from, window.until, '2027-06-01']) expect(cells(window, [box({ from: edge })]).length).toBe(1);
    expect(cells(window, [box({ from: '2026-06-01' })])).toEqual([[['2026-01-01', '2026-06-01', 1, 0]], [['2026-06-01', '2027-01-01', 1, 1]]]);
    expect(cells({ from: null, until: null }, [box({ until: '2026-06-01' })])).toEqual([[[null, '2026-06-01', 1, 1]], [['2026-06-01', null, 1, 0]]]);
  });
  it('begins with the least amount', () => expect(cells(window, [box({ low: 0, high: 10 })]).map((row) => row.map(([, , low]) => low))).toEqual([[1, 10]]));

  const cell = (from: string | null, until: string | null, low: number, high: number | null, key: string) => ({ from, until, low, high, key });
  const joined = (...rows: readonly (readonly ReturnType<typeof cell>[])[]) => merged(rows, ({ key }) => key).map(({ from, until, low, high, key }) => [from, until, low, high, key].join(' '));
  it('joins what is alike side by side, along the amounts and along the days', () => {
    expect(joined([cell('a', 'b', 1, 5, 'x'), cell('a', 'b', 5, 9, 'x')], [cell('b', 'c', 1, 5, 'x'), cell('b', 'c', 5, 9, 'x')])).toEqual(['a c 1 9 x']);
    expect(joined([cell('a', 'b', 1, 5, 'x'), cell('a', 'b', 5, 9, 'y')], [cell('b', 'c', 1, 9, 'x')])).toEqual(['a b 1 5 x', 'a b 5 9 y', 'b c 1 9 x']);
  });
  it('joins nothing over a hole', () => {
    expect(joined([cell('a', 'b', 1, 5, 'x'), cell('a', 'b', 6, 9, 'x')])).toEqual(['a b 1 5 x', 'a b 6 9 x']);
    expect(joined([cell('a', 'b', 1, 9, 'x')], [cell('c', 'd', 1, 9, 'x')])).toEqual(['a b 1 9 x', 'c d 1 9 x']);
  });
  it('loses none that begins where another goes on', () => expect(joined([cell('a', 'b', 1, 9, 'x')], [cell('b', 'c', 1, 9, 'y')], [cell('c', 'd', 1, 9, 'x')])).toEqual(['a b 1 9 x', 'b c 1 9 y', 'c d 1 9 x']));
});

describe('who goes first', () => {
  const first = (...items: readonly ItemFields[]) => firstItems(itemsOf(...items)).map((item) => item.id);
  const other = { delegate: 'fastighet' };
  it('is the one for the unit, or for the area', () => expect([first({}, { unit: 'norr', ...other }), first({}, { area: 'centrum', ...other })]).toEqual([['i2'], ['i2']]));
  it('is both where spans cross in the same place, and else the lower', () => {
    const [a, b] = [{ amountMin: 1, amountMax: 3 }, { amountMin: 2, amountMax: 6, ...other }];
    expect([first(a, b), first({ ...a, amountMin: null }, b), first({ ...a, unit: 'norr' }, { ...b, unit: 'syd' }), first({ ...a, area: 'a' }, { ...b, area: 'b' })]).toEqual([['i1', 'i2'], ['i1'], ['i1'], ['i1']]);
  });
  it('may be several that decide each alone, save one that does not say', () => {
    const apart = (...modes: readonly ItemFields['jointMode'][]) => keptApartBy(itemsOf(...modes.map((jointMode) => ({ jointMode }))));
    expect([apart('severally', 'severally'), apart('severally', null), apart(null, null)]).toEqual(['severally', 'severally', null]);
  });
});

describe('the days of an item', () => {
  const ends = (item: ItemFields, rows: PartialRows, days = year) => { const facts = orderExample([item], rows); return ceasesOn(facts, facts.all('delegation-item')[0]!, days); };
  const chef = (...periods: readonly (readonly [string | null, string | null])[]): PartialRows => ({ post: periods.map(([validFrom, validUntil]) => ({ id: 'chef', validFrom, validUntil })) });
  const body = (...periods: readonly (readonly [string | null, string | null])[]): PartialRows => ({ body: [{ id: 'tn', bodyKind: 'committee' }, ...periods.map(([validFrom, validUntil]) => ({ id: 'au', bodyKind: 'subcommittee' as const, validFrom, validUntil }))] });
  it.each<[string, ItemFields, PartialRows, string | null]>([
    ['a post that goes on', {}, chef([null, null]), null], ['a post that ceases within', {}, chef([null, '2026-06-01']), '2026-06-01'], ['a post that ceases as the item does', {}, chef([null, '2027-01-01']), null], ['a post that comes back', {}, chef([null, '2026-03-01'], ['2026-06-01', null]), null],
    ['a body that ceases within', { delegateKind: 'subcommittee', delegate: 'au' }, body([null, '2026-06-01']), '2026-06-01'], ['a body that ceases as the item does', { delegateKind: 'subcommittee', delegate: 'au' }, body([null, '2027-01-01']), null],
    ['a body with a new period until further notice', { delegateKind: 'subcommittee', delegate: 'au' }, body([null, '2026-03-01'], ['2026-03-01', null]), null], ['a body that goes on', { delegateKind: 'subcommittee', delegate: 'au' }, body([null, null]), null],
  ])('%s', (_name, item, rows, expected) => expect(ends(item, rows)).toBe(expected));

  const boxes = (item: ItemFields) => boxesOf(orderExample([item]), { item: itemsOf(item)[0]!, days: year }, { unit: null, area: null }).map((one) => [one.low, one.high, one.isCertain]);
  it('is uncertain at the limit, when nobody has recorded whether it is included', () => {
    expect([boxes({ amountMax: 5, amountInclusive: true }), boxes({ amountMax: 5, amountInclusive: false }), boxes({ amountMax: 5 }), boxes({})]).toEqual([[[1, 6, true]], [[1, 5, true]], [[1, 5, true], [5, 6, false]], [[1, null, true]]]);
  });
  it('decides nothing where the span is empty, or where nobody is the delegate', () => {
    expect([boxes({ amountMin: 5, amountMax: 5, amountInclusive: true }), boxes({ amountMin: 6, amountMax: 5 }), boxes({ delegate: null }), boxes({ delegateKind: 'group', delegate: null, members: [] })]).toEqual([[], [], [], []]);
    expect(boxes({ delegateKind: 'group', delegate: null, members: ['chef'] })).toEqual([[1, null, true]]);
  });
  it('are those of adopted orders of the body that hold at the same time', () => {
    const during = (more: PartialRows['delegation-order']) => { const facts = orderExample([{}, { id: 'p1', order: 'p' }], { 'delegation-order': [{ id: 'o', body: 'tn', status: 'adopted', ...year }, ...(more ?? [])] }); return itemsDuring(facts, facts.periodsOf('delegation-order', 'o')[0]!).map(({ item }) => item.id); };
    const p = { id: 'p', body: 'tn', status: 'adopted' } as const;
    expect([during([p]), during([{ ...p, validUntil: '2026-01-01' }]), during([{ ...p, status: 'draft' }]), during([{ ...p, body: 'kn' }])]).toEqual([['i1', 'p1'], ['i1'], ['i1'], ['i1']]);
  });
});

describe('what is told of an order', () => {
  it('is a question that a datum is missing, and then it does not hold', () => {
    const asked = proved([{ delegate: null }]);
    expect([asked.holds, asked.questions.map((question) => question.missing.field), asked.faults]).toEqual([false, ['delegate'], []]);
    expect(proved([{ delegate: null, absent: ['delegate'] }]).questions).toEqual([]);
    expect(proved([{ absent: ['delegate'] }]).faults.map((fault) => fault.kind)).toEqual([]);
  });
  it('is each matter for itself', () => {
    expect(proved([{}, { matterType: 'ARRENDE', delegate: 'fastighet' }], { remit: [{ id: 'r', body: 'tn', matterType: 'LOKALHYRA' }, { id: 'r2', body: 'tn', matterType: 'ARRENDE' }, { id: 'r3', body: 'tn', matterType: 'BYGGLOV', validUntil: '2026-01-01' }] }).matterTypes.map((one) => [one.matterType, one.parts.map((part) => part.items)])).toEqual([['ARRENDE', [['i2']]], ['LOKALHYRA', [['i1']]]]);
  });
  it('names the place where it differs, and only there', () => {
    const parts = (items: readonly ItemFields[]) => proved(items).matterTypes[0]?.parts.map((part) => [part.unit, part.items.join()]);
    expect([parts([{}]), parts([{}, { unit: 'norr', delegate: 'fastighet' }])]).toEqual([[[null, 'i1']], [[null, 'i1'], ['norr', 'i2']]]);
  });
  it('is dated from when the delegate is gone', () => {
    const from = (validFrom: string, ended: string) => proved([{ validFrom }], { post: [{ id: 'chef', validUntil: ended }] }).faults[0]?.cell.from;
    expect([from('2026-02-01', '2026-06-01'), from('2026-07-01', '2026-06-01')]).toEqual(['2026-06-01', '2026-07-01']);
  });
  it('does not count a remit that ended before the order', () => expect(proved([{}], { remit: [{ id: 'r', body: 'tn', matterType: 'LOKALHYRA' }, { id: 'r2', body: 'kn', matterType: 'LOKALHYRA', validUntil: '2026-01-01' }] }).faults).toEqual([]));
});

describe('a right that is passed on', () => {
  const sub = { id: 's', item: 'i1', fromPost: 'chef', toPost: 'fastighet', validFrom: '2026-02-01' };
  const faults = (items: readonly ItemFields[], ...subs: readonly object[]) => proved(items, { 'sub-delegation': subs as PartialRows['sub-delegation'] }).faults.map((fault) => fault.kind);
  const open = { subdelegable: true };
  const spring = { ...open, validUntil: '2026-05-01' };
  const long = { ...sub, validUntil: '2026-09-01' };
  it.each<[string, readonly string[], readonly string[]]>([
    ['after the item had ended is not looked at', faults([{ ...open, validUntil: '2026-02-01' }], sub), []],
    ['though the item is known not to allow it', faults([{ absent: ['subdelegable'] }], sub), ['not-allowed']],
    ['longer than the item, which goes on in a later period of its own', faults([{ ...spring, id: 'i1' }, { ...open, id: 'i1', number: '1.1', validFrom: '2026-05-01' }], long), []],
    ['longer than the item, though another item goes on', faults([spring, { ...open, validFrom: '2026-05-01' }], long), ['longer-time']],
    ['longer than the item, which comes back later', faults([{ ...spring, id: 'i1' }, { ...open, id: 'i1', number: '1.1', validFrom: '2026-07-01' }], long), ['gap', 'longer-time']],
    ['longer than the item, which had an earlier period', faults([{ ...open, id: 'i1', validUntil: '2026-03-01', validFrom: '2026-01-01' }, { ...open, id: 'i1', number: '1.1', validFrom: '2026-03-01', validUntil: '2026-05-01' }], { ...sub, validUntil: '2026-09-01', validFrom: '2026-03-01' }), ['longer-time']],
    ['of an item that had another matter before it was passed on', faults([{ id: 'i1', ...open, matterType: 'ARRENDE', validUntil: '2026-02-01' }, { id: 'i1', number: '1.1', ...open, validFrom: '2026-02-01' }], sub), []],
    ['of an item that gets another matter later', faults([{ id: 'i1', ...open, validUntil: '2026-06-01' }, { id: 'i1', number: '1.1', ...open, matterType: 'ARRENDE', validFrom: '2026-06-01' }], { ...sub, validUntil: '2026-06-01' }), []],
    ['of an item written anew with the same matter', faults([{ id: 'i1', ...open, validUntil: '2026-03-01' }, { id: 'i1', number: '1.1', ...open, validFrom: '2026-03-01' }], sub), []],
    ['by somebody who is not recorded', faults([open], { ...sub, fromPost: null }), []],
    ['to somebody who is not recorded, and by somebody who is not', faults([open], { ...sub, toPost: null }, { ...sub, id: 's2', fromPost: null, toPost: 'lokal' }), []],
    ['to oneself', faults([open], { ...sub, toPost: 'chef' }), ['cycle']],
    ['in a ring of three', faults([open], sub, { ...sub, id: 's2', fromPost: 'fastighet', toPost: 'lokal' }, { ...sub, id: 's3', fromPost: 'lokal', toPost: 'chef' }), ['cycle', 'cycle', 'cycle']],
    ['in a step beside a ring', faults([open], { ...sub, fromPost: 'lokal', toPost: 'assistent' }, { ...sub, id: 's2', fromPost: 'fastighet', toPost: 'lokal' }, { ...sub, id: 's3', fromPost: 'lokal', toPost: 'fastighet' }), ['second-step', 'cycle', 'cycle']],
  ])('%s', (_name, found, expected) => expect(found).toEqual(expected));
  it('asks whether it may be, only where that is not known', () => {
    const asked = (item: ItemFields) => proved([item], { 'sub-delegation': [sub] }).questions.length;
    expect([asked({}), asked({ absent: ['subdelegable'] }), asked(open)]).toEqual([1, 0, 0]);
  });
});
