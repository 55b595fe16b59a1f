import { describe, expect, it } from '@jest/globals';
import type { PartialRows } from '../facts/facts-from.js';
import { noLimits } from './power-grant.js';
import { orderExample, type ItemFields } from './proof-example-facts.js';
import { structureDiff } from './structure-diff.js';
import { boundsInWords, compareBounds, type Bounds } from './structure-diff-limits.js';

const bounds = (more: Partial<Bounds> = {}): Bounds => ({ ...noLimits, conditions: [], ...more });
const upTo = (amountMax: number, amountInclusive: boolean | null = true, more: Partial<Bounds> = {}): Bounds => bounds({ amountMax, amountInclusive, amountBasis: 'per-decision', ...more });

describe('limits compared', () => {
  it.each<[string, readonly Bounds[], readonly Bounds[], ReturnType<typeof compareBounds>]>([
    ['the limit itself is included from now on', [upTo(5, false)], [upTo(5, true)], 'widened'],
    ['the limit itself is not included any more', [upTo(5, true)], [upTo(5, false)], 'narrowed'],
    ['nobody has recorded whether it was included', [upTo(5, null)], [upTo(5, true)], 'changed'],
    ['nobody has recorded whether it is', [upTo(5, true)], [upTo(5, null)], 'changed'],
    ['a higher limit that is not itself included', [upTo(5, true)], [upTo(6, false)], 'widened'],
    ['a limit where there was none, and a basis with it', [bounds()], [upTo(5)], 'narrowed'],
    ['no limit where there was one', [upTo(5)], [bounds()], 'widened'],
    ['a lower limit of its own', [upTo(5)], [upTo(5, true, { amountMin: 1 })], 'narrowed'],
    ['a lower limit of nothing is none', [upTo(5)], [upTo(5, true, { amountMin: 0 })], 'same'],
    ['another unit', [bounds({ unit: 'norr' })], [bounds({ unit: 'syd' })], 'changed'],
    ['one unit alone', [bounds()], [bounds({ unit: 'syd' })], 'narrowed'],
    ['one condition for another', [bounds({ conditions: ['a'] })], [bounds({ conditions: ['b'] })], 'changed'],
    ['one condition less', [bounds({ conditions: ['a', 'b'] })], [bounds({ conditions: ['b'] })], 'widened'],
    ['one condition more', [bounds({ conditions: ['a'] })], [bounds({ conditions: ['b', 'a'] })], 'narrowed'],
    ['the same conditions in another order', [bounds({ conditions: ['a', 'b'] })], [bounds({ conditions: ['b', 'a'] })], 'same'],
    ['two items for one', [upTo(5)], [upTo(5), upTo(9, true, { unit: 'norr' })], 'changed'],
    ['one item for two', [upTo(5), upTo(9, true, { unit: 'norr' })], [upTo(5)], 'changed'],
    ['two items for one, though the first is wider', [upTo(5)], [upTo(9), upTo(5, true, { unit: 'norr' })], 'changed'],
    ['one item for two, though it is narrower than the first', [upTo(9), upTo(5, true, { unit: 'norr' })], [upTo(5)], 'changed'],
    ['another unit, and a higher limit', [upTo(5, true, { unit: 'norr' })], [upTo(9, true, { unit: 'syd' })], 'changed'],
  ])('%s', (_name, before, after, expected) => expect(compareBounds(before, after)).toBe(expected));

  it.each<[Bounds, string]>([
    [bounds(), 'utan gräns'], [bounds({ area: 'centrum' }), 'bara för centrum'], [bounds({ unit: 'norr' }), 'bara för Norr'], [upTo(5_000, false), 'under 5 000 kr per beslut'], [upTo(5_000, true, { amountBasis: null }), 'upp till 5 000 kr'],
    [upTo(5_000, true, { amountMin: 0 }), 'upp till 5 000 kr per beslut'], [upTo(5_000, true, { amountMin: 1_000 }), 'över 1 000 kr till och med 5 000 kr per beslut'], [bounds({ durationMaxMonths: 12, conditions: ['a', 'b'] }), 'högst 12 månader, på villkor: a; b'],
    [bounds({ amountBasis: 'per-year', durationMaxMonths: 12 }), 'högst 12 månader'],
  ])('%j', (one, expected) => expect(boundsInWords(orderExample([]), [one], '2026-03-10').replaceAll('\u00a0', ' ')).toBe(expected));
});

const until = { validUntil: '2026-06-01' };
const after = { validFrom: '2026-06-01' };
const changes = (items: readonly ItemFields[], rows: PartialRows = {}) => {
  const facts = orderExample(items, { 'delegation-order': [{ id: 'o', body: 'tn', status: 'adopted' }], person: [{ id: 'dan', name: 'Dan Berg' }, { id: 'eva', name: 'Eva Ås' }], ...rows });
  return structureDiff({ facts, day: '2026-02-01' }, { facts, day: '2026-09-01' }).changes;
};
const told = (items: readonly ItemFields[], rows?: PartialRows) => changes(items, rows).map((change) => `${change.kind}: ${change.sentence}`.replaceAll('\u00a0', ' '));
const lease = '”Hyra in eller ut lokaler (längre tid)”';

describe('powers that differ', () => {
  it.each<[string, readonly ItemFields[], PartialRows, readonly string[]]>([
    ['a group that decides together', [], { 'delegation-item': [{ id: 'g', order: 'o', number: '1', matterType: 'LOKALHYRA', delegateKind: 'group', members: ['chef', 'fastighet'], ...until }] }, [`lost: Förvaltningschefen och fastighetschefen får inte längre besluta om ${lease}.`]],
    ['a group whose members decide alone', [], { 'delegation-item': [{ id: 'g', order: 'o', number: '1', matterType: 'LOKALHYRA', delegateKind: 'group', members: ['chef', 'fastighet'], jointMode: 'severally', ...until }] }, [`lost: Förvaltningschefen eller fastighetschefen får inte längre besluta om ${lease}.`]],
    ['the same post as chair and as post is two holders', [{ ...until }, { ...after, delegateKind: 'chair' }], {}, [`moved: Rätten att besluta om ${lease} har gått från förvaltningschefen till förvaltningschefen.`]],
    ['a function that is not recorded as a holder', [{ delegateKind: 'automated', delegate: null, ...until }], {}, [`lost: Automatiserad funktion får inte längre besluta om ${lease}.`]],
    ['a right that nobody is recorded to hold', [], { remit: [{ id: 'r', matterType: 'LOKALHYRA', ...until }] }, []],
    ['a right in a collaboration', [], { 'decision-right': [{ id: 'dr', matterType: 'LOKALHYRA', organ: 'kn', clause: '§ 4', ...until }, { id: 'dr2', organ: 'kn', clause: '§ 5', ...until }, { id: 'dr3', matterType: 'LOKALHYRA', clause: '§ 6', ...until }] }, [`lost: Kulturnämnden får inte längre besluta om ${lease}.`]],
    ['an urgent mandate', [], { 'urgent-mandate': [{ id: 'u', body: 'tn', members: ['dan'], ...until }, { id: 'v', body: 'tn', members: ['eva'], ...after }] }, ['moved: Brådskemandatet i tekniska nämnden har gått från Dan Berg till Eva Ås.']],
  ])('%s', (_name, items, rows, expected) => expect(told(items, rows)).toEqual(expected));

  it('name the matter, where there is one', () => {
    const mandates: PartialRows = { 'urgent-mandate': [{ id: 'u', body: 'tn', members: ['dan'], ...until }] };
    expect([changes([], mandates)[0]?.matterType, changes([until])[0]?.matterType, changes([after])[0]?.matterType, changes([until, { ...after, delegate: 'fastighet' }])[0]?.matterType]).toEqual([null, 'LOKALHYRA', 'LOKALHYRA', 'LOKALHYRA']);
    expect(changes([], { 'urgent-mandate': [{ id: 'u', body: 'tn', members: ['dan'], ...after }] })[0]?.matterType).toBe(null);
    expect(changes([], { 'urgent-mandate': [{ id: 'u', body: 'tn', members: ['dan'], ...until }, { id: 'v', body: 'tn', members: ['eva'], ...after }] })[0]?.matterType).toBe(null);
  });
  it('come in the order of the alphabet', () => expect(told([{ ...until, delegate: 'lokal' }, { ...until, id: 'i8', matterType: 'ARRENDE' }]).map((sentence) => sentence.slice(0, 9))).toEqual(['lost: En ', 'lost: För']));
});

describe('people that differ', () => {
  const seats = (body: string, functions: readonly ('member' | 'chair')[] = ['member']): PartialRows => ({
    body: [{ id: 'tn', name: 'Tekniska nämnden', bodyKind: 'committee' }, { id: 'bolag', name: 'Styrelsen', company: 'c' }, { id: 'förbund', name: 'Vattenförbundets direktion', collaboration: 'k' }], company: [{ id: 'c', name: 'Bolaget' }], collaboration: [{ id: 'k', name: 'Förbundet' }],
    assignment: [{ id: 'a', body, person: 'dan', functions, ...until }, { id: 'b', body, person: 'eva', functions, ...after }, { id: 'old', body, person: 'eva', functions, validUntil: '2025-01-01' }],
  });
  it('on a company’s board, and in a collaboration’s', () => {
    expect(told([], seats('bolag'))).toEqual(['representative-changed: Ledamöter i styrelsen: Eva Ås har kommit till, och Dan Berg har lämnat.']);
    expect(told([], seats('förbund'))).toEqual(['representative-changed: Ledamöter i Vattenförbundets direktion: Eva Ås har kommit till, och Dan Berg har lämnat.']);
  });
  it('in the municipality’s own bodies only in the chair; the chair of a board is a member of it', () => {
    expect([told([], seats('tn')), told([], seats('tn', ['chair']))]).toEqual([[], ['office-holder-changed: Ordförande i tekniska nämnden: Eva Ås har kommit till, och Dan Berg har lämnat.']]);
    expect([told([], seats('bolag', ['chair'])), told([], seats('förbund', ['chair']))].map((found) => found.map((one) => one.split(':')[0]))).toEqual([['representative-changed'], ['representative-changed']]);
  });
  it('when somebody only comes, or one of two stays', () => {
    const holding = { id: 'h', post: 'chef', person: 'dan' };
    expect(told([], { 'post-holding': [holding, { ...holding, id: 'h2', person: 'eva' }, { ...holding, id: 'h3', person: 'dan', ...after }] })).toEqual([]);
    expect(told([], { 'post-holding': [holding, { ...holding, id: 'h2', person: 'eva', ...after }] })).toEqual(['office-holder-changed: Innehavare som förvaltningschef: Eva Ås har kommit till.']);
  });
});

describe('collaborations that differ', () => {
  it('do not end when they had ended before, or are only recorded anew', () => {
    const collaboration = { id: 'c', name: 'Vattenförbundet', status: 'ended', ...until } as const;
    expect([told([], { collaboration: [collaboration] }), told([], { collaboration: [{ ...collaboration, status: 'active' }, { ...collaboration, status: 'active', ...after, validUntil: null }] })]).toEqual([[], []]);
    expect(told([], { collaboration: [{ ...collaboration, status: 'active' }, { ...collaboration, ...after, validUntil: null }] })).toEqual(['collaboration-ended: Samarbetet Vattenförbundet pågår inte längre.']);
  });
});
