import { describe, expect, it } from '@jest/globals';
import type { PartialRows } from '../facts/facts-from.js';
import { orderExample, type ItemFields } from './proof-example-facts.js';
import type { ProofFaultKind } from './proof-fault.js';
import { proveOrder } from './proof.js';

const sub = { id: 's', item: 'i1', fromPost: 'chef', toPost: 'fastighet', validFrom: '2026-02-01' };
const upTo = { amountMax: 500_000, amountInclusive: true } as const;
const low = { amountMax: 500_000, amountInclusive: true, delegate: 'fastighet' } as const;
const high = { amountMin: 500_000, amountMax: 1_000_000, amountInclusive: true } as const;

interface ProofExample {
  readonly name: string;
  readonly items: readonly ItemFields[];
  readonly rows?: PartialRows;
  readonly faults: readonly ProofFaultKind[];
}

/** Triggers, each followed by the near misses that fail to be it for one reason. */
const examples: readonly ProofExample[] = [
  { name: 'a staircase whose steps meet', items: [low, high], faults: [] },
  { name: 'a gap between two steps', items: [low, { ...high, amountMin: 600_000 }], faults: ['gap'] },
  { name: 'a gap of one krona, where the limit is not included', items: [{ ...low, amountInclusive: false }, high], faults: ['gap'] },
  { name: 'no gap above the last step: the committee keeps the rest', items: [low], faults: [] },
  { name: 'a gap in time, when an item ends and a later one takes over', items: [{ validUntil: '2026-04-01' }, { validFrom: '2026-05-01' }], faults: ['gap'] },
  { name: 'no gap in time when the later takes over the same day', items: [{ validUntil: '2026-04-01' }, { validFrom: '2026-04-01' }], faults: [] },
  { name: 'no gap when the item ends and nobody takes over', items: [{ validUntil: '2026-04-01' }], faults: [] },
  { name: 'two delegates with the same limit', items: [upTo, { ...upTo, delegate: 'fastighet' }], faults: ['overlap'] },
  { name: 'the same delegate twice', items: [upTo, upTo], faults: [] },
  { name: 'a lower step within a higher: the nearer decides', items: [upTo, { ...upTo, amountMax: 100_000, delegate: 'fastighet' }], faults: [] },
  { name: 'two spans that cross', items: [{ amountMin: 1_000, amountMax: 3_000 }, { amountMin: 2_000, amountMax: 6_000, delegate: 'fastighet' }], faults: ['gap', 'overlap'] },
  { name: 'two delegates in different months', items: [{ validUntil: '2026-04-01' }, { validFrom: '2026-04-01', delegate: 'fastighet' }], faults: [] },
  { name: 'two delegates who share one day', items: [{ validUntil: '2026-04-02' }, { validFrom: '2026-04-01', delegate: 'fastighet' }], faults: ['overlap'] },
  { name: 'two delegates in one unit each', items: [{ unit: 'norr' }, { unit: 'syd', delegate: 'fastighet' }], faults: [] },
  { name: 'two delegates in the same unit', items: [{ unit: 'norr' }, { unit: 'norr', delegate: 'fastighet' }], faults: ['overlap'] },
  { name: 'one for a unit and one for all: the unit goes first', items: [{ unit: 'norr' }, { delegate: 'fastighet' }], faults: [] },
  { name: 'two who may each decide alone, as the order says', items: [{ jointMode: 'severally' }, { jointMode: 'severally', delegate: 'fastighet' }], faults: [] },
  { name: 'a matter that only the council decides', items: [{ matterType: 'BUDGET' }], faults: ['reserved'] },
  { name: 'an item that is known to have no delegate', items: [{ delegate: null, absent: ['delegate'] }], faults: ['no-delegate'] },
  { name: 'a post that ceases during the order', items: [{}], rows: { post: [{ id: 'chef', title: 'Teknisk chef', validUntil: '2026-06-01' }] }, faults: ['ceased-delegate'] },
  { name: 'a post that changes its name during the order', items: [{}], rows: { post: [{ id: 'chef', title: 'Teknisk chef', validUntil: '2026-06-01', renamedTo: 'ny' }, { id: 'ny', title: 'Teknisk direktör', validFrom: '2026-06-01' }] }, faults: [] },
  { name: 'a remit that ends before the order', items: [{}], rows: { remit: [{ id: 'r', body: 'tn', matterType: 'LOKALHYRA', validUntil: '2026-06-01' }] }, faults: ['outside-remit'] },
  { name: 'a remit in two periods that meet', items: [{}], rows: { remit: [{ id: 'r', body: 'tn', matterType: 'LOKALHYRA', validUntil: '2026-06-01' }, { id: 'r2', body: 'tn', matterType: 'LOKALHYRA', validFrom: '2026-06-01' }] }, faults: [] },
  { name: 'two committees with the same remit', items: [{}], rows: { remit: [{ id: 'r', body: 'tn', matterType: 'LOKALHYRA' }, { id: 'r2', body: 'kn', matterType: 'LOKALHYRA', validFrom: '2026-06-01' }] }, faults: ['two-bodies'] },
  { name: 'a remit that moves to another committee', items: [{ validUntil: '2026-06-01' }], rows: { remit: [{ id: 'r', body: 'tn', matterType: 'LOKALHYRA', validUntil: '2026-06-01' }, { id: 'r2', body: 'kn', matterType: 'LOKALHYRA', validFrom: '2026-06-01' }] }, faults: [] },
  { name: 'a sub-delegation that narrows', items: [{ subdelegable: true, amountMax: 500_000, amountInclusive: true }], rows: { 'sub-delegation': [{ ...sub, amountMax: 500_000 }] }, faults: [] },
  { name: 'a sub-delegation of more than the item', items: [{ subdelegable: true, amountMax: 500_000, amountInclusive: true }], rows: { 'sub-delegation': [{ ...sub, amountMax: 500_001 }] }, faults: ['wider-amount'] },
  { name: 'a sub-delegation for a unit within the item’s', items: [{ subdelegable: true, unit: 'tf' }], rows: { 'sub-delegation': [{ ...sub, unit: 'norr' }] }, faults: [] },
  { name: 'a sub-delegation for another unit', items: [{ subdelegable: true, unit: 'syd' }], rows: { 'sub-delegation': [{ ...sub, unit: 'norr' }] }, faults: ['wider-unit'] },
  { name: 'a sub-delegation until further notice falls with its item', items: [{ subdelegable: true, validUntil: '2026-05-01' }], rows: { 'sub-delegation': [sub] }, faults: [] },
  { name: 'a sub-delegation that outlives its item', items: [{ subdelegable: true, validUntil: '2026-05-01' }], rows: { 'sub-delegation': [{ ...sub, validUntil: '2026-05-02' }] }, faults: ['longer-time'] },
  { name: 'a sub-delegation that ends with its item', items: [{ subdelegable: true, validUntil: '2026-05-01' }], rows: { 'sub-delegation': [{ ...sub, validUntil: '2026-05-01' }] }, faults: [] },
  { name: 'a sub-delegation of another matter: the item has changed since', items: [{ id: 'i1', subdelegable: true, matterType: 'ARRENDE', validUntil: '2026-03-01' }, { id: 'i1', number: '1.1', subdelegable: true, validFrom: '2026-03-01' }], rows: { 'sub-delegation': [sub] }, faults: ['other-matter'] },
  { name: 'a sub-delegation that the item does not allow', items: [{ subdelegable: false }], rows: { 'sub-delegation': [sub] }, faults: ['not-allowed'] },
  { name: 'a sub-delegation by somebody else than the delegate', items: [{ subdelegable: true }], rows: { 'sub-delegation': [{ ...sub, fromPost: 'lokal' }] }, faults: ['not-delegate'] },
  { name: 'two steps', items: [{ subdelegable: true }], rows: { 'sub-delegation': [sub, { ...sub, id: 's2', fromPost: 'fastighet', toPost: 'lokal' }] }, faults: ['second-step'] },
  { name: 'two sub-delegations side by side', items: [{ subdelegable: true }], rows: { 'sub-delegation': [sub, { ...sub, id: 's2', toPost: 'lokal' }] }, faults: [] },
  { name: 'two steps in different months are one step each', items: [{ subdelegable: true }], rows: { 'sub-delegation': [{ ...sub, toPost: 'chef', fromPost: 'fastighet', validUntil: '2026-03-01' }, { ...sub, id: 's2', validFrom: '2026-03-01' }] }, faults: ['not-delegate'] },
  { name: 'a ring', items: [{ subdelegable: true }], rows: { 'sub-delegation': [sub, { ...sub, id: 's2', fromPost: 'fastighet', toPost: 'chef' }] }, faults: ['cycle', 'cycle'] },
];

const proved = (items: readonly ItemFields[], rows?: PartialRows, asOf = '2026-03-14') => proveOrder(orderExample(items, rows), 'o', asOf)!;

describe('the proof of a delegation order', () => {
  it.each(examples)('$name: $faults', ({ items, rows, faults }) => {
    const proof = proved(items, rows);
    expect([...new Set(proof.faults.map((fault) => fault.kind))].sort()).toEqual([...new Set(faults)].sort());
    expect(proof.holds).toBe(faults.length === 0);
 });

  it('gives a counterexample that one can say aloud', () => {
    const [fault] = proved([upTo, { ...upTo, delegate: 'fastighet' }]).faults;
    expect(fault?.sentence.replaceAll('\u00a0', ' ')).toBe('Hyra in eller ut lokaler (längre tid) 250 000 kr, 2026-03-14: två delegater, Förvaltningschef (punkt 1.1) och Fastighetschef (punkt 1.2).');
    expect(fault?.cell).toEqual({ from: '2026-01-01', until: '2027-01-01', low: 1, high: 500_001 });
 });

  it('dates it inside the fault, when the day asked about is not', () => {
    const [fault] = proved([{ validUntil: '2026-04-02' }, { validFrom: '2026-04-01', delegate: 'fastighet' }]).faults;
    expect(fault?.counterexample).toEqual({ matterType: 'LOKALHYRA', amount: null, day: '2026-04-01', unit: null, area: null });
 });

  it('counts the days of a delegate who was gone already from the first day of the order', () => {
    expect(proved([{}], { post: [{ id: 'chef', title: 'Förvaltningschef', validUntil: '2025-06-01' }] }).faults[0]?.cell.from).toBe('2026-01-01');
  });

  it('leaves conditions and contract time to a person', () => {
    const certainties = [{}, { conditions: ['Bara bostäder'] }, { durationMaxMonths: 12 }].map((more) => proved([more, { delegate: 'fastighet' }]).faults[0]?.certainty);
    expect(certainties).toEqual(['certain', 'to-assess', 'to-assess']);
 });

  it('asks for a datum instead of guessing', () => {
    const missing = (items: readonly ItemFields[], rows?: PartialRows) => proved(items, rows).questions.map((question) => question.missing.field);
    expect(missing([{ ...low, amountInclusive: null }, high])).toEqual(['amountInclusive']);
    expect(missing([{ delegate: null }])).toEqual(['delegate']);
    expect(missing([{}], { 'sub-delegation': [sub] })).toEqual(['subdelegable']);
    expect(proved([{ delegate: null }]).faults).toEqual([]);
 });

  it('says of matters without an item that the committee decides', () => {
    expect(proved([]).matterTypes).toEqual([{ matterType: 'LOKALHYRA', title: 'Hyra in eller ut lokaler (längre tid)', verdict: 'one-decider', parts: [{ from: '2026-01-01', until: '2027-01-01', low: 1, high: null, state: 'body', items: [], unit: null, area: null }] }]);
 });

  it('looks at another adopted order of the body too, but at a draft alone', () => {
    const orders = (status: 'adopted' | 'draft'): PartialRows => ({ 'delegation-order': [{ id: 'o', body: 'tn', status, validFrom: '2026-01-01' }, { id: 'p', body: 'tn', status: 'adopted', validUntil: '2026-02-01' }] });
    const items: readonly ItemFields[] = [{}, { order: 'p', delegate: 'fastighet' }];
    expect([proved(items, orders('adopted')).faults.map((fault) => fault.kind), proved(items, orders('draft')).faults]).toEqual([['overlap'], []]);
 });

  it('knows no order that is not there', () => expect(proveOrder(orderExample([]), 'x', '2026-01-01')).toBeUndefined());
});
